import { Distance, EDIT } from '../../lexicon/misspellings/distance';

const LONGEST = 64;

/** Compares names letter by letter; holds scratch space. */
export class Spelling {
  readonly #distance = new Distance();
  readonly #a = new Uint16Array(LONGEST);
  readonly #b = new Uint16Array(LONGEST);

  /** Edits between two folded names, swaps of neighbours and confusions of OCR as the matcher counts them, if they are at most `most`; else Infinity. */
  edits(a: string, b: string, most: number): number {
    if (a.length > LONGEST || b.length > LONGEST || Math.abs(a.length - b.length) > most) return Infinity;
    for (let i = 0; i < a.length; i++) this.#a[i] = a.charCodeAt(i);
    for (let i = 0; i < b.length; i++) this.#b[i] = b.charCodeAt(i);
    const cost = this.#distance.between(this.#a, 0, a.length, this.#b, 0, b.length, most * EDIT);
    return cost > most * EDIT ? Infinity : cost / EDIT;
  }
}
