/** What the tests of the tree share: documents whose clauses it shows, and what it says of them. */
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import { api, closeAll, read, until } from './support';

export const DEAL = [
  '# Capital',
  '',
  'Microsoft holds an equity stake of 27 %.',
  '',
  '# Rights',
  '',
  'Microsoft’s right of first refusal has ended.',
  '',
  'Oracle has a right of first refusal until 30 June 2032.',
  '',
  '# Rights',
  '',
  'The drag-along right binds every shareholder.',
  '',
].join('\n');

export async function run(command: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(command, ...args);
}

/** The tree of clauses as its view shows it. */
export class ShownTree {
  readonly provider: vscode.TreeDataProvider<string>;
  readonly view: NonNullable<Api['clausesView']>;

  private constructor({ clauses, clausesView }: Api) {
    this.provider = clauses!;
    this.view = clausesView!;
  }

  static async open(): Promise<ShownTree> {
    const tree = new ShownTree(await api());
    await run('dealTerms.clauses.focus');
    return tree;
  }

  /** Leaves the window as the next test expects it. */
  async reset(): Promise<void> {
    await run('dealTerms.tree.groupByCategory');
    await run('dealTerms.tree.clearFilter');
    await closeAll();
  }

  rootIds(): readonly string[] {
    return this.provider.getChildren() as string[];
  }

  /** A new document whose clauses the tree shows. */
  async shown(text: string) {
    const opened = await read(text);
    await this.followed(opened.document);
    return opened;
  }

  /** The id of the clause that says something. */
  async idOf(said: string): Promise<string> {
    for (const id of this.allIds()) {
      const { contextValue, label, description } = await this.provider.getTreeItem(id);
      const line = `${label as string} ${String(description)}`.replace(/\s/gu, ' ');
      if (contextValue === 'clause' && line.includes(said)) return id;
    }
    throw new Error(`no clause says “${said}”`);
  }

  /** Gathers what is drawn anew, one list for each event; undefined for the whole tree. */
  draws(): { readonly drawn: (string | undefined)[][]; readonly stop: () => void } {
    const drawn: (string | undefined)[][] = [];
    const listener = (this.provider.onDidChangeTreeData as vscode.Event<string[] | undefined>)((changed) => {
      drawn.push(changed ?? [undefined]);
    });
    return { drawn, stop: () => void listener.dispose() };
  }

  /** Makes an edit, and waits until the tree has followed. */
  async edit(editor: vscode.TextEditor, at: vscode.Position, text: string, isWhole = true): Promise<void> {
    const drawn = new Promise<void>((resolve) => {
      const listener = (this.provider.onDidChangeTreeData as vscode.Event<unknown>)(() => {
        listener.dispose();
        resolve();
      });
    });
    await editor.edit((change) => change.insert(at, text));
    await drawn;
    if (isWhole) await this.followed(editor.document);
  }

  async annotated(document: vscode.TextDocument) {
    return (await api()).documents.whenAnnotated(document);
  }

  /** Waits until the tree shows the version that the document has now. */
  async followed(document: vscode.TextDocument): Promise<void> {
    const annotations = await this.annotated(document);
    const lines = annotations!.clauses().map(({ start }) => document.positionAt(start).line + 1);
    await until(this.provider.onDidChangeTreeData as vscode.Event<unknown>, () => {
      const said = this.allIds().map((id) => String((this.provider.getTreeItem(id) as vscode.TreeItem).description));
      return lines.length > 0 && lines.every((line) => said.some((text) => text.endsWith(`line ${line}`)));
    });
  }

  allIds(id?: string): readonly string[] {
    return (this.provider.getChildren(id) as string[]).flatMap((child) => [child, ...this.allIds(child)]);
  }

  async ids(): Promise<readonly string[]> {
    return Promise.resolve(this.allIds());
  }

  async leaves(): Promise<readonly vscode.TreeItem[]> {
    const items = await Promise.all(this.allIds().map(async (id) => this.provider.getTreeItem(id)));
    return items.filter(({ contextValue }) => contextValue === 'clause');
  }

  /** The tree as indented lines of label and description. */
  async outline(parent?: string, depth = 0): Promise<readonly string[]> {
    const lines: string[] = [];
    for (const id of this.provider.getChildren(parent) as string[]) {
      const { label, description } = await this.provider.getTreeItem(id);
      lines.push(
        `${'  '.repeat(depth)}${typeof label === 'string' ? label : ''} — ${String(description)}`.replaceAll(
          '\u00a0',
          ' ',
        ),
      );
      lines.push(...(await this.outline(id, depth + 1)));
    }
    return lines;
  }
}
