import type { Category } from '../lexicon/category';
import type { Lexicon } from '../lexicon/lexicon';
import type { Candidate } from '../match/candidates';
import type { Value } from '../values/value';
import type { Reading } from './clause';

/** What a mention of a category says by itself of there being a deal; boards, licences, commitments and ends of terms are everywhere. */
const SIGNS: ReadonlyMap<Category, number> = new Map<Category, number>([
  ['acquisition', 0],
  ['valuation', 0],
  ['stake', 0],
  ['ipo', 1],
  ['warrant', 1],
  ['exclusivity', 1],
  ['rofr', 1],
  ['revenue-share', 1],
  ['agi', 1],
  ['price', 1],
]);
/** A share of a company is held or bought in per cent. */
const SHARED = 2;
/** What is paid for companies, and seldom for houses, paintings and players; and what is paid for nothing else. */
const PRICES: readonly (readonly [least: number, points: number])[] = [
  [500e6, 3],
  [100e6, 2],
  [10e6, 1],
];
const SEVERAL = 1;
const NAMED = 1;
const ENOUGH = 4;

/**
 * Whether weak wordings alone show that a block is about a deal: companies and their shares are named with what they cost, and more of what deals are made of stands
 * beside. `Vinci exercised its option on the remaining 49 %; it will hold 100 %, and its partner loses its veto.`
 */
export function bearsDeal(
  text: string,
  lexicon: Lexicon,
  mentions: readonly Candidate[],
  readings: readonly Reading[],
  values: readonly Value[],
): boolean {
  const met = new Map<Category, number>();
  let named = 0;
  let priced = false;
  mentions.forEach((mention, m) => {
    const { category } = lexicon.terms[lexicon.phrases[mention.phrase].term];
    const sign = SIGNS.get(category);
    const { status, values: own, party } = readings[m];
    if (sign === undefined || status === 'general') return;
    let points = sign;
    for (const v of own) {
      const worth = pointsOf(category, values[v]);
      priced ||= worth > 0 && values[v].kind === 'money';
      points = Math.max(points, worth);
    }
    met.set(category, Math.max(met.get(category) ?? 0, points));
    if (party && NAME.test(text.slice(party.start, party.end))) named = NAMED;
  });
  // Somebody has a share of all kinds of things; companies have names or prices.
  if (named === 0 && !priced) return false;
  let sum = named + (met.size > 1 ? SEVERAL : 0);
  for (const points of met.values()) sum += points;
  return sum >= ENOUGH;
}

function pointsOf(category: Category, value: Value): number {
  if (value.kind === 'percent') return category === 'stake' ? SHARED : 0;
  if (value.kind !== 'money' || (category !== 'acquisition' && category !== 'valuation')) return 0;
  return PRICES.find(([least]) => value.value >= least)?.[1] ?? 0;
}

/** A capital that no article has. */
const NAME = /(?:^|[\s’'])(?!(?:The|A|An|Its|Le|La|Les|L|Un|Une|Des|Ce|Cette|Son|Sa)\b)\p{Lu}/u;
