import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type Memento,
  type QuickInputButton,
  type QuickPick,
  l10n,
  Uri,
  window,
} from 'vscode';
import type { Lexicon } from '../../core/index';
import type { DealDocuments } from '../../editor/documents';
import { COMMANDS, TERM_SCHEME } from '../../editor/ids';
import type { Lexicons } from '../../editor/lexicons';
import type { Log } from '../../editor/log';
import { showSpan } from '../../editor/navigation';
import type { Words } from '../../words/index';
import { askAction, askPlace, copyDefinition, insertName } from './actions';
import { COPY, INSERT, PLACES, type TermItem } from './items';
import { TermList } from './list';
import { type Origin, originOf, placeOf, placesOf } from './origin';
import { PlacePreview } from './preview';

/** Where the last query is kept from one session to the next. */
const QUERY = 'lookUp.query';

/** VS Code puts items whose label holds the query first, unless told otherwise by this property that its types do not list. */
type Unsorted<T extends TermItem> = QuickPick<T> & { sortByLabel: boolean };

/** `Deal Terms: Look Up Term…` */
export class LookUp implements Disposable {
  /** Fires when the list shows something else, or closes. */
  readonly onDidShow: Event<void>;
  readonly #shown = new EventEmitter<void>();
  readonly #documents: DealDocuments;
  readonly #lexicons: Lexicons;
  readonly #words: Words;
  readonly #memory: Memento;
  readonly #log: Log;
  readonly #list: TermList;
  readonly #registrations: Disposable;
  #pick: QuickPick<TermItem> | undefined;

  constructor(documents: DealDocuments, lexicons: Lexicons, words: Words, memory: Memento, log: Log) {
    this.onDidShow = this.#shown.event;
    this.#documents = documents;
    this.#lexicons = lexicons;
    this.#words = words;
    this.#memory = memory;
    this.#log = log;
    this.#list = new TermList(words);
    const run = log.guarded(COMMANDS.lookUp, (given?: unknown) => this.#open(queryOf(given)));
    this.#registrations = Disposable.from(commands.registerCommand(COMMANDS.lookUp, run), this.#shown);
  }

  /** What the open list holds; none where none is open. */
  get items(): readonly TermItem[] {
    return this.#pick?.items ?? [];
  }

  dispose(): void {
    this.#pick?.dispose();
    this.#registrations.dispose();
  }

  async #open(query: string): Promise<void> {
    const origin = await originOf(this.#documents);
    const lexicon = await this.#lexicons.ready(origin.document?.uri ?? Uri.parse(`${TERM_SCHEME}:/`));
    if (lexicon) this.#ask(query, lexicon, origin);
  }

  #ask(query: string, lexicon: Lexicon, origin: Origin): void {
    const pick = window.createQuickPick<TermItem>() as Unsorted<TermItem>;
    const preview = origin.editor && new PlacePreview(origin.editor);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const search = (): void => {
      pick.items = this.#log.activity.measured('listing terms', () =>
        this.#list.items(pick.value, this.#lastQuery, lexicon, origin),
      );
      this.#shown.fire();
    };
    // Before anything else is shown: the event of hiding comes later.
    const close = (): void => {
      preview?.dispose();
      pick.hide();
    };
    pick.sortByLabel = false;
    pick.placeholder = l10n.t('A term in English or French; a few letters will do');
    pick.value = query;
    search();
    // Opening the list of all terms moves nothing: whoever opens it has chosen none yet.
    let opening = query.trim() === '' ? pick.items.find(({ term }) => term) : undefined;
    pick.onDidChangeActive(([item]) => {
      if (item && item === opening) return;
      opening = undefined;
      const [first] = item?.term ? placesOf(item.term, origin) : [];
      preview?.show(first && placeOf(first));
    });
    pick.onDidChangeValue(() => {
      // Keys that came in the meantime are searched for together.
      clearTimeout(timer);
      timer = setTimeout(() => {
        search();
        const first = pick.items.find(({ term }) => term);
        if (first) pick.activeItems = [first];
      }, 0);
    });
    pick.onDidTriggerItemButton(({ item, button }) => {
      close();
      void this.#press(button, item, origin);
    });
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen?.query !== undefined) {
        pick.value = chosen.query;
        search();
        return;
      }
      close();
      if (chosen?.term) void askAction(chosen.term, origin, this.#words);
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      preview?.dispose();
      this.#remember(pick.value);
      if (this.#pick === pick) this.#pick = undefined;
      pick.dispose();
      this.#shown.fire();
    });
    this.#pick = pick;
    pick.show();
    this.#shown.fire();
    timer = setTimeout(() => this.#list.prepare(lexicon), 0);
  }

  async #press(button: QuickInputButton, { term, label }: TermItem, origin: Origin): Promise<void> {
    if (!term) return;
    if (button === INSERT && origin.editor) await insertName(label, origin.editor);
    else if (button === COPY) await copyDefinition(term, origin);
    else if (button === PLACES) {
      const [first, ...others] = placesOf(term, origin);
      if (others.length > 0) await askPlace(term, origin, this.#words);
      else if (first && origin.document) await showSpan(origin.document, placeOf(first));
    }
  }

  get #lastQuery(): string {
    return this.#memory.get<string>(QUERY) ?? '';
  }

  #remember(query: string): void {
    if (query.trim() !== '') void this.#memory.update(QUERY, query.trim());
  }
}

/** From the title of a view a command gets what is selected in its tree, here a text too: a query has a name. */
function queryOf(given: unknown): string {
  if (typeof given !== 'object' || given === null || !('query' in given)) return '';
  return typeof given.query === 'string' ? given.query : '';
}
