import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import { api, closeAll, place, read, until, withSetting } from './support';

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
  let view: NonNullable<Api['clausesView']>;

  before(async () => {
    const { clauses, clausesView } = await api();
    tree = clauses!;
    view = clausesView!;
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
    await edit(editor, new vscode.Position(4, 0), 'A liquidation preference ranks first.\n\n');
    const after = await ids();
    assert.deepEqual(
      before.filter((id) => !after.includes(id)),
      [],
    );
    // A category more changes the roots; typing in a clause does not.
    const { drawn, stop } = draws();
    await edit(editor, place(editor.document, '30 June 2032'), '1');
    stop();
    assert.equal(drawn.length, 1);
    assert.ok(!drawn[0]!.includes(undefined), drawn.join());
    assert.ok(!drawn[0]!.some((id) => id?.startsWith('stake')), drawn.join());
    assert.deepEqual(await ids(), after);
  });

  it('draws nothing while text is typed that changes no clause, and all at once what a line break moves', async () => {
    const { editor } = await shown(`${DEAL}\nNothing.\n`);
    const last = () => editor.document.lineAt(editor.document.lineCount - 2).range.end;
    const { drawn, stop } = draws();
    for (const letter of ' Nothing to see.') {
      await editor.edit((change) => change.insert(last(), letter));
      await annotated(editor.document);
    }
    assert.equal(drawn.length, 0, drawn.join());
    await edit(editor, new vscode.Position(1, 0), '\n');
    stop();
    assert.equal(drawn.length, 1, 'the lines of all clauses have moved in one edit');
    const kinds = await Promise.all(drawn[0]!.map(async (id) => (await tree.getTreeItem(id!)).contextValue));
    assert.ok(
      kinds.every((kind) => kind === 'clause'),
      kinds.join(),
    );
  });

  it('keeps what is selected while text is typed before it and in it, and a group comes', async () => {
    const { editor } = await shown(DEAL);
    const id = await idOf('30 June 2032');
    await view.reveal(id, { select: true, focus: true });
    await until(view.onDidChangeSelection, () => view.selection[0] === id);
    const closed: string[] = [];
    const listener = view.onDidCollapseElement(({ element }) => closed.push(element));
    await edit(editor, place(editor.document, '30 June 2032'), '1');
    await edit(editor, new vscode.Position(4, 0), 'A liquidation preference ranks first.\n\n');
    // To show something else the view first draws what has changed.
    await view.reveal(await idOf('27'), { select: false, focus: false });
    listener.dispose();
    assert.deepEqual(view.selection, [id]);
    assert.deepEqual(closed, []);
  });

  it('tells of a clause what another one, typed later elsewhere, says was before', async () => {
    const { editor } = await shown(DEAL);
    await idOf('27 %');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await edit(editor, end, '\nMicrosoft previously held an equity stake of 49 %.\n');
    await idOf('27 % (before: 49 %)');
    await edit(editor, place(editor.document, '49 %'), '1');
    await idOf('27 % (before: 149 %)');
  });

  it('is collapsed by command', async () => {
    await shown(DEAL);
    await view.reveal(await idOf('30 June 2032'), { expand: true });
    const closed: string[] = [];
    const listener = view.onDidCollapseElement(({ element }) => closed.push(element));
    await run('dealTerms.tree.collapseAll');
    await until(view.onDidCollapseElement, () => closed.includes('rofr'));
    listener.dispose();
  });

  it('follows the cursor where one wants that, and not otherwise', async () => {
    const { editor, document } = await shown(DEAL);
    const first = await idOf('line 7');
    const second = await idOf('line 13');
    await withSetting('tree.followCursor', true, async () => {
      moveTo(editor, place(document, 'right of first refusal', 3));
      await until(view.onDidChangeSelection, () => view.selection[0] === first);
      moveTo(editor, place(document, 'drag-along', 3));
      await until(view.onDidChangeSelection, () => view.selection[0] === second);
      await edit(editor, new vscode.Position(0, 0), 'Preamble.\n\n');
      moveTo(editor, place(document, 'right of first refusal', 3));
      await until(view.onDidChangeSelection, () => view.selection[0] === first);
    });
    const moved = new Promise<void>((resolve) => {
      const listener = vscode.window.onDidChangeTextEditorSelection(() => {
        listener.dispose();
        resolve();
      });
    });
    moveTo(editor, place(document, 'drag-along', 3));
    await moved;
    await view.reveal(first, { select: false, focus: false });
    assert.deepEqual(view.selection, [first]);
  });

  it('has the number of findings on its icon', async () => {
    const { document } = await shown(
      'Norvik Ltd (the “Seller”) grants Halden plc (the “Buyer”) a right of first refusal for thirty (60) days.\n\nThe Seller has a drag-along right, and the Buyer pays [●] euros.\n',
    );
    const badge = () => view.badge?.value ?? 0;
    await until(vscode.languages.onDidChangeDiagnostics, () => badge() > 1);
    const own = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Deal Terms');
    assert.equal(badge(), own.length);
    assert.equal(view.badge?.tooltip, `${own.length} findings`);
    await closeAll();
    await read('The drag-along right binds every shareholder.\n');
    await until(vscode.languages.onDidChangeDiagnostics, () => badge() === 0);
  });

  describe('is filtered', () => {
    const lines = async () => (await outline()).filter((line) => line.startsWith('    '));

    it('by text: names, parties and figures, and the words around them', async () => {
      await shown(DEAL);
      const all = (await lines()).length;
      await run('dealTerms.tree.filterByText', { text: '2032 ' });
      assert.match((await lines()).join('\n'), /^ {4}.*line 9$/);
      assert.equal(view.message, 'Filtered: “2032”');
      await run('dealTerms.tree.filterByText', { text: 'every SHAREHOLDER' });
      assert.match((await lines()).join('\n'), /^ {4}.*line 13$/);
      await run('dealTerms.tree.clearFilter');
      assert.equal((await lines()).length, all);
      assert.equal(view.message, '');
    });

    it('by status', async () => {
      await shown(DEAL);
      await run('dealTerms.tree.filterByStatus', { statuses: ['ended'] });
      assert.match((await lines()).join('\n'), /^ {4}.*ended — Rights, line 7$/);
      assert.equal(view.message, 'Filtered: ended');
    });

    it('by category, together with a text, in every grouping and after an edit', async () => {
      const { editor } = await shown(DEAL);
      await run('dealTerms.tree.filterByCategory', { categories: ['rofr'] });
      assert.deepEqual(rootIds(), ['rofr']);
      assert.equal((await lines()).length, 2);
      await run('dealTerms.tree.filterByText', { text: 'Oracle' });
      assert.equal((await lines()).length, 1);
      assert.equal(view.message, 'Filtered: “Oracle”, First refusal and pre-emption');
      await run('dealTerms.tree.groupByPlace');
      assert.match((await outline()).join('\n'), /^Rights — 1\n {2}\S.* — .*line 9$/);
      await edit(editor, new vscode.Position(0, 0), 'Preamble.\n\n', false);
      assert.match((await outline()).join('\n'), /^Rights — 1\n {2}\S.* — .*line 11$/);
    });

    it('to nothing, which it says', async () => {
      await shown(DEAL);
      await run('dealTerms.tree.filterByText', { text: 'no such words' });
      assert.deepEqual(rootIds(), []);
      // Beside a message VS Code would not show the welcome that leads back.
      assert.deepEqual([view.message, view.description], ['', 'Filtered: “no such words”']);
      await run('dealTerms.tree.clearFilter');
      assert.notEqual(rootIds().length, 0);
    });

    it('by what is asked for, where a command is called without', async () => {
      await shown(DEAL);
      for (const by of ['Text', 'Status', 'Category']) {
        // In the title of the view a command gets what is selected in the tree: it filters by nothing.
        const asked = vscode.commands.executeCommand(`dealTerms.tree.filterBy${by}`, 'rofr');
        await turn();
        await run('workbench.action.closeQuickOpen');
        await asked;
        assert.equal(view.message, '', by);
      }
    });
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

  /** The id of the clause that says something. */
  async function idOf(said: string): Promise<string> {
    for (const id of allIds()) {
      const { contextValue, label, description } = await tree.getTreeItem(id);
      const line = `${label as string} ${String(description)}`.replace(/\s/gu, ' ');
      if (contextValue === 'clause' && line.includes(said)) return id;
    }
    throw new Error(`no clause says “${said}”`);
  }

  /** Gathers what is drawn anew, one list for each event; undefined for the whole tree. */
  function draws(): { readonly drawn: (string | undefined)[][]; readonly stop: () => void } {
    const drawn: (string | undefined)[][] = [];
    const listener = (tree.onDidChangeTreeData as vscode.Event<string[] | undefined>)((changed) => {
      drawn.push(changed ?? [undefined]);
    });
    return { drawn, stop: () => void listener.dispose() };
  }

  /** Makes an edit, and waits until the tree has followed. */
  async function edit(editor: vscode.TextEditor, at: vscode.Position, text: string, isWhole = true): Promise<void> {
    const drawn = new Promise<void>((resolve) => {
      const listener = (tree.onDidChangeTreeData as vscode.Event<unknown>)(() => {
        listener.dispose();
        resolve();
      });
    });
    await editor.edit((change) => change.insert(at, text));
    await drawn;
    if (isWhole) await followed(editor.document);
  }

  async function annotated(document: vscode.TextDocument) {
    return (await api()).documents.whenAnnotated(document);
  }

  /** Waits until the tree shows the version that the document has now. */
  async function followed(document: vscode.TextDocument): Promise<void> {
    const annotations = await annotated(document);
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

function moveTo(editor: vscode.TextEditor, at: vscode.Position): void {
  editor.selection = new vscode.Selection(at, at);
}

/** A whole turn of the extension host, through the editor and back. */
async function turn(): Promise<void> {
  await run('setContext', 'dealTerms.test', true);
}
