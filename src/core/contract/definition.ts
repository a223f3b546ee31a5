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

/** A definition in its document. Offsets are absolute; the span is that of the name. */
export interface Definition extends Span {
  /** Its place in the document's list of definitions. */
  readonly index: number;
  readonly name: string;
  readonly kind: DefinitionKind;
  /** The whole sentence that defines, with the list of items that it announces: it may then end in a later block. */
  readonly sentence: Span;
  readonly block: Span;
  /** What an abbreviation is short for. */
  readonly long?: Span;
}

/** A definition that another document gives and this one relies on: plain data, handed in by whoever knows of other documents. */
export interface DefinitionElsewhere {
  readonly name: string;
  /** Which document, in words of the caller. */
  readonly document: string;
  /** Offsets in that document. */
  readonly start: number;
  readonly end: number;
  /** The text of the sentence that defines. */
  readonly sentence: string;
}
