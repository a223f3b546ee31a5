import { EDIT } from './distance';

/** Words shorter than this are never taken for a misspelling. */
export const SHORTEST_MISSPELT = 5;
/** A word of so many letters may hold two edits. */
export const LONG_WORD = 12;
/** A word of two that were written as one, or in two, has at least this many letters. */
export const SHORTEST_JOINED = 5;

/** What a word of a phrase may differ by, in half edits: nothing below 5 letters, one edit below 12, else two. */
export function wordBudget(letters: number): number {
  return letters < SHORTEST_MISSPELT ? 0 : letters < LONG_WORD ? EDIT : 2 * EDIT;
}

/**
 * What a whole phrase may differ by, in half edits. Several words: nothing below 8 letters, one edit below 14, else two. One word: nothing below
 * 8 letters, one edit below 12, else two.
 */
export function phraseBudget(letters: number, words: number): number {
  if (letters < 8) return 0;
  return letters < (words > 1 ? 14 : LONG_WORD) ? EDIT : 2 * EDIT;
}
