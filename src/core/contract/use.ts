import type { Span } from '../text/span';
import type { Definition, DefinitionElsewhere } from './definition';
import type { DefinedLayer, UseFact } from './layer';
import type { Resolver } from './resolver';

/** What the uses of one document have in common. */
export interface UsedIn {
  readonly layer: DefinedLayer;
  readonly resolver: Resolver;
}

/** A place where the text uses a defined name. A definition's own name is no use. Offsets are absolute. What it means is looked up when it is asked for. */
export class Use implements Span {
  readonly start: number;
  readonly end: number;
  /** The name as it is defined. */
  readonly name: string;
  /** Whether the text spells the name so, capitals apart; else it is inflected. */
  readonly exact: boolean;
  readonly #in: UsedIn;

  /** `offset` is where the block begins that the fact is of. */
  constructor(fact: UseFact, offset: number, document: UsedIn) {
    this.start = offset + fact.start;
    this.end = offset + fact.end;
    this.name = fact.name;
    this.exact = fact.exact;
    this.#in = document;
  }

  /** The name in small letters and hyphens, distinct among the document's names. */
  get slug(): string {
    return this.#in.layer.slugOf(this.name);
  }

  /** The definition of the document that is meant; undefined where only another document has one. */
  get definition(): Definition | undefined {
    return this.#in.resolver.at(this.name, this.start);
  }

  /** The definition of another document that is meant, where this one has none. */
  get elsewhere(): DefinitionElsewhere | undefined {
    return this.#in.resolver.elsewhere(this.name);
  }
}
