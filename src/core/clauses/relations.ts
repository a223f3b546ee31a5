import type { Spot } from './tokens';
import type { Grammar } from './grammar';
import type { Head } from './head';
import type { NounPhrase } from './nounPhrase';
import { GERUND, PARTICIPLE, PRESENT, BASE, isVerb, ROLES } from '../lexicon/cues/roles';

/** What a mention is to a verb: the verb itself, its subject, or something after it. */
export interface Relation {
  readonly kind: 'self' | 'subject' | 'object';
  readonly head: Head;
}

/** The verbs that a mention stands with, the nearest first. */
export function relationsOf(grammar: Grammar, spot: Spot, np: NounPhrase): readonly Relation[] {
  const { heads } = grammar;
  if (spot.verbal) {
    const own = heads.filter((head) => head.word >= spot.from && head.word < spot.to);
    const first = own[0];
    if (first) return [{ kind: 'self', head: first }];
  }
  const found: Relation[] = [];
  const segment = grammar.segmentAt(spot.from);
  const root = grammar.segments[segment].root;
  const before = heads.findLast((head) => head.word < np.from && grammar.segments[head.segment].root === root);
  // `the exclusive talks ended`: a plan that is no verb governs, and yet leaves the subject to the verb after it.
  const left = before && before.role === ROLES.plan && before.form === 0 ? undefined : before;
  if (np.before !== ROLES.preposition && np.before !== ROLES.by) {
    for (const head of heads) {
      if (head.word < spot.to) continue;
      const other = grammar.segments[head.segment];
      const shares =
        other.tie === 'and' &&
        other.shared &&
        other.host >= 0 &&
        grammar.segments[other.host].root === root &&
        (!left || found.length > 0);
      if (other.root !== root && !shares) continue;
      if (isReduced(grammar, head, spot) || (left && left.role !== ROLES.let && !isPlainFinite(head))) continue;
      if (left && head.segment !== segment) continue;
      found.push({ kind: 'subject', head });
      if (left) return found;
    }
  }
  if (isWithIt(grammar, np.from)) {
    const shared = heads.findLast((head) => head.word < np.from && head.finite);
    if (shared) return [{ kind: 'subject', head: shared }];
  }
  for (const relative of relatives(grammar, spot)) found.push(relative);
  if (before) found.push({ kind: 'object', head: before });
  return found;
}

/** `lapsed, and with it the right`, `a pris fin, et avec elle le droit`: the verb is said of this too. */
function isWithIt({ tokens }: Grammar, w: number): boolean {
  const { words } = tokens.source;
  return (
    w - 3 >= tokens.from &&
    /^(?:it|them|him|her|elles?|lui|eux)$/.test(words.wordAt(w - 1)) &&
    /^(?:with|avec)$/.test(words.wordAt(w - 2)) &&
    tokens.role(w - 3) === ROLES.and
  );
}

/** `a stake held by`: a participle after the mention that is no verb of its own. */
function isReduced(grammar: Grammar, head: Head, spot: Spot): boolean {
  const { tokens } = grammar;
  if (head.form === GERUND && !head.passive && head.from === head.word) return true;
  if (tokens.role(head.word) === ROLES.lapse && head.form === BASE) return false;
  if (head.bare) return head.chain === undefined || head.chain.word < spot.from;
  if ((head.form & PARTICIPLE) === 0 || head.from !== head.word || head.passive || head.perfect) return false;
  if ((head.form & PRESENT) !== 0) return false;
  if (tokens.french) return true;
  const next = tokens.role(head.word + 1);
  // A clause has a verb in a tense: where there is no other, this is it.
  if (
    next !== ROLES.by &&
    !grammar.heads.some((other) => other !== head && other.finite && other.segment === head.segment)
  )
    return false;
  return (
    head.word - spot.to <= 1 &&
    (next === ROLES.by ||
      next === ROLES.inside ||
      next === ROLES.preposition ||
      next === ROLES.to ||
      next === ROLES.of ||
      next === ROLES.value ||
      next === ROLES.none)
  );
}

function isPlainFinite(head: Head): boolean {
  return head.finite && (head.from !== head.word || head.form !== BASE);
}

/** The verbs of a relative clause right after the mention, whose subject or object it is: `which lapsed`, `that it gave up`. */
function relatives(grammar: Grammar, spot: Spot): Relation[] {
  const { segments, heads, tokens } = grammar;
  const index = segments.findIndex((segment) => segment.tie === 'relative' && segment.from >= spot.to);
  const relative = segments[index];
  if (!relative || relative.host !== grammar.segmentAt(spot.from) || relative.from - spot.to > 4) return [];
  for (let w = spot.to; w < relative.from; w++)
    // `warrants to the Buyer that`: what follows is no relative clause of the mention.
    if (tokens.role(w) === ROLES.mention || tokens.role(w) === ROLES.to || isVerb(tokens.role(w))) return [];
  const head = heads.find((candidate) => candidate.segment === index);
  if (!head)
    return heads
      .filter((candidate) => segments[candidate.segment].host === index)
      .slice(0, 1)
      .map((found) => ({ kind: 'object', head: found }));
  let subject = false;
  for (let w = relative.from + 1; w < head.from; w++) {
    const role = tokens.role(w);
    if (role === ROLES.none || role === ROLES.pronoun || role === ROLES.mention || role === ROLES.determiner)
      subject = true;
  }
  return [{ kind: subject ? 'object' : 'subject', head }];
}
