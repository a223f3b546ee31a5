import { ANY_PAIR, type PairTables } from './pairTables';
import { UNMARKED } from './scanRoles';

/** The multiplier of the first word hash. A polynomial hash lets that of two joined words, or of a part of one, be had without reading them again. */
export const HASH_BASE = 0x01000193;
/** Where the second word hash (FNV-1a) begins. */
export const CHECK_START = 0x811c9dc5 | 0;
/** The longest word that is kept; what is longer is no word of prose. */
export const LONGEST_WORD = 64;

/** Spreads a polynomial hash over the bits that a table looks at. */
export function mix(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** The first hash of folded code units `from` to `from + length`. */
export function hashOf(chars: Uint16Array, from: number, length: number): number {
  let hash = 0;
  for (let i = from; i < from + length; i++) hash = (Math.imul(hash, HASH_BASE) + chars[i]) | 0;
  return hash;
}

/** The second hash of folded code units `from` to `from + length`. */
export function checkOf(chars: Uint16Array, from: number, length: number): number {
  let check = CHECK_START;
  for (let i = from; i < from + length; i++) check = Math.imul(check ^ chars[i], HASH_BASE);
  return check;
}

/** How many numbers a place of the table takes, as a power of two: first hash, second hash, id + 1 (0: free) with {@link PASSED}, roles (see `scanRoles.ts`). */
export const PLACE = 2;
/** Set at a place that another word was placed behind: only there the search for a word goes on. */
export const PASSED = 0x80000000 | 0;

/** What a vocabulary is made of. */
export interface VocabularyParts {
  readonly table: Int32Array<ArrayBuffer>;
  readonly chars: Uint16Array<ArrayBuffer>;
  readonly at: Int32Array<ArrayBuffer>;
  readonly filter: Int32Array<ArrayBuffer>;
  readonly told: Int32Array<ArrayBuffer>;
}

/**
 * Folded words and their ids, counted from 0 in the order of adding. Two hashes of 32 bits, made while a word is read, stand for the word: no string is made and no letter
 * compared when a text is scanned.
 */
export class Vocabulary {
  table = new Int32Array(4096 << PLACE);
  mask = 4095;
  size = 0;
  chars = new Uint16Array(8192);
  /** Where the letters of a word begin in `chars`; one more entry than words. */
  at = new Int32Array(1025);
  /** The pairs of its words that phrases are told by. */
  pairs = ANY_PAIR;
  readonly #scratch = new Uint16Array(LONGEST_WORD);

  /** A vocabulary as `parts` gave it. */
  static of({ table, chars, at, filter, told }: VocabularyParts): Vocabulary {
    const vocabulary = new Vocabulary();
    vocabulary.table = table;
    vocabulary.mask = (table.length >> PLACE) - 1;
    vocabulary.size = at.length - 1;
    vocabulary.chars = chars;
    vocabulary.at = at;
    vocabulary.pairs = { filter, told };
    return vocabulary;
  }

  /**
   * Notes what its words are to a scan: their roles by id, and the pairs that tell phrases. The words `first`, by id, which texts are full of, are placed where they are looked for first. No
   * word is added afterwards.
   */
  mark(roles: Int32Array, pairs: PairTables, first: Iterable<number>): void {
    this.#placeAll(first);
    const { table } = this;
    for (let at = 0; at < table.length; at += 1 << PLACE) {
      const entry = table[at + 2] & ~PASSED;
      if (entry !== 0) table[at + 3] = roles[entry - 1];
    }
    this.pairs = pairs;
  }

  /** All that it is made of. */
  get parts(): VocabularyParts {
    const at = this.at.slice(0, this.size + 1);
    return { table: this.table, chars: this.chars.slice(0, at[this.size]), at, ...this.pairs };
  }

  /** The id of a folded word, given one if it is new. Words are cut at {@link LONGEST_WORD}. */
  add(word: string): number {
    const length = this.#spell(word);
    const hash = hashOf(this.#scratch, 0, length);
    const check = checkOf(this.#scratch, 0, length);
    const known = this.find(hash, check);
    if (known >= 0) return known;
    const id = this.size++;
    this.#store(id, length);
    if (this.size * 2 > this.mask) this.#grow();
    this.#place(hash, check, id + 1);
    return id;
  }

  /** The id of the word with those hashes, or -1. */
  find(hash: number, check: number): number {
    const at = this.placeOf(hash, check);
    return at < 0 ? -1 : (this.table[at + 2] & ~PASSED) - 1;
  }

  /** Where in the table the word with those hashes stands, or -1. */
  placeOf(hash: number, check: number): number {
    const { table, mask } = this;
    for (let place = mix(hash) & mask; ; place = (place + 1) & mask) {
      const at = place << PLACE;
      const entry = table[at + 2];
      if (table[at] === hash && table[at + 1] === check && entry !== 0) return at;
      if (entry >= 0) return -1;
    }
  }

  /** Whether some word has that first hash: a quick no for a word that is not there. */
  mayHave(hash: number): boolean {
    const { table, mask } = this;
    for (let place = mix(hash) & mask; ; place = (place + 1) & mask) {
      const entry = table[(place << PLACE) + 2];
      if (table[place << PLACE] === hash && entry !== 0) return true;
      if (entry >= 0) return false;
    }
  }

  /** The id of the word with those folded letters, or -1. */
  findLetters(chars: Uint16Array, from: number, length: number): number {
    return this.find(hashOf(chars, from, length), checkOf(chars, from, length));
  }

  /** The id of a folded word, or -1. */
  idOf(word: string): number {
    return this.findLetters(this.#scratch, 0, this.#spell(word));
  }

  lengthOf(id: number): number {
    return this.at[id + 1] - this.at[id];
  }

  /** The folded word with that id. */
  wordOf(id: number): string {
    return String.fromCharCode(...this.chars.subarray(this.at[id], this.at[id + 1]));
  }

  #spell(word: string): number {
    const length = Math.min(word.length, LONGEST_WORD);
    for (let i = 0; i < length; i++) this.#scratch[i] = word.charCodeAt(i);
    return length;
  }

  #store(id: number, length: number): void {
    if (id + 2 > this.at.length) this.at = enlarged(this.at, id + 2);
    const at = this.at[id];
    if (at + length > this.chars.length) this.chars = enlarged(this.chars, at + length);
    for (let i = 0; i < length; i++) this.chars[at + i] = this.#scratch[i];
    this.at[id + 1] = at + length;
  }

  #place(hash: number, check: number, entry: number): void {
    const { table, mask } = this;
    let place = mix(hash) & mask;
    while (table[(place << PLACE) + 2] !== 0) {
      table[(place << PLACE) + 2] |= PASSED;
      place = (place + 1) & mask;
    }
    table[place << PLACE] = hash;
    table[(place << PLACE) + 1] = check;
    table[(place << PLACE) + 2] = entry;
    table[(place << PLACE) + 3] = UNMARKED;
  }

  /** Places the word with that id, whose letters are known. */
  #placeId(id: number): void {
    const from = this.at[id];
    const length = this.at[id + 1] - from;
    this.#place(hashOf(this.chars, from, length), checkOf(this.chars, from, length), id + 1);
  }

  #grow(): void {
    this.mask = 2 * (this.mask + 1) - 1;
    this.table = new Int32Array((this.mask + 1) << PLACE);
    for (let id = 0; id < this.size - 1; id++) this.#placeId(id);
  }

  /** Places all words anew, some of them before the others: what is placed first stands where it is looked for first. */
  #placeAll(first: Iterable<number>): void {
    const placed = new Uint8Array(this.size);
    this.table.fill(0);
    for (const id of first) {
      placed[id] = 1;
      this.#placeId(id);
    }
    for (let id = 0; id < this.size; id++) if (placed[id] === 0) this.#placeId(id);
  }
}

/** A copy with room for at least `size` entries. */
export function enlarged<A extends Int32Array | Uint16Array | Uint8Array>(array: A, size: number): A {
  const larger = new (array.constructor as new (n: number) => A)(Math.max(size, 2 * array.length));
  larger.set(array);
  return larger;
}
