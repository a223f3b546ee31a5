import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import { api, closeAll, until } from './support';

type Provider = NonNullable<Api['workspace']>;
type Node = Awaited<ReturnType<Provider['getChildren']>> extends (infer T)[] | null | undefined ? T : never;

const DEAL = 'Oracle has a right of first refusal.\n\nThe drag-along right has ended.\n';

describe('the workspace, while files are moved about', () => {
  const root = vscode.workspace.workspaceFolders![0]!.uri;
  const folder = vscode.Uri.joinPath(root, 'moved');
  let tree: Provider;

  before(async () => {
    tree = (await api()).workspace!;
    await vscode.workspace.getConfiguration('dealTerms').update('include', ['moved/**']);
    await write('a.md', DEAL);
    await write('b.md', DEAL);
    await write('year/deals/c.md', DEAL);
    await write('year/deals/d.txt', DEAL);
    await write('year/e.md', DEAL);
    await vscode.commands.executeCommand('dealTerms.workspace.scan');
    await shown(['a.md', 'b.md', 'year/deals/c.md', 'year/deals/d.txt', 'year/e.md']);
  });

  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await shown([]);
    await vscode.workspace.getConfiguration('dealTerms').update('include', undefined);
  });

  it('shows a renamed file by its new name, and goes to its clauses there', async () => {
    await rename('a.md', 'first.md');
    await shown(['b.md', 'first.md', 'year/deals/c.md', 'year/deals/d.txt', 'year/e.md']);
    const file = nodes().find(({ id }) => id.endsWith('/first.md'))!;
    const [category] = (await tree.getChildren(file))!;
    const [clause] = (await tree.getChildren(category))!;
    const { command } = await tree.getTreeItem(clause!);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    assert.ok(vscode.window.activeTextEditor!.document.uri.path.endsWith('moved/first.md'));
  });

  it('shows one that is open in an editor by its new name, and follows what is saved there', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at('first.md')), { preview: false });
    await rename('first.md', 'second.md');
    await shown(['b.md', 'second.md', 'year/deals/c.md', 'year/deals/d.txt', 'year/e.md']);
    const isThere = () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('/second.md'));
    await until(vscode.window.onDidChangeVisibleTextEditors, () => isThere() !== undefined);
    const { document } = isThere()!;
    const { documents } = await api();
    assert.ok((await documents.whenAnnotated(document))!.mentions().length >= 2);
    await isThere()!.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Oracle has a liquidation preference.\n\n'));
    await document.save();
    await until(changes(), () => nodes().find(({ id }) => id.endsWith('/second.md'))?.clauses.length === 3);
  });

  it('shows one that is moved to another folder there', async () => {
    await rename('b.md', 'year/b.md');
    await shown(['second.md', 'year/b.md', 'year/deals/c.md', 'year/deals/d.txt', 'year/e.md']);
  });

  it('shows those of a renamed folder by their new paths, and of one whose name has a dot', async () => {
    await rename('year/deals', 'year/contracts');
    await shown(['second.md', 'year/b.md', 'year/contracts/c.md', 'year/contracts/d.txt', 'year/e.md']);
    await rename('year', 'year.2026');
    await shown([
      'second.md',
      'year.2026/b.md',
      'year.2026/contracts/c.md',
      'year.2026/contracts/d.txt',
      'year.2026/e.md',
    ]);
    await rename('year.2026', 'year');
    await shown(['second.md', 'year/b.md', 'year/contracts/c.md', 'year/contracts/d.txt', 'year/e.md']);
  });

  it('lets go of one that is no longer a document, and has it again', async () => {
    await rename('year/e.md', 'year/e.ts');
    await shown(['second.md', 'year/b.md', 'year/contracts/c.md', 'year/contracts/d.txt']);
    await rename('year/e.ts', 'year/e.md');
    await shown(['second.md', 'year/b.md', 'year/contracts/c.md', 'year/contracts/d.txt', 'year/e.md']);
  });

  it('takes one file in the place of another', async () => {
    await write('year/e.md', 'Nothing.\n');
    await shown(['second.md', 'year/b.md', 'year/contracts/c.md', 'year/contracts/d.txt']);
    await rename('year/b.md', 'year/e.md');
    await shown(['second.md', 'year/contracts/c.md', 'year/contracts/d.txt', 'year/e.md']);
  });

  it('lets go of what is deleted, a file or a folder', async () => {
    await remove('second.md');
    await shown(['year/contracts/c.md', 'year/contracts/d.txt', 'year/e.md']);
    await remove('year/contracts');
    await shown(['year/e.md']);
  });

  function at(path: string): vscode.Uri {
    return vscode.Uri.joinPath(folder, path);
  }

  async function write(path: string, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  }

  /** As the list of files does it, open editors included. */
  async function rename(from: string, to: string): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at(from), at(to), { overwrite: true });
    assert.ok(await vscode.workspace.applyEdit(edit));
  }

  async function remove(path: string): Promise<void> {
    await vscode.workspace.fs.delete(at(path), { recursive: true });
  }

  function nodes(): readonly (Node & { readonly kind: 'file' })[] {
    return tree.getChildren() as (Node & { readonly kind: 'file' })[];
  }

  function changes(): vscode.Event<unknown> {
    return tree.onDidChangeTreeData as vscode.Event<unknown>;
  }

  /** Waits until the tree lists exactly these files. */
  async function shown(paths: readonly string[]): Promise<void> {
    const listed = () => nodes().map(({ id }) => vscode.workspace.asRelativePath(vscode.Uri.parse(id)));
    const wanted = paths.map((path) => `moved/${path}`).join();
    await until(changes(), () => listed().join() === wanted);
  }
});
