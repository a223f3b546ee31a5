import { LONGEST_BLOCK, nextCut } from './cut';
import type { Span } from './span';

/** A paragraph. Identity is its cache key: facts about it live with it or in `WeakMap`s, and go when it goes. */
export class Block {
  readonly text: string;
  /** What the annotator that read it last keeps of it: nobody else's business. Here it is found sooner, and takes less room, than in a map. */
  kept: object | undefined = undefined;
  /** The same of the reader of contracts. */
  contract: object | undefined = undefined;

  constructor(text: string) {
    this.text = text;
  }

  /**
   * Writes the text out with a byte a letter, if it bears it, for a block that is here to stay. One curly quote makes a whole document take two bytes a letter, and each piece
   * that is cut from it.
   */
  settle(): void {
    (this as { text: string }).text = narrow(this.text);
  }
}

/** A replacement of text: UTF-16 offsets into the text before it. */
export interface Change extends Span {
  readonly text: string;
}

/** A block and where it begins in its document. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

const FAN_OUT = 32;

/** A node of the tree of blocks; immutable, so that what is folded over it can be kept by its identity. */
export interface BlockNode {
  readonly length: number;
  readonly count: number;
  readonly blocks: readonly Block[] | undefined;
  readonly nodes: readonly BlockNode[] | undefined;
}

/**
 * A document as a sequence of blocks, immutable. An edit replaces the blocks that it touches and the path of tree nodes above them; every other block and node
 * is carried over by identity. Editing and finding a place take time logarithmic in the number of blocks.
 */
export class Blocks {
  readonly root: BlockNode;

  private constructor(root: BlockNode) {
    this.root = root;
  }

  /** Cuts a whole text. Line ends may be LF, CRLF or both; lone surrogates are kept. */
  static of(text: string): Blocks {
    const blocks: Block[] = [];
    for (let from = 0; from < text.length;) {
      const to = nextCut(text, from, true);
      blocks.push(new Block(flat(text.slice(from, to))));
      from = to;
    }
    return new Blocks(treeOf(blocks));
  }

  /** In UTF-16 code units. */
  get length(): number {
    return this.root.length;
  }

  get count(): number {
    return this.root.count;
  }

  /** The whole text. Linear: for tests and for commands, never for a keystroke. */
  text(): string {
    const parts: string[] = [];
    this.forEach(0, this.length, (block) => {
      parts.push(block.text);
    });
    return parts.join('');
  }

  /** Visits, in order, the blocks that touch a stretch of the text; stops when `visit` returns `false`. */
  forEach(from: number, to: number, visit: (block: Block, start: number) => unknown): void {
    visitNode(this.root, 0, from, to, visit);
  }

  /** The block that holds an offset (the last one for the end of the text), or undefined in an empty document. */
  at(offset: number): PlacedBlock | undefined {
    let node = this.root;
    let start = 0;
    if (node.count === 0) return undefined;
    const wanted = Math.max(0, Math.min(offset, node.length - 1));
    for (;;) {
      let next: BlockNode | undefined;
      for (const child of node.nodes ?? []) {
        next = child;
        if (wanted < start + child.length) break;
        start += child.length;
      }
      if (!next) break;
      node = next;
    }
    for (const block of node.blocks ?? []) {
      if (wanted < start + block.text.length) return { block, start };
      start += block.text.length;
    }
    return undefined;
  }

  /** The document after a change. A change beyond the text is moved into it. */
  edit(change: Change): Blocks {
    const start = Math.max(0, Math.min(change.start, this.length));
    const end = Math.max(start, Math.min(change.end, this.length));
    if (start === end && change.text === '') return this;
    const reader = new Recutter(this, start, end, change.text);
    const { from, to, blocks } = reader.recut();
    const same = sameAtStart(this.slice(from, to), blocks);
    if (from + same === to && blocks.length === same) return this;
    const parts = replaced(this.root, from + same, to, blocks.slice(same));
    return new Blocks(parts.length === 1 ? collapsed(parts[0]) : treeOfNodes(parts));
  }

  /** The blocks with indices `from` to `to`. */
  slice(from: number, to: number): readonly Block[] {
    const out: Block[] = [];
    sliceNode(this.root, from, to, out);
    return out;
  }

  /** The index of the block that holds an offset, and where it begins. */
  indexAt(offset: number): { readonly index: number; readonly start: number } {
    let node = this.root;
    let start = 0;
    let index = 0;
    const wanted = Math.max(0, Math.min(offset, node.length - 1));
    while (node.nodes) {
      let next = node;
      for (const child of node.nodes) {
        next = child;
        if (wanted < start + child.length) break;
        if (child === node.nodes.at(-1)) break;
        start += child.length;
        index += child.count;
      }
      node = next;
    }
    for (const block of node.blocks ?? []) {
      if (wanted < start + block.text.length) break;
      start += block.text.length;
      index++;
    }
    return { index: Math.min(index, Math.max(0, this.count - 1)), start };
  }
}

/** Cuts the neighbourhood of a change anew, until a cut falls where there was one before. */
class Recutter {
  readonly #old: Blocks;
  readonly #start: number;
  readonly #end: number;
  readonly #text: string;

  constructor(old: Blocks, start: number, end: number, text: string) {
    this.#old = old;
    this.#start = start;
    this.#end = end;
    this.#text = text;
  }

  recut(): { from: number; to: number; blocks: readonly Block[] } {
    const first = this.#firstTouched();
    const old = this.#old;
    let to = first.index;
    let window = '';
    let read = first.start; // how far the old text has been taken into the window
    const shift = this.#text.length - (this.#end - this.#start);
    const oldCuts = new Map<number, number>(); // in the window's coordinates: cut → index of the old block after it
    const take = (): boolean => {
      const [block] = old.slice(to, to + 1);
      if (!block) return false;
      window += block.text;
      read += block.text.length;
      to++;
      oldCuts.set(window.length, to);
      return true;
    };
    if (old.count === 0) window = '';
    while (read < this.#end && take());
    // Now the window holds the whole of the old stretch: make the change in it.
    const at = this.#start - first.start;
    window = window.slice(0, at) + this.#text + window.slice(at + this.#end - this.#start);
    const boundary = at + this.#text.length;
    const last = oldCuts.get(read - first.start);
    oldCuts.clear();
    if (last !== undefined) oldCuts.set(read - first.start + shift, last);
    const blocks: Block[] = [];
    let from = 0;
    for (;;) {
      if (from >= window.length && !take()) break;
      const cut = nextCut(window, from, to >= old.count);
      if (cut < 0) {
        take();
        continue;
      }
      blocks.push(new Block(flat(window.slice(from, cut))));
      from = cut;
      const resumed = from >= boundary ? oldCuts.get(from) : undefined;
      if (resumed !== undefined) return { from: first.index, to: resumed, blocks };
    }
    return { from: first.index, to: old.count, blocks };
  }

  /** The first block whose end the change may move: one before the changed one, and further back where cuts looked ahead as far as the change. */
  #firstTouched(): { index: number; start: number } {
    let { index, start } = this.#old.indexAt(this.#start);
    const back = (): void => {
      const [block] = this.#old.slice(index - 1, index);
      index--;
      start -= block?.text.length ?? 0;
    };
    if (index > 0) back();
    while (index > 0) {
      const [before] = this.#old.slice(index - 1, index);
      if (!before || start - before.text.length + LONGEST_BLOCK + 32 < this.#start || !mayLookAhead(before)) break;
      back();
    }
    return { index, start };
  }
}

/** How many of the blocks that were cut anew are as they were: those before a change, whose ends it might have moved. */
function sameAtStart(old: readonly Block[], cut: readonly Block[]): number {
  let same = 0;
  while (same < old.length && same < cut.length && old[same].text === cut[same].text) same++;
  return same;
}

/** Only long blocks may have been cut where no paragraph ends. */
function mayLookAhead(block: Block): boolean {
  return block.text.length >= 1000;
}

/**
 * A copy as one run of letters, which does not keep the string alive that it was cut from: a slice of a string, and what `+` joins, are read through another string, at each letter anew.
 */
function flat(text: string): string {
  const half = text.length >> 1;
  return [text.slice(0, half), text.slice(half)].join('');
}

/** The same text, one byte a letter where no letter needs two. */
function narrow(text: string): string {
  if (text.length > LETTERS.length) return text;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return text;
    LETTERS[i] = code;
  }
  return Reflect.apply(String.fromCharCode, undefined, LETTERS.subarray(0, text.length)) as string;
}

/** Scratch space: an array that grows letter by letter would be most of what a key allocates. */
const LETTERS = new Uint8Array(LONGEST_BLOCK + 1024);

function leaf(blocks: readonly Block[]): BlockNode {
  let length = 0;
  for (const block of blocks) length += block.text.length;
  return { length, count: blocks.length, blocks, nodes: undefined };
}

function inner(nodes: readonly BlockNode[]): BlockNode {
  let length = 0;
  let count = 0;
  for (const node of nodes) {
    length += node.length;
    count += node.count;
  }
  return { length, count, blocks: undefined, nodes };
}

function chunks<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= FAN_OUT) return [items];
  const parts = Math.ceil(items.length / FAN_OUT);
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function treeOf(blocks: readonly Block[]): BlockNode {
  return treeOfNodes(chunks(blocks).map(leaf));
}

function treeOfNodes(nodes: readonly BlockNode[]): BlockNode {
  let level = nodes;
  while (level.length > 1) level = chunks(level).map(inner);
  return level[0] ?? leaf([]);
}

function collapsed(node: BlockNode): BlockNode {
  let top = node;
  while (top.nodes?.length === 1) top = top.nodes[0];
  return top;
}

/** The nodes, of the same height as `node`, that stand for it when blocks `from` to `to` have been replaced. */
function replaced(node: BlockNode, from: number, to: number, blocks: readonly Block[]): readonly BlockNode[] {
  if (node.blocks) {
    const all = [...node.blocks.slice(0, from), ...blocks, ...node.blocks.slice(to)];
    return all.length === 0 ? [] : chunks(all).map(leaf);
  }
  const children: BlockNode[] = [];
  let at = 0;
  let placed = false;
  const nodes = node.nodes ?? [];
  nodes.forEach((child, i) => {
    const end = at + child.count;
    const touches = (from < end && to > at) || (!placed && from >= at && (from < end || i === nodes.length - 1));
    if (touches) {
      children.push(...replaced(child, Math.max(0, from - at), Math.min(child.count, to - at), placed ? [] : blocks));
      placed = true;
    } else children.push(child);
    at = end;
  });
  return children.length === 0 ? [] : chunks(children).map(inner);
}

function visitNode(
  node: BlockNode,
  at: number,
  from: number,
  to: number,
  visit: (block: Block, start: number) => unknown,
): boolean {
  let start = at;
  for (const child of node.nodes ?? []) {
    if (start + child.length >= from && start <= to && !visitNode(child, start, from, to, visit)) return false;
    start += child.length;
    if (start > to) return true;
  }
  for (const block of node.blocks ?? []) {
    const end = start + block.text.length;
    if (end >= from && start <= to && visit(block, start) === false) return false;
    start = end;
  }
  return true;
}

function sliceNode(node: BlockNode, from: number, to: number, out: Block[]): void {
  if (node.blocks) {
    for (let i = Math.max(0, from); i < Math.min(node.blocks.length, to); i++) out.push(node.blocks[i]);
    return;
  }
  let at = 0;
  for (const child of node.nodes ?? []) {
    if (at < to && at + child.count > from) sliceNode(child, from - at, to - at, out);
    at += child.count;
  }
}
