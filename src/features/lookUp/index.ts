import { commands, type Disposable, l10n, type QuickPick, Uri, window } from 'vscode';
import { type Lexicon, type Term, TermSearch } from '../../core/index';
import type { DealDocuments } from '../../editor/documents';
import { COMMANDS, TERM_SCHEME } from '../../editor/ids';
import type { Lexicons } from '../../editor/lexicons';
import type { Log } from '../../editor/log';
import { showSpan } from '../../editor/navigation';
import { nameOf } from '../../editor/terms';
import type { Words } from '../../words/index';
import { askAction, copyDefinition, insertName, placesOf } from './actions';
import { COPY, INSERT, PLACES, termItem, type TermItem, title } from './items';
import { type Origin, originOf } from './origin';

/** Hits for the word under the cursor: it may have been no term at all. */
const MOST_AT_CURSOR = 5;

/** VS Code puts items whose label holds the query first, unless told otherwise by this property that its types do not list. */
type Unsorted<T extends TermItem> = QuickPick<T> & { sortByLabel: boolean };

/** `Deal Terms: Look Up Term…` */
export class LookUp implements Disposable {
  readonly #documents: DealDocuments;
  readonly #lexicons: Lexicons;
  readonly #words: Words;
  readonly #searches = new WeakMap<Lexicon, TermSearch>();
  readonly #registration: Disposable;
  #lastQuery = '';

  constructor(documents: DealDocuments, lexicons: Lexicons, words: Words, log: Log) {
    this.#documents = documents;
    this.#lexicons = lexicons;
    this.#words = words;
    const run = log.guarded(COMMANDS.lookUp, (query?: unknown) => this.#open(typeof query === 'string' ? query : ''));
    this.#registration = commands.registerCommand(COMMANDS.lookUp, run);
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #open(query: string): Promise<void> {
    const origin = await originOf(this.#documents);
    const lexicon = await this.#lexicons.ready(origin.document?.uri ?? Uri.parse(`${TERM_SCHEME}:/`));
    if (!lexicon) return;
    const pick = window.createQuickPick<TermItem>() as Unsorted<TermItem>;
    pick.sortByLabel = false;
    pick.placeholder = l10n.t('A term in English or French; a few letters will do');
    pick.value = query;
    pick.items = this.#items(query, lexicon, origin);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const search = (): void => {
      pick.items = this.#items(pick.value, lexicon, origin);
      const first = pick.items.find((item) => item.term);
      if (first) pick.activeItems = [first];
    };
    pick.onDidChangeValue(() => {
      // Keys that came in the meantime are searched for together.
      clearTimeout(timer);
      timer = setTimeout(search, 0);
    });
    pick.onDidTriggerItemButton(({ item, button }) => {
      if (!item.term) return;
      pick.hide();
      if (button === INSERT && origin.editor) void insertName(item.label, origin.editor);
      else if (button === COPY) void copyDefinition(item.term, origin);
      else if (button === PLACES) void this.#toPlaces(item.term, origin);
    });
    pick.onDidAccept(() => {
      const term = pick.selectedItems[0]?.term;
      this.#lastQuery = pick.value.trim() === '' ? this.#lastQuery : pick.value.trim();
      pick.hide();
      if (term) void askAction(term, origin, this.#words);
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      pick.dispose();
    });
    pick.show();
  }

  async #toPlaces(term: Term, origin: Origin): Promise<void> {
    const [first, ...others] = placesOf(term, origin);
    if (first && others.length === 0 && origin.document) await showSpan(origin.document, first.mentions[0] ?? first);
    else await askAction(term, origin, this.#words);
  }

  /** What is shown for a query, in the order of the engine's ranking; for none, what may be meant here. */
  #items(query: string, lexicon: Lexicon, origin: Origin): readonly TermItem[] {
    if (query.trim() !== '') return this.#found(query, lexicon, origin);
    const seen = new Set<Term>();
    const fresh = (items: readonly TermItem[]): TermItem[] =>
      items.filter(({ term }) => {
        const isNew = term !== undefined && !seen.has(term);
        if (term) seen.add(term);
        return isNew;
      });
    const shown = (terms: Iterable<Term>): TermItem[] =>
      fresh([...terms].map((term) => termItem(term, origin.language, this.#words)));
    const groups: readonly (readonly [string, TermItem[]])[] = [
      [l10n.t('At the cursor'), this.#atCursor(lexicon, origin, shown, fresh)],
      [
        l10n.t('Looked up last: {0}', this.#lastQuery),
        this.#lastQuery === '' ? [] : fresh(this.#found(this.#lastQuery, lexicon, origin).slice(0, 3)),
      ],
      [l10n.t('In the document'), shown(new Set(origin.annotations?.clauses().map(({ term }) => term)))],
      [l10n.t('All terms'), shown(alphabetical(lexicon, origin))],
    ];
    return groups.flatMap(([label, items]) => (items.length === 0 ? [] : [title(label), ...items]));
  }

  #atCursor(
    lexicon: Lexicon,
    origin: Origin,
    shown: (terms: Iterable<Term>) => TermItem[],
    fresh: (items: readonly TermItem[]) => TermItem[],
  ): TermItem[] {
    if (origin.mention) return shown([origin.mention.term]);
    return origin.text.length < 3 ? [] : fresh(this.#found(origin.text, lexicon, origin).slice(0, MOST_AT_CURSOR));
  }

  #found(query: string, lexicon: Lexicon, { language }: Origin): readonly TermItem[] {
    let search = this.#searches.get(lexicon);
    if (!search) this.#searches.set(lexicon, (search = new TermSearch(lexicon)));
    return search.search(query).map((hit) => termItem(hit.term, language, this.#words, hit));
  }
}

function alphabetical(lexicon: Lexicon, { language }: Origin): readonly Term[] {
  const order = new Intl.Collator(language);
  const named = lexicon.terms.filter((term) => Object.values(term.texts).some((text) => text.names.length > 0));
  return named.sort((a, b) => order.compare(nameOf(a, language), nameOf(b, language)));
}
