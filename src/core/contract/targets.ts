import type { PlacedLabel, Section } from './outline';
import type { ReferenceFact } from './references';
import type { Span } from '../text/span';

/** Finds what references point to. */
export class Targets {
  readonly #byNumber = new Map<string, Span>();
  readonly #byKey = new Map<string, Span>();

  /** `labels` are all of a document's, those outside its outline too: some only tell that such a number is there. */
  constructor(sections: readonly Section[], labels: readonly PlacedLabel[]) {
    for (const { family, number, label } of sections) this.#add(family, number, label);
    for (const { label, start } of labels) {
      const span = { start: start + label.start, end: start + label.end };
      if (label.key !== undefined) {
        if (!this.#byKey.has(label.key)) this.#byKey.set(label.key, span);
      } else if (!label.outlined) this.#add(label.family, label.number, span);
    }
  }

  /** The label of what is referred to; undefined where it is not in the document. */
  of({ family, base, scope }: Pick<ReferenceFact, 'family' | 'base' | 'scope'>): Span | undefined {
    if (scope === 'key') return this.#byKey.get(base);
    if (scope === 'other') return undefined;
    const other = family === 'section' ? 'article' : family === 'article' ? 'section' : undefined;
    return this.#byNumber.get(`${family} ${base}`) ?? (other && this.#byNumber.get(`${other} ${base}`));
  }

  /** Whether the document has a part of the family at all. */
  #add(family: string, number: string, span: Span): void {
    const key = `${family} ${number}`;
    if (number !== '' && !this.#byNumber.has(key)) this.#byNumber.set(key, span);
  }
}
