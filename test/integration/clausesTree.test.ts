import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, place, read, until } from './support';

const DEAL = [
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

describe('the tree of clauses', () => {
  let tree: vscode.TreeDataProvider<string>;

  before(async () => {
    tree = (await api()).clauses!;
  });

  beforeEach(async () => {
    await run('dealTerms.clauses.focus');
  });

  afterEach(async () => {
    await run('dealTerms.tree.groupByCategory');
    await run('dealTerms.tree.clearFilter');
    await closeAll();
  });

  it('groups by category, then term, and says what is decisive in a line', async () => {
    await shown(DEAL);
    const lines = await outline();
    assert.ok(
      lines.some((line) => /^Stake — \d$/.test(line)),
      lines.join('\n'),
    );
    assert.ok(
      lines.some((line) => /^ {2}Equity stake — .*27 %$/.test(line)),
      lines.join('\n'),
    );
    assert.ok(lines.includes('First refusal and pre-emption — 2'), lines.join('\n'));
    assert.ok(
      lines.some((line) => /^ {4}.* — ended — Rights, line 7$/.test(line)),
      lines.join('\n'),
    );
  });

  it('lists in document order under headings, those of one title apart', async () => {
    await shown(DEAL);
    await run('dealTerms.tree.groupByPlace');
    const lines = await outline();
    const sections = lines.filter((line) => !line.startsWith(' '));
    assert.deepEqual(sections.slice(-2), ['Rights — 2', 'Rights — 1']);
    assert.match(sections[0]!, /^Capital — \d$/);
  });

  it('groups by term, in alphabetical order', async () => {
    await shown(DEAL);
    await run('dealTerms.tree.groupByTerm');
    const terms = (await outline()).filter((line) => !line.startsWith(' ')).map((line) => line.split(' — ')[0]!);
    assert.deepEqual(
      terms,
      [...terms].sort((a, b) => a.localeCompare(b)),
    );
    assert.ok(terms.includes('Drag-along'), terms.join());
  });

  it('tells the status by icon and words, not by colour alone, to eyes and ears', async () => {
    await shown(DEAL);
    const items = await leaves();
    const icons = new Map(items.map((item) => [item.description, (item.iconPath as vscode.ThemeIcon).id]));
    const [ended] = [...icons].filter(([description]) => String(description).includes('ended'));
    const [active] = [...icons].filter(([description]) => String(description).includes('line 9'));
    assert.notEqual(ended![1], active![1]);
    const heard = items.map(({ accessibilityInformation }) => accessibilityInformation!.label);
    assert.ok(
      heard.some((label) => label.includes('ended')),
      heard.join('\n'),
    );
    assert.ok(
      heard.some((label) => label.includes('in force')),
      heard.join('\n'),
    );
  });

  it('keeps every id when text comes before, and draws anew only what looks different', async () => {
    const { editor } = await shown(DEAL);
    const before = await ids();
    const drawn: (string | undefined)[] = [];
    const listener = (tree.onDidChangeTreeData as vscode.Event<string[] | undefined>)((changed) =>
      drawn.push(...(changed ?? [undefined])),
    );
    await edit(editor, new vscode.Position(4, 0), 'A liquidation preference ranks first.\n\n');
    listener.dispose();
    const after = await ids();
    assert.deepEqual(
      before.filter((id) => !after.includes(id)),
      [],
    );
    // A category more changes the roots; typing in a clause does not.
    drawn.length = 0;
    const again = (tree.onDidChangeTreeData as vscode.Event<string[] | undefined>)((changed) =>
      drawn.push(...(changed ?? [undefined])),
    );
    await edit(editor, place(editor.document, '30 June 2032'), '1');
    again.dispose();
    assert.ok(drawn.length > 0, 'nothing was drawn');
    assert.ok(!drawn.includes(undefined), drawn.join());
    assert.ok(!drawn.some((id) => id?.startsWith('stake')), drawn.join());
    assert.deepEqual(await ids(), after);
  });

  it('goes to a clause where it is now', async () => {
    const { editor } = await shown(DEAL);
    const [first] = (await leaves()).filter(({ description }) => String(description).includes('ended'));
    await edit(editor, new vscode.Position(0, 0), 'Preamble.\n\n');
    const { command, arguments: args = [] } = first!.command!;
    await run(command, ...(args as unknown[]));
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), 'right of first refusal');
    assert.equal(selection.start.line, 8);
  });

  it('is copied as Markdown', async () => {
    await shown(DEAL);
    await run('dealTerms.tree.copyAsMarkdown');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^## test\\-\d+\\\.md\n/);
    assert.match(copied, /^- Stake$/m);
    assert.match(copied, /^ {4}- .*ended/m);
  });

  it('shows nothing where there is no document', async () => {
    await shown(DEAL);
    await closeAll();
    await run('dealTerms.clauses.focus');
    await until(tree.onDidChangeTreeData as vscode.Event<unknown>, () => rootIds().length === 0);
    assert.deepEqual(rootIds(), []);
  });

  function rootIds(): readonly string[] {
    return tree.getChildren() as string[];
  }

  /** A new document whose clauses the tree shows. */
  async function shown(text: string) {
    const opened = await read(text);
    await followed(opened.document);
    return opened;
  }

  async function edit(editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<void> {
    const drawn = new Promise<void>((resolve) => {
      const listener = (tree.onDidChangeTreeData as vscode.Event<unknown>)(() => {
        listener.dispose();
        resolve();
      });
    });
    await editor.edit((change) => change.insert(at, text));
    await drawn;
    await followed(editor.document);
  }

  /** Waits until the tree shows the version that the document has now. */
  async function followed(document: vscode.TextDocument): Promise<void> {
    const { documents } = await api();
    const annotations = await documents.whenAnnotated(document);
    const lines = annotations!.clauses().map(({ start }) => document.positionAt(start).line + 1);
    await until(tree.onDidChangeTreeData as vscode.Event<unknown>, () => {
      const said = allIds().map((id) => String((tree.getTreeItem(id) as vscode.TreeItem).description));
      return lines.length > 0 && lines.every((line) => said.some((text) => text.endsWith(`line ${line}`)));
    });
  }

  function allIds(id?: string): readonly string[] {
    return (tree.getChildren(id) as string[]).flatMap((child) => [child, ...allIds(child)]);
  }

  async function ids(): Promise<readonly string[]> {
    return Promise.resolve(allIds());
  }

  async function leaves(): Promise<readonly vscode.TreeItem[]> {
    const items = await Promise.all(allIds().map(async (id) => tree.getTreeItem(id)));
    return items.filter(({ contextValue }) => contextValue === 'clause');
  }

  /** The tree as indented lines of label and description. */
  async function outline(parent?: string, depth = 0): Promise<readonly string[]> {
    const lines: string[] = [];
    for (const id of tree.getChildren(parent) as string[]) {
      const { label, description } = await tree.getTreeItem(id);
      lines.push(
        `${'  '.repeat(depth)}${typeof label === 'string' ? label : ''} — ${String(description)}`.replaceAll(
          '\u00a0',
          ' ',
        ),
      );
      lines.push(...(await outline(id, depth + 1)));
    }
    return lines;
  }
});

async function run(command: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(command, ...args);
}
