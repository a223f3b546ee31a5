import type { Words } from '../text/words';
import { type Value, VALUE_KINDS } from '../values/value';

/** The values of a text, and where they stand among its words. */
export class PlacedValues {
  values: readonly Value[] = [];
  /** The kinds of the values, as bits (see {@link bitOf}). */
  kinds = 0;
  /** By value: the word that it begins with, and the one behind it. */
  from = new Int32Array(16);
  behind = new Int32Array(16);
  /** By word: the value that begins there, or -1. */
  #at = new Int32Array(64).fill(-1);
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  /** Takes in the values of the words read last, sorted. */
  place(values: readonly Value[]): void {
    // What the last text left.
    for (let v = 0; v < this.values.length; v++) this.#at[this.from[v]] = -1;
    this.values = values;
    this.kinds = 0;
    if (values.length === 0) return;
    const { count, start, end } = this.#words;
    if (this.#at.length <= count) this.#at = new Int32Array(2 * count).fill(-1);
    if (this.behind.length < values.length) {
      this.from = new Int32Array(2 * values.length);
      this.behind = new Int32Array(2 * values.length);
    }
    let w = 0;
    for (let v = 0; v < values.length; v++) {
      const value = values[v];
      this.kinds |= bitOf(value);
      while (w < count && end[w] <= value.start) w++;
      if (w < count && start[w] < value.end) this.#at[w] = v;
      this.from[v] = w;
      let after = w;
      while (after < count && start[after] < value.end) after++;
      this.behind[v] = after;
    }
  }

  /** The index of the value that begins at word `w`, or -1. */
  at(w: number): number {
    return this.values.length > 0 ? this.#at[w] : -1;
  }
}

/** The bit that stands for a value's kind. */
export function bitOf(value: Value): number {
  return 1 << VALUE_KINDS.indexOf(value.kind);
}
