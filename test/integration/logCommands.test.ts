import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, read, until } from './support';

describe('the report', () => {
  afterEach(closeAll);

  it('shows what the extension did and how long it took', async () => {
    await read('Oracle has a right of first refusal.\n');
    const report = vscode.Uri.parse('deal-terms-report:/Deal Terms.md');
    await vscode.commands.executeCommand('dealTerms.showReport');
    const document = await vscode.workspace.openTextDocument(report);
    await until(vscode.workspace.onDidChangeTextDocument, () => document.getText().includes('reading documents'));
    const text = document.getText();
    assert.match(text, /^# What Deal Terms did$/m);
    for (const what of ['reading documents', 'compiling glossaries', 'activation'])
      assert.match(text, new RegExp(`^\\| ${what} \\| [\\d,\\\\.]+ \\| [\\d,\\\\.]+ \\| [\\d,\\\\.]+ \\|$`, 'm'), text);
  });

  it('shows the log', async () => {
    await vscode.commands.executeCommand('dealTerms.showLog');
  });
});
