import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, read, show, write } from './support';

const DEAL = 'The right of first refusal ends in 2030.\n';

describe('the switch of a document', () => {
  afterEach(closeAll);

  it('turns reading off and on for one document, which the workspace remembers for its address', async () => {
    const { documents } = await api();
    const { document } = await read(DEAL);
    await vscode.commands.executeCommand('dealTerms.toggleDocument');
    assert.equal(await documents.whenAnnotated(document), undefined);
    const other = await vscode.workspace.openTextDocument(await write(DEAL));
    assert.ok(await documents.whenAnnotated(other));
    await vscode.commands.executeCommand('dealTerms.toggleDocument');
    assert.ok(await documents.whenAnnotated(document));
  });

  it('turns reading on for a document of a language that is not read', async () => {
    const { documents } = await api();
    const { document } = await show(`# ${DEAL}`, 'py');
    assert.equal(await documents.whenAnnotated(document), undefined);
    await vscode.commands.executeCommand('dealTerms.toggleDocument');
    assert.ok((await documents.whenAnnotated(document))?.mentions().length);
    await vscode.commands.executeCommand('dealTerms.toggleDocument');
    assert.equal(await documents.whenAnnotated(document), undefined);
  });
});
