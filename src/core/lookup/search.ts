import Fuse, { type IFuseOptions } from 'fuse.js/basic';
import type { Lexicon } from '../lexicon/lexicon';
import { LANGUAGES, type Language, type Term } from '../lexicon/term';
import { Shortlist, THRESHOLD } from './shortlist';

/** A term that a query found, by the name that suits the query best. */
export interface SearchHit {
  readonly term: Term;
  readonly language: Language;
  readonly name: string;
  /** 0 for a perfect match, towards 1 for a poor one. */
  readonly score: number;
}

interface Entry {
  readonly term: Term;
  readonly language: Language;
  readonly name: string;
}

const OPTIONS: IFuseOptions<Entry> = {
  keys: ['name'],
  includeScore: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: THRESHOLD,
};
/** Names that fuse.js ranks beside one for each term asked for: a term has several names that suit a query. */
const MORE_NAMES = 60;

/**
 * Ranked look-up over the names of a lexicon in both languages, typos included: a query in one language finds the term, and with it the other language's names.
 * fuse.js ranks a shortlist, in time linear in the letters of all names.
 */
export class TermSearch {
  readonly #entries: readonly Entry[];
  readonly #shortlist: Shortlist;

  constructor(lexicon: Lexicon) {
    this.#entries = lexicon.terms.flatMap((term) =>
      LANGUAGES.flatMap((language) =>
        (term.texts[language]?.names ?? []).map(({ text }) => ({ term, language, name: text })),
      ),
    );
    this.#shortlist = new Shortlist(this.#entries.map(({ name }) => name));
  }

  /** The terms found, each once, best first. */
  search(query: string, limit = 50): readonly SearchHit[] {
    const hits = new Map<string, SearchHit>();
    for (const { item, score } of this.#rank(query, limit + MORE_NAMES)) {
      if (!hits.has(item.term.id)) hits.set(item.term.id, { ...item, score: score ?? 0 });
      if (hits.size >= limit) break;
    }
    return [...hits.values()];
  }

  #rank(query: string, most: number): readonly { readonly item: Entry; readonly score?: number }[] {
    const entries = this.#shortlist.pick(query, most).flatMap((i) => this.#entries[i] ?? []);
    return new Fuse(entries, OPTIONS).search(query);
  }
}
