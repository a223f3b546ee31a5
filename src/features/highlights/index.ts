import { type Disposable, type Event, EventEmitter, type Range, type TextDocument, type TextEditor } from 'vscode';
import { type TextEditorDecorationType, window } from 'vscode';
import type { Checks } from '../../editor/checks';
import type { DealDocuments } from '../../editor/documents';
import { markupOf } from '../../editor/markup';
import type { Log } from '../../editor/log';
import { rangeOf, visibleSpans } from '../../editor/ranges';
import type { Sections } from '../../editor/sections';
import type { HighlightSettings, Settings } from '../../editor/settings';
import { chosenMentions } from './chosen';
import { type Group, groupOf, lineOf } from '../../editor/groups';
import { isUnderlined } from './squiggles';
import { DecorationTypes, type DrawnLine } from './styles';

/** Lines in one editor at most: text of which every word is a term is no text. */
const MOST_DRAWN = 3000;

/** A mention as an editor shows it. */
export interface Drawn {
  readonly range: Range;
  readonly group: Group;
  readonly line: DrawnLine;
}

/** Underlines mentions in every visible editor, as far as its text is visible. */
export class Highlights implements Disposable {
  /** Fires when what an editor shows has been drawn anew. */
  readonly onDidDraw: Event<TextEditor>;
  readonly #drew = new EventEmitter<TextEditor>();
  readonly #documents: DealDocuments;
  readonly #checks: Checks;
  readonly #settings: Settings;
  readonly #sections: Sections;
  readonly #types = new DecorationTypes();
  readonly #used = new WeakMap<TextEditor, ReadonlySet<TextEditorDecorationType>>();
  readonly #drawn = new WeakMap<TextEditor, readonly Drawn[]>();
  readonly #listeners: readonly Disposable[];

  constructor(documents: DealDocuments, checks: Checks, settings: Settings, sections: Sections, log: Log) {
    this.onDidDraw = this.#drew.event;
    this.#documents = documents;
    this.#checks = checks;
    this.#settings = settings;
    this.#sections = sections;
    const draw = log.guarded('highlights', (editor: TextEditor) => this.#draw(editor));
    const drawAll = (editors: readonly TextEditor[]): void => editors.forEach(draw);
    this.#listeners = [
      documents.onDidAnnotate((document) => drawAll(editorsOf(document))),
      documents.onDidReadScreen((document) => drawAll(editorsOf(document))),
      checks.onDidCheck((document) => drawAll(editorsOf(document))),
      window.onDidChangeVisibleTextEditors(drawAll),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => draw(textEditor)),
      settings.onDidChange(() => drawAll(window.visibleTextEditors)),
      window.onDidChangeActiveColorTheme(() => drawAll(window.visibleTextEditors)),
    ];
    drawAll(window.visibleTextEditors);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#types.dispose();
    this.#drew.dispose();
  }

  /** What an editor shows, in the order of the text. */
  drawnIn(editor: TextEditor): readonly Drawn[] {
    return this.#drawn.get(editor) ?? [];
  }

  #draw(editor: TextEditor): void {
    const { document } = editor;
    const settings = this.#settings.highlights(document);
    const drawn = this.#chosenIn(editor, settings);
    // While a new version is being read the old lines move with the text; nothing is put in their place yet.
    if (!drawn && this.#documents.isRead(document)) return;
    const ranges = new Map<TextEditorDecorationType, Range[]>();
    for (const { range, group, line } of drawn ?? []) {
      const type = this.#types.of(group, line, settings.style, settings.overviewRuler);
      const list = ranges.get(type);
      if (list) list.push(range);
      else ranges.set(type, [range]);
    }
    for (const type of this.#used.get(editor) ?? []) if (!ranges.has(type)) editor.setDecorations(type, []);
    for (const [type, list] of ranges) editor.setDecorations(type, list);
    this.#used.set(editor, new Set(ranges.keys()));
    this.#drawn.set(editor, drawn ?? []);
    this.#drew.fire(editor);
  }

  /** Undefined where the document is not read, or not yet. */
  #chosenIn(editor: TextEditor, settings: HighlightSettings): readonly Drawn[] | undefined {
    const { document } = editor;
    // The first of a section may stand far above the screen.
    const annotations =
      settings.mode === 'firstInSection' ? this.#documents.annotationsOf(document) : this.#documents.screenOf(document);
    if (!annotations) return undefined;
    const sections = () => this.#sections.of(annotations.blocks, markupOf(document));
    const mentions = visibleSpans(editor).flatMap((span) => chosenMentions(annotations, span, settings, sections));
    const isMarked = isUnderlined(this.#checks, document, annotations);
    return mentions.slice(0, MOST_DRAWN).map((mention) => ({
      range: rangeOf(document, mention),
      group: groupOf(mention.category),
      line: isMarked(mention) ? 'none' : lineOf(mention),
    }));
  }
}

function editorsOf(document: TextDocument): readonly TextEditor[] {
  return window.visibleTextEditors.filter((editor) => editor.document === document);
}
