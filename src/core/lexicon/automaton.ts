import type { Pairs } from './pairs';
import { Starts } from './starts';
import { mix } from './vocabulary';

/** What a step asks of the text instead of a certain word. */
export const GAP = 1; // up to `argument` words of the same sentence
export const VALUE = 2; // a value whose kind has bit `argument`
export const CAPITAL = 3; // a word that begins with a capital
export const NOT = 4; // the next word is none of the forms of slot `argument`

/** The mention begins with the word, value or name that leads to a node. */
export const OPENS = 1;
/** It ends with it. */
export const CLOSES = 2;

/** One step of a phrase on its way into the automaton. `mark` is made of {@link OPENS} and {@link CLOSES}. */
export type Step =
  | { readonly kind: 'word'; readonly slot: number; readonly joined: readonly number[]; readonly mark: number }
  | { readonly kind: 'special'; readonly special: number; readonly argument: number; readonly mark: number };

export type WordStep = Extract<Step, { kind: 'word' }>;

/** A `not` at the start of a phrase is about the word before it: its slot, or -1, and the steps without it. */
export function withoutNotBefore(steps: readonly Step[]): {
  readonly steps: readonly Step[];
  readonly notBefore: number;
} {
  const first = steps[0];
  return first?.kind === 'special' && first.special === NOT
    ? { steps: steps.slice(1), notBefore: first.argument }
    : { steps, notBefore: -1 };
}

/**
 * The automaton of all phrases that are made of words alone (the others are chains, see `chains.ts`): a trie over word forms. An edge leads from a node over a word of the text (by its id in the vocabulary) to
 * another node; a word that stands in several slots of one node has several edges. Node 0 is the root.
 */
export class Automaton {
  /** Open addressing, three numbers a place: node + 1, form, target × 2 + (1 where the form is the one that the phrase spells). */
  #edges = new Int32Array(3 * 4096);
  #mask = 4095;
  #edgeCount = 0;
  /** Children by node and step, so that phrases share their beginnings. */
  #children = new Int32Array(3 * 4096);
  #childMask = 4095;
  #nodes = 1;
  /** The first phrase that ends at a node, or -1; the others follow through `next`. */
  #accept = new Int32Array(1024).fill(-1);
  readonly #next: number[] = [];
  readonly #notBefore: number[] = [];
  readonly #marks: number[] = [0];
  /** Of each phrase, the steps that it was added with. */
  readonly #phrases: (readonly WordStep[])[] = [];
  /** Forms of each slot; the first is the one that the phrase spells. */
  readonly #slots: (readonly number[])[];

  constructor(slots: (readonly number[])[]) {
    this.#slots = slots;
  }

  add(phraseSteps: readonly Step[], phrase: number): void {
    const { steps, notBefore } = withoutNotBefore(phraseSteps);
    this.#notBefore[phrase] = notBefore;
    let node = 0;
    let before = -1;
    const words = steps.filter((step) => step.kind === 'word');
    this.#phrases.push(words);
    for (const step of words) {
      const key = (step.slot << 2) | step.mark;
      let child = this.#child(node, key);
      if (child < 0) {
        child = this.#addChild(node, key);
        this.#marks[child] = step.mark;
        (this.#slots[step.slot] ?? []).forEach((form, k) => {
          this.#addEdge(node, form, 2 * child + (k === 0 ? 1 : 0));
        });
      }
      if (before >= 0) for (const form of step.joined) this.#addEdge(before, form, 2 * child);
      before = node;
      node = child;
    }
    this.#next[phrase] = this.#accept[node];
    this.#accept[node] = phrase;
  }

  /** Lays the automaton out for the matcher; no phrase is added afterwards. Adds to `pairs` those that its phrases are told by. */
  freeze(forms: number, pairs: Pairs): FrozenAutomaton {
    const accept = this.#accept.slice(0, this.#nodes);
    return {
      edges: this.#edges,
      mask: this.#mask,
      filter: this.#filter(),
      accept,
      next: Int32Array.from(this.#next),
      ...this.#before(),
      marks: Uint8Array.from(this.#marks),
      ...new Starts(this.#slots, pairs).of(this.#phrases, forms),
    };
  }

  /** One bit for each edge: most words do not go on from where a walk stands, and this fits a nearer cache than the edges. */
  #filter(): Int32Array {
    const filter = bitsFor(this.#edgeCount);
    for (let place = 0; place <= this.#mask; place++) {
      if (this.#edges[3 * place] !== 0)
        setBit(filter, edgeHash(this.#edges[3 * place] - 1, this.#edges[3 * place + 1]));
    }
    return filter;
  }

  #before(): Pick<FrozenAutomaton, 'notBefore' | 'beforeForms'> {
    const forms: number[] = [];
    const listed = new Map<number, number>([[-1, -1]]);
    const notBefore = Int32Array.from(this.#notBefore, (slot) => {
      let at = listed.get(slot);
      if (at === undefined) {
        const list = this.#slots[slot] ?? [];
        at = forms.push(list.length, ...list) - list.length - 1;
        listed.set(slot, at);
      }
      return at;
    });
    return { notBefore, beforeForms: Int32Array.from(forms) };
  }

  #child(node: number, key: number): number {
    for (let place = edgeHash(node, key) & this.#childMask; ; place = (place + 1) & this.#childMask) {
      const owner = this.#children[3 * place];
      if (owner === 0) return -1;
      if (owner === node + 1 && this.#children[3 * place + 1] === key) return this.#children[3 * place + 2];
    }
  }

  #addChild(node: number, key: number): number {
    const child = this.#nodes++;
    if (child >= this.#accept.length) {
      const larger = new Int32Array(2 * this.#accept.length).fill(-1);
      larger.set(this.#accept);
      this.#accept = larger;
    }
    if (this.#nodes * 2 > this.#childMask) {
      this.#childMask = 2 * (this.#childMask + 1) - 1;
      this.#children = rehashed(this.#children, this.#childMask);
    }
    put(this.#children, this.#childMask, node + 1, key, child);
    return child;
  }

  #addEdge(node: number, form: number, target: number): void {
    for (let place = edgeHash(node, form) & this.#mask; ; place = (place + 1) & this.#mask) {
      const owner = this.#edges[3 * place];
      if (owner === 0) break;
      // A form that is listed twice, spelled once so and once by inflection, counts as spelled.
      if (
        owner === node + 1 &&
        this.#edges[3 * place + 1] === form &&
        this.#edges[3 * place + 2] >> 1 === target >> 1
      ) {
        this.#edges[3 * place + 2] = this.#edges[3 * place + 2] | (target & 1);
        return;
      }
    }
    if (++this.#edgeCount * 2 > this.#mask) {
      this.#mask = 2 * (this.#mask + 1) - 1;
      this.#edges = rehashed(this.#edges, this.#mask);
    }
    put(this.#edges, this.#mask, node + 1, form, target);
  }
}

/** The automaton as the matcher reads it: typed arrays alone. */
export interface FrozenAutomaton {
  readonly edges: Int32Array;
  readonly mask: number;
  readonly accept: Int32Array;
  readonly next: Int32Array;
  /** By phrase: where in `beforeForms` those are counted and listed that the word before the phrase must not be, or -1. */
  readonly notBefore: Int32Array;
  readonly beforeForms: Int32Array;
  /** One bit for each edge, by its hash. */
  readonly filter: Int32Array;
  /** By node: {@link OPENS} and {@link CLOSES}. */
  readonly marks: Uint8Array;
  /** By form: 1 where it is a phrase by itself. */
  readonly alone: Uint8Array;
}

/** Whether a bit of a filter (a power of two of bits) is set. */
export function hasBit(filter: Int32Array, hash: number): boolean {
  return ((filter[(hash >>> 5) & (filter.length - 1)] >>> (hash & 31)) & 1) !== 0;
}

/** Sets a bit of a filter. */
export function setBit(filter: Int32Array, hash: number): void {
  filter[(hash >>> 5) & (filter.length - 1)] |= 1 << (hash & 31);
}

/** An empty filter in which so many entries set few of the bits. */
export function bitsFor(entries: number): Int32Array {
  let bits = 1 << 12;
  while (bits < 16 * entries) bits *= 2;
  return new Int32Array(bits >>> 5);
}

/** Where the search for an edge begins. */
export function edgeHash(node: number, form: number): number {
  return mix(Math.imul(node, 0x01000193) ^ Math.imul(form, 0x85ebca6b));
}

function put(table: Int32Array, mask: number, owner: number, key: number, target: number): void {
  let place = edgeHash(owner - 1, key) & mask;
  while (table[3 * place] !== 0) place = (place + 1) & mask;
  table[3 * place] = owner;
  table[3 * place + 1] = key;
  table[3 * place + 2] = target;
}

function rehashed(old: Int32Array, mask: number): Int32Array<ArrayBuffer> {
  const table = new Int32Array(3 * (mask + 1));
  for (let i = 0; i + 2 < old.length; i += 3) {
    if (old[i] !== 0) put(table, mask, old[i], old[i + 1], old[i + 2]);
  }
  return table;
}
