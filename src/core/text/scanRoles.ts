/**
 * What a word is to a scan, as bits. They stand beside the word in the vocabulary, so the look-up that finds a word tells them too, and words without any of
 * {@link MARKED}, which are most words of a text, are not looked at again.
 */
/** It speaks for a language: English, French, another one. */
export const SPEAKS_ENGLISH = 1;
export const SPEAKS_FRENCH = 2;
export const SPEAKS_OTHER = 4;
/** A value may begin with it. */
export const BEGINS_VALUE = 8;
/** It is a phrase by itself. */
export const ALONE = 16;
/** Phrases with gaps, values and the like are looked for where it stands. */
export const ANCHORS = 32;
/** The same, for phrases that need a value. */
export const ANCHORS_VALUED = 64;
/** No phrase of a language holds it. */
export const STRANGE_ENGLISH = 128;
export const STRANGE_FRENCH = 256;
/** It is the first word of a pair that phrases are told by; the second one. */
export const FIRST_BIT = 9;
export const FIRST = 1 << FIRST_BIT;
export const SECOND_BIT = 10;
export const SECOND = 1 << SECOND_BIT;
/** Told of a place of the text: with the word before it, it makes a pair that phrases are told by. */
export const PAIRED_BIT = 11;
export const PAIRED = 1 << PAIRED_BIT;

/** Above the bits: its lemma (see `lemmas.ts`). */
export const LEMMA = 12;

/** What phrases are looked for at. */
export const MARKED = ALONE | ANCHORS | PAIRED;
/** Words that nothing is known of may be anything, but for a language's evidence. */
export const UNMARKED = MARKED | BEGINS_VALUE | STRANGE_ENGLISH | STRANGE_FRENCH | ANCHORS_VALUED | FIRST | SECOND;
/** Words that no phrase holds. */
export const STRANGER = BEGINS_VALUE | STRANGE_ENGLISH | STRANGE_FRENCH;

/** The place of two lemmas next to each other among the pairs that phrases are told by. */
export function pairHash(first: number, second: number): number {
  const hash = Math.imul(first, PAIR_FIRST) ^ Math.imul(second, PAIR_SECOND);
  return hash ^ (hash >>> 15);
}

export const PAIR_FIRST = 0x9e3779b1 | 0;
export const PAIR_SECOND = 0x85ebca6b | 0;
