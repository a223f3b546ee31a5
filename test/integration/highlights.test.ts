import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import { api, closeAll, place, read, show, until, withSetting } from './support';

const DEAL = [
  '# Rights',
  '',
  'The right of first refusal is exercised within thirty days.',
  '',
  'Microsoft no longer has a right of first refusal.',
  '',
  'A right of first refussal is misspelt.',
  '',
  '# Shares',
  '',
  'A drag-along right binds the holders; the right of first refusal binds them too.',
  '',
].join('\n');

describe('the highlights', () => {
  afterEach(closeAll);

  it('mark the terms of a document on the screen', async () => {
    const { editor } = await read(DEAL);
    assert.deepEqual(await drawnTexts(editor), [
      'right of first refusal',
      'right of first refusal',
      'right of first refussal',
      'drag-along right',
      'right of first refusal',
    ]);
  });

  it('tell exact, misspelt and ended terms apart by the line', async () => {
    await withSetting('findings.enabled', false, async () => {
      const { editor } = await read(DEAL);
      const lines = (await drawnIn(editor)).map(({ line }) => line);
      assert.deepEqual(lines, ['solid', 'dotted', 'dashed', 'solid', 'solid']);
    });
  });

  it('draw no line where VS Code underlines a misspelt term as a finding, and draw it where the finding is off, quiet or ignored', async () => {
    const ignored = '<!-- deal-terms-ignore-next misspelt-term -->\n\nThe drag-allong right is ignored.\n';
    const { editor, document } = await read(`${DEAL}\n${ignored}`);
    const highlights = (await api()).highlights!;
    const line = (text: string) =>
      highlights.drawnIn(editor).find(({ range }) => document.getText(range).includes(text))?.line;
    const becomes = (wanted: string) => until(highlights.onDidDraw, () => line('refussal') === wanted);
    await becomes('none');
    assert.equal(line('drag-allong'), 'dashed');
    // While a new version waits for its check no line comes and goes.
    const lines: unknown[] = [];
    const listener = highlights.onDidDraw(() => lines.push(line('refussal')));
    await editor.edit((edit) => edit.insert(place(document, 'A right'), 'Now. '));
    await until(highlights.onDidDraw, () => lines.length > 1);
    listener.dispose();
    assert.deepEqual([...new Set(lines)], ['none']);
    for (const severity of ['off', 'hint']) {
      await withSetting('findings.severity', { 'misspelt-term': severity }, () => becomes('dashed'));
      await becomes('none');
    }
    await withSetting('findings.enabled', false, () => becomes('dashed'));
    await becomes('none');
  });

  it('follow an edit', async () => {
    const { editor, document } = await read(DEAL);
    await drawnIn(editor);
    await editor.edit((edit) => edit.insert(place(document, 'The right'), 'A tag-along right stands here. '));
    const texts = await drawnUntil(editor, (now) => now.includes('tag-along right'));
    assert.equal(texts.length, 6);
  });

  it('show in each of two editors of one document, and on both sides of a diff', async () => {
    const { editor, document } = await read(DEAL);
    const other = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
    assert.notEqual(other, editor);
    const split = vscode.window.visibleTextEditors.filter((shown) => shown.document === document);
    assert.equal(split.length, 2);
    for (const shown of split) await drawnUntil(shown, ({ length }) => length === 5);

    const { document: changed } = await read(DEAL.replace('drag-along', 'tag-along'));
    await closeAll();
    await vscode.commands.executeCommand('vscode.diff', document.uri, changed.uri);
    await until(vscode.window.onDidChangeVisibleTextEditors, () => vscode.window.visibleTextEditors.length === 2);
    for (const side of vscode.window.visibleTextEditors) await drawnUntil(side, ({ length }) => length === 5);
  });

  it('show in the Markdown cells of a notebook, and not in its code', async () => {
    const markdown = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, DEAL, 'markdown');
    const code = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, '# right of first refusal', 'python');
    const data = new vscode.NotebookData([markdown, code]);
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
    await vscode.window.showNotebookDocument(notebook);
    const [first, second] = notebook.getCells();
    const { documents } = await api();
    assert.ok((await documents.whenAnnotated(first!.document))!.mentions().length >= 5);
    assert.equal(await documents.whenAnnotated(second!.document), undefined);
    await vscode.commands.executeCommand('notebook.cell.edit');
    const editorOf = () => vscode.window.visibleTextEditors.find(({ document }) => document === first!.document);
    await until(vscode.window.onDidChangeVisibleTextEditors, () => editorOf() !== undefined);
    await drawnUntil(editorOf()!, (texts) => texts.includes('drag-along right'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('go when the style is none, when a category is hidden, and when the document is switched off; and come back', async () => {
    const { editor } = await read(DEAL);
    await drawnUntil(editor, ({ length }) => length === 5);
    await withSetting('highlight.style', 'none', () => drawnUntil(editor, ({ length }) => length === 0));
    await drawnUntil(editor, ({ length }) => length === 5);
    await withSetting('highlight.hiddenCategories', ['rofr'], async () => {
      assert.deepEqual(await drawnUntil(editor, ({ length }) => length < 5), ['drag-along right']);
    });
    await drawnUntil(editor, ({ length }) => length === 5);
    await vscode.commands.executeCommand('dealTerms.toggleDocument');
    await drawnUntil(editor, ({ length }) => length === 0);
    await vscode.commands.executeCommand('dealTerms.toggleDocument');
    await drawnUntil(editor, ({ length }) => length === 5);
  });

  it('can be thinned to the first of a section, where misspelt ones stay', async () => {
    const { editor } = await read(DEAL);
    await drawnUntil(editor, ({ length }) => length === 5);
    await withSetting('highlight.mode', 'firstInSection', async () => {
      assert.deepEqual(await drawnUntil(editor, ({ length }) => length < 5), [
        'right of first refusal',
        'right of first refussal',
        'drag-along right',
        'right of first refusal',
      ]);
    });
  });

  it('can be thinned to those that say something', async () => {
    const { editor } = await read('Microsoft’s right of first refusal has ended.\n\nTag-along right.\n');
    await drawnUntil(editor, ({ length }) => length === 2);
    await withSetting('highlight.mode', 'clauses', async () => {
      assert.deepEqual(await drawnUntil(editor, ({ length }) => length < 2), ['right of first refusal']);
    });
  });

  it('follow the document’s language: they go with Markdown and come back with it', async () => {
    const { editor, document } = await read(DEAL);
    await drawnUntil(editor, ({ length }) => length === 5);
    await vscode.languages.setTextDocumentLanguage(document, 'json');
    await drawnUntil(editor, ({ length }) => length === 0);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await drawnUntil(editor, ({ length }) => length === 5);
  });

  it('are drawn as far as the text is visible, and further when one scrolls', async () => {
    const paragraphs = Array.from({ length: 1500 }, (_, i) => `Paragraph ${i}: the right of first refusal.`);
    const { editor, document, annotations } = await read(paragraphs.join('\n\n'));
    assert.equal(annotations.mentions().length, 1500);
    await drawnUntil(editor, ({ length }) => length > 0);
    const { highlights } = await api();
    assert.ok(highlights!.drawnIn(editor).length < 200);
    editor.revealRange(new vscode.Range(document.lineCount - 1, 0, document.lineCount - 1, 0));
    const near = () => highlights!.drawnIn(editor).some(({ range }) => range.start.line === document.lineCount - 1);
    await until(highlights!.onDidDraw, near);
    assert.ok(highlights!.drawnIn(editor).length < 200);
  });

  it('are drawn on the screen of a long document before the rest of it has been read', async () => {
    const { highlights, documents } = await api();
    const paragraphs = Array.from({ length: 8000 }, (_, i) => `Paragraph ${i}: Acme’s right of first refusal is here.`);
    let isWhole: boolean | undefined;
    const listener = highlights!.onDidDraw((drawn) => {
      if (highlights!.drawnIn(drawn).length > 0) isWhole ??= documents.annotationsOf(drawn.document) !== undefined;
    });
    const editor = await show(paragraphs.join('\n\n'));
    const texts = await drawnUntil(editor, ({ length }) => length > 0);
    listener.dispose();
    assert.equal(isWhole, false);
    assert.ok(texts.every((text) => text === 'right of first refusal'));
    assert.equal((await documents.whenAnnotated(editor.document))!.mentions().length, paragraphs.length);
    // The editor may have been given its height in between.
    assert.deepEqual(new Set(await drawnTexts(editor)), new Set(texts));
  });

  it('end on a very long line where VS Code stops drawing it', async () => {
    const { editor } = await read('the right of first refusal and '.repeat(5000));
    const drawn = await drawnIn(editor);
    assert.ok(drawn.length > 100);
    assert.ok(drawn.every(({ range }) => range.end.character <= 10_100));
  });

  it('put no mark beside the scrollbar unless asked for', () => {
    const ruler = vscode.workspace.getConfiguration('dealTerms').inspect('highlight.overviewRuler');
    assert.equal(ruler?.defaultValue, false);
  });
});

type Drawn = ReturnType<NonNullable<Api['highlights']>['drawnIn']>;

/** What an editor shows, once anything is drawn in it. */
async function drawnIn(editor: vscode.TextEditor): Promise<Drawn> {
  const { highlights } = await api();
  await until(highlights!.onDidDraw, () => highlights!.drawnIn(editor).length > 0);
  return inOrder(highlights!.drawnIn(editor));
}

async function drawnTexts(editor: vscode.TextEditor): Promise<readonly string[]> {
  return (await drawnIn(editor)).map(({ range }) => editor.document.getText(range));
}

/** The texts drawn in an editor, once they are as wanted. */
async function drawnUntil(
  editor: vscode.TextEditor,
  wanted: (texts: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const { highlights } = await api();
  const texts = () => inOrder(highlights!.drawnIn(editor)).map(({ range }) => editor.document.getText(range));
  await until(highlights!.onDidDraw, () => wanted(texts()));
  return texts();
}

function inOrder(drawn: Drawn): Drawn {
  return [...drawn].sort((a, b) => a.range.start.compareTo(b.range.start));
}
