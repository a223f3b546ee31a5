import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CONTRACT, findingsOf } from './findings';
import { closeAll, place, read } from './support';

describe('the fixes of findings', () => {
  afterEach(closeAll);

  it('are ignored once by a comment before the paragraph', async () => {
    const { document } = await read(`${CONTRACT}\nThe rent is [●] euros.\n`);
    await findingsOf(document, 5);
    await fix(document, '[●] euros.\n\nThe', 'Ignore here');
    assert.match(document.getText(), /<!-- deal-terms-ignore-next placeholder: \[●\] -->\nThe Buyer pays/);
    const left = await findingsOf(document, 4);
    assert.ok(left.some((one) => document.getText(one.range) === '[●]'));
  });

  it('are ignored in a document by a comment at its top', async () => {
    const { document } = await read(`${CONTRACT}\nThe rent is [●] euros.\n`);
    await findingsOf(document, 5);
    await fix(document, '[●] euros.\n\nThe', 'Ignore in this document');
    assert.ok(document.getText().startsWith('<!-- deal-terms-ignore placeholder: [●] -->\n'));
    await findingsOf(document, 3);
  });

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

  it('offer the beginning of a definition for a term that has none', async () => {
    const { document } = await read(CONTRACT);
    await findingsOf(document, 4);
    await fix(document, 'Service Fee', 'Define “Service Fee”');
    assert.match(document.getText(), /of signing\.\n\n“Service Fee” means \[●\]\.\n\nThe Buyer pays/);
  });

  it('offer to write a defined term as it is defined', async () => {
    const { document } = await read(
      'Norvik Ltd (the “Seller”) sells. “Closing Date” means 1 May. The Seller moves the closing date. A right of first refusal ends on the Closing Date.\n',
    );
    await findingsOf(document, 1);
    await fix(document, 'the closing date', 'Replace with “Closing Date”', 6);
    assert.match(document.getText(), /moves the Closing Date\./);
  });
});

/** Takes a quick fix by its title. */
async function fix(document: vscode.TextDocument, at: string, title: string, into = 1): Promise<void> {
  const position = place(document, at, into);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(position, position),
    vscode.CodeActionKind.QuickFix.value,
  );
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `${title} is not among: ${actions.map((one) => one.title).join(', ')}`);
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command)
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}
