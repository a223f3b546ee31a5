import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotationsOf, closeAll, mentionsOf, place, read, show } from './support';

const DEAL = 'The right of first refusal ends in 2030.';

describe('bad input', () => {
  afterEach(closeAll);

  it('may be no text at all, and a term typed into it is found', async () => {
    const { editor, document, annotations } = await read('');
    assert.equal(annotations.mentions().length, 0);
    await everyFeatureAnswers(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), DEAL));
    assert.deepEqual((await mentionsOf(document)).slice(0, 1), ['right of first refusal']);
  });

  it('may be one line of 10 MB: what is typed into it is read, and other documents do not wait for it', async () => {
    const sentence = `${DEAL} Nobody holds 27 % of anything here. `;
    const large = await show(sentence.repeat(Math.ceil(1e7 / sentence.length)), 'txt');
    const { document: small } = await read(DEAL);
    assert.equal((await hoversAt(small, place(small, 'refusal'))).length, 1);

    assert.ok((await annotationsOf(large.document)).mentions(0, 1000).length >= 10);
    const editor = await vscode.window.showTextDocument(large.document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A drag-along right. '));
    const [first] = (await annotationsOf(editor.document)).mentions(0, 100);
    assert.deepEqual([first?.start, first?.end], [2, 18]);
    const start = new vscode.Position(0, 4);
    assert.equal((await hoversAt(editor.document, start)).length, 1);
    await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      large.document.uri,
      new vscode.Range(start, start),
    );
    await vscode.commands.executeCommand('dealTerms.nextMention');
    assert.equal(editor.document.getText(editor.selection), 'right of first refusal');
  });

  it('may be bytes that are no text', async () => {
    const bytes = new Uint8Array(200_000);
    for (let i = 0, state = 1; i < bytes.length; i++) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      // VS Code opens no file with a null byte as text.
      bytes[i] = 1 + ((state >> 8) % 255);
    }
    const { editor, document } = await read(bytes, 'txt');
    await everyFeatureAnswers(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${DEAL}\n\n`));
    assert.equal((await mentionsOf(document))[0], 'right of first refusal');
  });

  it('may hold halves of surrogate pairs, beside a term and inside one', async () => {
    const { editor, document } = await read(`${DEAL}\n`);
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(1, 0), '\ud83d The right of \udc00 first refusal \ud83d\n'),
    );
    assert.equal((await mentionsOf(document))[0], 'right of first refusal');
    await everyFeatureAnswers(document);
  });

  for (const [name, text] of [
    ['Windows', `# Deal\r\n\r\n${DEAL}\r\n\r\nA drag-along right.\r\n`],
    ['mixed', `# Deal\n\r\n${DEAL}\r\rA tag-along right.\r\n\nA drag-along right.\n`],
  ] as const)
    it(`may have ${name} line ends: each mention is where the editor shows it`, async () => {
      const { editor, document } = await read(text);
      assert.ok((await mentionsOf(document)).includes('right of first refusal'));
      assert.equal((await mentionsOf(document)).at(-1), 'drag-along right');
      await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.LF));
      assert.equal((await mentionsOf(document)).at(-1), 'drag-along right');
      await editor.edit((edit) => edit.insert(place(document, 'drag'), 'Also: '));
      await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
      assert.equal((await mentionsOf(document)).at(-1), 'drag-along right');
      await everyFeatureAnswers(document);
    });
});

async function hoversAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly vscode.Hover[]> {
  return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
}

/** Asks every feature at the start, in the middle and at the end; none may fail or leave the others waiting. */
async function everyFeatureAnswers(document: vscode.TextDocument): Promise<void> {
  await annotationsOf(document);
  const last = document.lineAt(document.lineCount - 1).range.end;
  for (const position of [new vscode.Position(0, 0), document.validatePosition(new vscode.Position(2, 20)), last]) {
    const range = new vscode.Range(position, position);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, position);
    await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
    await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, position);
    await vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, range);
  }
  for (const command of ['nextMention', 'previousMention'])
    await vscode.commands.executeCommand(`dealTerms.${command}`);
}
