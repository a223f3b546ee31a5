import type { Block } from '../text/blocks';
import { type Markup, show } from '../text/markup';
import type { DefinitionFact } from './definition';
import { readDefinitions } from './definitions';
import type { LabelFact } from './label';
import { readLabels } from './labels';
import { type ReferenceFact, readReferences } from './references';

/** What one block of a contract says of the contract itself; offsets are relative to the block. Each list is read when it is first asked for. */
export class BlockContract {
  readonly block: Block;
  /** State of the markup at the block's start. */
  readonly state: number;
  readonly #markup: Markup;
  #definitions: readonly DefinitionFact[] | undefined;
  #labels: readonly LabelFact[] | undefined;
  #references: readonly ReferenceFact[] | undefined;

  constructor(block: Block, markup: Markup, state: number) {
    this.block = block;
    this.state = state;
    this.#markup = markup;
  }

  /** The block's text with its markup masked; made anew for each caller. */
  shown(): string {
    return show(this.block.text, this.#markup, this.state).text;
  }

  /** Reads every list; how many facts there are. */
  warm(): number {
    return this.definitions.length + this.labels.length + this.references.length;
  }

  get definitions(): readonly DefinitionFact[] {
    return (this.#definitions ??= readDefinitions(this.block.text, this.shown(), this.#markup));
  }

  get labels(): readonly LabelFact[] {
    return (this.#labels ??= readLabels(this.block.text, this.shown(), this.#markup));
  }

  get references(): readonly ReferenceFact[] {
    if (!this.#references) {
      const found = readReferences(this.block.text, this.shown(), this.#markup);
      // A heading such as “Section 4.2 Term” names itself.
      const labels = new Set(found.length === 0 ? [] : this.labels.map(({ start }) => start));
      this.#references = labels.size === 0 ? found : found.filter(({ start }) => !labels.has(start));
    }
    return this.#references;
  }
}
