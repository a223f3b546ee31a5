/** What an ordinary edit costs. Distances are counted in halves, so that a confusion of OCR can cost one half. */
export const EDIT = 2;
const CONFUSION = 1;

/** Letters that scanners take for each other, as pairs. */
const LETTERS = pairs('l1 i1 li o0 s5 b8 g9 z2');
/** Two letters that scanners take for one. */
const DIGRAPHS: ReadonlyMap<number, number> = new Map(
  ['rnm', 'vvw', 'cld'].map((t) => [pair(t.charCodeAt(0), t.charCodeAt(1)), t.charCodeAt(2)]),
);

function pair(a: number, b: number): number {
  return (a << 16) | b;
}

function pairs(list: string): ReadonlySet<number> {
  return new Set(
    list.split(' ').flatMap((p) => [pair(p.charCodeAt(0), p.charCodeAt(1)), pair(p.charCodeAt(1), p.charCodeAt(0))]),
  );
}

const LONGEST = 65;

/**
 * Damerau–Levenshtein distance (optimal string alignment: insertion, deletion, substitution and the swap of two neighbours) between two folded words, in half
 * edits, with the confusions of OCR at half the price. Three rows are kept, nothing is allocated.
 */
export class Distance {
  readonly #rows = [0, 1, 2].map(() => new Int32Array(LONGEST + 1));

  /** The distance if it is at most `most`, else `most` + 1. */
  between(
    a: Uint16Array,
    aFrom: number,
    aLength: number,
    b: Uint16Array,
    bFrom: number,
    bLength: number,
    most: number,
  ): number {
    if (Math.abs(aLength - bLength) * EDIT > most + EDIT || aLength > LONGEST || bLength > LONGEST) return most + 1;
    let [before, last, row] = this.#rows as [Int32Array, Int32Array, Int32Array];
    for (let j = 0; j <= bLength; j++) last[j] = j * EDIT;
    let lastBest = 0;
    for (let i = 1; i <= aLength; i++) {
      row[0] = i * EDIT;
      let best = row[0];
      const x = a[aFrom + i - 1];
      const w = i > 1 ? a[aFrom + i - 2] : 0;
      for (let j = 1; j <= bLength; j++) {
        const y = b[bFrom + j - 1];
        let cost = last[j - 1] + (x === y ? 0 : LETTERS.has(pair(x, y)) ? CONFUSION : EDIT);
        cost = Math.min(cost, last[j] + EDIT, row[j - 1] + EDIT);
        const v = j > 1 ? b[bFrom + j - 2] : 0;
        if (w !== 0 && v !== 0 && x === v && w === y) cost = Math.min(cost, before[j - 2] + EDIT);
        if (w !== 0 && DIGRAPHS.get(pair(w, x)) === y) cost = Math.min(cost, before[j - 1] + CONFUSION);
        if (v !== 0 && DIGRAPHS.get(pair(v, y)) === x) cost = Math.min(cost, last[j - 2] + CONFUSION);
        row[j] = cost;
        if (cost < best) best = cost;
      }
      // A swap and a digraph reach back two rows, so two rows must be over the limit.
      if (best > most && lastBest > most) return most + 1;
      lastBest = best;
      [before, last, row] = [last, row, before];
    }
    return Math.min(last[bLength], most + 1);
  }
}
