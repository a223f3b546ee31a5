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

/** How many numbers a place of the table takes: first hash, second hash, id + 1 (0: free). */
export const PLACE = 3;

/**
 * Folded words and their ids, counted from 0 in the order of adding. Two hashes of 32 bits, made while a word is read, stand for the word: no string is made and no letter
 * compared when a text is scanned.
 */
export class Vocabulary {
  table = new Int32Array(PLACE * 4096);
  mask = 4095;
  /** One bit for each first hash, by its mixed bits: tells most strange words from known ones within the nearest cache. */
  filter = new Int32Array(2048);
  filterMask = 0xffff;
  size = 0;
  chars = new Uint16Array(8192);
  /** Where the letters of a word begin in `chars`; one more entry than words. */
  at = new Int32Array(1025);
  readonly #scratch = new Uint16Array(LONGEST_WORD);

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
    const { table, mask } = this;
    for (let place = mix(hash) & mask; ; place = (place + 1) & mask) {
      const entry = table[PLACE * place + 2];
      if (entry === 0) return -1;
      if (table[PLACE * place] === hash && table[PLACE * place + 1] === check) return entry - 1;
    }
  }

  /** Whether some word has that first hash: a quick no for a word that is not there. */
  mayHave(hash: number): boolean {
    const { table, mask } = this;
    for (let place = mix(hash) & mask; ; place = (place + 1) & mask) {
      if (table[PLACE * place + 2] === 0) return false;
      if (table[PLACE * place] === hash) return true;
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
    const mixed = mix(hash);
    const bit = mixed & this.filterMask;
    this.filter[bit >>> 5] |= 1 << (bit & 31);
    let place = mixed & this.mask;
    while (this.table[PLACE * place + 2] !== 0) place = (place + 1) & this.mask;
    this.table[PLACE * place] = hash;
    this.table[PLACE * place + 1] = check;
    this.table[PLACE * place + 2] = entry;
  }

  #grow(): void {
    const old = this.table;
    this.mask = 2 * (this.mask + 1) - 1;
    this.table = new Int32Array(PLACE * (this.mask + 1));
    this.filterMask = 16 * (this.mask + 1) - 1;
    this.filter = new Int32Array((this.filterMask + 1) >>> 5);
    for (let i = 0; i < old.length; i += PLACE) if (old[i + 2] !== 0) this.#place(old[i], old[i + 1], old[i + 2]);
  }
}

/** A copy with room for at least `size` entries. */
export function enlarged<A extends Int32Array | Uint16Array | Uint8Array>(array: A, size: number): A {
  const larger = new (array.constructor as new (n: number) => A)(Math.max(size, 2 * array.length));
  larger.set(array);
  return larger;
}
