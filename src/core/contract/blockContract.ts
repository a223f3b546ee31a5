import type { Block } from '../text/block';
import { overlaps } from '../text/span';
import { type Markup, show } from '../text/markup';
import type { DefinitionFact } from './definition';
import { readDefinitions } from './definitions';
import type { LabelFact } from './label';
import type { DefinedLayer, LayerFacts, UseFact } from './layer';
import { packedUses, unpackedUses } from './packedUses';
import { readLabels } from './labels';
import { type ReferenceFact, readReferences } from './references';

/** What one block of a contract says of the contract itself; offsets are relative to the block. Each list is read when it is first asked for. */
export class BlockContract {
  readonly block: Block;
  /** State of the markup at the block's start. */
  readonly state: number;
  /** Who reads it. */
  readonly reader: { readonly markup: Markup };
  /** The layer that looked last for its names here, and what it found. */
  #layer: DefinedLayer | undefined;
  #found = '';
  #definitions: readonly DefinitionFact[] | undefined;
  #labels: readonly LabelFact[] | undefined;
  #references: readonly ReferenceFact[] | undefined;

  constructor(block: Block, reader: { readonly markup: Markup }, state: number) {
    this.block = block;
    this.state = state;
    this.reader = reader;
  }

  /** The block's text with its markup masked; made anew for each caller. */
  shown(): string {
    return show(this.block.text, this.reader.markup, this.state).text;
  }

  /** What a layer finds in it, the names of its definitions apart; made anew for each caller. */
  find(layer: DefinedLayer): LayerFacts {
    if (this.#layer === layer) return unpackedUses(layer, this.#found);
    const facts = withoutNames(layer.find(this.shown()), this.definitions);
    this.#layer = layer;
    this.#found = packedUses(layer, facts);
    return facts;
  }

  /** Reads every list; how many facts there are. */
  warm(): number {
    return this.definitions.length + this.labels.length + this.references.length;
  }

  get definitions(): readonly DefinitionFact[] {
    return (this.#definitions ??= readDefinitions(this.block.text, this.shown(), this.reader.markup));
  }

  get labels(): readonly LabelFact[] {
    return (this.#labels ??= readLabels(this.block.text, this.shown(), this.reader.markup));
  }

  get references(): readonly ReferenceFact[] {
    if (!this.#references) {
      const found = readReferences(this.block.text, this.shown(), this.reader.markup);
      // A heading such as “Section 4.2 Term” names itself.
      const labels = new Set(found.length === 0 ? [] : this.labels.map(({ start }) => start));
      this.#references = labels.size === 0 ? found : found.filter(({ start }) => !labels.has(start));
    }
    return this.#references;
  }
}

/** Where a name is defined it is not used. */
function withoutNames(facts: LayerFacts, definitions: readonly DefinitionFact[]): LayerFacts {
  if (definitions.length === 0) return facts;
  const isUse = (use: UseFact): boolean => !definitions.some((definition) => overlaps(definition, use));
  return { uses: facts.uses.filter(isUse), uncapitalised: facts.uncapitalised.filter(isUse) };
}
