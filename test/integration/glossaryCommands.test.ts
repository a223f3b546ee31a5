import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DEAL, foundIn, glossary, save, withoutGlossary, zorblat } from './glossary';
import { annotationsOf, read, place } from './support';

describe('the commands of glossaries', () => {
  afterEach(withoutGlossary);

  it('add the selection as a term, with its definition, and keep comments', async () => {
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

  it('say a bundled term otherwise, silence it, and open it where it is', async () => {
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

  it('open a glossary, and make it where there is none', async () => {
    await vscode.workspace.fs.delete(glossary).then(undefined, () => undefined);
    await vscode.commands.executeCommand('dealTerms.glossary.open', glossary.toString());
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), glossary.toString());
    assert.match(document.getText(), /"terms"/);
  });
});

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
