import type { Category } from '../lexicon/category';
import type { DocumentKind } from './clause';
import type { Grammar } from './grammar';
import type { Head } from './head';
import type { NounPhrase } from './nounPhrase';
import type { Relation } from './relations';
import { PRESENT, ROLES } from '../lexicon/cues/roles';
import type { Spot, Tokens } from './tokens';

/** Rights and figures that a text may say there are none of. `No liability`, `no assignment` are clauses themselves. */
export const DENIABLE: ReadonlySet<Category> = new Set<Category>([
  'stake',
  'valuation',
  'acquisition',
  'warrant',
  'ipo',
  'commitment',
  'rofr',
  'exclusivity',
  'revenue-share',
  'agi',
  'ip-horizon',
  'licence',
  'governance',
  'investment',
  'security',
  'finance',
  'insurance',
  'audit',
  'warranty',
  'price',
]);

/** One mention with all that its sentence says around it. */
export interface Case {
  readonly grammar: Grammar;
  readonly spot: Spot;
  readonly np: NounPhrase;
  readonly relations: readonly Relation[];
  readonly category: Category;
  readonly kind: DocumentKind;
}

/** Whether nothing but its own little words stands between a verb and what comes after it: no other phrase with a preposition. */
export function isDirect({ grammar: { tokens }, np, spot }: Case, head: Head): boolean {
  if (np.before !== ROLES.preposition && np.before !== ROLES.by) return true;
  for (let w = head.word + 1; w < spot.from; w++) {
    const role = tokens.role(w);
    if (role === ROLES.mention || role === ROLES.none) return false;
  }
  return true;
}

/** `a right`, `rights`, `un droit`. */
export function isIndefinite({ grammar: { tokens }, np }: Case): boolean {
  if (np.determiner < 0) return true;
  if (tokens.role(np.determiner) === ROLES.possessive) return false;
  const word = tokens.source.words.wordAt(np.determiner);
  return (
    word === 'a' ||
    word === 'an' ||
    word === 'any' ||
    word === 'un' ||
    word === 'une' ||
    word === 'des' ||
    word === 'such' ||
    word === 'tout' ||
    word === 'toute'
  );
}

/** A capital inside the sentence that belongs to no mention and no value. */
export function namesSomeone({ grammar: { tokens }, spot }: Case): boolean {
  for (let w = tokens.from + 1; w < tokens.to; w++) {
    if (w >= spot.from && w < spot.to) continue;
    const role = tokens.role(w);
    if (
      role !== ROLES.mention &&
      role !== ROLES.value &&
      role !== ROLES.pronoun &&
      tokens.capital(w) &&
      !isStart(tokens, w)
    )
      return true;
  }
  return false;
}

function isStart(tokens: Tokens, w: number): boolean {
  return tokens.cut(w) || tokens.role(w) === ROLES.inside || tokens.role(w) === ROLES.usually;
}

export function isPresent(head: Head): boolean {
  return !head.past && !head.imperfect && ((head.form & PRESENT) !== 0 || head.perfect) && !head.bare;
}

export function inCondition({ grammar }: Case, head: Head): boolean {
  const { segments, tokens } = grammar;
  const segment = segments[head.segment];
  if (segment.tie === 'condition')
    return !(head.past && !head.modal && WHEN.test(tokens.source.words.wordAt(segment.from)));
  const lead = grammar.tokens.role(head.from - 1);
  if (lead === ROLES.until || lead === ROLES.condition) return true;
  if (head.past || head.perfect) return false;
  return segments.some(
    (other, i) =>
      other.tie === 'condition' &&
      (other.host === head.segment ||
        segment.host === i ||
        (i + 1 === head.segment && segment.tie === 'main') ||
        (i + 2 === head.segment && isParenthesis(grammar, i + 1))),
  );
}

/** `when the founders exercised their warrants`: told, not supposed. */
const WHEN = /^(?:when|lorsqu?e?|quand)$/;

/** `If it lapses, the contract says, …`. */
function isParenthesis({ heads, segments, tokens }: Grammar, s: number): boolean {
  const own = heads.filter(({ segment }) => segment === s);
  const next = segments[s + 1];
  return (
    own.length === 1 &&
    next.paused &&
    own[0].word === next.from - 1 &&
    SAYING.test(tokens.source.words.wordAt(own[0].word))
  );
}

const SAYING =
  /^(?:sa(?:ys|id)|provides?|stipulates?|states?|adds?|added|explains?|explained|reports?|reported|dit|precise|indique|stipule|ajoute|prevoit)$/;
