import type { Range } from 'vscode';
import { type Disposable, type TextDocument, type TextEditor, type TextEditorDecorationType, window } from 'vscode';
import { type DealDocuments, markupOf } from '../../editor/documents';
import type { Log } from '../../editor/log';
import { rangeOf, visibleSpans } from '../../editor/ranges';
import type { Sections } from '../../editor/sections';
import type { Settings } from '../../editor/settings';
import { chosenMentions } from './chosen';
import { groupOf, lineOf } from './groups';
import { DecorationTypes } from './styles';

/** Underlines mentions in every visible editor, as far as its text is visible. */
export class Highlights implements Disposable {
  readonly #documents: DealDocuments;
  readonly #settings: Settings;
  readonly #sections: Sections;
  readonly #types = new DecorationTypes();
  readonly #drawn = new WeakMap<TextEditor, Set<TextEditorDecorationType>>();
  readonly #listeners: readonly Disposable[];

  constructor(documents: DealDocuments, settings: Settings, sections: Sections, log: Log) {
    this.#documents = documents;
    this.#settings = settings;
    this.#sections = sections;
    const draw = log.guarded('highlights', (editor: TextEditor) => this.#draw(editor));
    const drawAll = (editors: readonly TextEditor[]): void => editors.forEach(draw);
    this.#listeners = [
      documents.onDidAnnotate((document) => drawAll(editorsOf(document))),
      window.onDidChangeVisibleTextEditors(drawAll),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => draw(textEditor)),
      settings.onDidChange(() => drawAll(window.visibleTextEditors)),
    ];
    drawAll(window.visibleTextEditors);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#types.dispose();
  }

  #draw(editor: TextEditor): void {
    const { document } = editor;
    const ranges = this.#rangesOf(editor);
    // While a new version is being read the old lines move with the text; nothing is put in their place yet.
    if (!ranges && this.#documents.isRead(document)) return;
    const drawn = this.#drawn.get(editor) ?? new Set();
    const next = ranges ?? new Map<TextEditorDecorationType, Range[]>();
    for (const type of drawn) if (!next.has(type)) editor.setDecorations(type, []);
    for (const [type, list] of next) editor.setDecorations(type, list);
    this.#drawn.set(editor, new Set(next.keys()));
  }

  #rangesOf(editor: TextEditor): Map<TextEditorDecorationType, Range[]> | undefined {
    const { document } = editor;
    const annotations = this.#documents.annotationsOf(document);
    if (!annotations) return undefined;
    const settings = this.#settings.highlights(document);
    const ranges = new Map<TextEditorDecorationType, Range[]>();
    for (const span of visibleSpans(editor)) {
      const sections = () => this.#sections.of(annotations.blocks, markupOf(document));
      for (const mention of chosenMentions(annotations, span, settings, sections)) {
        const type = this.#types.of(groupOf(mention.category), lineOf(mention), settings.style, settings.overviewRuler);
        const list = ranges.get(type);
        if (list) list.push(rangeOf(document, mention));
        else ranges.set(type, [rangeOf(document, mention)]);
      }
    }
    return ranges;
  }
}

function editorsOf(document: TextDocument): readonly TextEditor[] {
  return window.visibleTextEditors.filter((editor) => editor.document === document);
}
