import { mix } from './vocabulary';

/** What a special edge asks of the text instead of a certain word. */
export const GAP = 1; // up to `argument` words of the same sentence
export const VALUE = 2; // a value whose kind has bit `argument`
export const CAPITAL = 3; // a word that begins with a capital
export const NOT = 4; // the next word is none of the forms of slot `argument`

/** A phrase ends at a node, or the node asks for more than a word or a value: it must be looked at whatever comes next. */
export const MUST_LOOK = 1;
/** Beside words, a node asks for values only. */
export const ASKS_VALUE = 2;

/** The mention begins with the word, value or name that leads to a node. */
export const OPENS = 1;
/** It ends with it. */
export const CLOSES = 2;

export interface SpecialEdge {
  readonly kind: number;
  readonly argument: number;
  readonly target: number;
}

/** One step of a phrase on its way into the automaton. `mark` is made of {@link OPENS} and {@link CLOSES}. */
export type Step =
  | { readonly kind: 'word'; readonly slot: number; readonly joined: readonly number[]; readonly mark: number }
  | { readonly kind: 'special'; readonly special: number; readonly argument: number; readonly mark: number };

/**
 * The automaton of all phrases: a trie over word forms. An edge leads from a node over a word of the text (by its id in the vocabulary) to
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
  readonly #specials = new Map<number, SpecialEdge[]>();
  /** Forms of each slot; the first is the one that the phrase spells. */
  readonly #slots: (readonly number[])[];
  #rootHeads = new Int32Array(0);
  readonly #rootNext: number[] = [];
  readonly #rootTargets: number[] = [];

  constructor(slots: (readonly number[])[]) {
    this.#slots = slots;
  }

  /** Adds a phrase. A `not` at its start is about the word before it and is kept aside. */
  add(phraseSteps: readonly Step[], phrase: number): void {
    const first = phraseSteps[0];
    const hasNotBefore = first?.kind === 'special' && first.special === NOT;
    this.#notBefore[phrase] = hasNotBefore ? first.argument : -1;
    let node = 0;
    let before = -1;
    for (const step of hasNotBefore ? phraseSteps.slice(1) : phraseSteps) {
      const special = step.kind === 'special';
      const what = special ? ((step.argument << 4) | step.special) << 1 : (step.slot << 1) | 1;
      const key = (what << 2) | step.mark;
      let child = this.#child(node, key);
      if (child < 0) {
        child = this.#addChild(node, key);
        this.#marks[child] = step.mark;
        if (special) this.#addSpecial(node, { kind: step.special, argument: step.argument, target: child });
        else
          (this.#slots[step.slot] ?? []).forEach((form, k) => {
            this.#addEdge(node, form, 2 * child + (k === 0 ? 1 : 0));
          });
      }
      if (step.kind === 'word' && before >= 0) for (const form of step.joined) this.#addEdge(before, form, 2 * child);
      before = special ? -1 : node;
      node = child;
    }
    this.#next[phrase] = this.#accept[node];
    this.#accept[node] = phrase;
  }

  /** Lays out the root's edges for the matcher; no phrase is added afterwards. */
  freeze(forms: number): FrozenAutomaton {
    this.#rootHeads = new Int32Array(forms).fill(-1);
    for (let place = 0; place <= this.#mask; place++) {
      if (this.#edges[3 * place] !== 1) continue;
      const form = this.#edges[3 * place + 1];
      this.#rootNext.push(this.#rootHeads[form]);
      this.#rootTargets.push(this.#edges[3 * place + 2]);
      this.#rootHeads[form] = this.#rootTargets.length - 1;
    }
    // One bit for each edge: most words do not go on from where a walk stands, and this fits a nearer cache than the edges.
    let bits = 1 << 12;
    while (bits < 16 * this.#edgeCount) bits *= 2;
    const filter = new Int32Array(bits >>> 5);
    for (let place = 0; place <= this.#mask; place++) {
      if (this.#edges[3 * place] === 0) continue;
      const bit = edgeHash(this.#edges[3 * place] - 1, this.#edges[3 * place + 1]) & (bits - 1);
      filter[bit >>> 5] |= 1 << (bit & 31);
    }
    const specials = new Array<readonly SpecialEdge[] | undefined>(this.#nodes);
    const stops = Uint8Array.from({ length: this.#nodes }, (_, node) => (this.#accept[node] >= 0 ? MUST_LOOK : 0));
    const behindGap = new Uint8Array(this.#nodes);
    for (const [node, edges] of this.#specials) {
      specials[node] = edges;
      const onlyValues = edges.every((edge) => edge.kind === VALUE) && stops[node] === 0;
      stops[node] = onlyValues ? ASKS_VALUE : MUST_LOOK;
      for (const edge of edges) if (edge.kind === GAP) behindGap[edge.target] = 1;
    }
    const gapForms = new Uint8Array(forms);
    const gapEnds = new Map<number, number[]>();
    for (let place = 0; place <= this.#mask; place++) {
      const owner = this.#edges[3 * place];
      if (owner === 0 || behindGap[owner - 1] === 0) continue;
      gapForms[this.#edges[3 * place + 1]] = 1;
      const ends = gapEnds.get(owner - 1);
      if (ends) ends.push(this.#edges[3 * place + 1]);
      else gapEnds.set(owner - 1, [this.#edges[3 * place + 1]]);
    }
    const gapEndsOf = new Array<Int32Array | undefined>(this.#nodes);
    for (const [node, ends] of gapEnds) if (stops[node] === 0) gapEndsOf[node] = Int32Array.from(ends);
    return {
      filter,
      filterMask: bits - 1,
      gapForms,
      gapEndsOf,
      edges: this.#edges,
      mask: this.#mask,
      accept: this.#accept.slice(0, this.#nodes),
      next: Int32Array.from(this.#next),
      notBefore: Int32Array.from(this.#notBefore),
      marks: Uint8Array.from(this.#marks),
      specials,
      stops,
      rootHeads: this.#rootHeads,
      rootNext: Int32Array.from(this.#rootNext),
      rootTargets: Int32Array.from(this.#rootTargets),
      slotForms: this.#slots.map((forms) => Int32Array.from(forms)),
    };
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

  #addSpecial(node: number, edge: SpecialEdge): void {
    const edges = this.#specials.get(node);
    if (edges) edges.push(edge);
    else this.#specials.set(node, [edge]);
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
  /** By phrase: the slot that the word before the phrase must not be in, or -1. */
  readonly notBefore: Int32Array;
  readonly specials: readonly (readonly SpecialEdge[] | undefined)[];
  /** By node: {@link MUST_LOOK}, {@link ASKS_VALUE}, or 0 where only a certain next word leads on. */
  readonly stops: Uint8Array;
  /** By form: 1 where some gap may end with it. */
  readonly gapForms: Uint8Array;
  /** By node behind a gap: the forms that may end the gap, where nothing else may. */
  readonly gapEndsOf: readonly (Int32Array | undefined)[];
  /** One bit for each edge, by its hash. */
  readonly filter: Int32Array;
  readonly filterMask: number;
  /** By node: {@link OPENS} and {@link CLOSES}. */
  readonly marks: Uint8Array;
  /** First edge from the root by form, or -1; the others follow through `rootNext`. */
  readonly rootHeads: Int32Array;
  readonly rootNext: Int32Array;
  readonly rootTargets: Int32Array;
  readonly slotForms: readonly Int32Array[];
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
