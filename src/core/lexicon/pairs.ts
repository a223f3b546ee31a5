import type { PairTables } from '../text/pairTables';
import type { Lemmas } from './lemmas';
import { FIRST, pairHash, SECOND } from '../text/scanRoles';

/** More pairs than these are not worth listing: two long lists of words beside each other. */
const MOST_PAIRS = 1024;
/** So many bits stand for one pair, at the least. */
const BITS_PER_PAIR = 16;

/** What a pair of lemmas tells: a chain by its first word, by its second; and, as one bit each, how many words before the pair the phrases of words alone begin. */
export const TELLS_NEXT = 1 << 16;
export const TELLS_LAST = 1 << 17;
export const OFFSETS = 0xffff;
const TOLD = 18;

/** What stands beside a pair, as bits: one for the word behind it, one for the word before it. */
export const ANY_BESIDE = -1;
const BESIDE_MASK = 15;
const BEFORE = 16;

/** Where a pair stands in the table of what pairs tell; -1 where it tells nothing. */
export function placeOfPair({ told }: PairTables, first: number, second: number): number {
  const hash = pairHash(first, second);
  const last = (told.length >>> 1) - 1;
  const check = hash >>> TOLD;
  for (let place = hash & last; ; place = (place + 1) & last) {
    const entry = told[2 * place];
    if (entry === 0) return -1;
    if (entry >>> TOLD === check) return 2 * place;
  }
}

/** The bits for the lemmas before and behind a pair of a text; 0 where a word is in no phrase. */
export function besidePair(before: number, behind: number): number {
  return behindPair(behind) | beforePair(before);
}

/** The bit for a lemma behind a pair. */
export function behindPair(lemma: number): number {
  return 1 << (lemma & BESIDE_MASK);
}

/** The bit for a lemma before a pair. */
export function beforePair(lemma: number): number {
  return 1 << (BEFORE + (lemma & BESIDE_MASK));
}

/** What is gathered of one pair of slots, or of two lists of lemmas. */
interface Told {
  readonly first: readonly number[];
  readonly second: readonly number[];
  tells: number;
  beside: number;
}

/**
 * Gathers the pairs of neighbours that phrases are told by: of each phrase the rarest one. A text is full of words that phrases begin with (`of`, `the`, `shall`), and
 * holds few of these pairs.
 */
export class Pairs {
  readonly #lemmas: Lemmas;
  /** The forms of each slot, and their lemmas once somebody asked for them: all at once would take long. */
  readonly #slots: readonly (readonly number[])[];
  readonly #lemmasOf: (readonly number[])[] = [];
  readonly #weights: Float64Array;
  /** What two slots tell, by both of them. */
  readonly #told = new Map<number, Told>();
  readonly #lists: Told[] = [];

  /** `slots`: the forms of each; `frequency` tells by form how often it stands in a text. */
  constructor(slots: readonly (readonly number[])[], frequency: Float64Array, lemmas: Lemmas) {
    this.#lemmas = lemmas;
    this.#slots = slots;
    this.#weights = Float64Array.from(slots, (forms) => forms.reduce((sum, form) => sum + frequency[form], 0));
  }

  /** The lemmas of a slot. */
  lemmasOf(slot: number): readonly number[] {
    return (this.#lemmasOf[slot] ??= this.#lemmas.ofAll(this.#slots[slot]));
  }

  /** How often the words of a slot stand in a text. */
  weight(slot: number): number {
    return this.#weights[slot];
  }

  /** How often two slots stand beside each other, as far as their words tell; infinite where there are too many pairs to list. */
  weightOf(first: number, second: number): number {
    const size = this.lemmasOf(first).length * this.lemmasOf(second).length;
    return size > MOST_PAIRS ? Infinity : this.#weights[first] * this.#weights[second];
  }

  /** Notes what the words of two slots tell where they stand beside each other, and, for {@link OFFSETS}, one of some words beside them. */
  add(first: number, second: number, tells: number, beside = 0): void {
    const key = first * this.#slots.length + second;
    const known = this.#told.get(key);
    if (known) {
      known.tells |= tells;
      known.beside |= beside;
    } else this.#told.set(key, { first: this.lemmasOf(first), second: this.lemmasOf(second), tells, beside });
  }

  /** Notes that phrases begin with such two words. */
  addForms(first: readonly number[], second: readonly number[]): void {
    const [a, b] = [this.#lemmas.ofAll(first), this.#lemmas.ofAll(second)];
    this.#lists.push({ first: a, second: b, tells: 1, beside: ANY_BESIDE });
  }

  /** Lays them out for the scan, and notes by form in `roles` which words are of a pair. */
  freeze(roles: Int32Array): PairTables {
    const all = [...this.#told.values(), ...this.#lists];
    const count = all.reduce((sum, { first, second }) => sum + first.length * second.length, 0);
    let bits = 1 << 12;
    while (bits < BITS_PER_PAIR * count) bits *= 2;
    const filter = new Int32Array(bits >>> 5);
    let places = 1 << 8;
    while (places < 2 * count) places *= 2;
    const told = new Int32Array(2 * places);
    const sides = new Int32Array(this.#lemmas.count);
    for (const { first, second, tells, beside } of all) {
      for (const b of second) sides[b] = sides[b] | SECOND;
      for (const a of first) {
        sides[a] = sides[a] | FIRST;
        for (const b of second) {
          const hash = pairHash(a, b);
          const place = (hash >>> 5) & (filter.length - 1);
          filter[place] = filter[place] | (1 << (hash & 31)) | (1 << (hash >>> 27));
          put(told, hash, tells, beside);
        }
      }
    }
    for (let form = 0; form < roles.length; form++) roles[form] = roles[form] | sides[this.#lemmas.of[form]];
    return { filter, told };
  }
}

function put(told: Int32Array, hash: number, tells: number, beside: number): void {
  const last = (told.length >>> 1) - 1;
  let place = hash & last;
  while (told[2 * place] !== 0 && told[2 * place] >>> TOLD !== hash >>> TOLD) place = (place + 1) & last;
  told[2 * place] = told[2 * place] | tells | ((hash >>> TOLD) << TOLD);
  told[2 * place + 1] = told[2 * place + 1] | beside;
}
