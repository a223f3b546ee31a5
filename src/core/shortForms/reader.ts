import type { Block, BlockNode, Blocks } from '../text/blocks';
import type { MarkupStates } from '../text/markup';
import { mayIntroduce, type ShortForm } from './shortForm';
import { NO_SHORT_FORMS, ShortForms } from './shortForms';

/** For how many sets of abbreviations the object is kept. */
const MOST_SETS = 8;
const NOTHING: readonly ShortForm[] = [];

interface Kept {
  readonly state: number;
  readonly key: number;
  readonly forms: readonly ShortForm[];
}

/** Reads the abbreviations that a block introduces, which is entered in a state of the markup. */
export type Introductions = (block: Block, state: number) => readonly ShortForm[];

/**
 * Gathers the abbreviations that documents introduce, and keeps what it read by the identity of blocks and of tree nodes, so that an edit renews one path. Blocks without
 * anything like an abbreviation in brackets or quotes are passed over, and so are nodes of them.
 */
export class ShortFormReader {
  readonly #states: MarkupStates;
  readonly #may = new WeakMap<Block | BlockNode, boolean>();
  readonly #read = new WeakMap<Block | BlockNode, Kept>();
  /** The last used one last. */
  #sets: readonly ShortForms[] = [];

  constructor(states: MarkupStates) {
    this.#states = states;
  }

  /** The abbreviations of a document: the same object for as long as they are the same. `key` stands for all else that `introductions` depend on. */
  of(blocks: Blocks, key: number, introductions: Introductions): ShortForms {
    const forms = this.#ofNode(blocks.root, this.#states.start, key, introductions);
    if (forms.length === 0) return NO_SHORT_FORMS;
    const made = new ShortForms(forms);
    const set = this.#sets.find(({ all }) => isSame(all, made.all)) ?? made;
    if (this.#sets.at(-1) !== set) this.#sets = [...this.#sets.filter((kept) => kept !== set), set].slice(-MOST_SETS);
    return set;
  }

  #ofNode(node: BlockNode, state: number, key: number, introductions: Introductions): readonly ShortForm[] {
    if (!this.#mayIntroduce(node)) return NOTHING;
    const kept = this.#read.get(node);
    if (kept?.state === state && kept.key === key) return kept.forms;
    let forms = NOTHING;
    let now = state;
    for (const child of node.nodes ?? []) {
      forms = joined(forms, this.#ofNode(child, now, key, introductions));
      now = this.#states.after(child, now);
    }
    for (const block of node.blocks ?? []) {
      if (this.#mayIntroduce(block)) forms = joined(forms, this.#ofBlock(block, now, key, introductions));
      now = this.#states.after(block, now);
    }
    this.#read.set(node, { state, key, forms });
    return forms;
  }

  #ofBlock(block: Block, state: number, key: number, introductions: Introductions): readonly ShortForm[] {
    const kept = this.#read.get(block);
    if (kept?.state === state && kept.key === key) return kept.forms;
    const forms = introductions(block, state);
    this.#read.set(block, { state, key, forms });
    return forms;
  }

  #mayIntroduce(part: Block | BlockNode): boolean {
    let may = this.#may.get(part);
    if (may === undefined) {
      may =
        'text' in part
          ? mayIntroduce(part.text)
          : [...(part.nodes ?? []), ...(part.blocks ?? [])].some((inner) => this.#mayIntroduce(inner));
      this.#may.set(part, may);
    }
    return may;
  }
}

function joined(a: readonly ShortForm[], b: readonly ShortForm[]): readonly ShortForm[] {
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
}

function isSame(a: readonly ShortForm[], b: readonly ShortForm[]): boolean {
  return a.length === b.length && a.every(({ name, phrase }, i) => name === b[i]?.name && phrase === b[i].phrase);
}
