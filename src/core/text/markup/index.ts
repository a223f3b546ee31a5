import type { Block } from '../block';
import type { BlockNode } from '../blockTree';
import type { Blocks } from '../blocks';
import { showLatex } from './latex';
import { showMarkdown } from './markdown';
import { FIRST_TABLE, START, STATES, TEXT, type Markup, type Shown } from './state';
import { isRow } from './table';

export type { Markup, Shown } from './state';
export { columnAt, formerColumnOf, isRow } from './table';

/** A block as a reader sees it. The text is as long as the block's; what is not seen is masked. */
export function show(text: string, markup: Markup, state: number): Shown {
  if (markup === 'plain') return { text, state: TEXT };
  return markup === 'markdown' ? showMarkdown(text, state) : showLatex(text, state);
}

/** What a document's markup is made of, and in which state it stands at each block. */
export class MarkupStates {
  readonly markup: Markup;
  /** What a block or a node of blocks makes of each state. */
  readonly #effects = new WeakMap<Block | BlockNode, Uint8Array>();

  constructor(markup: Markup) {
    this.markup = markup;
  }

  /** The state at the start of a document. */
  get start(): number {
    return this.markup === 'plain' ? TEXT : START;
  }

  /** The state after a block or a node of blocks that is entered in `state`. */
  after(part: Block | BlockNode, state: number): number {
    if (this.markup === 'plain') return TEXT;
    return ('text' in part ? this.#ofBlock(part) : this.#ofNode(part))[state];
  }

  /** The state at the start of the block that begins at `offset`. Logarithmic once the tree has been read. */
  at(blocks: Blocks, offset: number): number {
    if (this.markup === 'plain') return TEXT;
    let state = START;
    let node: BlockNode | undefined = blocks.root;
    let start = 0;
    while (node) {
      let inside: BlockNode | undefined;
      for (const child of node.nodes ?? []) {
        if (offset < start + child.length) {
          inside = child;
          break;
        }
        state = this.#ofNode(child)[state];
        start += child.length;
      }
      for (const block of node.blocks ?? []) {
        if (offset < start + block.text.length) return state;
        state = this.#ofBlock(block)[state];
        start += block.text.length;
      }
      node = inside;
    }
    return state;
  }

  #ofNode(node: BlockNode): Uint8Array {
    const known = this.#effects.get(node);
    if (known) return known;
    const effect = Uint8Array.from({ length: STATES }, (_, state) => state);
    const parts =
      node.nodes?.map((child) => this.#ofNode(child)) ?? node.blocks?.map((block) => this.#ofBlock(block)) ?? [];
    for (const part of parts) for (let s = 0; s < STATES; s++) effect[s] = part[effect[s]];
    this.#effects.set(node, effect);
    return effect;
  }

  #ofBlock(block: Block): Uint8Array {
    const known = this.#effects.get(block);
    if (known) return known;
    const row = this.markup === 'markdown' && isRow(block.text);
    const effect =
      row || this.#mayChange(block.text)
        ? Uint8Array.from({ length: STATES }, (_, state) => show(block.text, this.markup, state).state)
        : UNCHANGED;
    this.#effects.set(block, effect);
    return effect;
  }

  #mayChange(text: string): boolean {
    if (this.markup === 'latex')
      return text.includes('\\begin') || text.includes('\\end') || text.includes('\\documentclass');
    return ['```', '~~~', '<!--', '-->', '---', '...'].some((sign) => text.includes(sign));
  }
}

/** Text leaves each state as it is, but for the start of the document and for tables, which it ends. */
const UNCHANGED = Uint8Array.from({ length: STATES }, (_, state) =>
  state === START || state >= FIRST_TABLE ? TEXT : state,
);
