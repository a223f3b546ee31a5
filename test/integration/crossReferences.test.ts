import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, place, read } from './support';

const CONTRACT = [
  'This Agreement is made between Norvik Ltd (the “Seller”) and Halden plc (the “Buyer”).',
  '',
  '1. Sale',
  '',
  '1.1 The Seller sells the pumps, as Section 2 provides. Section 9 says nothing.',
  '',
  '2. Price',
  '',
  'The Buyer pays the price in the terms of Section 1.1.',
  '',
].join('\n');

describe('the references of a document to its own parts', () => {
  afterEach(closeAll);

  it('are links to the parts that they name, and say to which line', async () => {
    const { document } = await read(CONTRACT, 'txt');
    const links = await linksOf(document);
    assert.deepEqual(
      links.map(({ range, target, tooltip }) => [document.getText(range), target?.fragment, tooltip]),
      [
        ['Section 2', 'L7,1', 'Go to line 7'],
        ['Section 1.1', 'L5,1', 'Go to line 5'],
      ],
    );
    for (const { target } of links) assert.equal(target?.with({ fragment: '' }).toString(), document.uri.toString());
  });

  it('lead there by “go to definition” too', async () => {
    const { document } = await read(CONTRACT, 'txt');
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      place(document, 'of Section 1.1', 6),
    );
    assert.deepEqual(
      found.map(({ targetRange }) => targetRange.start.line),
      [4],
    );
  });

  it('follow an edit', async () => {
    const { document, editor } = await read(CONTRACT, 'txt');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'SUPPLY AGREEMENT\n\n'));
    assert.deepEqual(
      (await linksOf(document)).map(({ target }) => target?.fragment),
      ['L9,1', 'L7,1'],
    );
  });
});

function linksOf(document: vscode.TextDocument): Thenable<readonly vscode.DocumentLink[]> {
  return vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
}
