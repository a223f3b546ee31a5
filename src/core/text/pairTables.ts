/** What pairs of neighbouring words tell, for the scan: immutable (see `lexicon/pairs.ts`). */
export interface PairTables {
  /** Two bits for each pair, by its hash: most pairs of a text tell nothing, and this fits a near cache. */
  readonly filter: Int32Array<ArrayBuffer>;
  /** Open addressing, two numbers a place: what the pair tells, and above that the upper bits of its hash; the bits of `besidePair` of which one must be right where it tells `OFFSETS`. */
  readonly told: Int32Array<ArrayBuffer>;
}

/** Until words are marked, any pair may tell something. */
export const ANY_PAIR: PairTables = { filter: Int32Array.of(-1), told: new Int32Array(2) };
