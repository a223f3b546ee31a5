import type { Case } from '../case';
import type { Grammar } from '../grammar';
import type { Head } from '../head';
import { isVerb, PARTICIPLE, ROLES } from '../../lexicon/cues/roles';
import { parted } from '../rows';
import type { Tokens } from '../tokens';
import type { FigureContext } from './context';
import type { Tie } from '../segment';
import { KIN } from '../../lexicon/cues/kinName';

/** No reader would attach the figure to the mention. */
export const NEVER = Infinity;
/** What costs more than this is not bound. */
export const DEAREST = 10;

const WORD = 0.4;
/** A wording may reach over other words to its figure. */
const INSIDE = 0.05;
const PAUSED = 0.6;
/** A colon or a dash. */
const CUT = 3;
/** Another clause lies between. */
const OTHER_CLAUSE = 6;
/** A participle or a relative clause lies between. */
const ASIDE = 1.5;
/** Another verb governs the figure. */
const OTHER_VERB = 4;
/** The figure seems to be another noun’s. */
const OTHER_NOUN = 5;

/** How far a figure is from a mention, in words and in what a reader must step over; 0 where it is part of it. */
export function costOf(of: Case, context: FigureContext): number {
  const { spot } = of;
  const { figure } = context;
  if (figure.from < spot.to && spot.from < figure.to)
    return INSIDE * Math.max(0, figure.from - spot.from, spot.to - figure.to);
  if (context.owned === 2) return NEVER;
  return figure.to <= spot.from ? costBefore(of, context) : costAfter(of, context);
}

/** `a 27 % stake`; `27 %, a stake that`; `at 27 %, the stake`. */
function costBefore(of: Case, context: FigureContext): number {
  const { grammar, spot } = of;
  const { tokens } = grammar;
  const { figure } = context;
  // `2030 or AGI`: the mention stands beside the date.
  if (tokens.role(figure.to) === ROLES.and && tokens.role(figure.to + 1) !== ROLES.value) return NEVER;
  let plain = true;
  let pauses = 0;
  let verbs = 0;
  let determined = false;
  let of_ = false;
  for (let w = figure.to; w < spot.from; w++) {
    const role = tokens.role(w);
    if (tokens.cut(w)) return NEVER;
    // `two months prior to the expiration`: how long before is not how long.
    if (context.kind === 'duration' && context.parts(w)) return NEVER;
    if (tokens.paused(w)) pauses++;
    if (isVerb(role) || role === ROLES.be || role === ROLES.have) verbs++;
    if (role === ROLES.determiner || role === ROLES.possessive) determined = true;
    if (role === ROLES.of && w <= figure.to + 1) of_ = true;
    if (
      role !== ROLES.none &&
      role !== ROLES.adverb &&
      role !== ROLES.of &&
      role !== ROLES.value &&
      role !== ROLES.former &&
      role !== ROLES.planned &&
      role !== ROLES.still
    )
      plain = false;
  }
  if (tokens.cut(spot.from)) return NEVER;
  if (tokens.paused(spot.from)) pauses++;
  const words = spot.from - figure.to;
  if (plain && pauses === 0 && words <= 4) {
    // `5 % of the net sales`: what a share is taken of has no share.
    if (of_ && context.kind === 'percent' && !tokens.french) return NEVER;
    return words * 0.3 + (of_ ? 0.5 : 0);
  }
  if (of_ && context.kind === 'percent' && pauses === 0 && determined && words <= 3) return NEVER;
  const apposed = pauses === 1 && verbs === 0 && determined && tokens.role(spot.from - 1) !== ROLES.mention;
  if (apposed && !spot.verbal && isApposed(tokens, figure.to, of.np.from)) return 1.5 + words * 0.2;
  return 3 + words * 0.3 + pauses * 0.3 + clauseCost(of, context) + (context.owned === 1 ? OTHER_NOUN : 0);
}

/** Whether the pause between a figure and a noun phrase stands right before the phrase. */
function isApposed(tokens: Tokens, from: number, phrase: number): boolean {
  for (let w = from; w < phrase; w++) if (tokens.paused(w)) return false;
  return tokens.paused(phrase);
}

function costAfter(of: Case, context: FigureContext): number {
  const { grammar, spot } = of;
  const { tokens } = grammar;
  const { figure } = context;
  // `on AGI or in 2030`: the date stands beside the mention.
  if (!spot.verbal && tokens.role(spot.to) === ROLES.and) return NEVER;
  // The first cell of a row is what all of it is about; another cell is about itself.
  if (tokens.source.row) {
    if (isLabel(of, context)) return ASIDE + (figure.from - spot.to) * 0.05;
    if (parted(tokens, spot.to - 1, figure.from)) return NEVER;
  }
  let cost = 0;
  for (let w = spot.to; w < figure.from; w++) {
    cost += tokens.role(w) === ROLES.adverb || tokens.role(w) === ROLES.inside ? WORD / 2 : WORD;
    if (tokens.paused(w)) cost += tokens.cut(w) && !isLabel(of, context) ? CUT : PAUSED;
  }
  if (tokens.paused(figure.from)) cost += PAUSED / 2;
  return cost + clauseCost(of, context) + (context.owned === 1 && !isObject(of, context) ? OTHER_NOUN : 0);
}

/** `committed to buy $2bn services`: the figure comes right after the verb that the mention is. */
function isObject({ spot }: Case, { head }: FigureContext): boolean {
  return spot.verbal && head !== undefined && head.word >= spot.from && head.word < spot.to;
}

/** What verbs and clauses between a mention and a figure cost. */
function clauseCost(of: Case, context: FigureContext): number {
  if (context.apposed || isLabel(of, context)) return ASIDE;
  const { grammar, spot } = of;
  const { figure, head, ahead } = context;
  const after = figure.from >= spot.to;
  if (isOwn(of, head) || isInfinitive(of, head)) return 0;
  const here = grammar.segmentAt(spot.from);
  const between = betweenClauses(grammar, after ? here : context.segment, after ? context.segment : here);
  // What is set aside, as a participle or a relative clause, speaks of what it is set beside.
  if (after && between === ASIDE) return ASIDE;
  if (after)
    return between + (head && head.word >= spot.to && !isReduced(grammar.tokens, context, spot.to) ? OTHER_VERB : 0);
  if (head) return between + (here === context.segment ? OTHER_VERB / 2 : OTHER_VERB);
  return between + (ahead && ahead.word < spot.from && !isOwn(of, ahead) ? OTHER_VERB : 0);
}

/** Whether a mention stands with the verb, or with one that hangs on it. */
function isOwn({ relations }: Case, head: Head | undefined): boolean {
  return (
    head !== undefined &&
    relations.some((relation) => relation.head === head || hangsOn(relation.head, head) || hangsOn(head, relation.head))
  );
}

/** `a warrant to purchase`, `une option d’acheter`: the verb is a part of what the mention is. */
function isInfinitive({ grammar: { tokens }, spot }: Case, head: Head | undefined): boolean {
  if (!head || spot.verbal || head.word <= spot.to || head.word - spot.to > 2) return false;
  const role = tokens.role(spot.to);
  return tokens.french ? head.bare && role === ROLES.of : role === ROLES.to;
}

function betweenClauses({ segments }: Grammar, first: number, second: number): number {
  if (segments[first].root === segments[second].root) return 0;
  if (segments[first].host === second) return ASIDE * 2;
  const { tie, host, shared } = segments[second];
  if (host === first) return isBeside(tie) ? ASIDE : tie === 'and' && !shared ? OTHER_CLAUSE - 1 : OTHER_CLAUSE;
  // `the rights, meaning those that …, last until`: the clause goes on after what interrupts it.
  let at = host;
  while (at >= 0 && at !== first && isBeside(segments[at].tie)) at = segments[at].host;
  return at === first && shared ? ASIDE : OTHER_CLAUSE;
}

function isBeside(tie: Tie): boolean {
  return tie === 'aside' || tie === 'relative';
}

/** `étalée sur`, `valued at`, `worth`: what says something of the noun before it. */
function isReduced(tokens: Tokens, { head, headKin }: FigureContext, from: number): boolean {
  if (!head || head.word - from > 6) return false;
  if (headKin === KIN.measure) return true;
  return (head.form & PARTICIPLE) !== 0 && head.from === head.word && tokens.role(head.word - 1) !== ROLES.pronoun;
}

function hangsOn(head: Head, other: Head): boolean {
  for (let at = head.chain; at; at = at.chain) if (at === other) return true;
  return false;
}

/** `Stake — 27 %`, `Royalty: 5 %`: a line begins with what it is about. */
export function isLabel({ grammar, spot }: Case, { figure }: FigureContext): boolean {
  const { tokens, heads } = grammar;
  if (figure.from < spot.to || spot.from - tokens.from > 4) return false;
  for (const head of heads) if (head.word < spot.from) return false;
  for (let w = spot.to; w <= figure.from && w <= spot.to + 4; w++) {
    if (tokens.cut(w)) return true;
    if (isVerb(tokens.role(w))) return false;
  }
  return false;
}
