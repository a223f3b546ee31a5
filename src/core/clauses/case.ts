import type { Category } from '../lexicon/category';
import type { DocumentKind } from './clause';
import type { Grammar } from './grammar';
import type { Head } from './head';
import type { NounPhrase } from './nounPhrase';
import type { Relation } from './relations';
import { PRESENT, ROLES } from '../lexicon/cues/roles';
import { STOP } from '../text/words';
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
  if (isFailing(grammar, head) || isAnswer(grammar)) return true;
  return segments.some(
    (other, i) =>
      other.tie === 'condition' &&
      ((i === 0 &&
        segment.tie === 'and' &&
        segments[1]?.tie === 'main' &&
        CASE.test(tokens.source.words.wordAt(other.from))) ||
        other.host === head.segment ||
        segment.host === i ||
        (i + 1 === head.segment && segment.tie === 'main') ||
        (i + 2 === head.segment && isParenthesis(grammar, i + 1))),
  );
}

/** `Failing an agreement, it lapses`, `À défaut d’accord, elle s’éteint`: a condition without a verb. */
function isFailing({ tokens, segments }: Grammar, head: Head): boolean {
  const { words } = tokens.source;
  let w = segments[segments[head.segment].root].from;
  if (!FAILING.test(words.wordAt(w))) w = tokens.from;
  while (w < head.from && (tokens.role(w) === ROLES.and || tokens.role(w) === ROLES.but)) w++;
  if (w >= head.from || !FAILING.test(words.wordAt(w))) return false;
  const word = words.wordAt(w);
  if (word === 'a' || word === 'en' || word === 'in')
    return ABSENCE.test(`${words.wordAt(w + 1)} ${words.wordAt(w + 2)}`);
  return true;
}

const FAILING = /^(?:failing|absent|barring|faute|a|en|in)$/;
const ABSENCE = /^(?:defaut \S+|l absence|the absence)$/;

/** `What if the buyer walks away? The licence ends.`: the question before says in what case. */
function isAnswer({ tokens }: Grammar): boolean {
  const { words, text } = tokens.source;
  const last = tokens.from - 1;
  if (last < 1 || !text.slice(words.end[last], words.start[tokens.from]).includes('?')) return false;
  for (let w = last - 1; w >= 0 && w > last - LONGEST_QUESTION; w--) {
    if (IF.test(words.wordAt(w))) return true;
    if (words.joint[w + 1] === STOP) return false;
  }
  return false;
}

const LONGEST_QUESTION = 24;
const IF = /^(?:if|should|si|s)$/;

/** What opens a condition. */
export const CASE = /^(?:if|should|unless|si|s)$/;

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
