/**
 * A binary tree of symbols, the frequent ones near its root. Inner nodes are counted in groups of a node and its two children; the children of
 * inner node `n` are `children[2 × n]` and `children[2 × n + 1]`: an inner node, or `~symbol`.
 */
export interface Tree {
  readonly children: Int32Array;
  /** By inner node: the number of its group. */
  readonly group: Int32Array;
  /** By inner node: 1, 2 or 3. */
  readonly decision: Uint8Array;
}

/** How deep each symbol lies in the tree that is best for such frequencies (Huffman). */
export function depthsOf(frequencies: readonly number[]): readonly number[] {
  interface Node {
    readonly weight: number;
    readonly symbols: readonly number[];
  }
  const leaves = frequencies.map((weight, i): Node => ({ weight, symbols: [i] })).sort((a, b) => a.weight - b.weight);
  const merged: Node[] = [];
  const depths = frequencies.map(() => 0);
  let leaf = 0;
  let node = 0;
  const lightest = (): Node => {
    const a = leaves.at(leaf);
    const b = merged.at(node);
    if (a && (!b || a.weight <= b.weight)) return (leaf++, a);
    return (node++, b ?? { weight: 0, symbols: [] });
  };
  for (let i = 1; i < frequencies.length; i++) {
    const a = lightest();
    const b = lightest();
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) depths[symbol]++;
    merged.push({ weight: a.weight + b.weight, symbols });
  }
  return depths;
}

/** The one tree in which symbols lie so deep, those of one depth in the order of their numbers. */
export function treeOf(depths: readonly number[]): Tree {
  const order = depths.map((_, symbol) => symbol).sort((a, b) => depths[a] - depths[b] || a - b);
  const children = new Int32Array(2 * Math.max(1, depths.length));
  const group = new Int32Array(children.length / 2);
  const decision = new Uint8Array(children.length / 2);
  let nodes = 0;
  let groups = 0;
  let next = 0;
  const grow = (depth: number, inGroup: number, place: number): number => {
    const symbol = order.at(next);
    if (symbol === undefined || depths[symbol] <= depth) {
      next++;
      return ~(symbol ?? 0);
    }
    const node = nodes++;
    group[node] = place === 1 ? groups++ : inGroup;
    decision[node] = place;
    const own = group[node];
    children[2 * node] = grow(depth + 1, own, place === 1 ? 2 : 1);
    children[2 * node + 1] = grow(depth + 1, own, place === 1 ? 3 : 1);
    return node;
  };
  grow(0, 0, 1);
  return { children, group, decision };
}
