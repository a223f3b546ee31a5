import { Block, flat, type PlacedBlock } from './block';
import { type BlockNode, collapsed, placeAt, replaced, slice, treeOf, treeOfNodes, visit } from './blockTree';
import { nextCut } from './cut';
import { type Change, recut } from './recut';

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

  /** Visits, in order, the blocks that touch a stretch of the text; stops when `use` returns `false`. */
  forEach(from: number, to: number, use: (block: Block, start: number) => unknown): void {
    visit(this.root, 0, from, to, use);
  }

  /** The block that holds an offset (the last one for the end of the text), or undefined in an empty document. */
  at(offset: number): PlacedBlock | undefined {
    const { block, start } = placeAt(this.root, offset);
    return block && { block, start };
  }

  /** The document after a change. A change beyond the text is moved into it. */
  edit(change: Change): Blocks {
    const start = Math.max(0, Math.min(change.start, this.length));
    const end = Math.max(start, Math.min(change.end, this.length));
    if (start === end && change.text === '') return this;
    const { from, to, blocks } = recut(this.root, { start, end, text: change.text });
    if (from === to && blocks.length === 0) return this;
    const parts = replaced(this.root, from, to, blocks);
    return new Blocks(parts.length === 1 ? collapsed(parts[0]) : treeOfNodes(parts));
  }

  /** The blocks with indices `from` to `to`. */
  slice(from: number, to: number): readonly Block[] {
    return slice(this.root, from, to);
  }

  /** The index of the block that holds an offset, and where it begins. */
  indexAt(offset: number): { readonly index: number; readonly start: number } {
    return placeAt(this.root, offset);
  }
}
