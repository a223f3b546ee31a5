import type { Grammar } from '../grammar';
import type { Head } from '../head';
import { isVerb, ROLES } from '../../lexicon/cues/roles';
import type { Tokens } from '../tokens';
import type { People, Somebody } from './somebody';

/** Who does what a verb says, or is said to be done to where it is passive; undefined where nobody is named. */
export function subjectOf(grammar: Grammar, people: People, head: Head): Somebody | undefined {
  const finite = finiteOf(grammar, head);
  const who = subjectBefore(grammar, people, finite.from);
  if (who) return who;
  const { tie, shared, host } = grammar.segments[finite.segment];
  return tie === 'and' && shared && host >= 0 && host < finite.segment
    ? hostSubject(grammar, people, host, finite)
    : undefined;
}

/** Who is named as the subject of a verb that begins at `verb`. */
export function subjectBefore(grammar: Grammar, people: People, verb: number): Somebody | undefined {
  const { tokens } = grammar;
  const root = grammar.rootAt(verb);
  let opening = verb;
  while (opening > tokens.from && !tokens.paused(opening) && tokens.role(opening - 1) === ROLES.adverb) opening--;
  const paused = tokens.paused(opening);
  let w = (paused ? opening : verb) - 1;
  // `the fund, based in Oslo, now owns`: a comma right before the verb closes an aside.
  if (paused) {
    const listed = isPlural(tokens, verb) ? people.before(opening) : undefined;
    if (listed && people.isList(listed)) return listed;
    while (w > tokens.from && !tokens.paused(w)) w--;
    w--;
    for (let k = tokens.from + 1; k <= w; k++) if (tokens.paused(k) && grammar.rootAt(k) === root) return undefined;
  }
  for (; w >= tokens.from; w--) {
    if (grammar.rootAt(w) !== root) continue;
    const role = tokens.role(w);
    // `plans to`, `is set to` lead from the subject to its verb.
    if (role === ROLES.plan && leadsToVerb(tokens, w)) continue;
    // `le concédant`: a gerund that is somebody.
    if (ends(role) && !(people.isPart(w) && tokens.role(w - 1) === ROLES.determiner)) return undefined;
    if (role === ROLES.relative) return people.before(w);
    if (!isNominal(role) && !people.isPart(w)) continue;
    const who = people.before(w + 1);
    const from = who ? who.from : phraseStart(people, w);
    const inside = from > tokens.from && grammar.rootAt(from - 1) === root && !tokens.paused(from);
    if (!inside || !ties(tokens.role(from - 1))) return who;
    w = from - 1;
  }
  return undefined;
}

/** Whether a verb may have several subjects: of one in the singular `Vendel, a bank and a fund, owns` is an aside. */
function isPlural({ french, source: { words } }: Tokens, verb: number): boolean {
  const word = words.wordAt(verb);
  return french ? /(?:ent|ont)$/.test(word) : !word.endsWith('s');
}

/** Whether a fixed expression that begins at word `w` ends with `to`. */
function leadsToVerb(tokens: Tokens, w: number): boolean {
  let last = w;
  while (last + 1 < tokens.to && tokens.role(last + 1) === ROLES.inside) last++;
  return last > w && tokens.source.words.wordAt(last) === 'to';
}

function ends(role: number): boolean {
  return (
    isVerb(role) || role === ROLES.pronoun || role === ROLES.condition || role === ROLES.but || role === ROLES.until
  );
}

/** What ties a phrase to the one before it, so that it is not the subject. */
export function ties(role: number): boolean {
  return role === ROLES.of || role === ROLES.preposition || role === ROLES.by || role === ROLES.to;
}

/** The verb that has the subject of an infinitive or a gerund. */
function finiteOf({ heads, segments }: Grammar, head: Head): Head {
  let at = head;
  for (let steps = 0; at.bare && steps < 4; steps++) {
    const { root } = segments[at.segment];
    const { word } = at;
    const before = at.chain ?? heads.findLast((other) => other.word < word && segments[other.segment].root === root);
    if (!before) return at;
    at = before;
  }
  return at;
}

/** `waives … and keeps …`: the second verb has the subject of the first. */
function hostSubject(grammar: Grammar, people: People, host: number, head: Head): Somebody | undefined {
  const { root } = grammar.segments[host];
  const first = grammar.heads.find((other) => grammar.segments[other.segment].root === root);
  return first && first.word < head.word ? subjectOf(grammar, people, first) : undefined;
}

/** First word of a noun phrase that names nobody. */
function phraseStart(people: People, w: number): number {
  const { tokens } = people;
  let from = w;
  while (
    from > tokens.from &&
    !tokens.paused(from) &&
    !tokens.cut(from) &&
    (isNominal(tokens.role(from - 1)) || people.isPart(from - 1))
  )
    from--;
  return from;
}

function isNominal(role: number): boolean {
  return (
    role === ROLES.mention ||
    role === ROLES.value ||
    role === ROLES.determiner ||
    role === ROLES.possessive ||
    role === ROLES.deal ||
    role === ROLES.former ||
    role === ROLES.planned
  );
}
