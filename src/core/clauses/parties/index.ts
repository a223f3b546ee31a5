import type { Category } from '../../lexicon/category';
import type { Span } from '../../text/span';
import type { Case } from '../case';
import type { Grammar } from '../grammar';
import type { Head } from '../head';
import { KIN } from '../../lexicon/cues/kinName';
import type { Relation } from '../relations';
import { isVerb, PARTICIPLE, ROLES } from '../../lexicon/cues/roles';
import type { Tokens } from '../tokens';
import { People, type Somebody } from './somebody';
import { subjectBefore, subjectOf, ties } from './subject';

/** Of these, what comes after `of` is not whose they are: `the acquisition of Marlow`. */
const OBJECTIVE: ReadonlySet<Category> = new Set<Category>([
  'acquisition',
  'term-end',
  'control',
  'closing',
  'price',
  'agi',
  'assignment',
  'transfer',
  'governance',
  'law',
  'boilerplate',
]);
/** How far from a mention its holder may be told, in words. */
const REACH = 10;

/** Whose stake, right or duty a mention is, where its sentence says so. Offsets are those of the block. */
export function partyOf(of: Case): Span | undefined {
  const people = new People(of.grammar.tokens);
  const who = owner(of, people) ?? given(of, people) ?? beneficiary(of, people) ?? actor(of, people);
  if (!who) return undefined;
  const { words } = of.grammar.tokens.source;
  return { start: words.start[who.from], end: words.end[who.to - 1] };
}

/** `Vendel’s stake`. */
function owner({ grammar: { tokens }, spot }: Case, people: People): Somebody | undefined {
  if (tokens.french || spot.verbal) return undefined;
  for (let w = spot.from - 1; w >= tokens.from && w >= spot.from - 6; w--) {
    if (isGenitive(tokens, w)) return people.before(w + 1);
    const role = tokens.role(w);
    const own =
      role === ROLES.none ||
      role === ROLES.value ||
      role === ROLES.former ||
      role === ROLES.planned ||
      role === ROLES.adverb ||
      role === ROLES.mention;
    if (!own || tokens.paused(w + 1) || tokens.cut(w + 1)) return undefined;
  }
  return undefined;
}

/** Whether an apostrophe after the word makes it a genitive: `Vendel’s`, `the founders’`. */
function isGenitive({ source: { text, words } }: Tokens, w: number): boolean {
  const at = words.end[w];
  const code = text.charCodeAt(at);
  if (code !== 0x27 && code !== 0x2019) return false;
  const next = text.charCodeAt(at + 1) | 0x20;
  return next === 0x73 || (next === 0x20 && (text.charCodeAt(at - 1) | 0x20) === 0x73);
}

/** `Vendel was granted a licence by the bank`, `Vendel s’est vu concéder une licence`: who is given it is the subject. */
function given({ grammar, relations }: Case, people: People): Somebody | undefined {
  const [first] = relations;
  if (first?.kind !== 'object' || people.kin(first.head.word) !== KIN.give) return undefined;
  const isGiven = first.head.passive || SEEN.test(grammar.tokens.source.words.wordAt(first.head.word - 1));
  return isGiven ? subjectOf(grammar, people, first.head) : undefined;
}

/** Forms of `voir` before an infinitive. */
const SEEN = /^(?:vue?s?|voit|voient|verra|verront|verrait)$/;

/** `the stake held by Vendel`, `the licence granted to Vendel`, `in favour of Vendel`, `the stake of Vendel`. */
function beneficiary(of: Case, people: People): Somebody | undefined {
  const { grammar, spot } = of;
  const { tokens } = grammar;
  if (spot.verbal) return undefined;
  return holder(of, people) ?? participant(of, people) ?? favoured(tokens, people, spot.to);
}

/** `of the founders`, `for the bank`, `des fondateurs`, right after the mention or within it. */
function holder({ grammar: { tokens }, spot, category }: Case, people: People): Somebody | undefined {
  if (category === 'valuation' || category === 'ipo')
    for (let w = spot.from; w < spot.to; w++) {
      const article = tokens.listed(w - 1) === ROLES.determiner;
      if (people.kin(w) === KIN.person && (article || isGenitive(tokens, w)))
        return { from: article ? w - 1 : w, to: w + 1 };
    }
  const w = spot.to;
  if (tokens.paused(w) || tokens.cut(w) || OBJECTIVE.has(category)) return undefined;
  if (isOf(tokens, w)) return people.after(w);
  if (tokens.french) return tokens.source.words.wordAt(w) === 'des' ? people.after(w + 1) : undefined;
  return people.kin(w) === KIN.price ? people.after(w + 1) : undefined;
}

/** `of`, `de`, `du`; not `à`. */
function isOf(tokens: Tokens, w: number): boolean {
  const { text, words } = tokens.source;
  return tokens.role(w) === ROLES.of && (!tokens.french || 'dD'.includes(text.charAt(words.start[w])));
}

/** `held by Vendel`, `granted to Vendel`, whether the participle is a part of the mention or comes after it. */
function participant({ grammar, spot }: Case, people: People): Somebody | undefined {
  const { tokens } = grammar;
  for (let w = spot.from + 1; w < spot.to; w++) {
    if (!isBy(tokens, people, w)) continue;
    if (w + 1 === spot.to) return people.after(spot.to);
    return tokens.capital(w + 1) ? { from: w + 1, to: spot.to } : undefined;
  }
  const next = grammar.heads.find((head) => head.word >= spot.to);
  const after = next && next.word - spot.to <= 3 && isReduced(tokens, next) ? next.word : -1;
  const inside = isTied(tokens, people, spot.to) ? spot.to - 1 : -1;
  const verb = after >= 0 ? after : inside;
  if (verb < 0) return undefined;
  return people.kin(verb) === KIN.give ? recipientOf(grammar, people, verb) : agentOf(grammar, people, verb);
}

/** Whether `by` or `to` comes right after the mention. */
function isTied(tokens: Tokens, people: People, w: number): boolean {
  return !tokens.paused(w) && (isBy(tokens, people, w) || isTo(tokens, w));
}

function favoured(tokens: Tokens, people: People, from: number): Somebody | undefined {
  for (let w = from; w < tokens.to && w < from + REACH && !tokens.cut(w); w++)
    if (people.kin(w) === KIN.favour && tokens.role(w + 1) === ROLES.of) return people.after(w + 1);
  return undefined;
}

function isReduced(tokens: Tokens, head: Head): boolean {
  return (
    (head.form & PARTICIPLE) !== 0 &&
    head.from === head.word &&
    !head.passive &&
    !head.perfect &&
    tokens.role(head.word - 1) !== ROLES.pronoun
  );
}

/** Whoever does, gets or owes it, by the verbs around it. */
function actor(of: Case, people: People): Somebody | undefined {
  for (const relation of of.relations) {
    const who = actorBy(of, people, relation);
    if (who) return who;
  }
  return of.relations.length === 0 ? actorBefore(of, people) : undefined;
}

/** A wording may hold a verb that grammar took for a part of a name: `détient 27 % du capital`, `may terminate for convenience`. */
function actorBefore({ grammar, spot, np }: Case, people: People): Somebody | undefined {
  const { tokens } = grammar;
  const before = tokens.role(spot.from - 1);
  if (before === ROLES.will || before === ROLES.modal) return subjectBefore(grammar, people, spot.from - 1);
  const first = tokens.listed(spot.from);
  if (np.determiner === spot.from - 1 || ties(before)) return undefined;
  return isVerb(first) || first === ROLES.will || first === ROLES.modal
    ? subjectBefore(grammar, people, spot.from)
    : undefined;
}

function actorBy(of: Case, people: People, { kind, head }: Relation): Somebody | undefined {
  const { grammar } = of;
  const kin = head.role === ROLES.drop ? KIN.none : people.kin(head.word);
  if (kind === 'self') return doer(of, people, head, kin);
  if (kin === KIN.report) return undefined;
  if (kind === 'subject') {
    if (kin === KIN.give) return recipientOf(grammar, people, head.word);
    if (kin === KIN.bind && !head.passive) return people.after(head.word + 1);
    const done = head.passive || head.role === ROLES.be || head.word - of.spot.to <= 3;
    return done ? agentOf(grammar, people, head.word) : undefined;
  }
  if (head.passive) return kin === KIN.bind || kin === KIN.give ? subjectOf(grammar, people, head) : undefined;
  if (kin === KIN.give) return recipientOf(grammar, people, head.word);
  return of.np.before === ROLES.preposition && !mayOwn(of, people) ? undefined : subjectOf(grammar, people, head);
}

/** Who does what a mention says that is a verb. */
function doer(of: Case, people: People, head: Head, kin: number): Somebody | undefined {
  const { grammar } = of;
  if (of.category === 'valuation') return valued(of, people, head);
  if (head.passive || isReduced(grammar.tokens, head)) {
    const agent = agentOf(grammar, people, head.word);
    if (agent || (head.passive && kin !== KIN.bind)) return agent;
  }
  return subjectOf(grammar, people, head);
}

/** `at a valuation of`, `from an exclusivity`: what stands in such a phrase is still the subject’s. */
function mayOwn({ np, category }: Case, people: People): boolean {
  return category === 'valuation' || people.kin(np.from - 1) === KIN.from;
}

/** What is valued: `is valued at`, `values Marlow at`, `Marlow, valued at`. */
function valued(of: Case, people: People, head: Head): Somebody | undefined {
  const { grammar } = of;
  if (head.passive) return subjectOf(grammar, people, head);
  if (isReduced(grammar.tokens, head)) {
    const object = people.after(head.word + 1);
    return object ?? people.before(head.from);
  }
  return people.after(head.word + 1) ?? subjectOf(grammar, people, head);
}

/** `by Vendel`, `par Vendel` after a verb. */
function agentOf(grammar: Grammar, people: People, verb: number): Somebody | undefined {
  const end = endOf(grammar, verb);
  for (let w = verb; w < end; w++) if (isBy(grammar.tokens, people, w)) return people.after(w + 1);
  return undefined;
}

/** English `up` and `down` say by how much, as `by` may; they name nobody. */
function isBy(tokens: Tokens, people: People, w: number): boolean {
  const { text, words } = tokens.source;
  return tokens.role(w) === ROLES.by || (people.kin(w) === KIN.by && 'bBpP'.includes(text.charAt(words.start[w])));
}

/** Of the French words that tie, those with an `a` say to whom. */
function isTo(tokens: Tokens, w: number): boolean {
  const { text, words } = tokens.source;
  return tokens.french
    ? (tokens.role(w) === ROLES.of && !'dD'.includes(text.charAt(words.start[w]))) ||
        (tokens.role(w) === ROLES.inside && words.wordAt(w) === 'a')
    : tokens.role(w) === ROLES.to;
}

/** Who is given something: `grants Vendel a right`, `a right is granted to Vendel`, `accorde à Vendel`. */
function recipientOf(grammar: Grammar, people: People, verb: number): Somebody | undefined {
  const { tokens } = grammar;
  const end = endOf(grammar, verb);
  if (!tokens.french) {
    const direct = people.after(verb + 1);
    if (direct && direct.to < end) return direct;
  }
  for (let w = verb + 1; w < end; w++) {
    const who = isTo(tokens, w) ? people.after(w + 1) : undefined;
    if (who) return who;
  }
  return undefined;
}

/** Where the reach of a verb ends: at the next verb in a tense, at the latest after some words. */
function endOf({ tokens, heads }: Grammar, verb: number): number {
  const next = heads.find((other) => other.word > verb && other.finite);
  return Math.min(next?.from ?? tokens.to, tokens.to, verb + 1 + REACH * 2);
}
