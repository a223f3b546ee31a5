import { CASE, type Case, inCondition } from './case';
import type { Status } from './clause';
import { endsLater, hasEnd } from './endings';
import type { Head } from './head';
import { before } from './planVerbs';
import { BASE, PARTICIPLE, PRESENT, ROLES } from '../lexicon/cues/roles';
import type { Tokens } from './tokens';

/** Gone, or to go: with a date or a condition ahead, a right is in force until then. */
export function gone(of: Case, head: Head, planned: boolean): Status | undefined {
  if (head.negated || head.only) return undefined;
  if (of.kind === 'contract') {
    if (isDeemed(of, head)) return undefined;
    const told =
      head.perfect ||
      head.past ||
      (head.role === ROLES.lapse && head.passive && of.grammar.tokens.french) ||
      (head.passive && head.past) ||
      isHereby(of, head);
    if (isFromToday(of.grammar.tokens, head)) return 'ended';
    return told && !head.modal && !head.will && !inCondition(of, head) ? 'ended' : undefined;
  }
  if (planned && isThreatened(of, head)) return undefined;
  if (planned)
    return of.category === 'term-end' || of.category === 'agi' || of.category === 'stake' ? undefined : 'proposed';
  if (inCondition(of, head)) return undefined;
  // `arrivé à échéance le 30 juin`: a participle alone tells what has been, whatever the date.
  if (of.spot.verbal && of.category === 'term-end' && head.form === PARTICIPLE && !head.finite) return 'ended';
  if (isLetPast(of, head)) return 'ended';
  if (head.past || head.perfect || (head.passive && head.role === ROLES.lapse && !head.future)) return 'ended';
  // `Après deux ans de discussions, la fusion est abandonnée`: what is done is not still to come.
  if (isDone(of, head) && !hasEnd(of, head.word + 1)) return 'ended';
  if (endsLater(of, head)) return undefined;
  if (head.future && (head.role === ROLES.lapse || head.role === ROLES.end)) return undefined;
  if (head.will && !head.future) return undefined;
  return head.bare && !head.chain && of.spot.verbal ? undefined : 'ended';
}

/** Whether a right may be lost, and is there till then. */
export function isThreatened(of: Case, head: Head): boolean {
  return isPower(of, head) || isAtRisk(of);
}

/** `may be revoked on a change of control`: who may end a right has not. */
function isPower({ grammar: { tokens } }: Case, head: Head): boolean {
  return head.passive && /^(?:may|can)$/.test(tokens.source.words.wordAt(head.from));
}

/** `would lose its seat if it fell below 10 %`: until then it has it. */
function isAtRisk({ grammar: { segments, tokens } }: Case): boolean {
  return segments.some(({ tie, from }) => tie === 'condition' && CASE.test(tokens.source.words.wordAt(from)));
}

/** `Amazon let its rights lapse in 2025`: of one that does it now it would be `lets`. */
function isLetPast({ grammar: { tokens } }: Case, head: Head): boolean {
  if (tokens.french || head.role !== ROLES.lapse || head.form !== BASE) return false;
  for (let w = head.from - 1; w > tokens.from && w > head.from - 8; w--)
    if (tokens.role(w) === ROLES.let) return tokens.source.words.wordAt(w) === 'let' && tokens.capital(w - 1);
  return false;
}

function isDone({ grammar: { tokens } }: Case, head: Head): boolean {
  return tokens.french && head.passive && head.role === ROLES.drop && !head.future && !head.imperfect && !head.bare;
}

/** `is deemed to have waived`, `est réputé avoir renoncé`: only where the condition is met. */
function isDeemed({ grammar }: Case, head: Head): boolean {
  const first = head.chain ?? before(grammar, head);
  return (
    first !== undefined &&
    /^(?:deem|consider|presum|repute|cense|presume)/.test(grammar.tokens.source.words.wordAt(first.word))
  );
}

/** `est révoquée à compter de ce jour`. */
function isFromToday({ source: { words }, french, to }: Tokens, head: Head): boolean {
  if (!french || !head.passive || head.word + 2 >= to) return false;
  if (words.wordAt(head.word + 1) === 'des' && words.wordAt(head.word + 2) === 'ce') return true;
  if (words.wordAt(head.word + 2) !== 'compter') return false;
  return (
    /^(?:ce jour|des presentes|la signature)$/.test(`${words.wordAt(head.word + 4)} ${words.wordAt(head.word + 5)}`) ||
    words.wordAt(head.word + 4) === 'presentes'
  );
}

function isHereby({ grammar: { tokens, segments } }: Case, head: Head): boolean {
  for (let w = head.from - 2; w < head.word + 4; w++) {
    const id = tokens.role(w);
    if (id === ROLES.adverb && /^(?:hereby|herewith|presentes|par)$/.test(tokens.source.words.wordAt(w))) return true;
  }
  return (
    segments[head.segment].tie !== 'condition' &&
    (head.form & PRESENT) !== 0 &&
    head.role === ROLES.drop &&
    !head.passive &&
    !head.will
  );
}
