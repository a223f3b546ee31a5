import type { Reference } from '../contract';
import type { Section } from '../outline';
import { amends } from './amending';
import type { Check } from './check';
import type { CheckedDocument } from './document';
import { looseNumbers } from './looseNumbers';

/** Fewer numbered parts than this are no numbering. */
const FEWEST_PARTS = 2;
/** Where so many numbers lead nowhere, and they are more than a share of those that do not, the numbering was not read or is another document's. */
const MOST_BROKEN = 2;
const BROKEN_SHARE = 0.5;
/** References to a part of the document itself that it does not have. */
export const brokenReference: Check = {
  codes: ['broken-reference'],
  find: (document) => {
    const { contract } = document;
    const parts = new Parts(contract.outline());
    const broken = contract.references().filter((reference) => !reference.target && isOwn(reference, parts));
    if (broken.length === 0) return [];
    const loose = looseNumbers(document, new Set(broken.flatMap((reference) => writtenAs(document, reference))));
    const missing = broken.filter(
      (reference) => reference.scope === 'key' || !writtenAs(document, reference).some((number) => loose.has(number)),
    );
    const foreign = refersElsewhere(document, missing);
    return missing
      .filter(({ scope, family }) => !foreign || scope === 'key' || family === 'annex')
      .map((reference) => {
        const { start, end } = reference;
        const text = document.textOf(reference).replace(/\s+/g, ' ');
        return { code: 'broken-reference' as const, start, end, args: [text], subject: text };
      });
  },
};

/** Whether a reference can only mean a part of its own document. */
function isOwn({ scope, family, number }: Reference, parts: Parts): boolean {
  if (scope === 'key') return true;
  if (scope === 'other') return false;
  if (family === 'annex') return scope === 'own' && parts.annexes > 0;
  if (parts.sections < FEWEST_PARTS) return false;
  if (scope === 'own') return true;
  // Where the text does not say whose section it is, its neighbours must be here: 2.7 where there is a 2.3.
  const base = number.split('(')[0] ?? '';
  return base.includes('.') && parts.hasUnder(base.slice(0, base.lastIndexOf('.')));
}

/** How a reference writes its number: `8.1(a)`, and without its letters `8.1`; of an annex the whole alone. */
function writtenAs(document: CheckedDocument, reference: Reference): readonly string[] {
  const text = document.textOf(reference).trim();
  const whole = text.slice(
    Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'), text.lastIndexOf('\u00a0'), text.lastIndexOf('§')) + 1,
  );
  const base = whole.replace(/\(.*$/s, '');
  return reference.family === 'annex' || base === whole ? [whole] : [whole, base];
}

/** Whether the sections that a document cites are another's: it amends that one, or most of its citations lead nowhere. */
function refersElsewhere(document: CheckedDocument, missing: readonly Reference[]): boolean {
  const references = document.contract.references().filter(({ family }) => family !== 'annex');
  const broken = numbersOf(missing.filter(({ family, scope }) => family !== 'annex' && scope !== 'key'));
  if (broken.size === 0) return false;
  const resolved = numbersOf(references.filter(({ target }) => target !== undefined));
  if (broken.size >= MOST_BROKEN && broken.size > resolved.size * BROKEN_SHARE) return true;
  return amends(document);
}

function numbersOf(references: readonly Reference[]): ReadonlySet<string> {
  return new Set(references.map(({ number }) => number.replace(/\(.*$/s, '')));
}

/** What numbered parts a document has. */
class Parts {
  readonly sections: number;
  readonly annexes: number;
  readonly #parents: ReadonlySet<string>;

  constructor(outline: readonly Section[]) {
    const numbered = outline.filter(({ number }) => number !== '');
    this.annexes = numbered.filter(({ family }) => family === 'annex').length;
    this.sections = numbered.length - this.annexes;
    this.#parents = new Set(
      numbered.flatMap(({ number }) =>
        number.includes('.') ? [number, number.slice(0, number.lastIndexOf('.'))] : [],
      ),
    );
  }

  /** Whether a part with that number is divided, or is itself a division. */
  hasUnder(number: string): boolean {
    return this.#parents.has(number);
  }
}
