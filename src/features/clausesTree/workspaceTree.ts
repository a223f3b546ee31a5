import {
  type CancellationToken,
  commands,
  Disposable,
  env,
  l10n,
  ProgressLocation,
  type TreeDataProvider,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import { clausesInFiles } from '../../editor/counted';
import { COMMANDS, CONTEXT_KEYS, VIEWS } from '../../editor/ids';
import type { Log } from '../../editor/log';
import { MarkdownBuilder, plain } from '../../editor/markdown';
import { capitalised, nameOf } from '../../editor/terms';
import type { WorkspaceIndex } from '../../editor/workspaceIndex';
import type { Words } from '../../words/index';
import { filterByCategory, filterByStatus, filterByText, type Filtered, filterMessage } from './filters';
import { type Filter, isFiltering, NO_FILTER } from './outline';
import { WorkspaceModel } from './workspaceModel';
import type { FileNode, WorkspaceNode } from './workspaceNodes';

/** The view `Workspace`: the clauses of all files, once a scan was asked for. */
export class WorkspaceTree implements Disposable {
  readonly #index: WorkspaceIndex;
  readonly #words: Words;
  readonly #model: WorkspaceModel;
  readonly #view: TreeView<WorkspaceNode>;
  readonly #registrations: Disposable;

  constructor(index: WorkspaceIndex, words: Words, log: Log) {
    this.#index = index;
    this.#words = words;
    this.#model = new WorkspaceModel(index, words);
    this.#view = window.createTreeView(VIEWS.workspace, { treeDataProvider: this.#model, showCollapseAll: true });
    const command = (id: string, run: (given?: unknown) => unknown): Disposable =>
      commands.registerCommand(id, log.guarded(id, run));
    this.#registrations = Disposable.from(
      this.#model,
      this.#view,
      index.onDidChange(log.guarded('the workspace’s tree', () => this.#show(this.#model.filter))),
      command(COMMANDS.scanWorkspace, () => this.#scan()),
      // What was read and has not changed is not read again.
      command(COMMANDS.continueScan, () => this.#scan()),
      command(COMMANDS.filterWorkspaceText, async (given) => filterByText(await this.#filtered(), given)),
      command(COMMANDS.filterWorkspaceStatus, async (given) => filterByStatus(await this.#filtered(), given, words)),
      command(COMMANDS.filterWorkspaceCategory, async (given) =>
        filterByCategory(await this.#filtered(), given, words),
      ),
      command(COMMANDS.clearWorkspaceFilter, () => this.#show(NO_FILTER)),
      command(COMMANDS.copyWorkspace, () => this.#copy()),
      command(COMMANDS.collapseWorkspace, () =>
        commands.executeCommand(`workbench.actions.treeView.${VIEWS.workspace}.collapseAll`),
      ),
    );
    this.#tell();
  }

  /** What the view shows, for whoever wants to read it without the view. */
  get provider(): TreeDataProvider<WorkspaceNode> {
    return this.#model;
  }

  /** The view itself: what it says above. */
  get view(): TreeView<WorkspaceNode> {
    return this.#view;
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  async #scan(): Promise<void> {
    const options = {
      location: ProgressLocation.Notification,
      title: l10n.t('Reading the workspace'),
      cancellable: true,
    };
    await commands.executeCommand(`${VIEWS.workspace}.focus`);
    const scan = (): Thenable<void> =>
      window.withProgress(options, async (progress, token: CancellationToken) => {
        let shown = 0;
        await this.#index.scan((done, all) => {
          const percent = Math.floor((done / all) * 100);
          if (percent === shown) return;
          const message = l10n.t('{0} of {1} files', done, all);
          progress.report({ increment: percent - shown, message });
          shown = percent;
        }, token);
      });
    // A line moves in the view too, since a notification may be hidden.
    await window.withProgress({ location: { viewId: VIEWS.workspace } }, scan);
  }

  #show(filter: Filter): void {
    this.#model.show(filter);
    this.#tell();
  }

  #tell(): void {
    const { roots, filter } = this.#model;
    const clauses = roots.reduce((sum, node) => sum + node.clauses.length, 0);
    const message = filterMessage(filter, this.#words);
    // As in the tree of one document: no message where a welcome says how to get all back.
    this.#view.message = roots.length === 0 ? '' : [this.#missing(), message].filter((part) => part !== '').join(' — ');
    this.#view.description =
      roots.length > 0
        ? clausesInFiles(clauses, roots.length)
        : [message, this.#missing()].filter((part) => part !== '').join(' — ');
    void commands.executeCommand('setContext', CONTEXT_KEYS.workspaceShown, this.#shown());
    void commands.executeCommand('setContext', CONTEXT_KEYS.workspaceFiltered, isFiltering(filter));
    void commands.executeCommand('setContext', CONTEXT_KEYS.workspacePartial, this.#index.unread > 0);
  }

  #shown(): 'unread' | 'empty' | 'filtered' | 'files' {
    if (!this.#index.isScanned) return 'unread';
    if (this.#model.roots.length > 0) return 'files';
    return this.#index.files.every(({ clauses }) => clauses.length === 0) ? 'empty' : 'filtered';
  }

  /** That a cancelled scan has read a part alone; empty where all is read. */
  #missing(): string {
    const { unread } = this.#index;
    if (unread === 0) return '';
    return unread === 1
      ? l10n.t('Incomplete: 1 file was not read')
      : l10n.t('Incomplete: {0} files were not read', unread.toLocaleString(this.#words.language));
  }

  /** For a filter, which is of no use to whoever does not see the view. */
  async #filtered(): Promise<Filtered> {
    if (!this.#view.visible) await commands.executeCommand(`${VIEWS.workspace}.focus`);
    return {
      filter: () => this.#model.filter,
      counts: () => this.#index.files.flatMap((file) => file.clauses.counts()),
      show: (filter) => this.#show(filter),
    };
  }

  async #copy(): Promise<void> {
    await env.clipboard.writeText(this.#asMarkdown());
    window.setStatusBarMessage(l10n.t('The clauses are on the clipboard.'), 4000);
  }

  /** The files with how often they say what; what a clause says in full is in the file. */
  #asMarkdown(): string {
    const lines = this.#model.roots.flatMap((node) => [
      `- ${plain(workspace.asRelativePath(node.file.uri)).markdown}`,
      ...this.#kinds(node).map((kind) => `  - ${plain(kind).markdown}`),
    ]);
    const markdown = new MarkdownBuilder().heading(2, workspace.name ?? '');
    if (this.#missing() !== '') markdown.paragraph(plain(`${this.#missing()}.`));
    return `${markdown.text()}\n${lines.join('\n')}\n`;
  }

  #kinds({ clauses }: FileNode): readonly string[] {
    const counts = new Map<string, ReturnType<typeof clauses.counts>[number]>();
    // One term with one status may be of two categories.
    for (const [kind, count] of clauses.counts()) {
      const key = `${kind.term.id} ${kind.status}`;
      counts.set(key, [kind, count + (counts.get(key)?.[1] ?? 0)]);
    }
    return [...counts.values()].map(([{ term, status }, count]) =>
      [
        capitalised(nameOf(term, this.#words.language)),
        status === 'active' ? '' : this.#words.status(status),
        count === 1 ? '' : `${count} ×`,
      ]
        .filter((part) => part !== '')
        .join(' — '),
    );
  }
}
