import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DEAL, run, ShownTree } from './shownTree';
import { closeAll, place, read, until, withSetting } from './support';

describe('the tree of clauses', () => {
  let tree: ShownTree;

  beforeEach(async () => {
    tree = await ShownTree.open();
  });

  afterEach(() => tree.reset());

  it('groups by category, then term, and says what is decisive in a line', async () => {
    await tree.shown(DEAL);
    const lines = await tree.outline();
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
    await tree.shown(DEAL);
    await run('dealTerms.tree.groupByPlace');
    const lines = await tree.outline();
    const sections = lines.filter((line) => !line.startsWith(' '));
    assert.deepEqual(sections.slice(-2), ['Rights — 2', 'Rights — 1']);
    assert.match(sections[0]!, /^Capital — \d$/);
  });

  it('groups by term, in alphabetical order', async () => {
    await tree.shown(DEAL);
    await run('dealTerms.tree.groupByTerm');
    const terms = (await tree.outline()).filter((line) => !line.startsWith(' ')).map((line) => line.split(' — ')[0]!);
    assert.deepEqual(
      terms,
      [...terms].sort((a, b) => a.localeCompare(b)),
    );
    assert.ok(terms.includes('Drag-along'), terms.join());
  });

  it('tells the status by icon and words, not by colour alone, to eyes and ears', async () => {
    await tree.shown(DEAL);
    const items = await tree.leaves();
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

  it('says to ears what a number counts, and of a term its status', async () => {
    await tree.shown(DEAL);
    const heard = await Promise.all(
      tree.allIds().map(async (id) => (await tree.provider.getTreeItem(id)).accessibilityInformation!.label),
    );
    for (const label of ['Stake, 2 clauses', 'Equity stake, 1 clause, in force, Microsoft — 27\u00a0%'])
      assert.ok(heard.includes(label), heard.join('\n'));
    assert.ok(
      heard.some((label) => /^Right of first refusal, 2 clauses, in force, Oracle — 30\sJune\s2032$/.test(label)),
      heard.join('\n'),
    );
  });

  it('keeps every id when text comes before, and draws anew only what looks different', async () => {
    const { editor } = await tree.shown(DEAL);
    const before = await tree.ids();
    await tree.edit(editor, new vscode.Position(4, 0), 'A liquidation preference ranks first.\n\n');
    const after = await tree.ids();
    assert.deepEqual(
      before.filter((id) => !after.includes(id)),
      [],
    );
    // A category more changes the roots; typing in a clause does not.
    const { drawn, stop } = tree.draws();
    await tree.edit(editor, place(editor.document, '30 June 2032'), '1');
    stop();
    assert.equal(drawn.length, 1);
    assert.ok(!drawn[0]!.includes(undefined), drawn.join());
    assert.ok(!drawn[0]!.some((id) => id?.startsWith('stake')), drawn.join());
    assert.deepEqual(await tree.ids(), after);
  });

  it('draws nothing while text is typed that changes no clause, and all at once what a line break moves', async () => {
    const { editor } = await tree.shown(`${DEAL}\nNothing.\n`);
    const last = () => editor.document.lineAt(editor.document.lineCount - 2).range.end;
    const { drawn, stop } = tree.draws();
    for (const letter of ' Nothing to see.') {
      await editor.edit((change) => change.insert(last(), letter));
      await tree.annotated(editor.document);
    }
    assert.equal(drawn.length, 0, drawn.join());
    await tree.edit(editor, new vscode.Position(1, 0), '\n');
    stop();
    assert.equal(drawn.length, 1, 'the lines of all clauses have moved in one edit');
    const kinds = await Promise.all(drawn[0]!.map(async (id) => (await tree.provider.getTreeItem(id!)).contextValue));
    assert.ok(
      kinds.every((kind) => kind === 'clause'),
      kinds.join(),
    );
  });

  it('keeps what is selected while text is typed before it and in it, and a group comes', async () => {
    const { editor } = await tree.shown(DEAL);
    const id = await tree.idOf('30 June 2032');
    await tree.view.reveal(id, { select: true, focus: true });
    await until(tree.view.onDidChangeSelection, () => tree.view.selection[0] === id);
    const closed: string[] = [];
    const listener = tree.view.onDidCollapseElement(({ element }) => closed.push(element));
    await tree.edit(editor, place(editor.document, '30 June 2032'), '1');
    await tree.edit(editor, new vscode.Position(4, 0), 'A liquidation preference ranks first.\n\n');
    // To show something else the view first draws what has changed.
    await tree.view.reveal(await tree.idOf('27'), { select: false, focus: false });
    listener.dispose();
    assert.deepEqual(tree.view.selection, [id]);
    assert.deepEqual(closed, []);
  });

  it('says after edits what it says of the same text from the start, however it is grouped', async () => {
    const { editor, document } = await tree.shown(DEAL);
    const groupings = ['groupByCategory', 'groupByTerm', 'groupByPlace'];
    const outlines = async (): Promise<readonly (readonly string[])[]> => {
      const all: (readonly string[])[] = [];
      for (const grouping of groupings) {
        await run(`dealTerms.tree.${grouping}`);
        all.push(await tree.outline());
      }
      return all;
    };
    await outlines();
    const end = () => document.lineAt(document.lineCount - 1).range.end;
    await tree.edit(editor, place(document, 'Oracle'), 'Acme’s drag-along right was waived. ');
    await tree.edit(editor, place(document, '# Rights'), 'A liquidation preference ranks first.\n\n# Others\n\n');
    await tree.edit(editor, end(), '\nMicrosoft previously held an equity stake of 49 %.\n');
    await tree.edit(editor, place(document, '27 %'), '1');
    const drawn = until(
      tree.provider.onDidChangeTreeData as vscode.Event<unknown>,
      () => !tree.allIds().includes('rofr'),
    );
    await editor.edit((edit) => {
      const [from, to] = ['Microsoft’s right', 'The drag-along'].map((text) => place(document, text));
      edit.delete(new vscode.Range(from!, to!));
      edit.insert(new vscode.Position(0, 0), 'Preamble.\n\n');
    });
    await run('dealTerms.tree.groupByCategory');
    await drawn;
    await tree.followed(document);
    const edited = await outlines();
    await tree.shown(document.getText());
    assert.deepEqual(edited, await outlines());
  });

  it('tells of a clause what another one, typed later elsewhere, says was before', async () => {
    const { editor } = await tree.shown(DEAL);
    await tree.idOf('27 %');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await tree.edit(editor, end, '\nMicrosoft previously held an equity stake of 49 %.\n');
    await tree.idOf('27 % (before: 49 %)');
    await tree.edit(editor, place(editor.document, '49 %'), '1');
    await tree.idOf('27 % (before: 149 %)');
  });

  it('is collapsed by command', async () => {
    await tree.shown(DEAL);
    await tree.view.reveal(await tree.idOf('30 June 2032'), { expand: true });
    const closed: string[] = [];
    const listener = tree.view.onDidCollapseElement(({ element }) => closed.push(element));
    await run('dealTerms.tree.collapseAll');
    await until(tree.view.onDidCollapseElement, () => closed.includes('rofr'));
    listener.dispose();
  });

  it('follows the cursor where one wants that, and not otherwise', async () => {
    const { editor, document } = await tree.shown(DEAL);
    const first = await tree.idOf('line 7');
    const second = await tree.idOf('line 13');
    await withSetting('tree.followCursor', true, async () => {
      moveTo(editor, place(document, 'right of first refusal', 3));
      await until(tree.view.onDidChangeSelection, () => tree.view.selection[0] === first);
      moveTo(editor, place(document, 'drag-along', 3));
      await until(tree.view.onDidChangeSelection, () => tree.view.selection[0] === second);
      await tree.edit(editor, new vscode.Position(0, 0), 'Preamble.\n\n');
      moveTo(editor, place(document, 'right of first refusal', 3));
      await until(tree.view.onDidChangeSelection, () => tree.view.selection[0] === first);
    });
    const moved = new Promise<void>((resolve) => {
      const listener = vscode.window.onDidChangeTextEditorSelection(() => {
        listener.dispose();
        resolve();
      });
    });
    moveTo(editor, place(document, 'drag-along', 3));
    await moved;
    await tree.view.reveal(first, { select: false, focus: false });
    assert.deepEqual(tree.view.selection, [first]);
  });

  it('has the number of findings on its icon', async () => {
    const { document } = await tree.shown(
      'Norvik Ltd (the “Seller”) grants Halden plc (the “Buyer”) a right of first refusal for thirty (60) days.\n\nThe Seller has a drag-along right, and the Buyer pays [●] euros.\n',
    );
    const badge = () => tree.view.badge?.value ?? 0;
    await until(vscode.languages.onDidChangeDiagnostics, () => badge() > 1);
    const own = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Deal Terms');
    assert.equal(badge(), own.length);
    assert.equal(tree.view.badge?.tooltip, `${own.length} findings`);
    await closeAll();
    await read('The drag-along right binds every shareholder.\n');
    await until(vscode.languages.onDidChangeDiagnostics, () => badge() === 0);
  });

  it('goes to a clause where it is now', async () => {
    const { editor } = await tree.shown(DEAL);
    const [first] = (await tree.leaves()).filter(({ description }) => String(description).includes('ended'));
    await tree.edit(editor, new vscode.Position(0, 0), 'Preamble.\n\n');
    const { command, arguments: args = [] } = first!.command!;
    await run(command, ...(args as unknown[]));
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), 'right of first refusal');
    assert.equal(selection.start.line, 8);
  });

  it('says where a date can be read in two ways, in the copy too', async () => {
    await tree.shown('Acme’s right of first refusal ends on 03/04/2026.\n\nAcme holds an equity stake of 27 %.\n');
    const lines = await tree.outline();
    assert.ok(
      lines.some((line) => /^ {4}Acme — 4 March or 3 April 2026 — line 1$/.test(line)),
      lines.join('\n'),
    );
    await run('dealTerms.tree.copyAsMarkdown');
    assert.match(await vscode.env.clipboard.readText(), /4 March or 3 April 2026/);
  });

  it('is copied as Markdown', async () => {
    await tree.shown(DEAL);
    await run('dealTerms.tree.copyAsMarkdown');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^## test\\-\d+\\\.md\n/);
    assert.match(copied, /^- Stake$/m);
    assert.match(copied, /^ {4}- .*ended/m);
  });

  it('shows nothing where there is no document', async () => {
    await tree.shown(DEAL);
    await closeAll();
    await run('dealTerms.clauses.focus');
    await until(tree.provider.onDidChangeTreeData as vscode.Event<unknown>, () => tree.rootIds().length === 0);
    assert.deepEqual(tree.rootIds(), []);
  });
});

function moveTo(editor: vscode.TextEditor, at: vscode.Position): void {
  editor.selection = new vscode.Selection(at, at);
}
