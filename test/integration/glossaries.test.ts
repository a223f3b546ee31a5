import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DEAL, foundIn, glossary, save, textsIn, withoutGlossary, zorblat } from './glossary';
import { annotationsOf, api, mentionsOf, read, withSetting, write } from './support';

describe('glossaries', () => {
  afterEach(withoutGlossary);

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
});

async function manifest(): Promise<{ contributes: { jsonValidation: readonly { url: string }[] } }> {
  await api();
  return vscode.extensions.getExtension('deal-terms.deal-terms')!.packageJSON as {
    contributes: { jsonValidation: readonly { url: string }[] };
  };
}
