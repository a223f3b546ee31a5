/** How many clauses of each kind there are. Kinds are distinct, in no order. */
export interface Tally {
  readonly kinds: Uint32Array;
  readonly counts: Uint32Array;
}

/** Counts kinds, one after another or by the tallies of others, in scratch space that serves any number of tallies. */
export class Counter {
  /** By kind. */
  #counts = new Uint32Array(1024);
  #met = new Uint32Array(256);
  #distinct = 0;

  add(kind: number, count: number): void {
    if (kind >= this.#counts.length) this.#counts = grown(this.#counts, kind + 1);
    if (this.#counts[kind] === 0) {
      if (this.#distinct === this.#met.length) this.#met = grown(this.#met, this.#distinct + 1);
      this.#met[this.#distinct++] = kind;
    }
    this.#counts[kind] += count;
  }

  addAll({ kinds, counts }: Tally): void {
    for (let k = 0; k < kinds.length; k++) this.add(kinds[k], counts[k]);
  }

  /** What has been added since the last tally. */
  tally(): Tally {
    const kinds = this.#met.slice(0, this.#distinct);
    const counts = new Uint32Array(kinds.length);
    for (let k = 0; k < kinds.length; k++) {
      counts[k] = this.#counts[kinds[k]];
      this.#counts[kinds[k]] = 0;
    }
    this.#distinct = 0;
    return { kinds, counts };
  }
}

function grown(array: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, 2 * array.length));
  larger.set(array);
  return larger;
}
