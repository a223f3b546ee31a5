import { isEqual, NO_NAMES, type NameSum, plus, sumOf } from '../contract/nameSum';
import type { Block } from '../text/block';
import type { BlockNode } from '../text/blockTree';
import type { Blocks } from '../text/blocks';
import type { MarkupStates } from '../text/markup';
import { mayIntroduce, type ShortForm } from './shortForm';
import { NO_SHORT_FORMS, ShortForms } from './shortForms';

/** For how many sets of abbreviations the object is kept. */
const MOST_SETS = 8;

interface Context {
  readonly key: number;
  readonly introductions: Introductions;
}

interface KeptSum {
  readonly state: number;
  readonly key: number;
  readonly sum: NameSum;
}

/** Of a node none of whose blocks may introduce any, whatever they are read in. */
const NOTHING: KeptSum = { state: -1, key: -1, sum: NO_NAMES };

interface KeptForms extends KeptSum {
  readonly forms: readonly ShortForm[];
}

/** Reads the abbreviations that a block introduces, which is entered in a state of the markup. */
export type Introductions = (block: Block, state: number) => readonly ShortForm[];

/**
 * Gathers the abbreviations that documents introduce, and keeps what it read by the identity of blocks and of tree nodes, so that an edit renews one path: what the blocks
 * introduce is summed up along it. Blocks without anything like an abbreviation in brackets or quotes are passed over, and so are nodes of them.
 */
export class ShortFormReader {
  readonly #states: MarkupStates;
  readonly #nodes = new WeakMap<BlockNode, KeptSum>();
  readonly #blocks = new WeakMap<Block, KeptForms>();
  /** What was kept last of a block that introduces none: one object serves all that are alike. */
  #none: KeptForms = { state: -1, key: -1, forms: [], sum: NO_NAMES };
  /** The last used one last. */
  #sets: readonly { readonly sum: NameSum; readonly set: ShortForms }[] = [];

  constructor(states: MarkupStates) {
    this.#states = states;
  }

  /**
   * The abbreviations of a document: the same object for as long as they are the same. Yields after each block that was read. `key` stands for all else that
   * `introductions` depend on.
   */
  *of(blocks: Blocks, key: number, introductions: Introductions): Generator<void, ShortForms> {
    const context = { key, introductions };
    const sum =
      this.#known(blocks.root, this.#states.start, key) ??
      (yield* this.#sumOf(blocks.root, this.#states.start, context));
    if (sum.count === 0) return NO_SHORT_FORMS;
    const known = this.#sets.find((kept) => isEqual(kept.sum, sum));
    const entry = known ?? {
      sum,
      set: new ShortForms(this.#formsOf(blocks.root, this.#states.start, context)),
    };
    if (this.#sets.at(-1) !== entry)
      this.#sets = [...this.#sets.filter((kept) => kept !== entry), entry].slice(-MOST_SETS);
    return entry.set;
  }

  /** What a node introduces in all; undefined where that is still to be read. */
  #known(node: BlockNode, state: number, key: number): NameSum | undefined {
    const kept = this.#nodes.get(node);
    return kept === NOTHING || (kept?.state === state && kept.key === key) ? kept.sum : undefined;
  }

  *#sumOf(node: BlockNode, state: number, context: Context): Generator<void, NameSum> {
    let sum = NO_NAMES;
    let now = state;
    let may = false;
    for (const child of node.nodes ?? []) {
      sum = plus(sum, this.#known(child, now, context.key) ?? (yield* this.#sumOf(child, now, context)));
      may ||= this.#nodes.get(child) !== NOTHING;
      now = this.#states.after(child, now);
    }
    for (const block of node.blocks ?? []) {
      if ((block.introduces ??= mayIntroduce(block.text))) {
        const kept = this.#blocks.get(block);
        const read = this.#read(block, now, context);
        sum = plus(sum, read.sum);
        may = true;
        if (read !== kept) yield;
      }
      now = this.#states.after(block, now);
    }
    this.#nodes.set(node, may ? { state, key: context.key, sum } : NOTHING);
    return sum;
  }

  /** What the blocks of a node introduce; nodes that introduce nothing are passed over. */
  *#formsOf(node: BlockNode, state: number, context: Context): Generator<ShortForm> {
    if (this.#known(node, state, context.key)?.count === 0) return;
    let now = state;
    for (const child of node.nodes ?? []) {
      yield* this.#formsOf(child, now, context);
      now = this.#states.after(child, now);
    }
    for (const block of node.blocks ?? []) {
      if (block.introduces === true) yield* this.#read(block, now, context).forms;
      now = this.#states.after(block, now);
    }
  }

  /** What a block introduces that may introduce some: of the others, which are most, nothing is kept. */
  #read(block: Block, state: number, { key, introductions }: Context): KeptForms {
    const kept = this.#blocks.get(block);
    if (kept?.state === state && kept.key === key) return kept;
    const forms = introductions(block, state);
    if (forms.length === 0 && this.#none.state === state && this.#none.key === key) {
      this.#blocks.set(block, this.#none);
      return this.#none;
    }
    const sum = forms.reduce((total, { name, phrase }) => plus(total, sumOf(`${name} ${phrase}`)), NO_NAMES);
    const read = { state, key, forms, sum };
    if (forms.length === 0) this.#none = read;
    this.#blocks.set(block, read);
    return read;
  }
}
