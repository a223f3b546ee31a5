import { Block, flat } from './block';
import { type BlockNode, placeAt, slice } from './blockTree';
import { LONGEST_BLOCK, nextCut } from './cut';
import type { Span } from './span';

/** A replacement of text: UTF-16 offsets into the text before it. */
export interface Change extends Span {
  readonly text: string;
}

/** Blocks that take the place of those with indices `from` to `to`. */
export interface Recut {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
}

/** Cuts the neighbourhood of a change anew, until a cut falls where there was one before. The change lies in the text. */
export function recut(root: BlockNode, { start, end, text }: Change): Recut {
  const { from, to, blocks } = new Recutter(root, start, end, text).run();
  const same = sameAtStart(slice(root, from, to), blocks);
  return { from: from + same, to, blocks: blocks.slice(same) };
}

class Recutter {
  readonly #old: BlockNode;
  readonly #start: number;
  readonly #end: number;
  readonly #text: string;

  constructor(old: BlockNode, start: number, end: number, text: string) {
    this.#old = old;
    this.#start = start;
    this.#end = end;
    this.#text = text;
  }

  run(): Recut {
    const first = this.#firstTouched();
    const old = this.#old;
    let to = first.index;
    let window = '';
    let read = first.start; // how far the old text has been taken into the window
    const shift = this.#text.length - (this.#end - this.#start);
    const oldCuts = new Map<number, number>(); // in the window's coordinates: cut → index of the old block after it
    const take = (): boolean => {
      const [block] = slice(old, to, to + 1);
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
    let { index, start } = placeAt(this.#old, this.#start);
    const back = (): void => {
      const [block] = slice(this.#old, index - 1, index);
      index--;
      start -= block?.text.length ?? 0;
    };
    if (index > 0) back();
    while (index > 0) {
      const [before] = slice(this.#old, index - 1, index);
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
