import type { Block } from '../text/block';
import type { BlockNode } from '../text/blockTree';
import type { Blocks } from '../text/blocks';
import { type Markup, MarkupStates } from '../text/markup';
import { Words } from '../text/words';
import { BlockContract } from './blockContract';
import type { DefinitionElsewhere } from './definition';
import { DefinedNames, type NameChange } from './definedNames';
import { DefinedLayer } from './layer';
import { isEqual, NO_NAMES, type NameSum, plus, sumOf } from './nameSum';
import { NameForms } from './wordForms';

/** Names in order, and what they come to. */
interface Named {
  readonly sum: NameSum;
  readonly layer: DefinedLayer;
}

interface NamesElsewhere {
  readonly sum: NameSum;
  readonly names: ReadonlySet<string>;
}

/** For how many sets of names the layer is kept. */
const MOST_LAYERS = 8;
/** A layer is made from one that differs in no more names. */
const MOST_CHANGED = 8;

/**
 * Reads blocks into what their contract says of itself, and keeps it by their identity. What the blocks define is folded along their tree, so that an edit renews one
 * path. One reader serves any number of documents of one markup.
 */
export class ContractReader {
  readonly markup: Markup;
  readonly #states: MarkupStates;
  readonly #sums = new WeakMap<BlockNode, { readonly state: number; readonly sum: NameSum }>();
  readonly #elsewhere = new WeakMap<readonly DefinitionElsewhere[], NamesElsewhere>();
  readonly #words = new Words();
  #forms = new NameForms();
  readonly #defined: DefinedNames;
  /** The layer of the version that {@link #defined} stands at, and what it was made with. */
  #followed: { readonly layer: DefinedLayer; readonly elsewhere: readonly DefinitionElsewhere[] } | undefined;
  /** The last used one last. */
  #layers: readonly Named[] = [];

  constructor(markup: Markup, states: MarkupStates = new MarkupStates(markup)) {
    this.markup = markup;
    this.#states = states;
    this.#defined = new DefinedNames({
      states,
      namesOf: (block, state) => this.read(block, state).definitions,
      defines: (node, state) => this.#sum(node, state).count > 0,
    });
  }

  read(block: Block, state: number): BlockContract {
    // Readers of contracts alone keep something with a block there, and each knows its own.
    const kept = block.contract as BlockContract | undefined;
    if (kept?.reader === this && kept.state === state) return kept;
    const read = new BlockContract(block, this, state);
    block.contract = read;
    return read;
  }

  /** Visits the blocks that touch a stretch of the text, in order. */
  forEach(blocks: Blocks, from: number, to: number, visit: (read: BlockContract, start: number) => void): void {
    let state = -1;
    blocks.forEach(from, to, (block, start) => {
      if (state < 0) state = this.#states.at(blocks, start);
      visit(this.read(block, state), start);
      state = this.#states.after(block, state);
    });
  }

  /** Visits, in order, the blocks that define a name; the others are passed over by the node. */
  forEachDefining(blocks: Blocks, visit: (read: BlockContract, start: number) => void): void {
    this.#visit(blocks.root, 0, this.#states.start, visit);
  }

  /** The second layer of a document: the same object for as long as the names are the same. */
  layer(blocks: Blocks, elsewhere: readonly DefinitionElsewhere[]): DefinedLayer {
    const sum = plus(this.#sum(blocks.root, this.#states.start), this.#readElsewhere(elsewhere).sum);
    const known = this.#layers.find((kept) => isEqual(kept.sum, sum));
    if (known) return this.#keep(known);
    if (this.#forms.isFull) {
      this.#forms = new NameForms();
      this.#layers = [];
      this.#followed = undefined;
    }
    const change = this.#defined.moveTo(blocks.root);
    const layer = this.#changedLayer(change, elsewhere) ?? this.#layerOf(elsewhere);
    this.#followed = { layer, elsewhere };
    return this.#keep({ sum, layer });
  }

  /** A layer made from the one of the version before, of which a few names came and went; undefined where that is not so. */
  #changedLayer({ added, gone }: NameChange, elsewhere: readonly DefinitionElsewhere[]): DefinedLayer | undefined {
    const followed = this.#followed;
    if (followed?.elsewhere !== elsewhere || added.length + gone.length > MOST_CHANGED) return undefined;
    const { names } = this.#readElsewhere(elsewhere);
    const fresh = added.filter((name) => !names.has(name));
    const lost = gone.filter((name) => !names.has(name));
    // The same names may be defined once more or once less.
    return fresh.length + lost.length === 0 ? followed.layer : followed.layer.changed(fresh, lost);
  }

  /** A layer of all names; where a few are not those of one that is there, it is made from that one. */
  #layerOf(elsewhere: readonly DefinitionElsewhere[]): DefinedLayer {
    const names = new Set([...this.#readElsewhere(elsewhere).names, ...this.#defined.names]);
    for (const { layer } of [...this.#layers].reverse()) {
      const gone = layer.names.filter((name) => !names.has(name));
      const added = names.size - (layer.names.length - gone.length);
      if (gone.length + added > MOST_CHANGED) continue;
      const before = new Set(added === 0 ? [] : layer.names);
      const fresh = added === 0 ? [] : [...names].filter((name) => !before.has(name));
      return gone.length + added === 0 ? layer : layer.changed(fresh, gone);
    }
    return DefinedLayer.of([...names].sort(), this.#forms, this.#words);
  }

  /** Reads the definitions of a document in steps: yields after each leaf of the tree. */
  *warm(blocks: Blocks): Generator<void> {
    yield* this.#warm(blocks.root, this.#states.start);
  }

  *#warm(node: BlockNode, state: number): Generator<void> {
    if (this.#sums.get(node)?.state === state) return;
    let now = state;
    for (const child of node.nodes ?? []) {
      yield* this.#warm(child, now);
      now = this.#states.after(child, now);
    }
    this.#sum(node, state);
    if (node.blocks) yield;
  }

  #keep(entry: Named): DefinedLayer {
    if (this.#layers.at(-1) !== entry) {
      this.#layers = [...this.#layers.filter((kept) => kept !== entry && !isEqual(kept.sum, entry.sum)), entry].slice(
        -MOST_LAYERS,
      );
    }
    return entry.layer;
  }

  #readElsewhere(elsewhere: readonly DefinitionElsewhere[]): NamesElsewhere {
    let read = this.#elsewhere.get(elsewhere);
    if (!read) {
      const sum = elsewhere.reduce((total, { name }) => plus(total, sumOf(name)), NO_NAMES);
      read = { sum, names: new Set(elsewhere.map(({ name }) => name)) };
      this.#elsewhere.set(elsewhere, read);
    }
    return read;
  }

  #sum(node: BlockNode, state: number): NameSum {
    const kept = this.#sums.get(node);
    if (kept?.state === state) return kept.sum;
    let sum = NO_NAMES;
    let now = state;
    for (const child of node.nodes ?? []) {
      sum = plus(sum, this.#sum(child, now));
      now = this.#states.after(child, now);
    }
    for (const block of node.blocks ?? []) {
      for (const { name } of this.read(block, now).definitions) sum = plus(sum, sumOf(name));
      now = this.#states.after(block, now);
    }
    this.#sums.set(node, { state, sum });
    return sum;
  }

  #visit(node: BlockNode, at: number, state: number, visit: (read: BlockContract, start: number) => void): void {
    if (this.#sum(node, state).count === 0) return;
    let start = at;
    let now = state;
    for (const child of node.nodes ?? []) {
      this.#visit(child, start, now, visit);
      start += child.length;
      now = this.#states.after(child, now);
    }
    for (const block of node.blocks ?? []) {
      const read = this.read(block, now);
      if (read.definitions.length > 0) visit(read, start);
      start += block.text.length;
      now = this.#states.after(block, now);
    }
  }
}
