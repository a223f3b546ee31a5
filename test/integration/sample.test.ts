import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { mentionsOf } from './support';

describe('the sample deal', () => {
  it('opens by command, as a document of nobody’s disk, and its terms are found', async () => {
    await vscode.commands.executeCommand('dealTerms.openSample');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.languageId, 'markdown');
    assert.equal(document.isUntitled, true);
    assert.match(document.getText(), /right of first ofer/);
    assert.ok((await mentionsOf(document)).includes('right of first ofer'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
