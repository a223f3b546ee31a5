import type { KeptFacts } from '../keptFacts';
import type { Block } from '../text/block';
import type { BlockNode } from '../text/blockTree';
import type { Blocks } from '../text/blocks';
import type { MarkupStates } from '../text/markup';
import { ClauseGroup } from './clauseGroup';

/** How much of a document is read in one step; UTF-16 code units. */
const STEP = 1000;

/** How the groups of a document D are read. */
export interface GroupSource<D> {
  readonly states: MarkupStates;
  /** What stands for all that a block is read in which is entered in a state of the markup: the same object for the same. */
  contextOf(document: D, state: number): object;
  factsOf(block: Block, document: D, state: number): KeptFacts;
}

/** Folds the facts of blocks along their tree, and keeps the groups by the identity of its nodes, so that an edit renews one path. */
export class ClauseGroups<D> {
  readonly #source: GroupSource<D>;
  readonly #groups = new WeakMap<BlockNode, ClauseGroup>();

  constructor(source: GroupSource<D>) {
    this.#source = source;
  }

  /** The group of a whole document; reads what has not been read. */
  of(blocks: Blocks, document: D): ClauseGroup {
    return this.#read(blocks.root, this.#source.states.start, document);
  }

  /** Whether a document holds an unmistakable term: the search ends at the first. */
  isStrong(blocks: Blocks, document: D): boolean {
    return this.#holdsStrong(blocks.root, this.#source.states.start, document);
  }

  /** Reads a whole document in steps: yields every few blocks, so that the caller may let others work. */
  *warm(blocks: Blocks, document: D): Generator<void> {
    yield* this.#warm(blocks.root, this.#source.states.start, document);
  }

  #known(node: BlockNode, state: number, document: D): ClauseGroup | undefined {
    const group = this.#groups.get(node);
    return group?.context === this.#source.contextOf(document, state) ? group : undefined;
  }

  #read(node: BlockNode, state: number, document: D): ClauseGroup {
    const known = this.#known(node, state, document);
    if (known) return known;
    const { states } = this.#source;
    const parts: ClauseGroup[] = [];
    const facts: KeptFacts[] = [];
    let now = state;
    for (const child of node.nodes ?? []) {
      parts.push(this.#read(child, now, document));
      now = states.after(child, now);
    }
    for (const block of node.blocks ?? []) {
      facts.push(this.#source.factsOf(block, document, now));
      now = states.after(block, now);
    }
    const context = this.#source.contextOf(document, state);
    const group = node.nodes ? ClauseGroup.ofParts(context, node, parts) : ClauseGroup.ofLeaf(context, node, facts);
    this.#groups.set(node, group);
    return group;
  }

  #holdsStrong(node: BlockNode, state: number, document: D): boolean {
    const known = this.#known(node, state, document);
    if (known) return known.strong;
    const { states } = this.#source;
    let now = state;
    for (const child of node.nodes ?? []) {
      if (this.#holdsStrong(child, now, document)) return true;
      now = states.after(child, now);
    }
    for (const block of node.blocks ?? []) {
      if (this.#source.factsOf(block, document, now).strong) return true;
      now = states.after(block, now);
    }
    // Nothing unmistakable: what was read is kept, so that an edit renews one path of the tree.
    return this.#read(node, state, document).strong;
  }

  *#warm(node: BlockNode, state: number, document: D): Generator<void> {
    let now = state;
    for (const child of node.nodes ?? []) {
      yield* this.#warm(child, now, document);
      now = this.#source.states.after(child, now);
    }
    if (!node.blocks) return;
    if (!this.#known(node, state, document)) yield* this.#warmBlocks(node.blocks, state, document);
    this.#read(node, state, document);
    yield;
  }

  *#warmBlocks(blocks: readonly Block[], state: number, document: D): Generator<void> {
    let now = state;
    let read = 0;
    for (const block of blocks) {
      this.#source.factsOf(block, document, now);
      now = this.#source.states.after(block, now);
      read += block.text.length;
      if (read < STEP) continue;
      read = 0;
      yield;
    }
  }
}
