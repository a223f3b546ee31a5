import type { JSONPath } from 'jsonc-parser';

/** What is wrong with a glossary, in codes and arguments; the catalogue words them. */
export interface GlossaryProblem {
  readonly code:
    | 'syntax'
    | 'wrong-type'
    | 'missing'
    | 'unknown-property'
    | 'unknown-category'
    | 'unknown-value-kind'
    | 'duplicate-id'
    | 'bad-id'
    | 'empty'
    | 'bad-pattern'
    | 'too-long'
    | 'too-many-terms'
    | 'too-large';
  readonly args: readonly (string | number)[];
  /** UTF-16 offsets into the file's text; 0 where it was not read from text. */
  readonly start: number;
  readonly end: number;
}

/** A problem before its place in the text is looked for. */
export interface Fault extends Pick<GlossaryProblem, 'code' | 'args'> {
  readonly path: JSONPath;
  /** Where it begins in the string at that path; where it is about a part of that string alone. */
  readonly from?: number;
}

/** Limits of a glossary: beyond them a file is more likely a mistake than a glossary. */
export const GLOSSARY_LIMITS = { characters: 4_000_000, terms: 20_000, wording: 200, text: 4000 } as const;
