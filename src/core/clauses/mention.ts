import type { Category } from '../lexicon/category';
import type { Phrase } from '../lexicon/lexicon';
import type { Term } from '../lexicon/term';
import type { Match } from '../match/candidates';
import type { Span } from '../text/span';
import type { Value } from '../values/value';
import type { Status } from './clause';

/** A place where a term occurs. Offsets are absolute. */
export interface Mention extends Span {
  readonly term: Term;
  /** The wording that matched. */
  readonly phrase: Phrase;
  readonly category: Category;
  readonly match: Match;
  /** Edits between the text and the wording; 0 save for fuzzy matches. */
  readonly distance: number;
  readonly status: Status;
  /** The values bound to it. */
  readonly values: readonly Value[];
  /** What they were before, where the text tells it for contrast. */
  readonly before: readonly Value[];
  readonly party?: Span;
}

/** What a reader would list: the mentions of one term in one block with one status. */
export interface Clause extends Span {
  readonly term: Term;
  readonly category: Category;
  readonly status: Status;
  readonly mentions: readonly Mention[];
  readonly values: readonly Value[];
  /** What they were before, as the same sentence or another clause of the document tells. */
  readonly before: readonly Value[];
  readonly party?: Span | undefined;
}

/** Two places of one term, both in force, that state different values of the same thing. */
export interface Conflict {
  readonly term: Term;
  readonly mentions: readonly [Mention, Mention];
  /** One of each. */
  readonly values: readonly [Value, Value];
}
