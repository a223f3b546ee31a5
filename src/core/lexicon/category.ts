/**
 * What a term is about. The first fourteen are the deal itself; the others are what contracts need beside it.
 * The order is the order of the tree.
 */
export const CATEGORIES = [
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
  'term-end',
  'investment',
  'transfer',
  'price',
  'closing',
  'finance',
  'security',
  'payment',
  'service',
  'assignment',
  'control',
  'competition',
  'liability',
  'warranty',
  'insurance',
  'audit',
  'confidentiality',
  'data',
  'employment',
  'law',
  'boilerplate',
] as const;

/** One of {@link CATEGORIES}. */
export type Category = (typeof CATEGORIES)[number];

const KNOWN: ReadonlySet<string> = new Set(CATEGORIES);

/** Whether a text is the name of a category. */
export function isCategory(text: string): text is Category {
  return KNOWN.has(text);
}
