import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../src/extension';
import { Random } from '../random';
import { contract } from './contract';
import { heap } from './heap';
import { watchTurns } from './turns';

const WORDS = [
  'the ',
  'right of first refusal ',
  '27 % ',
  'Licensee ',
  'terminated ',
  '\n\n',
  'x',
  '“Affiliate” ',
  '30 June 2032 ',
];

/** Edits over documents that are opened and closed, each edit read before the next. */
export async function soak({ documents }: Api, edits: number, over: number): Promise<object> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const random = new Random(7);
  const each = Math.ceil(edits / over);
  let before = heap();
  let stop = watchTurns();
  const begun = performance.now();
  for (let n = 0; n < over; n++) {
    // What is kept for good is there after the first few, and the start is not what is measured here.
    if (n === Math.floor(over / 10)) {
      stop();
      before = heap();
      stop = watchTurns();
    }
    const uri = vscode.Uri.joinPath(folder, `soak-${n}.md`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(contract(n, 20_000)));
    const editor = await opened(uri);
    const { document } = editor;
    await documents.whenAnnotated(document);
    for (let i = 0; i < each; i++) {
      const at = document.positionAt(random.below(document.getText().length));
      await editor.edit((change) => {
        if (random.below(4) === 0) change.delete(new vscode.Range(at, at.translate(0, 3)));
        else change.insert(at, random.pick(WORDS));
      });
      await documents.whenAnnotated(document);
    }
    await document.save();
    const closed = once(vscode.workspace.onDidCloseTextDocument, (one) => one === document);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await closed;
  }
  const seconds = (performance.now() - begun) / 1000;
  const turns = stop();
  return { edits: each * over, documents: over, seconds, before, after: heap(), turns };
}

/** Opened as a user does it: a document that an extension opens is kept for minutes after its editor is closed. */
async function opened(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const isIt = (editor: vscode.TextEditor | undefined): boolean => editor?.document.uri.toString() === uri.toString();
  const shown = once(vscode.window.onDidChangeActiveTextEditor, isIt);
  await vscode.commands.executeCommand('vscode.open', uri);
  const active = vscode.window.activeTextEditor;
  const editor = isIt(active) ? active : await shown;
  assert.ok(editor);
  return editor;
}

function once<T>(event: vscode.Event<T>, isIt: (one: T) => boolean): Promise<T> {
  return new Promise((resolve) => {
    const listener = event((one) => {
      if (!isIt(one)) return;
      listener.dispose();
      resolve(one);
    });
  });
}
