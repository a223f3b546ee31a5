import type { Category } from '../lexicon/category';
import type { Lexicon } from '../lexicon/lexicon';
import type { Candidate } from '../match/candidates';
import type { Value } from '../values/value';
import type { Reading } from './clause';

/** What costs a deal's money, and what only deals speak of; boards, licences and ends of terms are everywhere. */
const PRICED: ReadonlySet<Category> = new Set<Category>(['acquisition', 'valuation']);
const SIGNS: ReadonlySet<Category> = new Set<Category>([
  'acquisition',
  'valuation',
  'stake',
  'ipo',
  'warrant',
  'exclusivity',
  'rofr',
  'revenue-share',
  'agi',
  'price',
]);

/** Less is paid for houses, paintings and players too. */
const LEAST = 100e6;

/**
 * Whether weak wordings alone show that a block is about a deal: a company's price is bound to one of them, and another one tells something else of the deal.
 * `Amazon’s acquisition of the firm, worth $1.7bn when it was announced, was called off.`
 */
export function bearsDeal(
  lexicon: Lexicon,
  mentions: readonly Candidate[],
  readings: readonly Reading[],
  values: readonly Value[],
): boolean {
  let priced = false;
  let first: Category | undefined;
  let several = false;
  for (let m = 0; m < mentions.length && !(priced && several); m++) {
    const { category } = lexicon.terms[lexicon.phrases[mentions[m].phrase].term];
    if (!SIGNS.has(category)) continue;
    first ??= category;
    several ||= category !== first;
    priced ||= PRICED.has(category) && readings[m].values.some((v) => isPrice(values[v]));
  }
  return priced && several;
}

function isPrice(value: Value): boolean {
  return value.kind === 'money' && value.value >= LEAST;
}
