import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import { glossaryOf } from './manyTerms';
import { api, closeAll, place, read, until } from './support';

type LookUp = NonNullable<Api['lookUp']>;

/** A deal whose places lie screens apart. */
const LONG = [
  'Oracle holds a stake of 27 % in the company.',
  ...Array.from({ length: 120 }, (_, i) => `Nothing of note happens in paragraph ${i + 1}.`),
  'The drag-along right of Oracle ends in 2030.',
  ...Array.from({ length: 120 }, (_, i) => `Nothing of note happens in paragraph ${i + 121}.`),
].join('\n\n');

describe('the look-up', () => {
  let lookUp: LookUp;

  before(async () => {
    lookUp = (await api()).lookUp!;
  });

  afterEach(async () => {
    await close();
    await closeAll();
  });

  for (const [language, text, query, label, also] of [
    [
      'English',
      'The company is party to this agreement.\n',
      'droit de préemption',
      'Droit de préemption',
      /^FR · pre-emption right · First refusal/,
    ],
    [
      'English',
      'The company is party to this agreement.\n',
      'droit de premption',
      'Droit de préemption',
      /^FR · pre-emption right · First refusal/,
    ],
    [
      'French',
      'La société est partie au présent contrat.\n',
      'drag-along',
      'Drag-along',
      /^EN · obligation de cession forcée · \S/,
    ],
  ] as const)
    it(`finds “${query}” in ${language} text, and says its language, its equivalent and its category`, async () => {
      await read(text);
      await open(query);
      const [first] = lookUp.items;
      assert.equal(first!.label.toLowerCase(), label.toLowerCase());
      assert.match(first!.description!, also);
      const categories = new Set(lookUp.items.map(({ description }) => description!.split(' · ').at(-1)));
      assert.ok(
        [...categories].every((category) => category !== '' && category !== 'undefined'),
        [...categories].join(),
      );
      // The definition in both languages, the one of the name first.
      assert.match(first!.detail!, /^\S{2}.+ {2}· {2}\S{2}/);
    });

  it('begins with the term under the cursor, and those of the document', async () => {
    const { editor, document } = await read(LONG);
    const at = place(document, 'stake', 2);
    editor.selection = new vscode.Selection(at, at);
    await open('');
    const labels = lookUp.items.map(({ label }) => label);
    assert.deepEqual([labels[0], labels[1]!.toLowerCase()], ['At the cursor', 'equity stake']);
    const groups = ['In the document', 'All terms'].map((title) => labels.indexOf(title));
    assert.ok(groups[0]! > 0 && groups[1]! > groups[0]!, groups.join());
    assert.ok(labels.slice(0, groups[1]).some((label) => /drag-along/i.test(label)));
  });

  it('opens with nothing typed from the title of the tree, whatever is selected there', async () => {
    await read(LONG);
    await open('', 'rofr/right-of-first-refusal');
    assert.ok(lookUp.items.some(({ label }) => label === 'All terms'));
  });

  it('offers what can be done: insert where there is an editor, places where there are some, copy always', async () => {
    await read(LONG);
    await open('drag-along right');
    assert.deepEqual(buttonsOf(lookUp, 0), ['Insert its name', 'Copy its definition', 'Go to where it occurs']);
    await close();
    await open('earn-out');
    assert.deepEqual(buttonsOf(lookUp, 0), ['Insert its name', 'Copy its definition']);
    await close();
    await closeAll();
    await open('earn-out');
    assert.deepEqual(buttonsOf(lookUp, 0), ['Copy its definition']);
  });

  it('remembers what was looked up last', async () => {
    await read('The company is party to this agreement.\n');
    await open('earn-out');
    await close();
    await open('');
    const last = lookUp.items.findIndex(({ label }) => label === 'Looked up last');
    assert.equal(lookUp.items[last + 1]!.label, 'earn-out');
    assert.match(lookUp.items[last + 2]!.label, /^earn-?out$/i);
  });

  it('shows the place of a term while somebody moves through the list, and goes back', async () => {
    const { editor, document } = await read(LONG);
    const cursor = editor.selection;
    const before = editor.visibleRanges[0]!.start.line;
    const away = place(document, 'drag-along right');
    await open('drag-along right');
    await until(vscode.window.onDidChangeTextEditorVisibleRanges, () => isSeen(editor, away));
    assert.ok(editor.selection.isEqual(cursor), 'the cursor has moved');
    await close();
    await until(vscode.window.onDidChangeTextEditorVisibleRanges, () => editor.visibleRanges[0]!.start.line === before);
  });

  it('goes from a term to its entry, its names and its places', async () => {
    const { editor, document } = await read(LONG);
    await open('drag-along right');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await until(lookUp.onDidShow, () => lookUp.items.length === 0);
    // The second list begins with the entry; the place of the only clause is its last item.
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const there = place(document, 'drag-along right');
    await until(vscode.window.onDidChangeTextEditorSelection, () => editor.selection.start.isEqual(there));
    assert.equal(document.getText(editor.selection), 'drag-along right');
  });

  it('keeps its speed with 10,000 names, and lists no more than somebody reads', async function () {
    this.timeout(300_000);
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const glossary = vscode.Uri.joinPath(folder, '.vscode', 'deal-terms.json');
    const { document } = await read('The harbour fee 0 is due.\n');
    const { documents } = await api();
    const isKnown = () => documents.annotationsOf(document)?.mentions().length === 1;
    await vscode.workspace.fs.writeFile(glossary, new TextEncoder().encode(glossaryOf(10_000)));
    try {
      await until(documents.onDidAnnotate, isKnown);
      // Twice, since the first makes ready what the second finds; the figures are for whoever reads the run.
      for (const query of ['', '', 'lighthouse', 'lighthouse cap', 'terme 4711']) {
        const before = performance.now();
        await open(query);
        // eslint-disable-next-line no-console
        console.log(`        “${query}”: ${Math.round(performance.now() - before)} ms, ${lookUp.items.length} lines`);
        await close();
      }
      await open('');
      assert.ok(lookUp.items.length < 1100, String(lookUp.items.length));
      assert.ok(lookUp.items.some(({ label }) => /^The first 1,000 of 1\d,\d{3} terms$/.test(label)));
      await close();
      await open('terme 4711 du registe');
      assert.equal(lookUp.items[0]!.label, 'terme 4711 du registre');
    } finally {
      await vscode.workspace.fs.delete(glossary);
      await until(documents.onDidAnnotate, () => !isKnown());
    }
  });

  async function open(query: string, given: unknown = { query }): Promise<void> {
    void vscode.commands.executeCommand('dealTerms.lookUp', given);
    await until(lookUp.onDidShow, () => lookUp.items.length > 0);
  }

  async function close(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await until(lookUp.onDidShow, () => lookUp.items.length === 0);
  }
});

function buttonsOf(lookUp: LookUp, index: number): readonly (string | undefined)[] {
  return (lookUp.items[index]!.buttons ?? []).map(({ tooltip }) => tooltip);
}

function isSeen(editor: vscode.TextEditor, position: vscode.Position): boolean {
  return editor.visibleRanges.some((range) => range.contains(position));
}
