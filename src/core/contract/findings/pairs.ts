import type { Check } from './check';
import type { CheckedDocument } from './document';
import type { FindingCode, Report } from './finding';
import { OPENERS, PARTNERS } from './lonely';

/** How many blocks further on a partner may stand: items within a bracket are blocks of their own. */
const REACH = 12;

/** How near to a bracket a redaction hides its partner. UTF-16 code units. */
const NEAR = 240;

interface Waiting {
  readonly sign: string;
  readonly start: number;
  readonly block: number;
}

/** The signs of a document that have no partner in their own block, nor in one shortly behind it. */
function lonelyOnes(document: CheckedDocument, signs: string, code: FindingCode): readonly Report[] {
  const found: Waiting[] = [];
  let waiting: Waiting[] = [];
  document.blocks.forEach(({ start, proof }, block) => {
    found.push(...waiting.filter((one) => block - one.block > REACH));
    waiting = waiting.filter((one) => block - one.block <= REACH);
    for (const { sign, opens, start: at } of proof.lonely) {
      if (!signs.includes(sign)) continue;
      const one = { sign, start: start + at, block };
      const partner = waiting.findLastIndex((other) => other.sign === (sign === '"' ? sign : OPENERS[sign]));
      if (partner >= 0) waiting.splice(partner, 1);
      else if (opens) waiting.push(one);
      else found.push(one);
    }
  });
  found.push(...waiting);
  return found
    .filter((one) => !goesOn(document, one) && !isHidden(document, one))
    .map(({ sign, start }) => ({ code, start, end: start + 1, args: [sign], subject: document.lineAround(start) }));
}

/** Whether the partner of a bracket may stand in what was made illegible beside it. */
function isHidden({ blocks }: CheckedDocument, { sign, block, start }: Waiting): boolean {
  const here = blocks[block];
  if (!here || !'()[]'.includes(sign)) return false;
  const at = start - here.start;
  return isRedacted(
    PARTNERS[sign] === undefined ? here.shown.slice(Math.max(0, at - NEAR), at) : here.shown.slice(at, at + NEAR),
  );
}

/** Whether something near was made illegible, and the partner with it: `[***]`, `****`, `[ * ]`. */
function isRedacted(text: string): boolean {
  return text.includes('**') || text.includes('[ *') || text.includes('[*') || /\[(?:redacted|caviardé)/i.test(text);
}

/** A quotation of several paragraphs opens each of them and closes the last alone. */
function goesOn({ blocks }: CheckedDocument, { sign, block, start }: Waiting): boolean {
  const [here, next] = [blocks[block], blocks[block + 1]];
  return (
    here !== undefined &&
    next !== undefined &&
    here.shown.slice(0, start - here.start).trim() === '' &&
    next.shown.trimStart().startsWith(sign)
  );
}

/** Brackets without a partner. */
export const unpairedBracket: Check = {
  codes: ['unpaired-bracket'],
  find: (document) => lonelyOnes(document, '()[]', 'unpaired-bracket'),
};

/** Quotes without a partner: “ ”, « » and " ". */
export const unpairedQuote: Check = {
  codes: ['unpaired-quote'],
  find: (document) => lonelyOnes(document, '“”«»"', 'unpaired-quote'),
};
