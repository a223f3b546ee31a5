import { l10n } from 'vscode';
import { type Language, type Lexicon, type Term, TermSearch } from '../../core/index';
import { nameOf } from '../../editor/terms';
import type { Words } from '../../words/index';
import { queryItem, termItem, type TermItem, title } from './items';
import type { Origin } from './origin';

/** Hits for the word under the cursor: it may have been no term at all. */
const MOST_AT_CURSOR = 5;
/** Hits of the last query that are listed again. */
const MOST_AGAIN = 3;
/** Terms that are listed before anything is typed: nobody reads more, and VS Code would take a moment to show them. */
const MOST_BROWSED = 1000;

/** Makes what the list shows for a query, in the order of the engine's ranking; for none, what may be meant here. */
export class TermList {
  readonly #words: Words;
  readonly #searches = new WeakMap<Lexicon, TermSearch>();
  readonly #sorted = new WeakMap<Lexicon, Map<Language, readonly Term[]>>();

  constructor(words: Words) {
    this.#words = words;
  }

  items(query: string, last: string, lexicon: Lexicon, origin: Origin): readonly TermItem[] {
    if (query.trim() !== '') return this.#found(query, lexicon, origin);
    const seen = new Set<Term>();
    const fresh = (items: readonly TermItem[]): TermItem[] =>
      items.filter(({ term }) => {
        const isNew = term !== undefined && !seen.has(term);
        if (term) seen.add(term);
        return isNew;
      });
    const shown = (terms: Iterable<Term>): TermItem[] =>
      fresh([...terms].map((term) => termItem(term, origin, this.#words)));
    const atCursor = origin.mention
      ? shown([origin.mention.term])
      : fresh(origin.text.length < 3 ? [] : this.#found(origin.text, lexicon, origin).slice(0, MOST_AT_CURSOR));
    const again = last === '' ? [] : fresh(this.#found(last, lexicon, origin).slice(0, MOST_AGAIN));
    const all = this.#alphabetical(lexicon, origin.language);
    const groups: readonly (readonly [string, TermItem[]])[] = [
      [l10n.t('At the cursor'), atCursor],
      [l10n.t('Looked up last'), last === '' ? [] : [queryItem(last), ...again]],
      [l10n.t('In the document'), shown(new Set(origin.annotations?.clauses().map(({ term }) => term)))],
      [this.#titleOf(all.length), shown(all.slice(0, MOST_BROWSED))],
    ];
    return groups.flatMap(([label, items]) => (items.length === 0 ? [] : [title(label), ...items]));
  }

  /** Makes ready what the first key would wait for. */
  prepare(lexicon: Lexicon): void {
    this.#searchIn(lexicon);
  }

  #found(query: string, lexicon: Lexicon, origin: Origin): readonly TermItem[] {
    return this.#searchIn(lexicon)
      .search(query)
      .map((hit) => termItem(hit.term, origin, this.#words, hit));
  }

  #searchIn(lexicon: Lexicon): TermSearch {
    let search = this.#searches.get(lexicon);
    if (!search) this.#searches.set(lexicon, (search = new TermSearch(lexicon)));
    return search;
  }

  #titleOf(count: number): string {
    if (count <= MOST_BROWSED) return l10n.t('All terms');
    const number = (value: number): string => value.toLocaleString(this.#words.language);
    return l10n.t('The first {0} of {1} terms', number(MOST_BROWSED), number(count));
  }

  #alphabetical(lexicon: Lexicon, language: Language): readonly Term[] {
    let sorted = this.#sorted.get(lexicon);
    if (!sorted) this.#sorted.set(lexicon, (sorted = new Map<Language, readonly Term[]>()));
    let terms = sorted.get(language);
    if (!terms) sorted.set(language, (terms = alphabetical(lexicon, language)));
    return terms;
  }
}

function alphabetical(lexicon: Lexicon, language: Language): readonly Term[] {
  const order = new Intl.Collator(language);
  return lexicon.terms
    .filter((term) => Object.values(term.texts).some((text) => text.names.length > 0))
    .map((term) => ({ term, name: nameOf(term, language) }))
    .sort((a, b) => order.compare(a.name, b.name))
    .map(({ term }) => term);
}
