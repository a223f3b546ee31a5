import {
  commands,
  Disposable,
  env,
  l10n,
  type TextDocument,
  type TreeDataProvider,
  type TreeView,
  window,
} from 'vscode';
import type { DealDocuments } from '../../editor/documents';
import { COMMANDS, CONTEXT_KEYS, VIEWS } from '../../editor/ids';
import type { Log } from '../../editor/log';
import { showSpan } from '../../editor/navigation';
import type { Sections } from '../../editor/sections';
import type { Settings } from '../../editor/settings';
import type { Words } from '../../words/index';
import { outlineAsMarkdown } from './asMarkdown';
import { askKinds, askText } from './filters';
import { OutlineModel } from './model';
import {
  type Filter,
  type Grouping,
  isFiltering,
  NO_FILTER,
  type OutlineNode,
  outlineOf,
  type PlacedClause,
} from './outline';
import { placedClauses } from './placed';

/** Milliseconds after the last edit before the tree follows: it is read, not typed in. */
const DELAY = 80;

/** The view `Deal Terms`: the clauses of the document that is being worked on. */
export class ClausesTree implements Disposable {
  readonly #documents: DealDocuments;
  readonly #sections: Sections;
  readonly #settings: Settings;
  readonly #words: Words;
  readonly #model: OutlineModel;
  readonly #view: TreeView<string>;
  readonly #registrations: Disposable;
  #document: TextDocument | undefined;
  #clauses: readonly PlacedClause[] = [];
  #grouping: Grouping = 'category';
  #filter: Filter = NO_FILTER;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(documents: DealDocuments, sections: Sections, settings: Settings, words: Words, log: Log) {
    this.#documents = documents;
    this.#sections = sections;
    this.#settings = settings;
    this.#words = words;
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
      window.onDidChangeTextEditorSelection(log.guarded('tree', ({ textEditor }) => this.#follow(textEditor.document))),
      documents.onDidAnnotate((document) => {
        if (document === this.#document) later();
      }),
      command(COMMANDS.goToClause, (id) => this.#goTo(id)),
      command(COMMANDS.groupByCategory, () => this.#group('category')),
      command(COMMANDS.groupByTerm, () => this.#group('term')),
      command(COMMANDS.groupByPlace, () => this.#group('place')),
      command(COMMANDS.filterText, () => this.#askText()),
      command(COMMANDS.filterKinds, async () =>
        this.#show((await askKinds(this.#filter, this.#clauses, words)) ?? this.#filter),
      ),
      command(COMMANDS.clearFilter, () => this.#show(NO_FILTER)),
      command(COMMANDS.copyTree, () =>
        env.clipboard.writeText(outlineAsMarkdown(this.#title(), this.#model.roots, words)),
      ),
    );
    void commands.executeCommand('setContext', CONTEXT_KEYS.grouping, this.#grouping);
    update();
  }

  /** What the view shows, for whoever wants to read it without the view. */
  get provider(): TreeDataProvider<string> {
    return this.#model;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#registrations.dispose();
  }

  /** Reads the clauses again. */
  #update(): void {
    // Where no text has the focus, the last document stays as long as it is open.
    const active = window.activeTextEditor?.document;
    if (active && this.#documents.isRead(active)) this.#document = active;
    else if (active?.uri.scheme === 'file' || this.#document?.isClosed) this.#document = undefined;
    const document = this.#document;
    const annotations = document && this.#documents.annotationsOf(document);
    // A version that is being read will say when it is there; until then the last one stays.
    if (document && !annotations && this.#documents.isRead(document)) return;
    this.#clauses = document && annotations ? placedClauses(document, annotations, this.#sections, this.#words) : [];
    this.#show(this.#filter);
  }

  #show(filter: Filter): void {
    this.#filter = filter;
    this.#model.show(outlineOf(this.#clauses, this.#grouping, filter));
    this.#view.description = this.#title();
    const filtering = isFiltering(filter);
    this.#view.message = filtering ? this.#filterMessage() : '';
    const shown = !this.#document ? 'none' : this.#model.roots.length === 0 ? 'empty' : 'clauses';
    void commands.executeCommand('setContext', CONTEXT_KEYS.shown, shown);
    void commands.executeCommand('setContext', CONTEXT_KEYS.filtered, filtering);
  }

  #filterMessage(): string {
    const { text, statuses, categories } = this.#filter;
    const kinds = [
      ...[...statuses].map((s) => this.#words.status(s)),
      ...[...categories].map((c) => this.#words.category(c)),
    ];
    return l10n.t('Filtered: {0}', [text === '' ? '' : `“${text}”`, ...kinds].filter((part) => part !== '').join(', '));
  }

  #title(): string {
    return this.#document?.uri.path.split('/').pop() ?? '';
  }

  #group(grouping: Grouping): void {
    this.#grouping = grouping;
    void commands.executeCommand('setContext', CONTEXT_KEYS.grouping, grouping);
    this.#show(this.#filter);
  }

  async #askText(): Promise<void> {
    const before = this.#filter;
    this.#show((await askText(before, (filter) => this.#show(filter))) ?? before);
  }

  async #goTo(id: unknown): Promise<void> {
    const node = typeof id === 'string' ? this.#model.node(id) : undefined;
    if (node?.kind !== 'clause' || !this.#document) return;
    const { clause } = node.placed;
    await showSpan(this.#document, clause.mentions[0] ?? clause);
  }

  /** Shows the clause that the cursor is in, where the user wants that. */
  #follow(document: TextDocument): void {
    if (!this.#settings.treeFollowsCursor || document !== this.#document || !this.#view.visible) return;
    const editor = window.activeTextEditor;
    if (editor?.document !== document) return;
    const at = document.offsetAt(editor.selection.active);
    const holding = [...this.#model.nodes()].filter((node): node is OutlineNode & { kind: 'clause' } => {
      return node.kind === 'clause' && node.placed.clause.start <= at && at <= node.placed.clause.end;
    });
    const [nearest] = holding.sort((a, b) => lengthOf(a) - lengthOf(b));
    if (nearest && this.#view.selection[0] !== nearest.id)
      void this.#view.reveal(nearest.id, { select: true, focus: false });
  }
}

function lengthOf(node: OutlineNode & { kind: 'clause' }): number {
  return node.placed.clause.end - node.placed.clause.start;
}
