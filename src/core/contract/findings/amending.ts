import type { CheckedDocument } from './document';

/** How far behind a reference the text says that it changes what it names. UTF-16 code units. */
const REACH = 90;
/** `Section 14.2 is hereby amended`. */
const AMENDS =
  /^[^.;]{0,50}\b(?:(?:is|are|shall be)\s+(?:hereby\s+)?(?:amended|deleted|replaced|restated|modified|supplemented|renumbered)|(?:est|sont)\s+(?:modifi|supprim|remplac|abrog)ée?s?)(?!\p{L})/iu;

/** Whether a document amends another: then it speaks of the other's sections, and in its terms. */
export function amends(document: CheckedDocument): boolean {
  return document.contract.references().some(({ end, family }) => {
    const block = family === 'annex' ? undefined : document.blockAt(end);
    return block !== undefined && AMENDS.test(block.shown.slice(end - block.start, end - block.start + REACH));
  });
}
