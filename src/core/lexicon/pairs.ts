import { FIRST, pairHash, SECOND } from './roles';

/** More pairs than these are not worth listing: two verbs beside each other in all their forms. */
const MOST_PAIRS = 4096;
/** So many bits stand for one pair, at the least. */
const BITS_PER_PAIR = 16;

/** What a pair of words tells: a chain by its first word, by its second; and, as one bit each, how many words before the pair the phrases of words alone begin. */
export const TELLS_NEXT = 1 << 16;
export const TELLS_LAST = 1 << 17;
export const OFFSETS = 0xffff;
const TOLD = 18;
const TOLD_MASK = (1 << TOLD) - 1;

/** What pairs tell, for the scan: immutable. */
export interface PairTables {
  /** Two bits for each pair, by its hash: most pairs of a text tell nothing, and this fits a near cache. */
  readonly filter: Int32Array<ArrayBuffer>;
  /** Open addressing, one number a place: what the pair tells, and above that the upper bits of its hash. */
  readonly told: Int32Array<ArrayBuffer>;
}

/** Until words are marked, any pair may tell something. */
export const ANY_PAIR: PairTables = { filter: Int32Array.of(-1), told: new Int32Array(1) };

/** What a pair of words tells; 0 for nothing. */
export function toldBy({ told }: PairTables, first: number, second: number): number {
  const hash = pairHash(first, second);
  const last = told.length - 1;
  const check = hash >>> TOLD;
  for (let place = hash & last; ; place = (place + 1) & last) {
    const entry = told[place];
    if (entry === 0) return 0;
    if (entry >>> TOLD === check) return entry & TOLD_MASK;
  }
}

/**
 * Gathers the pairs of neighbours that phrases are told by: of each phrase the rarest one. A text is full of words that phrases begin with (`of`, `the`, `shall`), and
 * holds few of these pairs.
 */
export class Pairs {
  readonly #slots: readonly (readonly number[])[];
  readonly #weights: Float64Array;
  /** What two slots tell, by both of them. */
  readonly #told = new Map<number, number>();
  readonly #lists: { readonly first: readonly number[]; readonly second: readonly number[]; readonly tells: number }[] =
    [];

  /** `slots`: the forms of each; `frequency` tells by form how often it stands in a text. */
  constructor(slots: readonly (readonly number[])[], frequency: Float64Array) {
    this.#slots = slots;
    this.#weights = Float64Array.from(slots, (forms) => forms.reduce((sum, form) => sum + frequency[form], 0));
  }

  /** How often the words of a slot stand in a text. */
  weight(slot: number): number {
    return this.#weights[slot];
  }

  /** How often two slots stand beside each other, as far as their words tell; infinite where there are too many pairs to list. */
  weightOf(first: number, second: number): number {
    const size = this.#slots[first].length * this.#slots[second].length;
    return size > MOST_PAIRS ? Infinity : this.#weights[first] * this.#weights[second];
  }

  /** Notes what the words of two slots tell where they stand beside each other. */
  add(first: number, second: number, tells: number): void {
    const key = first * this.#slots.length + second;
    this.#told.set(key, (this.#told.get(key) ?? 0) | tells);
  }

  addForms(first: readonly number[], second: readonly number[], tells: number): void {
    this.#lists.push({ first, second, tells });
  }

  /** Lays them out for the scan, and notes by form in `roles` which words are of a pair. */
  freeze(roles: Int32Array): PairTables {
    for (const [key, tells] of this.#told) {
      const second = key % this.#slots.length;
      this.addForms(this.#slots[(key - second) / this.#slots.length], this.#slots[second], tells);
    }
    const count = this.#lists.reduce((sum, { first, second }) => sum + first.length * second.length, 0);
    let bits = 1 << 12;
    while (bits < BITS_PER_PAIR * count) bits *= 2;
    const filter = new Int32Array(bits >>> 5);
    let places = 1 << 8;
    while (places < 2 * count) places *= 2;
    const told = new Int32Array(places);
    for (const { first, second, tells } of this.#lists) {
      for (const b of second) roles[b] = roles[b] | SECOND;
      for (const a of first) {
        roles[a] = roles[a] | FIRST;
        for (const b of second) {
          const hash = pairHash(a, b);
          const place = (hash >>> 5) & (filter.length - 1);
          filter[place] = filter[place] | (1 << (hash & 31)) | (1 << (hash >>> 27));
          put(told, hash, tells);
        }
      }
    }
    return { filter, told };
  }
}

function put(told: Int32Array, hash: number, tells: number): void {
  const last = told.length - 1;
  let place = hash & last;
  while (told[place] !== 0 && told[place] >>> TOLD !== hash >>> TOLD) place = (place + 1) & last;
  told[place] = told[place] | tells | ((hash >>> TOLD) << TOLD);
}
