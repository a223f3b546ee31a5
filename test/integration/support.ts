/** What the tests of the features share: documents on the screen, read to their end, and waits for events. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotations } from '../../src/core/index';
import type { Api } from '../../src/extension';

/** What the running extension exports. */
export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('deal-terms.deal-terms');
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

let files = 0;

/** Writes a file into the workspace; its address. */
export async function write(text: string | Uint8Array, extension = 'md'): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, `test-${++files}.${extension}`);
  await vscode.workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

/** Shows a new document of the workspace; `extension` says its language. */
export async function show(text: string | Uint8Array, extension = 'md'): Promise<vscode.TextEditor> {
  // Providers are asked only once the extension has registered them.
  await api();
  const document = await vscode.workspace.openTextDocument(await write(text, extension));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** A new document on the screen, and what the extension has read in it. */
export async function read(
  text: string | Uint8Array,
  extension = 'md',
): Promise<{
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly annotations: Annotations;
}> {
  const editor = await show(text, extension);
  return { editor, document: editor.document, annotations: await annotationsOf(editor.document) };
}

/** The annotations of a document's current version, read to its end. */
export async function annotationsOf(document: vscode.TextDocument): Promise<Annotations> {
  const annotations = await (await api()).documents.whenAnnotated(document);
  assert.ok(annotations, `${document.uri.path} is not read`);
  return annotations;
}

/** The texts of the mentions of a document, in order. */
export async function mentionsOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const annotations = await annotationsOf(document);
  const text = document.getText();
  return annotations.mentions().map(({ start, end }) => text.slice(start, end));
}

/** Where a text stands in a document; `into` it by some characters. */
export function place(document: vscode.TextDocument, text: string, into = 0): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `“${text}” is not in the document`);
  return document.positionAt(offset + into);
}

/** The range of a text in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  return new vscode.Range(place(document, text), place(document, text, text.length));
}

/** Waits until something holds, looking again after each event of one kind. */
export async function until<T>(event: vscode.Event<T>, holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const listener = event(() => {
      if (!holds()) return;
      listener.dispose();
      resolve();
    });
  });
}

/** Changes a setting of the extension for the workspace while something is done. */
export async function withSetting<T>(name: string, value: unknown, work: () => Promise<T>): Promise<T> {
  const set = (to: unknown): Thenable<void> => vscode.workspace.getConfiguration('dealTerms').update(name, to, false);
  await set(value);
  try {
    return await work();
  } finally {
    await set(undefined);
  }
}

/** Closes what a test opened, so that the next one begins with an empty window. */
export async function closeAll(): Promise<void> {
  await vscode.workspace.saveAll(false);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
