import { TextEditorRevealType, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import type { Span } from '../core/index';
import { selectionOf } from './ranges';

/** Shows a span of a document and selects it. */
export async function showSpan(document: TextDocument | Uri, span: Span): Promise<TextEditor> {
  const open = document instanceof Uri ? await workspace.openTextDocument(document) : document;
  const shown = window.visibleTextEditors.find((editor) => editor.document === open);
  const editor = await window.showTextDocument(open, shown?.viewColumn ? { viewColumn: shown.viewColumn } : {});
  const selection = selectionOf(open, span);
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
