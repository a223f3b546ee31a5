import {
  commands,
  Disposable,
  env,
  l10n,
  type Memento,
  type Tab,
  TabInputNotebook,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  type TreeDataProvider,
  type TreeView,
  window,
} from 'vscode';
import type { DealDocuments } from '../../editor/documents';
import { findingsIn, onDidChangeFindings } from '../../editor/findings';
import { COMMANDS, CONTEXT_KEYS, REPORT_SCHEME, TERM_SCHEME, VIEWS } from '../../editor/ids';
import type { Log } from '../../editor/log';
import { showSpan } from '../../editor/navigation';
import type { Sections } from '../../editor/sections';
import type { Settings } from '../../editor/settings';
import type { Words } from '../../words/index';
import { outlineAsMarkdown } from './asMarkdown';
import { filterByCategory, filterByStatus, filterByText, type Filtered, filterMessage } from './filters';
import { OutlineModel } from './model';
import { type Filter, type Grouping, GROUPINGS, isFiltering, NO_FILTER, outlineOf } from './outline';
import { type PlacedClause, PlacedClauses } from './placed';

/** Schemes of what is looked at beside a document, not in its stead. */
const BESIDE = new Set([TERM_SCHEME, REPORT_SCHEME, 'output']);
/** Where the workspace remembers how clauses are grouped. */
const GROUPING = 'grouping';
/** Milliseconds after the last edit before the tree follows: it is read, not typed in. */
const DELAY = 80;

/** The view `Deal Terms`: the clauses of the document that is being worked on. */
export class ClausesTree implements Disposable {
  readonly #documents: DealDocuments;
  readonly #sections: Sections;
  readonly #settings: Settings;
  readonly #words: Words;
  readonly #memory: Memento;
  readonly #model: OutlineModel;
  readonly #view: TreeView<string>;
  readonly #registrations: Disposable;
  readonly #placed = new WeakMap<TextDocument, PlacedClauses>();
  #document: TextDocument | undefined;
  #clauses: readonly PlacedClause[] = [];
  /** Whether what is shown is not the current version: nobody looks at it. */
  #isStale = true;
  #grouping: Grouping;
  #filter: Filter = NO_FILTER;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    documents: DealDocuments,
    sections: Sections,
    settings: Settings,
    words: Words,
    memory: Memento,
    log: Log,
  ) {
    this.#documents = documents;
    this.#sections = sections;
    this.#settings = settings;
    this.#words = words;
    this.#memory = memory;
    this.#grouping = GROUPINGS.find((known) => known === memory.get(GROUPING)) ?? 'category';
    this.#model = new OutlineModel(words);
    this.#view = window.createTreeView(VIEWS.clauses, { treeDataProvider: this.#model, showCollapseAll: true });
    const update = log.guarded('tree', () => this.#update());
    const later = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(update, DELAY);
    };
    const command = (id: string, run: (...args: readonly unknown[]) => unknown): Disposable =>
      commands.registerCommand(id, log.guarded(id, run));
    this.#registrations = Disposable.from(
      this.#model,
      this.#view,
      this.#view.onDidChangeVisibility(update),
      window.onDidChangeActiveTextEditor(update),
      window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) update();
      }),
      window.onDidChangeTextEditorSelection(log.guarded('tree', ({ textEditor }) => this.#follow(textEditor.document))),
      documents.onDidAnnotate((document) => {
        if (document === this.#document) later();
      }),
      onDidChangeFindings(
        log.guarded('badge', (changed) => {
          if (this.#document && changed(this.#document.uri)) this.#count();
        }),
      ),
      command(COMMANDS.goToClause, (id) => this.#goTo(id)),
      command(COMMANDS.groupByCategory, () => this.#group('category')),
      command(COMMANDS.groupByTerm, () => this.#group('term')),
      command(COMMANDS.groupByPlace, () => this.#group('place')),
      command(COMMANDS.filterText, async (given) => filterByText(await this.#filtered(), given)),
      command(COMMANDS.filterStatus, async (given) => filterByStatus(await this.#filtered(), given, words)),
      command(COMMANDS.filterCategory, async (given) => filterByCategory(await this.#filtered(), given, words)),
      command(COMMANDS.clearFilter, () => this.#show(NO_FILTER)),
      command(COMMANDS.copyTree, () => this.#copy()),
      command(COMMANDS.collapseTree, () =>
        commands.executeCommand(`workbench.actions.treeView.${VIEWS.clauses}.collapseAll`),
      ),
    );
    void commands.executeCommand('setContext', CONTEXT_KEYS.grouping, this.#grouping);
    update();
  }

  /** What the view shows, for whoever wants to read it without the view. */
  get provider(): TreeDataProvider<string> {
    return this.#model;
  }

  /** The view itself: what is selected in it, and what it says above and on its icon. */
  get view(): TreeView<string> {
    return this.#view;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#registrations.dispose();
  }

  #update(): void {
    const before = this.#document;
    // Where no text has the focus, the last document stays as long as it has a tab.
    const active = window.activeTextEditor?.document;
    if (active && this.#documents.isRead(active)) this.#document = active;
    else if ((active && !BESIDE.has(active.uri.scheme)) || (before && !isInTab(before))) this.#document = undefined;
    this.#isStale = true;
    if (this.#document !== before) this.#count();
    if (this.#view.visible) this.#read();
  }

  /** Reads the clauses again where they may be others. */
  #read(): void {
    if (!this.#isStale) return;
    const document = this.#document;
    const annotations = document && this.#documents.annotationsOf(document);
    // A version that is being read will say when it is there; until then the last one stays.
    if (document && !annotations && this.#documents.isRead(document)) return;
    this.#isStale = false;
    this.#clauses = document && annotations ? this.#placedIn(document).of(annotations) : [];
    this.#show(this.#filter);
    if (document) this.#follow(document);
  }

  #placedIn(document: TextDocument): PlacedClauses {
    let placed = this.#placed.get(document);
    if (!placed) this.#placed.set(document, (placed = new PlacedClauses(document, this.#sections, this.#words)));
    return placed;
  }

  /** On the view's icon, how much is wrong in the document. */
  #count(): void {
    const value = this.#document ? findingsIn(this.#document.uri).length : 0;
    const tooltip = value === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', value);
    this.#view.badge = value === 0 ? undefined : { value, tooltip };
  }

  #show(filter: Filter): void {
    this.#filter = filter;
    this.#model.show(outlineOf(this.#clauses, this.#grouping, filter));
    const shown = this.#shown();
    const message = filterMessage(filter, this.#words);
    // Above a message VS Code shows no welcome, and with it no way back from a filter that leaves nothing.
    this.#view.message = shown === 'clauses' ? message : '';
    this.#view.description = shown === 'filtered' ? message : this.#title();
    void commands.executeCommand('setContext', CONTEXT_KEYS.shown, shown);
    void commands.executeCommand('setContext', CONTEXT_KEYS.filtered, isFiltering(filter));
  }

  /** A document without clauses is empty, whatever the filter is. */
  #shown(): 'none' | 'empty' | 'filtered' | 'clauses' {
    if (!this.#document) return 'none';
    if (this.#model.roots.length > 0) return 'clauses';
    return this.#clauses.length === 0 ? 'empty' : 'filtered';
  }

  #title(): string {
    return this.#document?.uri.path.split('/').pop() ?? '';
  }

  #group(grouping: Grouping): void {
    this.#grouping = grouping;
    void this.#memory.update(GROUPING, grouping);
    void commands.executeCommand('setContext', CONTEXT_KEYS.grouping, grouping);
    this.#show(this.#filter);
  }

  async #copy(): Promise<void> {
    this.#read();
    await env.clipboard.writeText(outlineAsMarkdown(this.#title(), this.#model.roots, this.#words));
    window.setStatusBarMessage(l10n.t('The clauses are on the clipboard.'), 4000);
  }

  /** For a filter, which is of no use to whoever does not see the view. */
  async #filtered(): Promise<Filtered> {
    if (!this.#view.visible) await commands.executeCommand(`${VIEWS.clauses}.focus`);
    this.#read();
    return {
      filter: () => this.#filter,
      counts: () => this.#clauses.map((placed) => [placed, 1]),
      show: (filter) => this.#show(filter),
    };
  }

  async #goTo(id: unknown): Promise<void> {
    // Ids stay, places do not.
    this.#read();
    const node = typeof id === 'string' ? this.#model.node(id) : undefined;
    if (node?.kind !== 'clause' || !this.#document) return;
    const { clause } = node.placed;
    await showSpan(this.#document, clause.mentions[0] ?? clause);
  }

  /** Shows the clause that the cursor is in, where the user wants that. */
  #follow(document: TextDocument): void {
    if (!this.#settings.treeFollowsCursor || document !== this.#document || this.#isStale || !this.#view.visible)
      return;
    const editor = window.activeTextEditor;
    if (editor?.document !== document) return;
    const at = document.offsetAt(editor.selection.active);
    const length = ({ clause }: PlacedClause): number => clause.end - clause.start;
    const [nearest] = this.#placedIn(document)
      .at(at)
      .filter(({ id }) => this.#model.node(id) !== undefined)
      .sort((a, b) => length(a) - length(b));
    if (nearest && this.#view.selection[0] !== nearest.id)
      void this.#view.reveal(nearest.id, { select: true, focus: false });
  }
}

function isInTab({ uri }: TextDocument): boolean {
  const shows = ({ input }: Tab): boolean =>
    (input instanceof TabInputText && input.uri.toString() === uri.toString()) ||
    (input instanceof TabInputTextDiff &&
      [input.original, input.modified].some((side) => side.toString() === uri.toString())) ||
    (input instanceof TabInputNotebook && input.uri.path === uri.path);
  return window.tabGroups.all.some(({ tabs }) => tabs.some(shows));
}
