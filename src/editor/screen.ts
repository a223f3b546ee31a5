import { type TextDocument, type TextEditor, window } from 'vscode';
import type { Annotations, Span } from '../core/index';
import { visibleSpans } from './ranges';

/** More than a screen holds. UTF-16 code units. */
const SCREEN = 5000;

/** Reads in steps what editors show of a document. Returns whether its mentions are known then, before the rest is read. */
export function* readScreen(document: TextDocument, annotations: Annotations): Generator<void, boolean> {
  let isKnown = false;
  for (const editor of window.visibleTextEditors) {
    for (const span of editor.document === document ? shownIn(editor) : [])
      if (yield* annotations.warmStretch(span)) isKnown = true;
  }
  return isKnown;
}

/** An editor that has just been opened may not know what it shows: then that is what stands behind its cursor. */
function shownIn(editor: TextEditor): readonly Span[] {
  const spans = visibleSpans(editor);
  if (spans.length > 0) return spans;
  const start = editor.document.offsetAt(editor.selection.active);
  return [{ start, end: start + SCREEN }];
}
