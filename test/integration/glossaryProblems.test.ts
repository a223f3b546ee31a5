import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DEAL, foundIn, glossary, save, withoutGlossary, zorblat } from './glossary';
import { closeAll, mentionsOf, read, until, withSetting, write } from './support';

describe('glossaries that are not as they should be', () => {
  afterEach(withoutGlossary);

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

  it('are told once where VS Code’s own validation says the same, while the file is open, and by us what it leaves out', async () => {
    await read(DEAL);
    await save(JSON.stringify({ terms: [zorblat({ colour: 'red' }), zorblat({ id: 'Quuxet', category: 'prize' })] }));
    const codes = (found: readonly vscode.Diagnostic[]): string =>
      found.map(({ code }) => (typeof code === 'string' ? code : '')).join();
    await problems((found) => codes(found) === 'unknown-property,bad-id');
    await save(JSON.stringify({ terms: [zorblat({ category: 'prize', colour: 'red' })] }));
    await problems((found) => codes(found) === 'unknown-property,unknown-category');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(glossary));
    await problems((found) => codes(found) === 'unknown-category');
    const tellings = (): number =>
      vscode.languages.getDiagnostics(glossary).filter(({ message }) => message.includes('colour')).length;
    assert.equal(tellings(), 1);
    await closeAll();
    // VS Code lets go of what it said at once, later or not at all, by its version and host: one of us says it.
    await until(vscode.languages.onDidChangeDiagnostics, () => tellings() === 1);
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
});

/** The problems of the glossary, when they are as they should be. */
async function problems(as: (found: readonly vscode.Diagnostic[]) => boolean): Promise<readonly vscode.Diagnostic[]> {
  const found = (): readonly vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(glossary).filter(({ source }) => source === 'Deal Terms');
  await until(vscode.languages.onDidChangeDiagnostics, () => as(found()));
  return found();
}
