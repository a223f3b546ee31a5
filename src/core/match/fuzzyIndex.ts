import { checkOf, hashOf, HASH_BASE, LONGEST_WORD, mix, type Vocabulary } from '../lexicon/vocabulary';
import type { Words } from '../text/words';
import { LONG_WORD, SHORTEST_JOINED, SHORTEST_MISSPELT, wordBudget } from './budget';
import { Distance } from './distance';

const LONGEST_INDEXED = 40;
const CACHE_PLACES = 65536;
const MOST_RESULTS = 1 << 18;

/** Kinds of key, mixed into the hash so that a whole word never meets a half. */
const WHOLE = 0x3c6ef372;
const LEFT = 0x1b873593;
const RIGHT = 0x5bd1e995;
const SKELETON = 0x7feb352d;

/**
 * Finds the word forms near a misspelt word. Short forms are listed under every word that one deletion makes of them; long ones under those of
 * their two halves, for of two edits at most one falls into one of the halves; all under their skeleton, in which the confusions of OCR are
 * undone. What a list proposes, the distance confirms. Answers are kept, letters and all, so a word that comes again costs one comparison.
 */
export class FuzzyIndex {
  /** Keys looked up since the index was made: what the tests of linearity count. */
  probes = 0;
  readonly #vocabulary: Vocabulary;
  /** Pairs of key and form + 1. */
  #table = new Int32Array(2 * 8192);
  #mask = 8191;
  #entries = 0;
  /** One bit per key: most keys are in no list, and this fits a nearer cache. */
  #filter: Uint32Array;
  readonly #filterMask: number;
  readonly #distance = new Distance();
  readonly #prefix = new Int32Array(LONGEST_INDEXED + 2);
  readonly #powers = new Int32Array(LONGEST_INDEXED + 2);
  readonly #word = new Uint16Array(LONGEST_WORD);
  readonly #letters = new Uint16Array(2 * LONGEST_INDEXED);
  /** Words asked for before, in threes: both hashes and the answer. */
  readonly #cache = new Int32Array(3 * CACHE_PLACES);
  /**
   * Answers: the number of near forms, then form and cost in half edits by turns; the number of splits, then the two forms of each by turns.
   * Place 0 is the empty answer.
   */
  readonly results: number[] = [0, 0];
  #proposed: number[] = [];

  constructor(vocabulary: Vocabulary, forms: Iterable<number>) {
    this.#vocabulary = vocabulary;
    this.#powers[0] = 1;
    for (let i = 1; i < this.#powers.length; i++) this.#powers[i] = Math.imul(this.#powers[i - 1], HASH_BASE);
    const eligible = [...forms].filter((form) => {
      const length = vocabulary.lengthOf(form);
      return length >= SHORTEST_MISSPELT && length <= LONGEST_INDEXED;
    });
    let bits = 1 << 15;
    while (bits < eligible.length * 12 * 8) bits *= 2;
    this.#filter = new Uint32Array(bits >>> 5);
    this.#filterMask = bits - 1;
    for (const form of eligible) this.#add(form);
  }

  /** Where in {@link results} the forms near word `w` are listed; 0 where there is none. */
  near(words: Words, w: number): number {
    const hash = words.hash[w];
    const check = words.check[w];
    const place = 3 * (mix(hash) & (CACHE_PLACES - 1));
    if (this.#cache[place] === hash && this.#cache[place + 1] === check) return this.#cache[place + 2];
    if (this.results.length > MOST_RESULTS) this.#forget();
    const length = words.spell(w, this.#word);
    const eligible = length >= SHORTEST_MISSPELT - 1 && length <= LONGEST_INDEXED - 2;
    const result = eligible ? this.#search(this.#word, 0, length) : 0;
    this.#cache[place] = hash;
    this.#cache[place + 1] = check;
    this.#cache[place + 2] = result;
    return result;
  }

  #forget(): void {
    this.results.length = 2;
    this.#cache.fill(0);
  }

  #search(chars: Uint16Array, from: number, length: number): number {
    this.#proposed = [];
    if (length <= LONG_WORD) this.#deletions(chars, from, length, WHOLE, this.#propose);
    if (length >= LONG_WORD - 2) {
      const shortest = Math.max(LONG_WORD / 2, (length - 2) >> 1) - 1;
      const longest = Math.min(length, ((length + 2) >> 1) + 1);
      for (let half = shortest; half <= longest; half++) this.#deletions(chars, from, half, LEFT, this.#propose);
      const shortestRight = Math.max(LONG_WORD / 2, (length - 1) >> 1) - 1;
      const longestRight = Math.min(length, ((length + 3) >> 1) + 1);
      for (let half = shortestRight; half <= longestRight; half++)
        this.#deletions(chars, from + length - half, half, RIGHT, this.#propose);
    }
    this.#propose(this.#skeleton(chars, from, length));
    return this.#confirm(chars, from, length);
  }

  #confirm(chars: Uint16Array, from: number, length: number): number {
    const near: [form: number, cost: number][] = [];
    const { at, chars: known } = this.#vocabulary;
    for (const form of new Set(this.#proposed)) {
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
      const tail = (whole - Math.imul(head, this.#powers[length - k])) | 0;
      if (!this.#vocabulary.mayHave(head) || !this.#vocabulary.mayHave(tail)) continue;
      const first = this.#vocabulary.find(head, checkOf(chars, from, k));
      const second = this.#vocabulary.find(tail, checkOf(chars, from + k, length - k));
      if (first >= 0 && second >= 0) splits.push(first, second);
    }
    return splits;
  }

  #add(form: number): void {
    const { at, chars } = this.#vocabulary;
    const from = at[form];
    const length = this.#vocabulary.lengthOf(form);
    const insert = (key: number): void => {
      this.#insert(key, form);
    };
    if (length < LONG_WORD) this.#deletions(chars, from, length, WHOLE, insert);
    else {
      const half = length >> 1;
      this.#deletions(chars, from, half, LEFT, insert);
      this.#deletions(chars, from + half, length - half, RIGHT, insert);
    }
    insert(this.#skeleton(chars, from, length));
  }

  /** Hands on the key of a stretch of letters and of each stretch that one deletion makes of it. */
  #deletions(chars: Uint16Array, from: number, length: number, kind: number, use: (key: number) => void): void {
    const prefix = this.#prefix;
    prefix[0] = 0;
    for (let i = 0; i < length; i++) prefix[i + 1] = (Math.imul(prefix[i], HASH_BASE) + chars[from + i]) | 0;
    const whole = prefix[length];
    use(whole ^ kind);
    for (let i = 0; i < length; i++) {
      // In a doubled letter both deletions give the same word.
      if (i > 0 && chars[from + i] === chars[from + i - 1]) continue;
      const after = length - i - 1;
      const tail = (whole - Math.imul(prefix[i + 1], this.#powers[after])) | 0;
      use(((Math.imul(prefix[i], this.#powers[after]) + tail) | 0) ^ kind);
    }
  }

  readonly #propose = (key: number): void => {
    this.probes++;
    const bit = mix(key) & this.#filterMask;
    if ((this.#filter[bit >>> 5] & (1 << (bit & 31))) === 0) return;
    for (let place = mix(key) & this.#mask; ; place = (place + 1) & this.#mask) {
      const entry = this.#table[2 * place + 1];
      if (entry === 0) return;
      if (this.#table[2 * place] === key) this.#proposed.push(entry - 1);
    }
  };

  #insert(key: number, form: number): void {
    const bit = mix(key) & this.#filterMask;
    this.#filter[bit >>> 5] = this.#filter[bit >>> 5] | (1 << (bit & 31));
    if (++this.#entries * 2 > this.#mask) this.#grow();
    this.#place(key, form + 1);
  }

  #place(key: number, entry: number): void {
    let place = mix(key) & this.#mask;
    while (this.#table[2 * place + 1] !== 0) place = (place + 1) & this.#mask;
    this.#table[2 * place] = key;
    this.#table[2 * place + 1] = entry;
  }

  #grow(): void {
    const old = this.#table;
    this.#mask = 2 * (this.#mask + 1) - 1;
    this.#table = new Int32Array(2 * (this.#mask + 1));
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) this.#place(old[i], old[i + 1]);
  }

  /** The key of a word with the confusions of OCR undone: `rn` read as `m`, `1` and `i` as `l`, `0` as `o` and so on. */
  #skeleton(chars: Uint16Array, from: number, length: number): number {
    let n = 0;
    for (let i = 0; i < length; i++) {
      const code = chars[from + i];
      const next = i + 1 < length ? chars[from + i + 1] : 0;
      const one = DIGRAPHS[(code << 8) | next];
      if (one !== undefined && code < 256 && next < 256) {
        this.#letters[n++] = one;
        i++;
      } else this.#letters[n++] = code < 128 ? LETTERS[code] : code;
    }
    return hashOf(this.#letters, 0, n) ^ SKELETON;
  }
}

const LETTERS = Uint16Array.from(
  { length: 128 },
  (_, code) =>
    ({ '1': 108, i: 108, '0': 111, '5': 115, '8': 98, '9': 103, '2': 122 })[String.fromCharCode(code)] ?? code,
);
const DIGRAPHS: Readonly<Record<number, number>> = Object.fromEntries(
  ['rnm', 'vvw', 'cld'].map((t) => [(t.charCodeAt(0) << 8) | t.charCodeAt(1), t.charCodeAt(2)]),
);
