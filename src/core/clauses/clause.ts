import type { Span } from '../text/span';

/** What tells one stake or royalty of a document from another. Offsets are those of the block. */
export interface SubjectMatter {
  /** Start of the sentence. */
  readonly sentence: number;
  /** Whether it is the one that the document is about: `the stake`, `Stake: 27 %`; not `a stake`. */
  readonly definite: boolean;
  /** Whether the sentence says it of one case: `if the Option is exercised in May`. */
  readonly conditional: boolean;
  /** What it is in, on or over: `the stake in Norda`. */
  readonly object: Span | undefined;
}

/**
 * Where a right stands. `active`: in force, one that will end later or on a condition and a prohibition included; `ended`: already gone; `previous`: an
 * old state told for contrast; `proposed`: planned, possible, under negotiation; `negated`: the text says that there is no such right; `general`: spoken
 * of outside any deal at hand.
 */
export const STATUSES = ['active', 'ended', 'previous', 'proposed', 'negated', 'general'] as const;
export type Status = (typeof STATUSES)[number];

/** Whether a text grants rights or tells of them: in a contract `may` grants, in a report it speculates. */
export type DocumentKind = 'contract' | 'report';

/** What the text around a mention says of it. Indices and offsets are those of the block. */
export interface Reading {
  readonly status: Status;
  /** Indices into the block's values. */
  readonly values: readonly number[];
  /** Indices of the values that held before, told for contrast. */
  readonly before: readonly number[];
  /** Whose stake, right or duty it is, where the sentence says so. */
  readonly party: Span | undefined;
  /** Of a mention with values: what tells it from others of its term. */
  readonly matter: SubjectMatter | undefined;
}

/** The mentions of one term in one block with one status: indices into the block's mentions and values. */
export interface ClauseFact {
  readonly term: number;
  readonly status: Status;
  readonly mentions: readonly number[];
  readonly values: readonly number[];
  readonly before: readonly number[];
  readonly party: Span | undefined;
  /** Hidden in documents without an unmistakable term. */
  readonly weak: boolean;
}
