import type { Definition } from '../definition';
import { setOf } from '../scan';
import type { CheckedDocument } from './document';

/** What a contract calls itself. */
const SELF = setOf(
  'agreement contract amendment addendum deed lease note guaranty guarantee undertaking letter confirmation memorandum supplement ' +
    'contrat convention accord avenant acte bail pacte protocole lettre',
);
const THIS = /\b(this|these|pr[ée]sente?s?)\b/iu;
/** How far before its name a contract says that it speaks of itself. UTF-16 code units. */
const REACH = 240;

/** Where the contracts of one file begin: a form in an exhibit, an amendment behind its contract. Each defines for itself. */
export class Instruments {
  /** Ascending. */
  readonly #starts: readonly number[];

  /** Each begins with the paragraph in which it names itself, `this amendment (the “Amendment”)`, or in which its predecessor's name is given anew. */
  constructor(document: CheckedDocument) {
    const known = new Set<string>();
    this.#starts = document.contract
      .definitions()
      .filter((definition) => {
        if (!isSelf(definition)) return false;
        const { name, start, block } = definition;
        const before = document.textOf({ start: Math.max(block.start, start - REACH), end: start });
        if (!known.has(name) && !THIS.test(before)) return false;
        known.add(name);
        return true;
      })
      .map(({ block }) => block.start);
  }

  /** Which contract of the file an offset stands in; 0 for what stands before the first one that names itself, too. */
  at(offset: number): number {
    let from = 1;
    for (let to = this.#starts.length; from < to;) {
      const middle = (from + to) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }
}

function isSelf({ kind, name }: Definition): boolean {
  return kind === 'inline' && SELF.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
}
