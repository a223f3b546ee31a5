import { commands, Disposable, type TextDocument, Uri, workspace } from 'vscode';
import { type Annotations, Blocks, type Mention } from '../../core/index';
import type { DealDocuments } from '../../editor/documents';
import { groupOf, lineOf } from '../../editor/groups';
import type { Lexicons } from '../../editor/lexicons';
import type { Log } from '../../editor/log';
import { markupOf } from '../../editor/markup';
import { textOf } from '../../editor/ranges';
import type { Settings } from '../../editor/settings';
import { capitalised, languageOf, nameOf, textIn } from '../../editor/terms';
import type { Words } from '../../words/index';
import type { MarkdownIt, Token } from './markdownIt';
import { mark, type Mark, piecesOf } from './marks';

/** Documents that have not been read yet are read at once up to this length, UTF-16 code units: the preview does not wait. */
const LONGEST = 400_000;

/** Underlines terms in VS Code's Markdown preview, with their definition as title. */
export class Preview implements Disposable {
  readonly #documents: DealDocuments;
  readonly #lexicons: Lexicons;
  readonly #settings: Settings;
  readonly #words: Words;
  readonly #log: Log;
  readonly #registrations: Disposable;
  #isUsed = false;

  constructor(documents: DealDocuments, lexicons: Lexicons, settings: Settings, words: Words, log: Log) {
    this.#documents = documents;
    this.#lexicons = lexicons;
    this.#settings = settings;
    this.#words = words;
    this.#log = log;
    const renew = log.guarded('renewing the preview', () => {
      if (this.#isUsed) void commands.executeCommand('markdown.preview.refresh');
    });
    this.#registrations = Disposable.from(lexicons.onDidChange(renew), settings.onDidChange(renew));
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  /** Called by VS Code's Markdown extension with its markdown-it. */
  extend(markdownIt: MarkdownIt): MarkdownIt {
    const { renderer } = markdownIt;
    const { render } = renderer;
    const marked = this.#log.guarded('preview', (tokens: readonly Token[], env: unknown) =>
      mark(tokens, this.#marks(env)),
    );
    renderer.render = function (tokens, options, env) {
      return render.call(this, marked(tokens, env) ?? tokens, options, env);
    };
    return markdownIt;
  }

  #marks(env: unknown): readonly Mark[] {
    this.#isUsed = true;
    if (!this.#settings.preview) return [];
    const address =
      typeof env === 'object' && env !== null && 'currentDocument' in env ? env.currentDocument : undefined;
    if (!(address instanceof Uri)) return [];
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === address.toString());
    if (!document || !this.#documents.isRead(document)) return [];
    const annotations = this.#documents.annotationsOf(document) ?? this.#read(document);
    if (!annotations) return [];
    return annotations.mentions().map((mention) => this.#mark(document, annotations, mention));
  }

  #read(document: TextDocument): Annotations | undefined {
    const lexicon = this.#lexicons.of(document.uri);
    const text = document.getText();
    if (!lexicon || text.length > LONGEST) return undefined;
    return this.#lexicons.annotator(lexicon, markupOf(document)).annotate(Blocks.of(text));
  }

  #mark(document: TextDocument, annotations: Annotations, mention: Mention): Mark {
    const language = languageOf(annotations);
    const { term, category, status } = mention;
    const said = status === 'active' ? '' : ` (${this.#words.status(status)})`;
    const definition = textIn(term, language)?.definition ?? '';
    const name = `${capitalised(nameOf(term, language))}${said}`;
    return {
      line: document.positionAt(mention.start).line,
      pieces: piecesOf(textOf(annotations.blocks, mention)),
      className: `deal-term deal-term-${groupOf(category)} deal-term-${lineOf(mention)}`,
      title: definition === '' ? name : `${name}: ${definition}`,
    };
  }
}
