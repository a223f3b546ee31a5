/** The multiplier of the word hash. A polynomial hash lets the hash of two joined words be had from the hashes of both. */
export const HASH_BASE = 0x01000193;

/** Spreads a polynomial hash over the bits that a table looks at. */
export function mix(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** The hash of folded code units `from` to `from + length`. */
export function hashOf(chars: Uint16Array, from: number, length: number): number {
  let hash = 0;
  for (let i = from; i < from + length; i++) hash = (Math.imul(hash, HASH_BASE) + (chars[i] as number)) | 0;
  return hash;
}

/**
 * Folded words and their ids, counted from 0 in the order of adding. An open-addressing table in typed arrays: a word
 * of the text is found by the hash that was made while it was read, and compared letter by letter; no string is made.
 */
export class Vocabulary {
  /** Pairs of hash and id + 1; 0 is a free place. */
  table = new Int32Array(2 * 1024);
  mask = 1023;
  size = 0;
  chars = new Uint16Array(8192);
  /** Where the letters of a word begin in `chars`; one more entry than words. */
  at = new Int32Array(1025);
  readonly #scratch = new Uint16Array(256);

  /** The id of a folded word, given one if it is new. Words are cut at 255 letters. */
  add(word: string): number {
    const length = Math.min(word.length, 255);
    for (let i = 0; i < length; i++) this.#scratch[i] = word.charCodeAt(i);
    const hash = hashOf(this.#scratch, 0, length);
    const known = this.find(hash, this.#scratch, 0, length);
    if (known >= 0) return known;
    const id = this.size++;
    this.#store(id, length);
    if (this.size * 3 > this.mask) this.#grow();
    this.#place(hash, id);
    return id;
  }

  /** The id of the word with that hash and those letters, or -1. */
  find(hash: number, chars: Uint16Array, from: number, length: number): number {
    const { table, mask } = this;
    for (let place = mix(hash) & mask; ; place = (place + 1) & mask) {
      const entry = table[2 * place + 1] as number;
      if (entry === 0) return -1;
      if (table[2 * place] === hash && this.#equals(entry - 1, chars, from, length)) return entry - 1;
    }
  }

  /** The id of a folded word, or -1. */
  idOf(word: string): number {
    const length = Math.min(word.length, 255);
    for (let i = 0; i < length; i++) this.#scratch[i] = word.charCodeAt(i);
    return this.find(hashOf(this.#scratch, 0, length), this.#scratch, 0, length);
  }

  lengthOf(id: number): number {
    return (this.at[id + 1] as number) - (this.at[id] as number);
  }

  /** The folded word with that id. */
  wordOf(id: number): string {
    return String.fromCharCode(...this.chars.subarray(this.at[id], this.at[id + 1]));
  }

  #equals(id: number, chars: Uint16Array, from: number, length: number): boolean {
    const at = this.at[id] as number;
    if ((this.at[id + 1] as number) - at !== length) return false;
    for (let i = 0; i < length; i++) if (this.chars[at + i] !== chars[from + i]) return false;
    return true;
  }

  #store(id: number, length: number): void {
    if (id + 2 > this.at.length) this.at = enlarged(this.at, id + 2);
    const at = this.at[id] as number;
    if (at + length > this.chars.length) this.chars = enlarged(this.chars, at + length);
    for (let i = 0; i < length; i++) this.chars[at + i] = this.#scratch[i] as number;
    this.at[id + 1] = at + length;
  }

  #place(hash: number, id: number): void {
    let place = mix(hash) & this.mask;
    while (this.table[2 * place + 1] !== 0) place = (place + 1) & this.mask;
    this.table[2 * place] = hash;
    this.table[2 * place + 1] = id + 1;
  }

  #grow(): void {
    const old = this.table;
    this.mask = 4 * (this.mask + 1) - 1;
    this.table = new Int32Array(2 * (this.mask + 1));
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) this.#place(old[i] as number, (old[i + 1] as number) - 1);
  }
}

/** A copy with room for at least `size` entries. */
export function enlarged<A extends Int32Array | Uint16Array | Uint8Array>(array: A, size: number): A {
  const larger = new (array.constructor as new (n: number) => A)(Math.max(size, 2 * array.length));
  larger.set(array as never);
  return larger;
}
