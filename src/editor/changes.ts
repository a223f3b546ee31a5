import { type TextDocument, type Uri, workspace, WorkspaceEdit } from 'vscode';
import type { TextChange } from './glossaryText';
import { rangeOf } from './ranges';

/** Changes an open document by one step that the user can undo; false where VS Code would not. */
export async function applyChanges(document: TextDocument, changes: readonly TextChange[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const change of changes) edit.replace(document.uri, rangeOf(document, change), change.text);
  return changes.length === 0 || workspace.applyEdit(edit);
}

/** Makes a file, and whoever has its name open sees it; false where VS Code would not. */
export async function createFile(uri: Uri, text: string): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text), ignoreIfExists: true });
  return workspace.applyEdit(edit);
}
