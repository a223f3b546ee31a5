import type { Lexicon, Phrase } from '../lexicon/lexicon';

/** How a mention matched, best first; the numbers are the ranks of the total order. */
export const MATCHES = ['exact', 'variant', 'pattern', 'fuzzy'] as const;
export type Match = (typeof MATCHES)[number];
export const EXACT = 0;
export const VARIANT = 1;
export const PATTERN = 2;
export const FUZZY = 3;

/** A span that a phrase may be said to cover. Offsets are relative to the text that was read. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index into the lexicon's phrases. */
  readonly phrase: number;
  /** Rank in {@link MATCHES}. */
  readonly match: number;
  /** Edits between the text and the phrase; 0 save for fuzzy matches. A confusion of OCR counts a half. */
  readonly distance: number;
}

/**
 * The one order of overlaps: leftmost, longest, nearest; then, on the same span, an unmistakable name before an exception, that before a pattern, and
 * weak wordings last; then exact before variant before pattern before fuzzy, then by the term's id (terms are kept in that order).
 */
export function byPrecedence(lexicon: Lexicon): (a: Candidate, b: Candidate) => number {
  const { phrases } = lexicon;
  return (a, b) => {
    if (a.start !== b.start) return a.start - b.start;
    if (a.end !== b.end) return b.end - a.end;
    if (a.distance !== b.distance) return a.distance - b.distance;
    const p = phrases[a.phrase];
    const q = phrases[b.phrase];
    return rankOf(p) - rankOf(q) || a.match - b.match || p.term - q.term || a.phrase - b.phrase;
  };
}

/** An exception of one term does not silence the name of another, but what a looser wording would make of the same words. */
export function rankOf(phrase: Phrase): number {
  if (phrase.kind === 'except') return 1;
  if (phrase.kind === 'pattern') return phrase.weak ? 4 : 2;
  return phrase.weak ? 3 : 0;
}

/** Keeps, in order, every candidate that overlaps none of those kept before it. */
export function disjoint(candidates: Candidate[], order: (a: Candidate, b: Candidate) => number): Candidate[] {
  if (candidates.length < 2) return candidates;
  candidates.sort(order);
  const kept: Candidate[] = [];
  let end = -1;
  for (const candidate of candidates) {
    if (candidate.start < end) continue;
    kept.push(candidate);
    end = candidate.end;
  }
  return kept;
}
