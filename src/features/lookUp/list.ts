import { l10n } from 'vscode';
import { type Lexicon, type Term, TermSearch } from '../../core/index';
import { nameOf } from '../../editor/terms';
import type { Words } from '../../words/index';
import { queryItem, termItem, type TermItem, title } from './items';
import type { Origin } from './origin';

/** Hits for the word under the cursor: it may have been no term at all. */
const MOST_AT_CURSOR = 5;
/** Hits of the last query that are listed again. */
const MOST_AGAIN = 3;

/** Makes what the list shows for a query, in the order of the engine's ranking; for none, what may be meant here. */
export class TermList {
  readonly #words: Words;
  readonly #searches = new WeakMap<Lexicon, TermSearch>();

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
    const groups: readonly (readonly [string, TermItem[]])[] = [
      [l10n.t('At the cursor'), atCursor],
      [l10n.t('Looked up last'), last === '' ? [] : [queryItem(last), ...again]],
      [l10n.t('In the document'), shown(new Set(origin.annotations?.clauses().map(({ term }) => term)))],
      [l10n.t('All terms'), shown(alphabetical(lexicon, origin))],
    ];
    return groups.flatMap(([label, items]) => (items.length === 0 ? [] : [title(label), ...items]));
  }

  #found(query: string, lexicon: Lexicon, origin: Origin): readonly TermItem[] {
    let search = this.#searches.get(lexicon);
    if (!search) this.#searches.set(lexicon, (search = new TermSearch(lexicon)));
    return search.search(query).map((hit) => termItem(hit.term, origin, this.#words, hit));
  }
}

function alphabetical(lexicon: Lexicon, { language }: Origin): readonly Term[] {
  const order = new Intl.Collator(language);
  const named = lexicon.terms.filter((term) => Object.values(term.texts).some((text) => text.names.length > 0));
  return named.sort((a, b) => order.compare(nameOf(a, language), nameOf(b, language)));
}
