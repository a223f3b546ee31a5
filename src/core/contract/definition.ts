import type { Span } from '../text/span';

/**
 * How a text introduces a name: `means`: it says what the name means; `reference`: it says where that is said; `inline`: it names what was just described,
 * `(the “Licensor”)`; `abbreviation`: it shortens what was just written out; `entry`: a row of a table or an item of a list of definitions.
 */
export type DefinitionKind = 'means' | 'reference' | 'inline' | 'abbreviation' | 'entry';

/** A definition as one block states it; offsets are relative to the block. The span is that of the name. */
export interface DefinitionFact extends Span {
  /** The name with single spaces, without article, quotes and markup. */
  readonly name: string;
  /** The sentence that defines. */
  readonly sentence: Span;
  readonly kind: DefinitionKind;
  /** What an abbreviation is short for. */
  readonly long?: Span;
}
