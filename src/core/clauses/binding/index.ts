import type { Category } from '../../lexicon/category';
import type { Span } from '../../text/span';
import type { ValueKind } from '../../values/value';
import type { Case } from '../case';
import type { Status } from '../clause';
import type { Grammar } from '../grammar';
import type { Relation } from '../relations';
import { isVerb, ROLES } from '../../lexicon/cues/roles';
import { contextOf, type FigureContext } from './context';
import { costOf, DEAREST, isLabel } from './cost';
import { KIN } from '../../lexicon/cues/kinName';

/** A mention and the kinds of value that its term states. */
export interface Taker extends Case {
  readonly expects: readonly ValueKind[];
  readonly status: Status;
  readonly party: Span | undefined;
}

/** Indices into the block's values: those of a mention, and those told of it for contrast. */
export interface Bound {
  readonly values: number[];
  readonly before: number[];
}

/** Rights and duties that last: a date at which they begin is not what one asks for. */
const LASTING: ReadonlySet<Category> = new Set<Category>([
  'commitment',
  'rofr',
  'exclusivity',
  'revenue-share',
  'ip-horizon',
  'licence',
  'term-end',
]);

/** Gives each figure of a sentence to the mention that a reader would attach it to, and to those that the same words say it of. */
export function bindFigures(grammar: Grammar, takers: readonly Taker[]): readonly Bound[] {
  const bound = takers.map((): Bound => ({ values: [], before: [] }));
  const offers = offersOf(grammar, takers);
  for (const offer of offers) {
    const { context, costs, best } = offer;
    takers.forEach((taker, t) => {
      const shares =
        (costs[t] <= DEAREST && isShared(takers, t, offer)) ||
        isFrame(taker, takers[best], context) ||
        isMeant(takers, t, best, context);
      if (t !== best && !(shares && !hasOwn(offers, offer, t))) return;
      (context.earlier && isNow(taker) ? bound[t].before : bound[t].values).push(context.figure.value);
    });
  }
  return bound;
}

/** A figure and what each mention would pay for it. */
interface Offer {
  readonly context: FigureContext;
  readonly costs: readonly number[];
  /** The mention that pays least. */
  readonly best: number;
}

function offersOf(grammar: Grammar, takers: readonly Taker[]): readonly Offer[] {
  const { tokens } = grammar;
  const { kin } = tokens.source.lexicon;
  const offers: Offer[] = [];
  tokens.figures.forEach((figure, f) => {
    const { kind } = tokens.source.values[figure.value];
    if (!takers.some((taker) => taker.expects.includes(kind))) return;
    const context = contextOf(grammar, tokens.french ? kin.fr : kin.en, tokens.figures, f);
    if (!context) return;
    const costs = takers.map((taker) => (mayTake(taker, context) ? costOf(taker, context) : Infinity));
    const least = Math.min(...costs);
    if (least <= DEAREST) offers.push({ context, costs, best: costs.indexOf(least) });
  });
  return offers;
}

function mayTake(taker: Taker, context: FigureContext): boolean {
  if (!taker.expects.includes(context.kind)) return false;
  return context.kind !== 'date' || !LASTING.has(taker.category) || mayEnd(taker, context);
}

/** Of what lasts, a date is the end: one up to which it goes, that of the verb that ends it, or one that nothing parts from it. */
function mayEnd(
  { grammar: { tokens }, category, relations, spot }: Taker,
  { figure, head, start, earlier, until }: FigureContext,
): boolean {
  if (start) return false;
  if (earlier || until || category === 'term-end') return true;
  if (head && relations.some((relation) => relation.head === head) && isEnding(head.role)) return true;
  return figure.to <= spot.from ? spot.from - figure.to <= 1 : figure.from - spot.to <= 2 || tokens.cut(figure.from);
}

function isEnding(role: number): boolean {
  return role === ROLES.lapse || role === ROLES.end || role === ROLES.last;
}

/** Whether a mention has another figure of the kind by itself. */
function hasOwn(offers: readonly Offer[], offer: Offer, t: number): boolean {
  return offers.some(
    (other) =>
      other !== offer &&
      other.best === t &&
      other.context.kind === offer.context.kind &&
      other.context.earlier === offer.context.earlier,
  );
}

/** Of what is told as past, a past figure is the figure. */
function isNow({ status }: Taker): boolean {
  return status !== 'previous';
}

/** Whether what is said of one mention is said of another too: of a verb and its object, of a thing and its worth, of two subjects of a verb. */
function isShared(takers: readonly Taker[], t: number, { context, costs, best }: Offer): boolean {
  const first = takers[best];
  const other = takers[t];
  const dearer = costs[t] - costs[best];
  if (governs(other, first.relations)) return dearer <= 6;
  if (governs(first, other.relations)) return isArgument(other);
  if (other.category === first.category && (isLabel(other, context) || namesAgain(other, first, context))) return true;
  if (first.category === 'valuation') return isWorth(first, other) && dearer <= 7;
  // `over a five-year term`: the duration of whatever it is said of.
  if (first.category === 'term-end' && !first.spot.verbal && context.kind === 'duration' && isNext(takers, costs, t))
    return true;
  const ends = first.category === 'term-end' || other.category === 'term-end';
  if (ends || other.category === first.category) return dearer <= (ends ? 8 : 6) && !separated(first, other);
  return (coordinated(first, other, context) || modifies(first, other)) && dearer <= 4;
}

/** `has promised to spend $30m a year on development, a commitment that`: the noun names what the verb said. */
function namesAgain({ grammar, np, spot }: Taker, verb: Taker, { figure }: FigureContext): boolean {
  const { tokens } = grammar;
  if (!verb.spot.verbal || spot.verbal || spot.from < figure.to || verb.spot.from > figure.from) return false;
  if (np.determiner < 0 || !tokens.paused(np.from) || tokens.cut(np.from)) return false;
  return /^(?:an?|une?)$/.test(tokens.source.words.wordAt(np.determiner));
}

/** Whether a mention pays least of those that are no term themselves. */
function isNext(takers: readonly Taker[], costs: readonly number[], t: number): boolean {
  return takers.every((taker, other) => taker.category === 'term-end' || costs[other] >= costs[t]);
}

/** A subject or an object, and no phrase beside them: `holds 27 % after dilution`. */
function isArgument({ np, relations }: Taker): boolean {
  if (relations.some(({ kind }) => kind === 'subject')) return true;
  return (
    np.before !== ROLES.preposition && np.before !== ROLES.by && np.before !== ROLES.from && np.before !== ROLES.instead
  );
}

/** `spends $2bn under its commitment`: what the sentence is under has the figures of the verb that says the same. */
function isFrame(frame: Taker, verb: Taker, { kind, figure }: FigureContext): boolean {
  const { grammar, np, spot, category, expects } = frame;
  const { tokens } = grammar;
  if (spot.verbal || !verb.spot.verbal || category !== verb.category || !expects.includes(kind)) return false;
  if (np.from <= figure.from || grammar.rootAt(np.from) !== grammar.rootAt(verb.spot.from)) return false;
  const before = tokens.role(np.from) === ROLES.possessive || np.determiner >= 0 ? np.from - 1 : -1;
  return before >= tokens.from && /^(?:under|as|through|sous|titre|comme)$/.test(tokens.source.words.wordAt(before));
}

/** `The rights are unaffected: they last until 2032`: what the pronoun before a verb of the term stands for, the nearest right before it. */
function isMeant(takers: readonly Taker[], t: number, best: number, { kind }: FigureContext): boolean {
  const verb = takers[best];
  if (t >= best || verb.category !== 'term-end' || !isRight(takers[t], kind)) return false;
  const { tokens } = verb.grammar;
  const head = verb.relations.find((relation) => relation.kind === 'self')?.head;
  const before = (head?.from ?? verb.spot.from) - 1;
  if (tokens.role(before) !== ROLES.pronoun || !THIRD.test(tokens.source.words.wordAt(before))) return false;
  for (let other = t + 1; other < best; other++) if (isRight(takers[other], kind)) return false;
  return true;
}

function isRight({ category, expects, spot }: Taker, kind: ValueKind): boolean {
  return category !== 'term-end' && LASTING.has(category) && !spot.verbal && expects.includes(kind);
}

const THIRD = /^(?:it|they|ils?|elles?)$/;

/** Whether another figure stands between two mentions; what is set aside parts nothing. */
function separated(one: Taker, other: Taker): boolean {
  const { grammar } = one;
  const { tokens } = grammar;
  const roots = [grammar.rootAt(one.spot.from), grammar.rootAt(other.spot.from)];
  for (let w = Math.min(one.spot.to, other.spot.to); w < Math.max(one.spot.from, other.spot.from); w++)
    if (tokens.role(w) === ROLES.value && roots.includes(grammar.rootAt(w))) return true;
  return false;
}

/** `a stake, bought for $2bn`. */
function modifies(verb: Taker, noun: Taker): boolean {
  return verb.spot.verbal && !noun.spot.verbal && verb.spot.from >= noun.spot.to && verb.spot.from - noun.spot.to <= 1;
}

/** Whether a mention is the verb that another one stands with. */
function governs({ spot }: Taker, relations: readonly Relation[]): boolean {
  return spot.verbal && relations.some(({ head }) => head.word >= spot.from && head.word < spot.to);
}

/** `a stake valued at $5bn`; `an offer for an enterprise value of €17bn`, but not `at a valuation of`. */
function isWorth(worth: Taker, thing: Taker): boolean {
  const { tokens } = worth.grammar;
  if (thing.spot.to > worth.spot.from) return false;
  if (worth.spot.verbal || thing.category === 'stake' || isWord(worth, worth.spot.from, KIN.measure)) {
    for (let w = thing.spot.to; w < worth.spot.from; w++) if (tokens.role(w) === ROLES.mention) return false;
    return true;
  }
  return thing.category === 'acquisition' && !worth.spot.verbal && isPrice(worth);
}

/** `for an enterprise value`, `porte sur une valeur`. */
function isPrice(worth: Taker): boolean {
  const { tokens } = worth.grammar;
  const before = worth.np.from - 1;
  if (isWord(worth, before, KIN.price)) return true;
  return tokens.french && tokens.role(before) === ROLES.preposition && isVerb(tokens.role(before - 1));
}

function isWord({ grammar: { tokens } }: Taker, w: number, kin: number): boolean {
  const { words, lexicon } = tokens.source;
  const table = tokens.french ? lexicon.kin.fr : lexicon.kin.en;
  const id = w >= tokens.from ? words.id[w] : -1;
  return id >= 0 && id < table.length && table[id] === kin;
}

/** `the royalty and the commission are 5 %`. */
function coordinated(best: Taker, other: Taker, { figure }: FigureContext): boolean {
  const { tokens } = best.grammar;
  const from = Math.min(best.spot.to, other.spot.to);
  const to = Math.max(best.spot.from, other.spot.from);
  if (figure.from < to) return false;
  let and = false;
  for (let w = from; w < to; w++) {
    if (tokens.role(w) === ROLES.and) and = true;
    if (tokens.role(w) === ROLES.value) return false;
  }
  return (
    and &&
    best.relations.some(
      ({ kind, head }) =>
        kind === 'subject' && other.relations.some((relation) => relation.kind === 'subject' && relation.head === head),
    )
  );
}
