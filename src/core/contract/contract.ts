import type { Blocks } from '../text/blocks';
import type { Span } from '../text/span';
import type { BlockContract } from './blockContract';
import type { Definition, DefinitionElsewhere, DefinitionFact } from './definition';
import type { LabelFamily } from './label';
import type { DefinedLayer } from './layer';
import { announcesList, itemsEnd } from './listItems';
import { outlineOf, type PlacedLabel, type Section } from './outline';
import type { ContractReader } from './reader';
import type { ReferenceFact } from './references';
import { Resolver } from './resolver';
import { Targets } from './targets';
import { Use, type UsedIn } from './use';

/** A place that names a part of a document. Offsets are absolute. */
export interface Reference extends Span {
  readonly family: LabelFamily;
  /** `4.2(a)`; for a reference of LaTeX the name of its label. */
  readonly number: string;
  /** Whether the text says that it is a part of this document, or of another; `open`: it says nothing; `key`: a reference of LaTeX. */
  readonly scope: ReferenceFact['scope'];
  /** The label of what it names; undefined where this document has no such part. */
  readonly target?: Span;
}

/** How much of a document is read between two steps of {@link Contract.warm}. UTF-16 code units. */
const STEP = 16_384;
/** Blanks and line ends behind a block's last sentence. UTF-16 code units. */
const LONGEST_TAIL = 8;
const NO_USES: readonly Use[] = [];

/**
 * What one version of a document says of itself: the names that it defines and where it uses them, its parts and the references to them. Immutable; everything is read
 * when it is first asked for and remembered with the blocks.
 */
export class Contract {
  readonly blocks: Blocks;
  /** The definitions of other documents that count here too. */
  readonly elsewhere: readonly DefinitionElsewhere[];
  readonly #reader: ContractReader;
  #definitions: readonly Definition[] | undefined;
  #layer: DefinedLayer | undefined;
  #resolver: Resolver | undefined;
  #common: UsedIn | undefined;
  #labels: readonly PlacedLabel[] | undefined;
  #outline: readonly Section[] | undefined;
  #targets: Targets | undefined;
  #references: readonly Reference[] | undefined;

  constructor(reader: ContractReader, blocks: Blocks, elsewhere: readonly DefinitionElsewhere[]) {
    this.#reader = reader;
    this.blocks = blocks;
    this.elsewhere = elsewhere;
  }

  /** The definitions of the document, in order. */
  definitions(): readonly Definition[] {
    if (!this.#definitions) {
      const found: Definition[] = [];
      this.#reader.forEachDefining(this.blocks, ({ block, definitions }, start) => {
        const whole = { start, end: start + block.text.length };
        const list = announcesList(block.text) ? itemsEnd(this.blocks, whole.end) : whole.end;
        for (const fact of definitions) found.push(placed(fact, whole, list, found.length));
      });
      this.#definitions = found;
    }
    return this.#definitions;
  }

  /** The definition whose name touches an offset. */
  definitionAt(offset: number): Definition | undefined {
    const definitions = this.definitions();
    let from = 0;
    for (let to = definitions.length; from < to;) {
      const middle = (from + to) >> 1;
      if ((definitions[middle]?.end ?? 0) < offset) from = middle + 1;
      else to = middle;
    }
    const found = definitions[from];
    return found && found.start <= offset ? found : undefined;
  }

  /** The definitions of a name, as it is defined, in order. */
  definitionsOf(name: string): readonly Definition[] {
    return this.#resolve().named(name);
  }

  /** Where a definition says that the meaning is told: “has the meaning set forth in Section 4.2”. */
  referenceOf(definition: Definition): Reference | undefined {
    if (definition.kind !== 'reference') return undefined;
    return this.references(definition.end, definition.sentence.end).find(
      ({ start, end }) => start >= definition.end && end <= definition.sentence.end,
    );
  }

  /** The uses of defined names that touch a stretch of the text, in order, disjoint; made anew for each caller. */
  uses(from = 0, to = this.blocks.length): readonly Use[] {
    return this.#place(from, to, 'uses');
  }

  /** Places where a name stands in small letters that is defined with capitals; disjoint from the uses. */
  uncapitalised(from = 0, to = this.blocks.length): readonly Use[] {
    return this.#place(from, to, 'uncapitalised');
  }

  /** The uses of one definition in the whole document. One that only refers has those of the definition that it stands for. */
  usesOf(definition: Definition): readonly Use[] {
    const asked = this.definitions()[definition.index];
    const meant = asked && this.#resolve().meant(asked);
    return meant ? this.uses().filter((use) => use.name === meant.name && use.definition === meant) : NO_USES;
  }

  /** The names in use, compiled: the same object for as long as the set of names stays the same. */
  get layer(): DefinedLayer {
    return (this.#layer ??= this.#reader.layer(this.blocks, this.elsewhere));
  }

  /** The parts of the document, in order. */
  outline(): readonly Section[] {
    return (this.#outline ??= outlineOf(this.#placedLabels(), this.blocks.length));
  }

  /** The references that touch a stretch of the text, in order. */
  references(from = 0, to = this.blocks.length): readonly Reference[] {
    if (!this.#references || from > 0 || to < this.blocks.length) {
      const found: Reference[] = [];
      this.forEachBlock(from, to, ({ references }, start) => {
        for (const fact of references)
          if (start + fact.end >= from && start + fact.start <= to) found.push(this.#reference(fact, start));
      });
      if (from > 0 || to < this.blocks.length) return found;
      this.#references = found;
    }
    return this.#references;
  }

  /** Visits what the blocks that touch a stretch of the text say, in order, with the offset of each. */
  forEachBlock(from: number, to: number, visit: (read: BlockContract, start: number) => void): void {
    this.#reader.forEach(this.blocks, from, to, visit);
  }

  /** Reads definitions, uses, parts and references in steps; after the last one questions are answered from memory. What is visible may be asked for between two steps. */
  *warm(): Generator<void> {
    yield* this.#reader.warm(this.blocks);
    this.definitions();
    yield;
    for (let from = 0; from < this.blocks.length; from += STEP) {
      this.forEachBlock(from, Math.min(from + STEP, this.blocks.length), (read) => {
        read.find(this.layer);
        read.warm();
      });
      yield;
    }
    // What is folded from the blocks, a fold a step.
    const folds = [() => this.layer.groups, () => this.outline(), () => this.references()];
    for (const fold of folds) {
      fold();
      yield;
    }
  }

  #place(from: number, to: number, which: 'uses' | 'uncapitalised'): readonly Use[] {
    const { layer } = this;
    if (layer.names.length === 0) return NO_USES;
    const document = this.#usedIn(layer);
    const found: Use[] = [];
    this.forEachBlock(from, to, (read, start) => {
      for (const fact of read.find(layer)[which])
        if (start + fact.end >= from && start + fact.start <= to) found.push(new Use(fact, start, document));
    });
    return found;
  }

  #usedIn(layer: DefinedLayer): UsedIn {
    if (!this.#common) {
      const resolve = (): Resolver => this.#resolve();
      this.#common = {
        layer,
        get resolver() {
          return resolve();
        },
      };
    }
    return this.#common;
  }

  #resolve(): Resolver {
    return (this.#resolver ??= new Resolver(this.definitions(), this.elsewhere));
  }

  #placedLabels(): readonly PlacedLabel[] {
    if (!this.#labels) {
      const found: PlacedLabel[] = [];
      this.forEachBlock(0, this.blocks.length, ({ labels }, start) => {
        for (const label of labels) found.push({ label, start });
      });
      this.#labels = found;
    }
    return this.#labels;
  }

  #reference(fact: ReferenceFact, start: number): Reference {
    this.#targets ??= new Targets(this.outline(), this.#placedLabels());
    const target = this.#targets.of(fact);
    const { family, number, scope } = fact;
    return {
      start: start + fact.start,
      end: start + fact.end,
      family,
      number,
      scope,
      ...(target ? { target } : {}),
    };
  }
}

/** The list that a block's last sentence announces belongs to it; `list` is where that ends. */
function placed(fact: DefinitionFact, block: Span, list: number, index: number): Definition {
  const { start } = block;
  const end = start + fact.sentence.end;
  const isLast = list > block.end && end + LONGEST_TAIL >= block.end;
  return {
    start: start + fact.start,
    end: start + fact.end,
    index,
    name: fact.name,
    kind: fact.kind,
    sentence: { start: start + fact.sentence.start, end: isLast ? list : end },
    block,
    ...(fact.long ? { long: { start: start + fact.long.start, end: start + fact.long.end } } : {}),
  };
}
