import type { Span } from '../../text/span';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every check by its code, with the severity that it has unless a setting says otherwise. */
export const FINDINGS = {
  'undefined-term': 'warning',
  'unused-definition': 'warning',
  'duplicate-definition': 'warning',
  'used-before-definition': 'hint',
  'uncapitalised-use': 'hint',
  'misspelt-term': 'warning',
  'broken-reference': 'error',
  'numbering-gap': 'warning',
  'numbering-repeat': 'warning',
  'figure-words-disagree': 'error',
  'impossible-date': 'error',
  'wrong-weekday': 'warning',
  placeholder: 'warning',
  'unpaired-bracket': 'warning',
  'unpaired-quote': 'warning',
  'party-name-varies': 'warning',
  'conflicting-values': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;
export type FindingCode = keyof typeof FINDINGS;
export const FINDING_CODES = Object.keys(FINDINGS) as readonly FindingCode[];

export function isFindingCode(text: string): text is FindingCode {
  return Object.hasOwn(FINDINGS, text);
}

/** A replacement of text by text: a whole fix is made in one step. */
export interface Edit extends Span {
  readonly text: string;
}

/** A change that mends a finding. `replace`: the arguments are what is written and what is to be written. */
export interface Fix {
  readonly code: 'replace';
  readonly args: readonly string[];
  readonly edits: readonly Edit[];
}

/** Something wrong in a document. Offsets are absolute. The arguments are for the message of the code, in its order. */
export interface Finding extends Span {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly args: readonly (string | number)[];
  /** What else of the document has to do with it: another definition, the value in conflict. */
  readonly related: readonly Span[];
  readonly fixes: readonly Fix[];
  /** What an ignore names, beside the code: the term or the text at fault. */
  readonly subject: string;
  /** The beginning of the line that it stands in. */
  readonly line: string;
}

/** What a check reports; severity and the rest are filled in. */
export interface Report extends Span {
  readonly code: FindingCode;
  readonly args: readonly (string | number)[];
  readonly subject: string;
  readonly related?: readonly Span[];
  readonly fixes?: readonly Fix[];
}

/** A fix that puts one text in the place of another. */
export function replacing(span: Span, old: string, text: string): Fix {
  return { code: 'replace', args: [old, text], edits: [{ start: span.start, end: span.end, text }] };
}
