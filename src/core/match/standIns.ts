import type { Lexicon } from '../lexicon/lexicon';
import { SHORTEST_JOINED } from '../lexicon/misspellings/budget';
import type { TextLanguage } from '../text/language';
import { HASH_BASE, LONGEST_WORD } from '../text/vocabulary';
import { GLUE, type Words } from '../text/words';
import { isBroken } from './brokenWords';
import { FuzzyIndex } from './fuzzyIndex';
import { NOT_KEPT, WordMemo } from './wordMemo';

/** The word is one of everyday language, which is no misspelling. */
export const COMMON = -1;

/** What the words of a text may be taken for: forms of the lexicon near them, pairs of forms that they are made of, and forms that two of them make. Answers are remembered. */
export class StandIns {
  readonly index: FuzzyIndex;
  readonly #lexicon: Lexicon;
  readonly #words: Words;
  /** What is near the words met so far, one memo a language of the text. */
  readonly #memos = { en: new WordMemo(), fr: new WordMemo(), other: new WordMemo() };
  readonly #letters = new Uint16Array(2 * LONGEST_WORD);
  #language: TextLanguage = 'other';

  constructor(lexicon: Lexicon, words: Words) {
    this.#lexicon = lexicon;
    this.#words = words;
    this.index = new FuzzyIndex(lexicon.vocabulary, lexicon.fuzzyTables);
  }

  /** To be called for each text, before anything is asked. */
  open(language: TextLanguage): void {
    if (this.index.isFull) this.#forget();
    this.#language = language;
  }

  /** Where the index lists what is near word `w`; 0 for nothing, or {@link COMMON}. */
  nearOf(w: number): number {
    const answer = this.answerOf(w);
    return (answer & 1) !== 0 ? COMMON : answer >> 1;
  }

  /** Where the index lists what is near word `w`, doubled; plus 1 where the word is one of everyday language. */
  answerOf(w: number): number {
    const memo = this.#memos[this.#language];
    const { hash, check } = this.#words;
    const known = memo.find(hash[w], check[w]);
    if (known !== NOT_KEPT) return known;
    const answer = 2 * this.index.near(this.#words, w) + (this.#isCommon(w) ? 1 : 0);
    memo.keep(hash[w], check[w], answer);
    return answer;
  }

  /** Answers point to what the index lists. */
  #forget(): void {
    this.index.forget();
    for (const language of ['en', 'fr', 'other'] as const) this.#memos[language].clear();
  }

  /** The form that words `w` and `w + 1` make without the space between them, or -1. */
  joined(w: number): number {
    const words = this.#words;
    if (w + 1 >= words.count || words.joint[w + 1] !== GLUE) return -1;
    if (words.id[w] >= 0 && words.id[w + 1] >= 0 && !isBroken(words, w)) return -1;
    const tail = words.end[w + 1] - words.start[w + 1];
    if (words.end[w] - words.start[w] + tail < SHORTEST_JOINED || tail > LONGEST_WORD) return -1;
    const hash = (Math.imul(words.hash[w], power(tail)) + words.hash[w + 1]) | 0;
    if (!this.#lexicon.vocabulary.mayHave(hash)) return -1;
    const first = words.spell(w, this.#letters);
    return this.#lexicon.vocabulary.findLetters(this.#letters, 0, first + words.spell(w + 1, this.#letters, first));
  }

  #isCommon(w: number): boolean {
    const length = this.#words.spell(w, this.#letters);
    return this.#lexicon.commonWords.has(this.#letters, 0, length, this.#language);
  }
}

const POWERS = (() => {
  const powers = new Int32Array(80);
  powers[0] = 1;
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1], HASH_BASE);
  return powers;
})();

function power(exponent: number): number {
  return POWERS[Math.min(exponent, 79)];
}
