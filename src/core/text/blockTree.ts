import type { Block } from './block';

const FAN_OUT = 32;

/** A node of the tree of blocks; immutable, so that what is folded over it can be kept by its identity. */
export interface BlockNode {
  readonly length: number;
  readonly count: number;
  readonly blocks: readonly Block[] | undefined;
  readonly nodes: readonly BlockNode[] | undefined;
}

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

/** A tree of blocks. */
export function treeOf(blocks: readonly Block[]): BlockNode {
  return treeOfNodes(chunks(blocks).map(leaf));
}

/** A tree of nodes of one height. */
export function treeOfNodes(nodes: readonly BlockNode[]): BlockNode {
  let level = nodes;
  while (level.length > 1) level = chunks(level).map(inner);
  return level[0] ?? leaf([]);
}

/** A tree without the nodes at its top that have one child alone. */
export function collapsed(node: BlockNode): BlockNode {
  let top = node;
  while (top.nodes?.length === 1) top = top.nodes[0];
  return top;
}

/** The nodes, of the same height as `node`, that stand for it when blocks `from` to `to` have been replaced. */
export function replaced(node: BlockNode, from: number, to: number, blocks: readonly Block[]): readonly BlockNode[] {
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

/** Visits, in order, the blocks that touch a stretch of the text, in a node that begins at `at`; false once `use` has said so. */
export function visit(
  node: BlockNode,
  at: number,
  from: number,
  to: number,
  use: (block: Block, start: number) => unknown,
): boolean {
  let start = at;
  for (const child of node.nodes ?? []) {
    if (start + child.length >= from && start <= to && !visit(child, start, from, to, use)) return false;
    start += child.length;
    if (start > to) return true;
  }
  for (const block of node.blocks ?? []) {
    const end = start + block.text.length;
    if (end >= from && start <= to && use(block, start) === false) return false;
    start = end;
  }
  return true;
}

/** The block that holds an offset (the last one for the end of the text), with its index and where it begins; no block in an empty document. */
export function placeAt(
  root: BlockNode,
  offset: number,
): { readonly block: Block | undefined; readonly index: number; readonly start: number } {
  const wanted = Math.max(0, Math.min(offset, root.length - 1));
  let start = 0;
  let index = 0;
  let node = root;
  while (node.nodes) {
    const { nodes } = node;
    let i = 0;
    for (; i < nodes.length - 1 && wanted >= start + nodes[i].length; i++) {
      start += nodes[i].length;
      index += nodes[i].count;
    }
    node = nodes[i];
  }
  const blocks = node.blocks ?? [];
  let i = 0;
  for (; i < blocks.length - 1 && wanted >= start + blocks[i].text.length; i++) start += blocks[i].text.length;
  return { block: blocks[i], index: index + i, start };
}

/** The nodes whose blocks hold the text up to an offset, and perhaps some behind it. */
export function leavesTo(node: BlockNode, offset: number, out: BlockNode[] = []): readonly BlockNode[] {
  if (node.blocks) out.push(node);
  let start = 0;
  for (const child of node.nodes ?? []) {
    if (start > offset) break;
    leavesTo(child, offset - start, out);
    start += child.length;
  }
  return out;
}

/** The blocks with indices `from` to `to`. */
export function slice(root: BlockNode, from: number, to: number): readonly Block[] {
  const out: Block[] = [];
  sliceNode(root, from, to, out);
  return out;
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
