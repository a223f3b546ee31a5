import type { Span } from '../text/span';

/** What a heading or a number labels. */
export type LabelFamily = 'article' | 'section' | 'annex' | 'heading';

/** A number or a heading that stands before what it labels; offsets are relative to the block. The span is that of the label itself. */
export interface LabelFact extends Span {
  readonly family: LabelFamily;
  /** As a section number's `base` has it; empty for a heading without a number. */
  readonly number: string;
  readonly title: Span;
  /** From 1 on. */
  readonly level: number;
  /** Whether it begins a line and so belongs in the outline. Others only tell that such a number is there. */
  readonly outlined: boolean;
  /** How the number is written: runs of one style are counted together. */
  readonly style: string;
  /** The name that a LaTeX reference calls it by. */
  readonly key?: string;
}
