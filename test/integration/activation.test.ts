import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, show, until } from './support';

describe('the extension', () => {
  it('is found by VS Code under its publisher and name, and activates', async () => {
    const extension = vscode.extensions.getExtension('deal-terms.deal-terms');
    assert.ok(extension, 'the extension is not installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  // This file is the first of its window: nothing was shown before.
  it('reads no dictionary and compiles nothing before a document is shown that it is for', async () => {
    const { documents } = await api();
    const rows = await doings('activation');
    assert.deepEqual(
      rows.filter((row) => /dictionary|compiling glossaries|reading documents/.test(row)),
      [],
    );
    const { document } = await show('The right of first refusal lapses.\n');
    await documents.whenAnnotated(document);
    const after = await doings('reading documents');
    assert.ok(
      after.some((row) => row.includes('dictionary')),
      after.join('\n'),
    );
    await closeAll();
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

/** What the extension says that it has done until now, a line each; `what` is among it. */
async function doings(what: string): Promise<readonly string[]> {
  await vscode.commands.executeCommand('dealTerms.showReport');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('deal-terms-report:/Deal Terms.md'));
  await until(vscode.workspace.onDidChangeTextDocument, () => document.getText().includes(`| ${what} |`));
  return document.getText().match(/^\| .+ \|$/gm) ?? [];
}

/** Major and minor of `^1.100.0` or `1.139.1`. */
function numbers(version: string): readonly number[] {
  return version.replace('^', '').split('.').map(Number);
}
