import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import { api, closeAll, until, withSetting } from './support';

type Provider = NonNullable<Api['workspace']>;
type Node = Awaited<ReturnType<Provider['getChildren']>> extends (infer T)[] | null | undefined ? T : never;

const DEAL = 'Oracle has a right of first refusal.\n\nThe drag-along right has ended.\n';

describe('the workspace', () => {
  const root = vscode.workspace.workspaceFolders![0]!.uri;
  const folder = vscode.Uri.joinPath(root, 'portfolio');
  let tree: Provider;

  before(async () => {
    tree = (await api()).workspace!;
    // What other tests have left in the folder, ten megabytes among it, need not be read at each change of a setting.
    await vscode.workspace.getConfiguration('dealTerms').update('include', ['portfolio/**']);
    await write('a.md', DEAL);
    await write('sub/b.txt', 'No deal here.\n\nThe earn-out and the drag-along right were agreed.\n');
    await write('sub/quiet.md', 'Nothing to see.\n');
    await write('code.ts', 'const s = "right of first refusal";\n');
    await write('drafts/c.md', DEAL);
    await write('large.md', `${DEAL}${'x'.repeat(30_000)}\n`);
    await write('binary.txt', `${DEAL}\0`);
    await write('.gitignore', 'drafts/\n');
  });

  after(async () => {
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await shown((paths) => paths.every((path) => !path.startsWith('portfolio')));
    await vscode.workspace.getConfiguration('dealTerms').update('include', undefined);
    await closeAll();
  });

  it('is read on command, but for what git ignores, other languages, binaries and large files', async () => {
    await withSetting('workspace.largestFile', 20, async () =>
      vscode.commands.executeCommand('dealTerms.workspace.scan'),
    );
    const own = (await paths()).filter((path) => path.startsWith('portfolio'));
    assert.deepEqual(own, ['portfolio/a.md', 'portfolio/sub/b.txt']);
    await shown((now) => now.includes('portfolio/large.md'));
  });

  it('shows the clauses of a file by category, with status and line, and goes there', async () => {
    await vscode.commands.executeCommand('dealTerms.workspace.scan');
    const file = (await nodes()).find((node) => node.id.endsWith('portfolio/a.md'))!;
    const categories = (await tree.getChildren(file))!;
    const lines: string[] = [];
    for (const category of categories) {
      for (const node of (await tree.getChildren(category))!) {
        const { label, description } = await tree.getTreeItem(node);
        lines.push(`${label as string} — ${String(description)}`);
      }
    }
    assert.deepEqual(lines.sort(), [
      lines.find((line) => /^Drag-along — .*ended — line 3$/.test(line)),
      'Right of first refusal — Oracle — line 1',
    ]);
    const [clause] = (await tree.getChildren(categories[0]))!;
    const { command } = await tree.getTreeItem(clause!);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.ok(document.uri.path.endsWith('portfolio/a.md'));
    assert.match(document.getText(selection), /right/);
  });

  it('says to ears what a number counts', async () => {
    const file = (await nodes()).find((node) => node.id.endsWith('portfolio/a.md'))!;
    const [category] = (await tree.getChildren(file))!;
    const heard = await Promise.all([file, category!].map(async (node) => tree.getTreeItem(node)));
    assert.deepEqual(
      heard.map(({ accessibilityInformation }) => accessibilityInformation!.label),
      ['a.md, portfolio, 2 clauses', 'First refusal and pre-emption, 1 clause'],
    );
  });

  it('follows files that change, come and go, and what git ignores', async () => {
    await write('sub/quiet.md', DEAL);
    await shown((now) => now.includes('portfolio/sub/quiet.md'));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'sub'), { recursive: true });
    await shown((now) => !now.some((path) => path.startsWith('portfolio/sub/')));
    await write('.gitignore', 'a.md\n');
    await shown((now) => !now.includes('portfolio/a.md') && now.includes('portfolio/drafts/c.md'));
  });

  it('follows the settings: files.exclude and the extension’s own', async () => {
    await write('.gitignore', '');
    await shown((now) => now.includes('portfolio/a.md'));
    await withSetting('exclude', ['portfolio/drafts/**'], () =>
      shown((now) => !now.includes('portfolio/drafts/c.md') && now.includes('portfolio/a.md')),
    );
    await shown((now) => now.includes('portfolio/drafts/c.md'));
    await write('typo.md', 'Oracle has a right of first refsual.\n');
    await shown((now) => now.includes('portfolio/typo.md'));
    await withSetting('misspellings', false, () =>
      shown((now) => !now.includes('portfolio/typo.md') && now.includes('portfolio/a.md')),
    );
    await shown((now) => now.includes('portfolio/typo.md'));
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/drafts': true });
    try {
      await shown((now) => !now.includes('portfolio/drafts/c.md') && now.includes('portfolio/a.md'));
    } finally {
      await files.update('exclude', undefined);
    }
  });

  it('is copied as Markdown', async () => {
    await vscode.commands.executeCommand('dealTerms.workspace.copyAsMarkdown');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^- portfolio\/a\\\.md\n {2}- Right of first refusal\n {2}- Drag\\-along — ended$/m);
  });

  it('is filtered by text, status and category, and says by what', async () => {
    await write('d.md', 'Oracle has a liquidation preference.\n');
    await shown((now) => now.includes('portfolio/d.md') && now.includes('portfolio/a.md'));
    const view = (await api()).workspaceView!;
    const filtered = async (command: string, given: object): Promise<readonly string[]> => {
      await vscode.commands.executeCommand(`dealTerms.workspace.${command}`, given);
      return (await paths()).filter((path) => path.startsWith('portfolio'));
    };
    assert.ok(!(await filtered('filterByStatus', { statuses: ['ended'] })).includes('portfolio/d.md'));
    assert.equal(view.message, 'Filtered: ended');
    await vscode.commands.executeCommand('dealTerms.workspace.clearFilter');
    assert.ok(!(await filtered('filterByCategory', { categories: ['rofr'] })).includes('portfolio/d.md'));
    await vscode.commands.executeCommand('dealTerms.workspace.clearFilter');
    assert.deepEqual(await filtered('filterByText', { text: 'liquidation' }), ['portfolio/d.md']);
    assert.equal(view.message, 'Filtered: “liquidation”');
    await vscode.commands.executeCommand('dealTerms.workspace.clearFilter');
    assert.ok((await paths()).includes('portfolio/a.md'));
    assert.equal(view.message, '');
  });

  it('is collapsed by command', async () => {
    const view = (await api()).workspaceView!;
    await vscode.commands.executeCommand('dealTerms.workspace.focus');
    await until(view.onDidChangeVisibility, () => view.visible);
    const file = (await nodes()).find((node) => node.id.endsWith('portfolio/a.md'))!;
    await view.reveal(file, { expand: true });
    const closed: string[] = [];
    const listener = view.onDidCollapseElement(({ element }) => closed.push(element.id));
    await vscode.commands.executeCommand('dealTerms.workspace.collapseAll');
    await until(view.onDidCollapseElement, () => closed.includes(file.id));
    listener.dispose();
  });

  async function write(path: string, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), new TextEncoder().encode(text));
  }

  async function nodes(): Promise<readonly Node[]> {
    return (await tree.getChildren()) ?? [];
  }

  async function paths(): Promise<readonly string[]> {
    return (await nodes()).map(({ id }) => vscode.workspace.asRelativePath(vscode.Uri.parse(id)));
  }

  /** Waits until the tree lists the files that are wanted. */
  async function shown(as: (paths: readonly string[]) => boolean): Promise<void> {
    const listed = (): readonly string[] =>
      (tree.getChildren() as Node[]).map(({ id }) => vscode.workspace.asRelativePath(vscode.Uri.parse(id)));
    await until(tree.onDidChangeTreeData as vscode.Event<unknown>, () => as(listed()));
  }
});
