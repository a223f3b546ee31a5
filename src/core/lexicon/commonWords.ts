/** Words that are right as they stand, so that they are no misspelling of a term. */
export interface CommonWords {
  /** Whether the folded letters `from` to `from + length` are such a word. */
  has(chars: Uint16Array, from: number, length: number): boolean;
}

export const NO_COMMON_WORDS: CommonWords = { has: () => false };
