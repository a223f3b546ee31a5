import { type Disposable, type Range, TextEditorRevealType, type TextEditor, ThemeColor, window } from 'vscode';
import type { Span } from '../../core/index';
import { rangeOf } from '../../editor/ranges';

/** Shows places of a document while somebody moves through a list: scrolled to and marked. The cursor stays where it is, since something may be inserted there. */
export class PlacePreview implements Disposable {
  readonly #editor: TextEditor;
  readonly #before: Range | undefined;
  /** Seen in every theme: some have no colour for what is found. */
  readonly #mark = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('focusBorder'),
  });
  #isAway = false;

  constructor(editor: TextEditor) {
    this.#editor = editor;
    this.#before = editor.visibleRanges[0];
  }

  /** Shows a place, or for none what was seen before. */
  show(span: Span | undefined): void {
    if (!span) {
      this.#editor.setDecorations(this.#mark, []);
      this.#goBack();
      return;
    }
    const range = rangeOf(this.#editor.document, span);
    this.#editor.setDecorations(this.#mark, [range]);
    this.#editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    this.#isAway = true;
  }

  /** Takes the mark away and shows what was seen before. */
  dispose(): void {
    this.#mark.dispose();
    this.#goBack();
  }

  #goBack(): void {
    if (this.#isAway && this.#before) this.#editor.revealRange(this.#before, TextEditorRevealType.AtTop);
    this.#isAway = false;
  }
}
