/** How a document is marked up. */
export type Markup = 'plain' | 'markdown' | 'latex';

/** Where in the markup a block begins. The numbers are small, so that what a block does to each of them fits a short array. */
export const TEXT = 0;
/** The very start of the document: front matter or a preamble may follow. */
export const START = 1;
export const FRONT_MATTER = 2;
/** A fence of three back-ticks, and one of four or more. */
export const FENCE = 3;
export const LONG_FENCE = 4;
export const TILDE_FENCE = 5;
export const COMMENT = 6;
export const VERBATIM = 7;
export const PREAMBLE = 8;
/** In a table whose second, third or fourth column holds what was before. */
export const FIRST_TABLE = 9;
export const LAST_TABLE = 11;
export const STATES = 12;

/** A block as its reader sees it, and the state of the markup after it. */
export interface Shown {
  /** As long as the block's text; markup is masked. */
  readonly text: string;
  readonly state: number;
}
