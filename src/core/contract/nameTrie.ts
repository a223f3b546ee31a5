import { edgeHash } from '../lexicon/automaton';
import type { NameSpelling, NameWord } from './wordForms';

/** How many spellings may end at one place of the trie: they differ in number, in case or in signs alone. */
const MOST_ALIKE = 32;
const NOBODY: readonly number[] = [];

/** A trie of spelled names over the forms of their words. Made anew for each set of names, so it is nothing but a few arrays. */
export class NameTrie {
  /** By form: the node that it leads to from the root, or 0. */
  readonly #roots: Int32Array;
  /** Open addressing, three numbers a place: node (never 0), form, target. */
  readonly #edges: Int32Array;
  readonly #mask: number;
  #nodes = 1;
  /** By node: the spellings that end there. */
  readonly #ends: (number[] | undefined)[] = [undefined];

  /** `forms`: how many forms there are. */
  constructor(spellings: readonly NameSpelling[], forms: number) {
    let edges = 8;
    for (const { words } of spellings) for (const word of words) edges += word.forms.length + word.joined.length;
    let places = 64;
    while (places < 2 * edges) places *= 2;
    this.#roots = new Int32Array(forms);
    this.#edges = new Int32Array(3 * places);
    this.#mask = places - 1;
    spellings.forEach(({ words }, s) => this.#add(words, s));
  }

  /** The node that a form leads to, or 0. */
  next(node: number, form: number): number {
    if (node === 0) return form < this.#roots.length ? this.#roots[form] : 0;
    for (let place = edgeHash(node, form) & this.#mask; ; place = (place + 1) & this.#mask) {
      const owner = this.#edges[3 * place];
      if (owner === 0) return 0;
      if (owner === node && this.#edges[3 * place + 1] === form) return this.#edges[3 * place + 2];
    }
  }

  /** The spellings that end at a node, in their order. */
  endsAt(node: number): readonly number[] {
    return this.#ends[node] ?? NOBODY;
  }

  #add(words: readonly NameWord[], spelling: number): void {
    let node = 0;
    let before = -1;
    words.forEach((word, w) => {
      const child = this.#child(node, word.forms);
      if (before >= 0) for (const form of words[w - 1]?.joined ?? []) this.#link(before, form, child);
      before = node;
      node = child;
    });
    if (node === 0) return;
    const ends = (this.#ends[node] ??= []);
    if (ends.length < MOST_ALIKE) ends.push(spelling);
  }

  /** The child for a word: one that a form of it leads to already, so that `Party` and `Parties` end alike. */
  #child(node: number, forms: readonly number[]): number {
    let child = 0;
    for (let f = 0; f < forms.length && child === 0; f++) child = this.next(node, forms[f] ?? 0);
    if (child === 0) child = this.#nodes++;
    for (const form of forms) this.#link(node, form, child);
    return child;
  }

  /** The first who leads somewhere is the one who does. */
  #link(node: number, form: number, target: number): void {
    if (this.next(node, form) !== 0) return;
    if (node === 0) {
      this.#roots[form] = target;
      return;
    }
    let place = edgeHash(node, form) & this.#mask;
    while (this.#edges[3 * place] !== 0) place = (place + 1) & this.#mask;
    this.#edges[3 * place] = node;
    this.#edges[3 * place + 1] = form;
    this.#edges[3 * place + 2] = target;
  }
}
