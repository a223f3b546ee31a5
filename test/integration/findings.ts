/** What the tests of what is wrong in a document share. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { place, until } from './support';

/** A contract with four findings. */
export const CONTRACT = [
  'Norvik Ltd (the “Seller”) sells the pumps to Halden plc (the “Buyer”).',
  '',
  '“Plant” means the works. The Seller delivers to the Plant within thirty (60) days (of signing.',
  '',
  'The Buyer pays the Service Fee monthly. No Service Fee is due in August. The price is [●] euros.',
  '',
].join('\n');

/** The findings of a document as they are now, in its order. */
export function findingsNow(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Deal Terms')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The findings of a document once there are so many. */
export async function findingsOf(document: vscode.TextDocument, count: number): Promise<readonly vscode.Diagnostic[]> {
  await until(vscode.languages.onDidChangeDiagnostics, () => findingsNow(document.uri).length === count);
  return findingsNow(document.uri);
}

/** Takes a quick fix by its title. */
export async function fix(document: vscode.TextDocument, at: string, title: string, into = 1): Promise<void> {
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
