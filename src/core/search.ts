import Fuse from 'fuse.js';
import type { Lexicon } from './lexicon/lexicon';
import { LANGUAGES, type Language, type Term } from './lexicon/term';

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

/** Ranked look-up over the names of a lexicon, typos included. */
export class TermSearch {
  readonly #fuse: Fuse<Entry>;

  constructor(lexicon: Lexicon) {
    const entries = lexicon.terms.flatMap((term) =>
      LANGUAGES.flatMap((language) =>
        (term.texts[language]?.names ?? []).map(({ text }) => ({ term, language, name: text })),
      ),
    );
    this.#fuse = new Fuse(entries, {
      keys: ['name'],
      includeScore: true,
      ignoreDiacritics: true,
      ignoreLocation: true,
      threshold: 0.4,
    });
  }

  /** The terms found, each once, best first. */
  search(query: string, limit = 50): readonly SearchHit[] {
    const hits = new Map<string, SearchHit>();
    for (const { item, score } of this.#fuse.search(query)) {
      if (!hits.has(item.term.id)) hits.set(item.term.id, { ...item, score: score ?? 0 });
      if (hits.size >= limit) break;
    }
    return [...hits.values()];
  }
}
