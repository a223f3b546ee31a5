import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotations } from '../../src/core/index';
import { annotationsOf, api, closeAll, mentionsOf, place, read, until, withSetting, write } from './support';

const DEAL =
  'The zorblat of the buyer is a right of first refusal. It was a quuxet clause before the drag-along right.\n';
const zorblat = (more: object = {}): object => ({
  id: 'zorblat',
  category: 'price',
  en: { names: ['zorblat'], definition: 'A sweetener.' },
  ...more,
});

describe('glossaries', () => {
  const glossary = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.vscode', 'deal-terms.json');

  afterEach(async () => {
    const { document } = await read(DEAL);
    await vscode.workspace.fs.delete(glossary).then(undefined, () => undefined);
    await foundIn(document, (texts) => !texts.includes('zorblat') && texts.includes('right of first refusal'));
    await closeAll();
  });

  it('of the folder hold as soon as they are there, and no longer', async () => {
    const { document } = await read(DEAL);
    assert.deepEqual(await mentionsOf(document), ['right of first refusal', 'drag-along right']);
    await save(JSON.stringify({ terms: [zorblat()] }));
    await foundIn(document, (texts) => texts.includes('zorblat'));
    await vscode.workspace.fs.delete(glossary);
    await foundIn(document, (texts) => !texts.includes('zorblat'));
  });

  it('apply when they are saved in the editor, with comments and trailing commas', async () => {
    await save('{}');
    const { document } = await read(DEAL);
    const file = await vscode.workspace.openTextDocument(glossary);
    const editor = await vscode.window.showTextDocument(file, vscode.ViewColumn.Beside);
    const all = new vscode.Range(0, 0, file.lineCount, 0);
    await editor.edit((edit) => edit.replace(all, `// ours\n{ "terms": [ ${JSON.stringify(zorblat())}, ], }`));
    assert.ok(!(await mentionsOf(document)).includes('zorblat'), 'not saved yet');
    await file.save();
    await foundIn(document, (texts) => texts.includes('zorblat'));
  });

  it('leave what held before in force until they are compiled', async () => {
    const { document } = await read(DEAL);
    const { documents } = await api();
    const seen: (readonly string[])[] = [];
    const listener = documents.onDidAnnotate((annotated) => {
      if (annotated === document) seen.push(textsIn(document, documents.annotationsOf(document)));
    });
    await save(JSON.stringify({ terms: [zorblat()] }));
    await foundIn(document, (texts) => texts.includes('zorblat'));
    listener.dispose();
    assert.ok(seen.length > 0);
    for (const texts of seen) assert.ok(texts.includes('right of first refusal'), texts.join());
  });

  it('silence a bundled term and say another otherwise', async () => {
    const { document } = await read(DEAL);
    const override = { id: 'drag-along', category: 'price', en: { names: ['quuxet clause'] } };
    await save(JSON.stringify({ terms: [override], silenced: ['right-of-first-refusal'] }));
    await foundIn(document, (texts) => texts.includes('quuxet clause'));
    const texts = await mentionsOf(document);
    assert.ok(!texts.includes('right of first refusal'), texts.join());
    const annotations = await annotationsOf(document);
    assert.equal(annotations.mentions().find(({ term }) => term.id === 'drag-along')?.category, 'price');
  });

  it('show their problems where they are, and keep in force what was good', async () => {
    const { document } = await read(DEAL);
    await save(JSON.stringify({ terms: [zorblat()] }));
    await foundIn(document, (texts) => texts.includes('zorblat'));
    await save('{\n  "terms": [\n    { "id": "zorblat" "category": "price" }\n  ]\n}');
    const [problem] = await problems((found) => found.length > 0);
    assert.deepEqual(problem!.range.start, new vscode.Position(2, 22));
    assert.match(problem!.message, /a comma is missing/);
    assert.equal(problem!.severity, vscode.DiagnosticSeverity.Error);
    assert.ok((await mentionsOf(document)).includes('zorblat'));
    await save(JSON.stringify({ terms: [zorblat()] }));
    assert.deepEqual(await problems((found) => found.length === 0), []);
  });

  it('leave the problems of one file alone while another is read', async () => {
    await read(DEAL);
    await save('{ "terms": [ }');
    await problems((found) => found.length > 0);
    const other = await write('{ "terms": [] }', 'json');
    await withSetting('glossaries', [other.path.split('/').pop()!], async () => {
      const touched: string[] = [];
      const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) =>
        touched.push(...uris.map((uri) => uri.toString())),
      );
      await vscode.workspace.fs.writeFile(other, new TextEncoder().encode('{ "terms": 1 }'));
      await until(vscode.languages.onDidChangeDiagnostics, () => touched.includes(other.toString()));
      await vscode.workspace.fs.writeFile(other, new TextEncoder().encode('{ "terms": [] }'));
      await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(other).length === 0);
      listener.dispose();
      assert.ok(!touched.includes(glossary.toString()), touched.join());
    });
    await vscode.workspace.fs.delete(other);
  });

  it('keep the last good state of an entry that is broken while the others apply', async () => {
    const { document } = await read(DEAL);
    await save(JSON.stringify({ terms: [zorblat()] }));
    await foundIn(document, (texts) => texts.includes('zorblat'));
    const quuxet = { id: 'quuxet', category: 'price', en: { names: ['quuxet clause'] } };
    await save(JSON.stringify({ terms: [zorblat({ category: 'prize' }), quuxet] }));
    await foundIn(document, (texts) => texts.includes('quuxet clause') && texts.includes('zorblat'));
    assert.match((await problems((found) => found.length > 0))[0]!.message, /no category “prize”/);
  });

  it('name a limit that is passed: length, number, size, patterns', async () => {
    const { document } = await read(DEAL);
    const names = ['zorblat', 'a '.repeat(150), '!!', ''];
    const patterns = ['zorblat (of|', 'zorblat {colour}'];
    await save(JSON.stringify({ terms: [zorblat({ en: { names, patterns } })] }));
    await foundIn(document, (texts) => texts.includes('zorblat'));
    const messages = (await problems((found) => found.length >= 5)).map(({ message }) => message).sort();
    const wanted = [
      /“!!” is not looked for: it holds no word/,
      /300 characters; 200 are the most/,
      /a “\)” is missing/,
    ];
    for (const message of [...wanted, /no kind of value “colour”/, /A name cannot be empty/])
      assert.ok(
        messages.some((text) => message.test(text)),
        `${message.source}\n${messages.join('\n')}`,
      );
    const many = Array.from({ length: 20_001 }, (_, i) => ({
      id: `t-${i}`,
      category: 'price',
      en: { names: [`x${i}`] },
    }));
    const text = JSON.stringify({ terms: many });
    await save(text + ' '.repeat(4_000_001 - text.length));
    const [tooLarge] = await problems((found) => found.length === 1);
    assert.match(tooLarge!.message, /4000001 characters; 4000000 are the most/);
    assert.ok((await mentionsOf(document)).includes('zorblat'), 'what was good before holds');
  });

  it('may have other names, by a setting', async () => {
    const { document } = await read(DEAL);
    const other = await write(JSON.stringify({ terms: [zorblat()] }), 'deal-terms.json');
    const name = other.path.split('/').pop()!;
    await withSetting('glossaries', [name], () => foundIn(document, (texts) => texts.includes('zorblat')));
    await foundIn(document, (texts) => !texts.includes('zorblat'));
  });

  it('have a schema that proposes what may stand in them', async () => {
    await save('{ "terms": [{ "id": "a", "category": "" }] }');
    const file = await vscode.workspace.openTextDocument(glossary);
    assert.equal(file.languageId, 'jsonc');
    const { jsonValidation } = (await manifest()).contributes;
    assert.equal(jsonValidation[0]!.url, './media/glossary.schema.json');
  });

  describe('are written by commands', () => {
    it('that add the selection as a term, with its definition, and keep comments', async () => {
      await save('// The house’s words\n{\n  "terms": [] // none yet\n}\n');
      const { document, editor } = await read(DEAL);
      editor.selection = new vscode.Selection(place(document, 'zorblat'), place(document, 'zorblat', 7));
      const known = { name: 'zorblat', category: 'price', definition: 'A sweetener.', glossary: glossary.toString() };
      await vscode.commands.executeCommand('dealTerms.glossary.addTerm', known);
      await foundIn(document, (texts) => texts.includes('zorblat'));
      const text = await textOf(glossary);
      assert.ok(text.includes('// The house’s words') && text.includes('// none yet'), text);
      const [added] = (await annotationsOf(document)).mentions();
      assert.equal(added!.term.texts.en?.definition, 'A sweetener.');
    });

    it('that say a bundled term otherwise, silence it, and open it where it is', async () => {
      const { document } = await read(DEAL);
      await vscode.commands.executeCommand('dealTerms.glossary.overrideTerm', 'drag-along', glossary.toString());
      const editor = vscode.window.activeTextEditor!;
      assert.equal(editor.document.uri.toString(), glossary.toString());
      assert.match(editor.document.getText(editor.selection), /^\{\s*"id": "drag-along"/);
      await vscode.commands.executeCommand(
        'dealTerms.glossary.silenceTerm',
        'right-of-first-refusal',
        glossary.toString(),
      );
      await foundIn(document, (texts) => !texts.includes('right of first refusal'));
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('dealTerms.glossary.editTerm', 'drag-along');
      const selected = vscode.window.activeTextEditor!;
      assert.match(selected.document.getText(selected.selection), /^\{\s*"id": "drag-along"/);
    });
  });

  it('tell where a term comes from, and lead to its entry', async () => {
    await save(JSON.stringify({ terms: [zorblat({ id: 'drag-along', en: { names: ['quuxet clause'] } })] }));
    const { document } = await read(DEAL);
    await foundIn(document, (texts) => texts.includes('quuxet clause'));
    const at = place(document, 'quuxet', 2);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
    const shown = vscode.commands.executeCommand('dealTerms.glossary.showOrigin', 'drag-along');
    // The nearest glossary is the first line of the list, which comes a moment after the command.
    const isThere = () => vscode.window.activeTextEditor?.document.uri.toString() === glossary.toString();
    while (!isThere()) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await shown;
    const { document: file, selection } = vscode.window.activeTextEditor!;
    assert.match(file.getText(selection), /"id":\s*"drag-along"/);
  });

  it('are opened, and made where there is none', async () => {
    await vscode.workspace.fs.delete(glossary).then(undefined, () => undefined);
    await vscode.commands.executeCommand('dealTerms.glossary.open', glossary.toString());
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), glossary.toString());
    assert.match(document.getText(), /"terms"/);
  });

  async function save(text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(glossary, new TextEncoder().encode(text));
  }

  /** The problems of the glossary, when they are as they should be. */
  async function problems(as: (found: readonly vscode.Diagnostic[]) => boolean): Promise<readonly vscode.Diagnostic[]> {
    const found = (): readonly vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(glossary).filter(({ source }) => source === 'Deal Terms');
    await until(vscode.languages.onDidChangeDiagnostics, () => as(found()));
    return found();
  }
});

/** Waits until a document is annotated with the glossaries that are wanted. */
async function foundIn(document: vscode.TextDocument, as: (texts: readonly string[]) => boolean): Promise<void> {
  const { documents } = await api();
  await until(documents.onDidAnnotate, () => {
    const annotations = documents.annotationsOf(document);
    return annotations !== undefined && as(textsIn(document, annotations));
  });
}

function textsIn(document: vscode.TextDocument, annotations: Annotations | undefined): readonly string[] {
  return (annotations?.mentions() ?? []).map(({ start, end }) => document.getText().slice(start, end));
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function manifest(): Promise<{ contributes: { jsonValidation: readonly { url: string }[] } }> {
  await api();
  return vscode.extensions.getExtension('deal-terms.deal-terms')!.packageJSON as {
    contributes: { jsonValidation: readonly { url: string }[] };
  };
}
