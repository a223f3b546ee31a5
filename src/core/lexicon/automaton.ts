import { hashOfTwo } from './bits';
import type { Pairs } from './pairs';
import { Starts } from './starts';
import { CLOSES, type Step, withoutNotBefore, type WordStep } from './step';
import { enlarged } from '../text/vocabulary';

/**
 * The automaton of all phrases that are made of words alone (the others are chains, see `chains.ts`), as the matcher reads it: a trie over word forms in typed arrays.
 *
 * A node is a place in `nodes`. There stand, one behind the other: what {@link phraseAt} reads; the number of edges, doubled, plus 1 where the mention ends with the word that leads
 * here; and by edge the form and the target × 2 + (1 where the form is the one that the phrase spells), sorted by form. A word that stands in several slots of one node has
 * several edges. Behind a node stands the first of those that it leads to, so that a walk mostly goes on in memory that was fetched before.
 */
export interface FrozenAutomaton {
  readonly nodes: Int32Array;
  /** By form: the first edge of node 0, the root, with that form; the end of `nodes` where there is none. */
  readonly roots: Int32Array;
  /** By phrase: the next one that ends at the same node, or -1. */
  readonly next: Int32Array;
  /** By phrase: where in `beforeForms` those are counted and listed that the word before the phrase must not be, or -1. */
  readonly notBefore: Int32Array;
  readonly beforeForms: Int32Array;
  /** By form: 1 where it is a phrase by itself. */
  readonly alone: Uint8Array;
}

/** Where a walk begins. */
export const ROOT = 0;
/** What stands before the edges of a node. */
const HEAD = 2;
/** As many edges as that are gone through one by one. */
const FEW = 16;

/** The first phrase that ends at a node, or -1. In the table it is negative, so that no form is like it: whoever goes through the edges of a form need not know where they end. */
export function phraseAt({ nodes }: FrozenAutomaton, node: number): number {
  return -2 - nodes[node];
}

/** Whether the mention ends with the word that leads to a node. */
export function closesAt({ nodes }: FrozenAutomaton, node: number): boolean {
  return (nodes[node + 1] & 1) !== 0;
}

/** Where the first edge from a node with a form stands: the edges of that form are those from there on that begin with it, two numbers each. */
export function edgesOf({ nodes, roots }: FrozenAutomaton, node: number, form: number): number {
  if (node === ROOT) return roots[form];
  let at = node + HEAD;
  let edges = nodes[node + 1] >>> 1;
  while (edges > FEW) {
    const half = edges >>> 1;
    if (nodes[at + 2 * half] < form) {
      at += 2 * half;
      edges -= half;
    } else edges = half;
  }
  for (; edges > 0 && nodes[at] < form; edges--) at += 2;
  return at;
}

/** Every form that leads from one node to another. */
export function heldForms(automaton: FrozenAutomaton): Iterable<number> {
  const { nodes } = automaton;
  const forms = new Set<number>();
  forEachNode(automaton, (_, from, to) => {
    for (let at = from; at < to; at += 2) forms.add(nodes[at]);
  });
  return forms;
}

/** Visits each node with the places of its first edge and behind its last. */
export function forEachNode({ nodes }: FrozenAutomaton, visit: (node: number, from: number, to: number) => void): void {
  for (let node = ROOT; node + HEAD < nodes.length;) {
    const end = node + HEAD + 2 * (nodes[node + 1] >>> 1);
    visit(node, node + HEAD, end);
    node = end;
  }
}

/** Nodes that are laid out in one step. */
const NODES_A_STEP = 2500;

/** Gathers phrases of words alone. */
export class Automaton {
  /** By node: what leads to it from the node before; the first of the nodes that it leads to, and the next one that its own node before leads to (0: none). */
  #slot = new Int32Array(1024);
  #mark = new Uint8Array(1024);
  #firstChild = new Int32Array(1024);
  #nextSibling = new Int32Array(1024);
  /** The first phrase that ends at a node, + 1; the others follow through `next`. */
  #accept = new Int32Array(1024);
  #nodes = 1;
  /** Nodes by the node before and what leads to them, so that phrases share their beginnings; three numbers a place. */
  #children = new Int32Array(3 * 4096);
  #childMask = 4095;
  /** By node: the forms of two words in one that lead from it, and where to. */
  readonly #joined = new Map<number, { readonly forms: readonly number[]; readonly child: number }[]>();
  readonly #next: number[] = [];
  readonly #notBefore: number[] = [];
  /** Of each phrase, the steps that it was added with. */
  readonly #phrases: (readonly WordStep[])[] = [];
  /** Forms of each slot; the first is the one that the phrase spells. */
  readonly #slots: readonly (readonly number[])[];

  constructor(slots: readonly (readonly number[])[]) {
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
      const child = this.#childOf(node, step);
      if (before >= 0 && step.joined.length > 0) this.#join(before, step.joined, child);
      before = node;
      node = child;
    }
    this.#next[phrase] = this.#accept[node] - 1;
    this.#accept[node] = phrase + 1;
  }

  /** Lays the automaton out for the matcher, in steps; no phrase is added afterwards. Adds to `pairs` those that its phrases are told by. */
  *freeze(forms: number, pairs: Pairs): Generator<void, FrozenAutomaton> {
    const { alone } = yield* new Starts(this.#slots, pairs).of(this.#phrases, forms);
    yield;
    const nodes = yield* this.#laidOut();
    const roots = new Int32Array(forms).fill(nodes.length - 1);
    for (let at = HEAD + 2 * (nodes[ROOT + 1] >>> 1) - 2; at >= HEAD; at -= 2) roots[nodes[at]] = at;
    return { nodes, roots, next: Int32Array.from(this.#next), ...this.#before(), alone };
  }

  *#laidOut(): Generator<void, Int32Array> {
    const place = new Int32Array(this.#nodes);
    const order: number[] = [];
    /** By node in that order: its edges, as form, child, whether it is spelled so. */
    const edges: (readonly Edge[])[] = [];
    const open = [0];
    let size = 0;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (order.push(node) % NODES_A_STEP === 0) yield;
      place[node] = size;
      const list = this.#edgesFrom(node);
      edges.push(list);
      size += HEAD + 2 * list.length;
      for (let child = this.#firstChild[node]; child !== 0; child = this.#nextSibling[child]) open.push(child);
    }
    yield;
    const nodes = new Int32Array(size + 1);
    let at = 0;
    for (const [i, node] of order.entries()) {
      if (i % NODES_A_STEP === 0) yield;
      nodes[at++] = -1 - this.#accept[node];
      nodes[at++] = 2 * edges[i].length + ((this.#mark[node] & CLOSES) !== 0 ? 1 : 0);
      for (const { form, child, spelled } of edges[i]) {
        nodes[at++] = form;
        nodes[at++] = 2 * place[child] + spelled;
      }
    }
    nodes[size] = -1;
    return nodes;
  }

  /** The edges from a node, sorted by form, each once. */
  #edgesFrom(node: number): readonly Edge[] {
    const found: Edge[] = [];
    for (let child = this.#firstChild[node]; child !== 0; child = this.#nextSibling[child]) {
      const forms = this.#slots[this.#slot[child]];
      for (let i = 0; i < forms.length; i++) found.push({ form: forms[i], child, spelled: i === 0 ? 1 : 0 });
    }
    for (const { forms, child } of this.#joined.get(node) ?? [])
      for (const form of forms) found.push({ form, child, spelled: 0 });
    // A form that is listed twice, spelled once so and once by inflection, counts as spelled.
    found.sort((a, b) => a.form - b.form || a.child - b.child || b.spelled - a.spelled);
    let last: Edge | undefined;
    return found.filter((edge) => {
      const again = last !== undefined && last.form === edge.form && last.child === edge.child;
      last = edge;
      return !again;
    });
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

  #join(node: number, forms: readonly number[], child: number): void {
    const known = this.#joined.get(node);
    if (!known) this.#joined.set(node, [{ forms, child }]);
    else if (!known.some((join) => join.child === child && join.forms === forms)) known.push({ forms, child });
  }

  #childOf(node: number, { slot, mark }: WordStep): number {
    const key = (slot << 2) | mark;
    let place = hashOfTwo(node, key) & this.#childMask;
    for (; this.#children[3 * place] !== 0; place = (place + 1) & this.#childMask)
      if (this.#children[3 * place] === node + 1 && this.#children[3 * place + 1] === key)
        return this.#children[3 * place + 2];
    const child = this.#addNode();
    this.#slot[child] = slot;
    this.#mark[child] = mark;
    this.#nextSibling[child] = this.#firstChild[node];
    this.#firstChild[node] = child;
    if (2 * this.#nodes > this.#childMask) this.#grow();
    put(this.#children, this.#childMask, node + 1, key, child);
    return child;
  }

  #addNode(): number {
    const node = this.#nodes++;
    if (node >= this.#slot.length) {
      this.#slot = enlarged(this.#slot, this.#nodes);
      this.#mark = enlarged(this.#mark, this.#nodes);
      this.#firstChild = enlarged(this.#firstChild, this.#nodes);
      this.#nextSibling = enlarged(this.#nextSibling, this.#nodes);
      this.#accept = enlarged(this.#accept, this.#nodes);
    }
    return node;
  }

  #grow(): void {
    const old = this.#children;
    this.#childMask = 2 * (this.#childMask + 1) - 1;
    this.#children = new Int32Array(3 * (this.#childMask + 1));
    for (let i = 0; i + 2 < old.length; i += 3)
      if (old[i] !== 0) put(this.#children, this.#childMask, old[i], old[i + 1], old[i + 2]);
  }
}

interface Edge {
  readonly form: number;
  readonly child: number;
  readonly spelled: number;
}

function put(table: Int32Array, mask: number, owner: number, key: number, child: number): void {
  let place = hashOfTwo(owner - 1, key) & mask;
  while (table[3 * place] !== 0) place = (place + 1) & mask;
  table[3 * place] = owner;
  table[3 * place + 1] = key;
  table[3 * place + 2] = child;
}
