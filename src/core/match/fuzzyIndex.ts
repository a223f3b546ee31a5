import { checkOf, hashOf, HASH_BASE, LONGEST_WORD, mix, type Vocabulary } from '../text/vocabulary';
import type { Words } from '../text/words';
import { LONG_WORD, SHORTEST_JOINED, SHORTEST_MISSPELT, wordBudget } from '../lexicon/misspellings/budget';
import { Distance } from '../lexicon/misspellings/distance';
import { FuzzyKeys, LEFT, LONGEST_INDEXED, RIGHT, WHOLE } from '../lexicon/misspellings/fuzzyKeys';
import { CROWDED, type FuzzyTables } from '../lexicon/misspellings/fuzzyTables';

const MOST_RESULTS = 1 << 18;

/**
 * Finds the word forms near a misspelt word: what the lists of its keys propose (see `fuzzyTables.ts`), the distance confirms.
 */
export class FuzzyIndex {
  /** Keys looked up and forms compared since the index was made: what the tests of linearity count. */
  probes = 0;
  readonly #vocabulary: Vocabulary;
  readonly #keys = new FuzzyKeys();
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #filter: Uint32Array;
  readonly #filterMask: number;
  readonly #distance = new Distance();
  readonly #word = new Uint16Array(LONGEST_WORD);
  /**
   * Answers: the number of near forms, then form and cost in half edits by turns; the number of splits, then the two forms of each by turns.
   * Place 0 is the empty answer.
   */
  readonly results: number[] = [0, 0];
  #proposed: number[] = [];

  constructor(vocabulary: Vocabulary, { table, filter }: FuzzyTables) {
    this.#vocabulary = vocabulary;
    this.#table = table;
    this.#mask = table.length / 2 - 1;
    this.#filter = filter;
    this.#filterMask = 32 * filter.length - 1;
  }

  /** Where in {@link results} the forms near word `w` are listed; 0 where there is none. */
  near(words: Words, w: number): number {
    const length = words.spell(w, this.#word);
    const eligible = length >= SHORTEST_MISSPELT - 1 && length <= LONGEST_INDEXED - 2;
    return eligible ? this.#search(this.#word, 0, length) : 0;
  }

  /** Whether so much is listed that the answers given so far ought to be forgotten. */
  get isFull(): boolean {
    return this.results.length > MOST_RESULTS;
  }

  /** Forgets the answers given so far: the places told are none any more. */
  forget(): void {
    this.results.length = 2;
  }

  #search(chars: Uint16Array, from: number, length: number): number {
    this.#proposed = [];
    if (length <= LONG_WORD) this.#keys.deletions(chars, from, length, WHOLE, this.#propose);
    if (length >= LONG_WORD - 2) {
      const shortest = Math.max(LONG_WORD / 2, (length - 2) >> 1) - 1;
      const longest = Math.min(length, ((length + 2) >> 1) + 1);
      for (let half = shortest; half <= longest; half++) this.#keys.deletions(chars, from, half, LEFT, this.#propose);
      const shortestRight = Math.max(LONG_WORD / 2, (length - 1) >> 1) - 1;
      const longestRight = Math.min(length, ((length + 3) >> 1) + 1);
      for (let half = shortestRight; half <= longestRight; half++)
        this.#keys.deletions(chars, from + length - half, half, RIGHT, this.#propose);
    }
    this.#propose(this.#keys.skeleton(chars, from, length));
    return this.#confirm(chars, from, length);
  }

  #confirm(chars: Uint16Array, from: number, length: number): number {
    const near: [form: number, cost: number][] = [];
    const { at, chars: known } = this.#vocabulary;
    for (const form of new Set(this.#proposed)) {
      this.probes++;
      const size = this.#vocabulary.lengthOf(form);
      const budget = wordBudget(size);
      const cost = this.#distance.between(chars, from, length, known, at[form], size, budget);
      if (cost > 0 && cost <= budget) near.push([form, cost]);
    }
    const splits = this.#splits(chars, from, length);
    if (near.length === 0 && splits.length === 0) return 0;
    near.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    const place = this.results.length;
    this.results.push(near.length, ...near.flat(), splits.length / 2, ...splits);
    return place;
  }

  /** The pairs of known words that a word without its space, or without its apostrophe (`dagrément`), is made of. */
  #splits(chars: Uint16Array, from: number, length: number): number[] {
    const splits: number[] = [];
    if (length < SHORTEST_JOINED) return splits;
    const whole = hashOf(chars, from, length);
    let head = 0;
    for (let k = 1; k <= length - 2; k++) {
      head = (Math.imul(head, HASH_BASE) + chars[from + k - 1]) | 0;
      const tail = (whole - Math.imul(head, this.#keys.powers[length - k])) | 0;
      if (!this.#vocabulary.mayHave(head) || !this.#vocabulary.mayHave(tail)) continue;
      const first = this.#vocabulary.find(head, checkOf(chars, from, k));
      const second = this.#vocabulary.find(tail, checkOf(chars, from + k, length - k));
      if (first >= 0 && second >= 0) splits.push(first, second);
    }
    return splits;
  }

  readonly #propose = (key: number): void => {
    this.probes++;
    const known = this.#proposed.length;
    const bit = mix(key) & this.#filterMask;
    if ((this.#filter[bit >>> 5] & (1 << (bit & 31))) === 0) return;
    for (let place = mix(key) & this.#mask; ; place = (place + 1) & this.#mask) {
      const entry = this.#table[2 * place + 1];
      if (entry === 0) return;
      if (this.#table[2 * place] !== key) continue;
      if (entry === CROWDED) {
        this.#proposed.length = known;
        return;
      }
      this.#proposed.push(entry - 1);
    }
  };
}
