import type { Lexicon } from '../lexicon/lexicon';
import type { TextLanguage } from '../text/language';
import { rankOf } from './candidates';

export const ABBREVIATION = 1;
export const PATTERN_TRAIT = 2;
/** Not spelled so in the glossary. */
export const DERIVED = 4;
/** A single plain name of one language counts in text of that language alone. */
const ENGLISH_ONLY = 8;
const FRENCH_ONLY = 16;
/** Covers what is no mention. */
export const EXCEPT_TRAIT = 32;

/** What the matchers ask of phrases, by their index: in typed arrays, since it is asked for every place where one ends. */
export class Traits {
  readonly bits: Uint8Array;
  /** Places in the total order: of the kind of phrase, of its term. */
  readonly rank: Uint8Array;
  readonly term: Int32Array;

  constructor({ phrases }: Lexicon) {
    this.bits = new Uint8Array(phrases.length);
    this.rank = new Uint8Array(phrases.length);
    this.term = new Int32Array(phrases.length);
    phrases.forEach((phrase, p) => {
      const bound = phrase.single && phrase.kind !== 'pattern';
      this.bits[p] =
        (phrase.kind === 'abbreviation' ? ABBREVIATION : 0) |
        (phrase.kind === 'pattern' ? PATTERN_TRAIT : 0) |
        (phrase.kind === 'except' ? EXCEPT_TRAIT : 0) |
        (phrase.derived || phrase.apart ? DERIVED : 0) |
        (!bound ? 0 : phrase.language === 'en' ? ENGLISH_ONLY : FRENCH_ONLY);
      this.rank[p] = rankOf(phrase);
      this.term[p] = phrase.term;
    });
  }
}

/** The trait of phrases that do not count in text of a language. A text of neither language is read for both. */
export function silentIn(language: TextLanguage): number {
  return language === 'en' ? FRENCH_ONLY : language === 'fr' ? ENGLISH_ONLY : 0;
}
