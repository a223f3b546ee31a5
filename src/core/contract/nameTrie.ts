import { hashOfTwo } from '../lexicon/bits';
import type { NameSpelling } from './wordForms';

/** How many spellings of the same words count: they differ in case or in signs alone. */
export const MOST_ALIKE = 32;
const NOBODY: readonly NameSpelling[] = [];

/**
 * A trie of spelled names. Its edges are classes of forms, so that `Party` and `Parties` end alike and the order of adding changes nothing; whether a text that leads to an end
 * has the forms of the spelling is for the caller to see.
 */
export class NameTrie {
  /** Whether all spellings were taken, none being one too many of its kind. */
  readonly isWhole: boolean;
  readonly #classes: Int32Array;
  /** By form: the node that it leads to from the root, or 0. */
  readonly #roots: Int32Array;
  /** Open addressing, three numbers a place: node + 1, class, target. */
  readonly #edges: Int32Array;
  readonly #mask: number;
  #nodes = 1;
  /** By node: the spellings that end there. */
  readonly #ends: (NameSpelling[] | undefined)[] = [undefined];

  constructor(spellings: readonly NameSpelling[], classes: Int32Array) {
    let edges = 8;
    for (const { words } of spellings) edges += words.length;
    let places = 64;
    while (places < 2 * edges) places *= 2;
    this.#classes = classes;
    this.#edges = new Int32Array(3 * places);
    this.#mask = places - 1;
    let whole = true;
    for (const spelling of spellings) if (!this.#add(spelling)) whole = false;
    this.isWhole = whole;
    this.#roots = Int32Array.from(classes, (form) => this.#target(0, form));
  }

  /** The node that a form leads to, or 0. */
  next(node: number, form: number): number {
    if (form >= this.#classes.length) return 0;
    return node === 0 ? this.#roots[form] : this.#target(node, this.#classes[form]);
  }

  /** The spellings whose classes lead to a node, in the order of adding. */
  endsAt(node: number): readonly NameSpelling[] {
    return this.#ends[node] ?? NOBODY;
  }

  #target(node: number, form: number): number {
    for (let place = hashOfTwo(node, form) & this.#mask; ; place = (place + 1) & this.#mask) {
      const owner = this.#edges[3 * place];
      if (owner === 0) return 0;
      if (owner === node + 1 && this.#edges[3 * place + 1] === form) return this.#edges[3 * place + 2];
    }
  }

  #add(spelling: NameSpelling): boolean {
    let node = 0;
    for (const { forms } of spelling.words) node = this.#child(node, this.#classes[forms[0] ?? 0]);
    const ends = (this.#ends[node] ??= []);
    if (ends.length >= MOST_ALIKE && ends.filter((other) => isAlike(other, spelling)).length >= MOST_ALIKE)
      return false;
    ends.push(spelling);
    return true;
  }

  #child(node: number, form: number): number {
    const known = this.#target(node, form);
    if (known !== 0) return known;
    let place = hashOfTwo(node, form) & this.#mask;
    while (this.#edges[3 * place] !== 0) place = (place + 1) & this.#mask;
    this.#edges[3 * place] = node + 1;
    this.#edges[3 * place + 1] = form;
    this.#edges[3 * place + 2] = this.#nodes;
    return this.#nodes++;
  }
}

/** Whether two spellings have the same words. */
function isAlike(a: NameSpelling, b: NameSpelling): boolean {
  return a.words.length === b.words.length && a.words.every(({ forms }, w) => forms[0] === b.words[w]?.forms[0]);
}
