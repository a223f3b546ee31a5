import type { Reference } from '../contract';
import type { Section } from '../outline';
import type { Check } from './check';

/** Fewer numbered parts than this are no numbering. */
const FEWEST_PARTS = 2;

/** References to a part of the document itself that it does not have. */
export const brokenReference: Check = {
  codes: ['broken-reference'],
  find: (document) => {
    const { contract } = document;
    const parts = new Parts(contract.outline());
    return contract.references().flatMap((reference) => {
      if (reference.target || !isOwn(reference, parts)) return [];
      const { start, end } = reference;
      const text = document.textOf(reference).replace(/\s+/g, ' ');
      return [{ code: 'broken-reference' as const, start, end, args: [text], subject: text }];
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
