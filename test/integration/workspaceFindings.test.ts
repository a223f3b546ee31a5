import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, place, read, rangeOf, until, withSetting, write } from './support';

const CONTRACT = [
  'Norvik Ltd (the “Seller”) sells the pumps to Halden plc (the “Buyer”).',
  '',
  '“Plant” means the works. The Seller delivers to the Plant within thirty (60) days (of signing.',
  '',
  'The Buyer pays the Service Fee monthly. No Service Fee is due in August. The price is [●] euros.',
  '',
].join('\n');

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
    await until(vscode.languages.onDidChangeDiagnostics, () => of(uri).length === 0);
  });

  it('leave a document alone that is no contract', async () => {
    const { document } = await read('# Tool\n\nInstall it (with care.\n\nSet `x` to [TBD].\n');
    const { document: contract } = await read(CONTRACT);
    await findingsOf(contract, 4);
    assert.deepEqual(of(document.uri), []);
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
      assert.deepEqual([...of(document.uri), ...of(other.uri)], []);
    });
  });

  it('go when they are switched off, and come back without an edit', async () => {
    const { document } = await read(CONTRACT);
    await findingsOf(document, 4);
    await withSetting('findings.enabled', false, () =>
      until(vscode.languages.onDidChangeDiagnostics, () => of(document.uri).length === 0),
    );
    await findingsOf(document, 4);
  });

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

function of(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Deal Terms')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The findings of a document once there are so many. */
async function findingsOf(document: vscode.TextDocument, count: number): Promise<readonly vscode.Diagnostic[]> {
  await until(vscode.languages.onDidChangeDiagnostics, () => of(document.uri).length === count);
  return of(document.uri);
}

function codeOf({ code }: vscode.Diagnostic): { readonly value: string; readonly target: vscode.Uri } {
  assert.ok(typeof code === 'object');
  return { value: String(code.value), target: code.target };
}

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
