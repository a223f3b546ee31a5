import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CONTRACT, findingsOf, fix } from './findings';
import { closeAll, read } from './support';

// Its name puts it behind the tests of glossaries: VS Code keeps the glossary open for minutes that a fix has written.
describe('findings of the workspace', () => {
  afterEach(closeAll);

  it('are ignored in the workspace by a line of its glossary, and plain text is left as it is', async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const glossary = vscode.Uri.joinPath(folder, '.vscode', 'deal-terms.json');
    try {
      const { document } = await read(CONTRACT, 'txt');
      await findingsOf(document, 4);
      await fix(document, 'thirty (60)', 'Ignore here');
      await findingsOf(document, 3);
      await fix(document, '[●]', 'Ignore in this workspace');
      await findingsOf(document, 2);
      assert.equal(document.getText(), CONTRACT);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(glossary));
      assert.match(text, /"test-\d+\.txt > figure-words-disagree: thirty \(60\) @ “Plant” means the works/);
      assert.match(text, /"placeholder: \[●\]"/);
    } finally {
      await vscode.workspace.fs.delete(glossary);
    }
  });
});
