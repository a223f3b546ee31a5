import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  languages,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type Language, LANGUAGES, type Lexicon, type Term } from '../core/index';
import type { DealDocuments } from '../editor/documents';
import { COMMANDS, TERM_SCHEME } from '../editor/ids';
import type { Lexicons } from '../editor/lexicons';
import type { Log } from '../editor/log';
import { emphasis, type Inline, MarkdownBuilder, plain, strong, webLink } from '../editor/markdown';
import { rangeOf, textOf } from '../editor/ranges';
import { capitalised, languageOf, nameOf, otherLanguage } from '../editor/terms';
import type { Words } from '../words/index';

/** A page for each term: its whole entry, as a read-only Markdown document. */
export class TermPages implements Disposable, TextDocumentContentProvider {
  readonly onDidChange: Event<Uri>;
  readonly #changed = new EventEmitter<Uri>();
  readonly #documents: DealDocuments;
  readonly #lexicons: Lexicons;
  readonly #words: Words;
  readonly #registrations: Disposable;

  constructor(documents: DealDocuments, lexicons: Lexicons, words: Words, log: Log) {
    this.onDidChange = this.#changed.event;
    this.#documents = documents;
    this.#lexicons = lexicons;
    this.#words = words;
    this.#registrations = Disposable.from(
      workspace.registerTextDocumentContentProvider(TERM_SCHEME, this),
      lexicons.onDidChange(() => this.#renew()),
      commands.registerCommand(
        COMMANDS.showTerm,
        log.guarded(COMMANDS.showTerm, (id: unknown, from?: unknown) => this.#show(id, from)),
      ),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
    this.#changed.dispose();
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const { id, from, language } = readAddress(uri);
    const lexicon = await this.#lexicons.ready(from ?? uri);
    const term = lexicon?.term(id);
    return lexicon && term
      ? this.#page(term, lexicon, language, from)
      : l10n.t('This term is in no glossary any more.');
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
    await languages.setTextDocumentLanguage(page, 'markdown');
    // The built-in preview shows it typeset; where there is none its text does.
    const shown = commands.executeCommand('markdown.showPreview', uri);
    await Promise.resolve(shown).catch(() => window.showTextDocument(page, { preview: true }));
  }

  /** Pages that are open may say something else now. */
  #renew(): void {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === TERM_SCHEME) this.#changed.fire(uri);
  }

  #page(term: Term, lexicon: Lexicon, language: Language, from: Uri | undefined): string {
    const page = new MarkdownBuilder().heading(1, capitalised(nameOf(term, language)));
    page.paragraph(emphasis(this.#words.category(term.category)));
    for (const spoken of [language, otherLanguage(language)]) this.#language(page, term, spoken, language);
    const related = term.related.flatMap((id) => lexicon.term(id) ?? []);
    if (related.length > 0) {
      page.heading(2, l10n.t('Related terms'));
      page.list(related.map((other) => [link(nameOf(other, language), addressOf(other, language, from))]));
    }
    const places = from ? this.#places(term, from) : [];
    if (places.length > 0) page.heading(2, l10n.t('In the document')).list(places);
    if (term.sources.length > 0) {
      page.heading(2, l10n.t('Sources')).list(term.sources.map(({ title, url }) => [webLink(title, url)]));
    }
    page.rule().paragraph(emphasis(l10n.t('Deal Terms explains words. It is no legal advice.')));
    return page.text();
  }

  #language(page: MarkdownBuilder, term: Term, spoken: Language, first: Language): void {
    const text = term.texts[spoken];
    if (!text) return;
    const [name, ...others] = text.names.map((wording) => wording.text);
    if (spoken !== first)
      page.heading(
        2,
        `${spoken === 'fr' ? l10n.t('In French') : l10n.t('In English')}${name === undefined ? '' : `: ${name}`}`,
      );
    page.paragraph(plain(text.definition));
    if (text.lookFor !== '') page.paragraph(strong(l10n.t('Look for')), plain(` — ${text.lookFor}`));
    if (others.length > 0) page.paragraph(strong(l10n.t('Also called')), plain(` — ${others.join(', ')}`));
  }

  #places(term: Term, from: Uri): readonly (readonly Inline[])[] {
    const document = workspace.textDocuments.find((open) => open.uri.toString() === from.toString());
    const annotations = document && this.#documents.annotationsOf(document);
    if (!annotations) return [];
    return annotations.clauses().flatMap((clause) => {
      if (clause.term.id !== term.id) return [];
      const said = [this.#words.summary(clause, (span) => textOf(annotations.blocks, span))];
      if (clause.status !== 'active') said.push(this.#words.status(clause.status));
      const line = l10n.t('line {0}', rangeOf(document, clause).start.line + 1);
      const summary = said.filter((part) => part !== '').join(' — ');
      return [[plain(summary === '' ? capitalised(line) : `${capitalised(line)}: ${summary}`)]];
    });
  }
}

function link(text: string, address: Uri): Inline {
  return { markdown: `[${plain(text).markdown}](<${address.toString()}>)` };
}

/** The name is in the path, for the tab; what is to be shown is in the query. */
function addressOf(term: Term, language: Language, from: Uri | undefined): Uri {
  const name = capitalised(nameOf(term, language)).replace(/[/\\?#%]/g, ' ');
  const query = JSON.stringify({ id: term.id, language, ...(from ? { from: from.toString() } : {}) });
  return Uri.from({ scheme: TERM_SCHEME, path: `/${name}.md`, query });
}

function readAddress({ query }: Uri): {
  readonly id: string;
  readonly language: Language;
  readonly from: Uri | undefined;
} {
  try {
    const data = JSON.parse(query) as { readonly id?: unknown; readonly language?: unknown; readonly from?: unknown };
    return {
      id: typeof data.id === 'string' ? data.id : '',
      language: LANGUAGES.find((known) => known === data.language) ?? 'en',
      from: typeof data.from === 'string' ? Uri.parse(data.from) : undefined,
    };
  } catch {
    return { id: '', language: 'en', from: undefined };
  }
}
