import {
  type Event,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  workspace,
} from 'vscode';
import { clauseCount } from '../../editor/counted';
import { COMMANDS } from '../../editor/ids';
import { textOf } from '../../editor/ranges';
import { capitalised, nameOf } from '../../editor/terms';
import type { WorkspaceIndex } from '../../editor/workspaceIndex';
import type { FileReading } from '../../editor/workspaceReader';
import type { Words } from '../../words/index';
import { spoken, STATUS_ICONS } from './items';
import { type Filter, NO_FILTER } from './outline';
import {
  categoryNodes,
  type FileCategoryNode,
  type FileClauseNode,
  type FileNode,
  fileNodes,
  type WorkspaceNode,
} from './workspaceNodes';

/** Files whose text is kept while their categories are being opened. */
const MOST_READ = 4;

/** The workspace's clauses by file. What clauses say in full is read when their category is opened, so thousands of files fit. */
export class WorkspaceModel implements TreeDataProvider<WorkspaceNode> {
  readonly onDidChangeTreeData: Event<FileNode[] | undefined>;
  readonly #changed = new EventEmitter<FileNode[] | undefined>();
  readonly #index: WorkspaceIndex;
  readonly #words: Words;
  readonly #read = new Map<FileNode['file'], Promise<FileReading | undefined>>();
  #filter: Filter = NO_FILTER;
  #roots: readonly FileNode[] = [];

  constructor(index: WorkspaceIndex, words: Words) {
    this.onDidChangeTreeData = this.#changed.event;
    this.#index = index;
    this.#words = words;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  get roots(): readonly FileNode[] {
    return this.#roots;
  }

  get filter(): Filter {
    return this.#filter;
  }

  /** Shows what the index holds now. Files whose clauses are the same are not drawn anew. */
  show(filter = this.#filter): void {
    const isSameFilter = filter === this.#filter;
    const before = new Map(this.#roots.map((node) => [node.id, node]));
    this.#filter = filter;
    const roots = fileNodes(this.#index.files, filter, this.#words.language).map((node) => {
      const known = before.get(node.id);
      return isSameFilter && known?.file === node.file ? known : node;
    });
    const isSameList = roots.length === before.size && roots.every(({ id }, i) => this.#roots[i]?.id === id);
    const redrawn = roots.filter((node) => before.get(node.id) !== node);
    this.#roots = roots;
    if (!isSameList) this.#changed.fire(undefined);
    else if (redrawn.length > 0) this.#changed.fire(redrawn);
  }

  getChildren(node?: WorkspaceNode): WorkspaceNode[] | Promise<WorkspaceNode[]> {
    if (!node) return [...this.#roots];
    if (node.kind === 'file') return [...categoryNodes(node)];
    return node.kind === 'category' ? this.#clauses(node) : [];
  }

  getParent(node: WorkspaceNode): WorkspaceNode | undefined {
    return node.kind === 'file' ? undefined : node.parent;
  }

  getTreeItem(node: WorkspaceNode): TreeItem {
    const item = new TreeItem('', collapsibility(node));
    item.id = node.id;
    item.contextValue = node.kind;
    switch (node.kind) {
      case 'file': {
        const path = workspace.asRelativePath(node.file.uri);
        item.label = path.slice(path.lastIndexOf('/') + 1);
        item.resourceUri = node.file.uri;
        item.iconPath = ThemeIcon.File;
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        item.description = [folder, this.#count(node.clauses.length)].filter((part) => part !== '').join(' — ');
        item.accessibilityInformation = { label: spoken(item.label, folder, clauseCount(node.clauses.length)) };
        break;
      }
      case 'category':
        item.label = this.#words.category(node.category);
        item.description = this.#count(node.clauses.length);
        item.accessibilityInformation = { label: spoken(item.label, clauseCount(node.clauses.length)) };
        break;
      case 'clause':
        this.#describe(item, node);
        break;
    }
    return item;
  }

  #describe(item: TreeItem, { clause, summary, line, parent }: FileClauseNode): void {
    const status = this.#words.status(clause.status);
    const name = capitalised(nameOf(clause.term, this.#words.language));
    const said = [summary, clause.status === 'active' ? '' : status, l10n.t('line {0}', line)];
    item.label = name;
    item.description = said.filter((part) => part !== '').join(' — ');
    item.iconPath = STATUS_ICONS[clause.status];
    item.accessibilityInformation = {
      label: spoken(name, clause.status === 'active' ? status : '', item.description),
    };
    const place = [parent.parent.file.uri.toString(), clause.start, clause.end];
    item.command = { command: COMMANDS.goTo, title: l10n.t('Go to the clause'), arguments: place };
  }

  #count(value: number): string {
    return value.toLocaleString(this.#words.language);
  }

  async #clauses(parent: FileCategoryNode): Promise<FileClauseNode[]> {
    const reading = await this.#reading(parent.parent.file);
    if (!reading) return [];
    const { annotations, text } = reading;
    const lineAt = lines(text);
    const shown = new Set(parent.clauses.map(({ start, term }) => `${start} ${term.id}`));
    return annotations.clauses().flatMap((clause, i): FileClauseNode[] => {
      const known = reading.clauses.at(i);
      if (known?.category !== parent.category || !shown.has(`${known.start} ${known.term.id}`)) return [];
      const summary = this.#words.summary(clause, (span) => textOf(annotations.blocks, span));
      const id = `${parent.id}#${known.start} ${known.term.id}`;
      return [{ kind: 'clause', id, parent, clause: known, summary, line: lineAt(known.start) }];
    });
  }

  #reading(file: FileNode['file']): Promise<FileReading | undefined> {
    let reading = this.#read.get(file);
    if (!reading) {
      reading = this.#index.read(file.uri);
      this.#read.set(file, reading);
      const [oldest] = this.#read.keys();
      if (oldest && this.#read.size > MOST_READ) this.#read.delete(oldest);
    }
    return reading;
  }
}

function collapsibility({ kind }: WorkspaceNode): TreeItemCollapsibleState {
  return kind === 'clause' ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed;
}

/** Tells the lines of offsets that are asked for in rising order. */
function lines(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
