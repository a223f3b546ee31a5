import type { KeptFacts } from '../keptFacts';
import type { Block } from '../text/block';
import type { BlockNode } from '../text/blockTree';
import type { Counter, Tally } from '../clauses/tally';

/** Visits a block that holds clauses: where it begins, and how many clauses stand before it. */
export type VisitBlock = (kept: KeptFacts, block: Block, start: number, before: number) => void;

/** Whether a group is to be visited: where it begins, and how many clauses stand before it. */
export type EntersGroup = (group: ClauseGroup, start: number, before: number) => boolean;

/**
 * What the blocks under one node of their tree say, folded: immutable, and the same object for as long as the node and what it is read in are the same. So the groups of a
 * document are a tree of which an edit renews one path.
 *
 * Weak clauses count in a deal alone: `isDeal` says whether they do.
 */
export class ClauseGroup {
  /** What it was read in, compared by identity. */
  readonly context: object;
  readonly node: BlockNode;
  /** Whether it holds an unmistakable term. */
  readonly strong: boolean;
  /** Of an inner node: the groups of its parts. */
  readonly parts: readonly ClauseGroup[];
  /** Of a leaf: the facts of the blocks that hold clauses, and the places of those blocks in the leaf. */
  readonly kept: readonly KeptFacts[];
  readonly places: readonly number[];
  readonly #all: number;
  readonly #firm: number;
  #tally: Tally | undefined;
  #firmTally: Tally | undefined;

  private constructor(
    context: object,
    node: BlockNode,
    parts: readonly ClauseGroup[],
    kept: readonly KeptFacts[],
    places: readonly number[],
    counts: { readonly strong: boolean; readonly all: number; readonly firm: number },
  ) {
    this.context = context;
    this.node = node;
    this.parts = parts;
    this.kept = kept;
    this.places = places;
    this.strong = counts.strong;
    this.#all = counts.all;
    this.#firm = counts.firm;
  }

  /** `facts`: those of every block of the node. */
  static ofLeaf(context: object, node: BlockNode, facts: readonly KeptFacts[]): ClauseGroup {
    const kept: KeptFacts[] = [];
    const places: number[] = [];
    let strong = false;
    let all = 0;
    let firm = 0;
    facts.forEach((read, place) => {
      strong ||= read.strong;
      if (read.clauses === 0) return;
      kept.push(read);
      places.push(place);
      all += read.clauses;
      firm += read.count(false);
    });
    // Copies, which have no room for more.
    return all === 0
      ? new ClauseGroup(context, node, NONE, NONE, NONE, { strong, all, firm })
      : new ClauseGroup(context, node, NONE, kept.slice(), places.slice(), { strong, all, firm });
  }

  static ofParts(context: object, node: BlockNode, parts: readonly ClauseGroup[]): ClauseGroup {
    let strong = false;
    let all = 0;
    let firm = 0;
    for (const part of parts) {
      strong ||= part.strong;
      all += part.#all;
      firm += part.#firm;
    }
    return new ClauseGroup(context, node, parts, NONE, NONE, { strong, all, firm });
  }

  /** Levels of groups below it. */
  get height(): number {
    return this.parts.length === 0 ? 0 : 1 + this.parts[0].height;
  }

  count(isDeal: boolean): number {
    return isDeal ? this.#all : this.#firm;
  }

  /** How many clauses of each kind it holds; `counter` is scratch space. */
  tally(isDeal: boolean, counter: Counter): Tally {
    const known = isDeal ? this.#tally : this.#firmTally;
    if (known) return known;
    // A leaf is counted anew each time: it holds a few clauses, and there are many leaves.
    const tallies = this.parts.map((part) => (part.parts.length > 0 ? part.tally(isDeal, counter) : undefined));
    this.parts.forEach((part, p) => {
      const tally = tallies[p];
      if (tally) counter.addAll(tally);
      else part.#addKinds(isDeal, counter);
    });
    this.#addKinds(isDeal, counter);
    const tally = counter.tally();
    if (isDeal) this.#tally = tally;
    else this.#firmTally = tally;
    return tally;
  }

  /** Those of its own blocks. */
  #addKinds(isDeal: boolean, counter: Counter): void {
    for (const kept of this.kept)
      for (let c = 0; c < kept.clauses; c++) if (isDeal || !kept.isWeak(c)) counter.add(kept.kind(c), 1);
  }

  /** Visits, in order, the blocks with clauses of the groups that `enters` lets in. */
  visit(isDeal: boolean, enters: EntersGroup, use: VisitBlock, start = 0, before = 0): void {
    const count = this.count(isDeal);
    if (count === 0 || !enters(this, start, before)) return;
    let at = start;
    let index = before;
    for (const part of this.parts) {
      part.visit(isDeal, enters, use, at, index);
      at += part.node.length;
      index += part.count(isDeal);
    }
    const blocks = this.node.blocks ?? NONE;
    let place = 0;
    this.kept.forEach((kept, k) => {
      for (; place < this.places[k]; place++) at += blocks[place].text.length;
      use(kept, blocks[place], at, index);
      index += kept.count(isDeal);
    });
  }
}

const NONE: readonly never[] = [];
