import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is found by VS Code under its publisher and name, and activates', async () => {
    const extension = vscode.extensions.getExtension('deal-terms.deal-terms');
    assert.ok(extension, 'the extension is not installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('reads the version of VS Code that it says it supports', () => {
    const [major = 0, minor = 0] = vscode.version.split('.').map(Number);
    assert.ok(major > 1 || minor >= 100, vscode.version);
  });
});
