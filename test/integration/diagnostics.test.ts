import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CONTRACT, findingsNow, findingsOf } from './findings';
import { closeAll, rangeOf, read, until, withSetting, write } from './support';

describe('findings', () => {
  afterEach(closeAll);

  it('are shown in the Problems view, each with its code, its severity and a page', async () => {
    const { document } = await read(CONTRACT);
    const found = await findingsOf(document, 4);
    assert.deepEqual(
      found.map((one) => [document.getText(one.range), codeOf(one).value, one.severity]),
      [
        ['thirty (60)', 'figure-words-disagree', vscode.DiagnosticSeverity.Error],
        ['(', 'unpaired-bracket', vscode.DiagnosticSeverity.Warning],
        ['Service Fee', 'undefined-term', vscode.DiagnosticSeverity.Warning],
        ['[●]', 'placeholder', vscode.DiagnosticSeverity.Warning],
      ],
    );
    for (const one of found) {
      const page = await vscode.workspace.fs.readFile(codeOf(one).target);
      assert.match(new TextDecoder().decode(page), new RegExp(`\`${codeOf(one).value}\``));
    }
  });

  it('follow an edit, and go with the document', async () => {
    // Opened as a user does: what an extension opens stays open for minutes.
    const uri = await write(CONTRACT);
    await vscode.commands.executeCommand('vscode.open', uri);
    const editor = vscode.window.activeTextEditor!;
    const { document } = editor;
    await findingsOf(document, 4);
    await editor.edit((edit) => edit.replace(rangeOf(document, 'thirty (60)'), 'sixty (60)'));
    assert.equal((await findingsOf(document, 3)).length, 3);
    await document.save();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until(vscode.languages.onDidChangeDiagnostics, () => findingsNow(uri).length === 0);
  });

  it('leave a document alone that is no contract', async () => {
    const { document } = await read('# Tool\n\nInstall it (with care.\n\nSet `x` to [TBD].\n');
    const { document: contract } = await read(CONTRACT);
    await findingsOf(contract, 4);
    assert.deepEqual(findingsNow(document.uri), []);
  });

  it('are as loud as the settings say', async () => {
    const quiet = { placeholder: 'hint', 'unpaired-bracket': 'off' };
    await withSetting('findings.severity', quiet, async () => {
      const { document } = await read(CONTRACT);
      const found = await findingsOf(document, 3);
      assert.deepEqual(
        found.map((one) => [codeOf(one).value, one.severity]),
        [
          ['figure-words-disagree', vscode.DiagnosticSeverity.Error],
          ['undefined-term', vscode.DiagnosticSeverity.Warning],
          ['placeholder', vscode.DiagnosticSeverity.Hint],
        ],
      );
    });
    await withSetting('findings.enabled', false, async () => {
      const { document } = await read(CONTRACT);
      const { document: other } = await read('x\n');
      assert.deepEqual([...findingsNow(document.uri), ...findingsNow(other.uri)], []);
    });
  });

  it('go when they are switched off, and come back without an edit', async () => {
    const { document } = await read(CONTRACT);
    await findingsOf(document, 4);
    await withSetting('findings.enabled', false, () =>
      until(vscode.languages.onDidChangeDiagnostics, () => findingsNow(document.uri).length === 0),
    );
    await findingsOf(document, 4);
  });
});

function codeOf({ code }: vscode.Diagnostic): { readonly value: string; readonly target: vscode.Uri } {
  assert.ok(typeof code === 'object');
  return { value: String(code.value), target: code.target };
}
