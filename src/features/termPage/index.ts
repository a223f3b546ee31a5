import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { DealDocuments } from '../../editor/documents';
import { COMMANDS, TERM_SCHEME } from '../../editor/ids';
import type { Lexicons } from '../../editor/lexicons';
import type { Log } from '../../editor/log';
import { languageOf } from '../../editor/terms';
import type { WorkspaceIndex } from '../../editor/workspaceIndex';
import type { Words } from '../../words/index';
import { addressOf, readAddress } from './address';
import { writePage } from './page';
import { TermPlaces } from './places';

/** How long after a change pages that are open are written anew. Milliseconds. */
const DELAY = 500;

/** A page for each term: its whole entry and its places, as a read-only Markdown document. */
export class TermPages implements Disposable, TextDocumentContentProvider {
  readonly onDidChange: Event<Uri>;
  readonly #changed = new EventEmitter<Uri>();
  readonly #documents: DealDocuments;
  readonly #lexicons: Lexicons;
  readonly #index: WorkspaceIndex;
  readonly #places: TermPlaces;
  readonly #words: Words;
  readonly #registrations: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(documents: DealDocuments, lexicons: Lexicons, index: WorkspaceIndex, words: Words, log: Log) {
    this.onDidChange = this.#changed.event;
    this.#documents = documents;
    this.#lexicons = lexicons;
    this.#index = index;
    this.#places = new TermPlaces(documents, index, words);
    this.#words = words;
    const renew = log.guarded('term pages', () => this.#renew());
    this.#registrations = Disposable.from(
      workspace.registerTextDocumentContentProvider(TERM_SCHEME, this),
      lexicons.onDidChange(renew),
      index.onDidChange(renew),
      documents.onDidAnnotate(renew),
      commands.registerCommand(
        COMMANDS.showTerm,
        log.guarded(COMMANDS.showTerm, (id: unknown, from?: unknown) => this.#show(id, from)),
      ),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#registrations.dispose();
    this.#changed.dispose();
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const { id, from, language } = readAddress(uri);
    const lexicon = await this.#lexicons.ready(from ?? uri);
    const term = lexicon?.term(id);
    if (!lexicon || !term) return l10n.t('This term is in no glossary any more.');
    const here = from && this.#places.inDocument(id, from);
    const { files, more } = await this.#places.inOthers(id, here && from);
    const { isScanned } = this.#index;
    return writePage({ term, lexicon, language, here, others: files, more, isScanned }, this.#words);
  }

  async #show(id: unknown, from: unknown): Promise<void> {
    if (typeof id !== 'string') return;
    const origin = typeof from === 'string' ? Uri.parse(from) : window.activeTextEditor?.document.uri;
    const document = workspace.textDocuments.find((open) => open.uri.toString() === origin?.toString());
    const lexicon = await this.#lexicons.ready(origin ?? Uri.parse(`${TERM_SCHEME}:/`));
    const term = lexicon?.term(id);
    if (!term) return;
    const annotations = document && this.#documents.annotationsOf(document);
    const uri = addressOf(term, languageOf(annotations), document?.uri);
    const page = await workspace.openTextDocument(uri);
    // The built-in preview shows it typeset; where there is none its text does.
    const shown = commands.executeCommand('markdown.showPreview', uri);
    await Promise.resolve(shown).catch(() => window.showTextDocument(page, { preview: true }));
  }

  /** Pages that are open may say something else now. */
  #renew(): void {
    clearTimeout(this.#timer);
    if (!workspace.textDocuments.some(({ uri }) => uri.scheme === TERM_SCHEME)) return;
    this.#timer = setTimeout(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === TERM_SCHEME) this.#changed.fire(uri);
    }, DELAY);
  }
}
