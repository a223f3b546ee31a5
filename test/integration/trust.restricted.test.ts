import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotationsOf, closeAll, mentionsOf, place, read, write } from './support';

const ZORBLAT = {
  terms: [{ id: 'zorblat', category: 'price', en: { names: ['zorblat'], definition: 'A sweetener.' } }],
};

describe('in Restricted Mode', () => {
  afterEach(closeAll);

  it('terms are found and explained', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const { document } = await read('Oracle has a right of first refusal.\n');
    assert.ok((await mentionsOf(document)).includes('right of first refusal'));
    const [card] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place(document, 'first'),
    );
    assert.match(
      card!.contents.map((part) => (part as vscode.MarkdownString).value).join('\n'),
      /Before dealing with a third party/,
    );
  });

  it('no glossary is read that only the workspace’s settings name', async () => {
    const other = await write(JSON.stringify(ZORBLAT), 'deal-terms.json');
    const settings = vscode.workspace.getConfiguration('dealTerms');
    await settings.update('glossaries', [other.path], false);
    try {
      const { document } = await read('A zorblat and a drag-along right.\n');
      assert.deepEqual(vscode.workspace.getConfiguration('dealTerms').get('glossaries'), []);
      const found = await mentionsOf(document);
      assert.ok(found.includes('drag-along right') && !found.includes('zorblat'), found.join());
    } finally {
      await settings.update('glossaries', undefined, false);
    }
  });

  it('the workspace is read on command, and its clauses have places to go to', async () => {
    await write('The drag-along right has ended.\n');
    await vscode.commands.executeCommand('dealTerms.workspace.scan');
    await vscode.commands.executeCommand('dealTerms.workspace.copyAsMarkdown');
    assert.match(await vscode.env.clipboard.readText(), /Drag\\-along — ended/);
    const { annotations } = await read('An equity stake of 27 %.\n');
    assert.equal(annotations, await annotationsOf(vscode.window.activeTextEditor!.document));
  });
});
