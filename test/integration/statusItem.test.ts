import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, read, until } from './support';

describe('the language status item', () => {
  afterEach(closeAll);

  it('counts clauses and findings, and tells how the glossaries are', async () => {
    const { document, annotations } = await read(
      'Oracle has a right of first refusal. The drag-along right has ended.\n',
    );
    const count = annotations.clauses().length;
    assert.ok(count > 1);
    await says((text) => text === `${count} clauses`);
    const collection = vscode.languages.createDiagnosticCollection('test');
    const finding = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), 'Something is wrong');
    finding.source = 'Deal Terms';
    collection.set(document.uri, [finding]);
    await says((text) => text === `${count} clauses, 1 finding`);
    collection.dispose();
    const { status } = await api();
    assert.equal(status!.detail, 'Bundled dictionary');
    assert.equal(status!.severity, vscode.LanguageStatusSeverity.Information);
    assert.match(status!.accessibilityInformation!.label, /Deal Terms: \d+ clauses/);
  });

  it('warns of a glossary with problems', async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const glossary = vscode.Uri.joinPath(folder, '.vscode', 'deal-terms.json');
    await read('Oracle has a right of first refusal.\n');
    await vscode.workspace.fs.writeFile(glossary, new TextEncoder().encode('{ "terms": [ }'));
    await says((_, item) => item.detail === 'deal-terms.json has problems');
    assert.equal((await api()).status!.severity, vscode.LanguageStatusSeverity.Warning);
    await vscode.workspace.fs.delete(glossary);
    await says((_, item) => item.detail === 'Bundled dictionary');
  });

  it('opens the view of clauses', async () => {
    await read('Oracle has a right of first refusal.\n');
    const { status, clausesView } = await api();
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await until(clausesView!.onDidChangeVisibility, () => !clausesView!.visible);
    await vscode.commands.executeCommand(status!.command!.command);
    await until(clausesView!.onDidChangeVisibility, () => clausesView!.visible);
  });

  /** Waits until the item says what is wanted: it has no event, so what it follows is what is waited for. */
  async function says(wanted: (text: string, item: vscode.LanguageStatusItem) => boolean): Promise<void> {
    const item = (await api()).status!;
    while (!wanted(item.text, item)) await turn();
  }
});

/** A whole turn of the extension host, through the editor and back. */
async function turn(): Promise<void> {
  await vscode.commands.executeCommand('setContext', 'dealTerms.test', true);
}
