import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, show } from './support';

describe('the extension', () => {
  it('is found by VS Code under its publisher and name, and activates', async () => {
    const extension = vscode.extensions.getExtension('deal-terms.deal-terms');
    assert.ok(extension, 'the extension is not installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('reads no file of the workspace before somebody asks', async () => {
    const { workspace } = await api();
    // The number alone: to print the nodes of files would take minutes.
    assert.equal((await workspace!.getChildren())?.length, 0);
  });

  it('stores what it compiled for the next start', async () => {
    const { glossary } = await api();
    await show('The right of first refusal lapses.\n');
    const file = await glossary.stored;
    const { size } = await vscode.workspace.fs.stat(file);
    assert.ok(size > 1_000_000, `${size} bytes`);
  });

  it('runs in a version of VS Code that its manifest allows', () => {
    const manifest = vscode.extensions.getExtension('deal-terms.deal-terms')?.packageJSON as {
      readonly engines: { readonly vscode: string };
    };
    const oldest = numbers(manifest.engines.vscode);
    const running = numbers(vscode.version);
    assert.ok(running[0]! > oldest[0]! || running[1]! >= oldest[1]!, vscode.version);
  });
});

/** Major and minor of `^1.100.0` or `1.139.1`. */
function numbers(version: string): readonly number[] {
  return version.replace('^', '').split('.').map(Number);
}
