import type { CheckedDocument } from './document';
import type { FindingCode, Report } from './finding';

/** A check: finds what is wrong in a document, in the order of the text. Pure and total. */
export interface Check {
  readonly codes: readonly FindingCode[];
  find(document: CheckedDocument): readonly Report[];
}
