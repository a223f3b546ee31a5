import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import { isCategory, type Term } from '../../core/index';
import type { DealDocuments } from '../../editor/documents';
import type { Glossaries } from '../../editor/glossaries';
import { entryOf, idFor, placeOfTerm, silencingChanges, termChanges } from '../../editor/glossaryText';
import { rewrite } from '../../editor/glossaryWriting';
import { COMMANDS, TERM_SCHEME } from '../../editor/ids';
import type { LoadBundled } from '../../editor/lexicons';
import type { Log } from '../../editor/log';
import { showSpan } from '../../editor/navigation';
import { capitalised, languageOf, nameOf } from '../../editor/terms';
import type { Words } from '../../words/index';
import { askNewTerm, askTerm, type NewTerm } from './ask';
import { originsOf, saidOf, type TermOrigin } from './origins';
import { askPlace } from './targets';

/** Commands that write the glossaries, and tell which of them says what. Each may be called with what it would ask for. */
export class GlossaryCommands implements Disposable {
  readonly #glossaries: Glossaries;
  readonly #documents: DealDocuments;
  readonly #loadBundled: LoadBundled;
  readonly #words: Words;
  readonly #registrations: Disposable;

  constructor(glossaries: Glossaries, documents: DealDocuments, loadBundled: LoadBundled, words: Words, log: Log) {
    this.#glossaries = glossaries;
    this.#documents = documents;
    this.#loadBundled = loadBundled;
    this.#words = words;
    const command = (id: string, run: (...given: readonly unknown[]) => unknown): Disposable =>
      commands.registerCommand(id, log.guarded(id, run));
    this.#registrations = Disposable.from(
      command(COMMANDS.addTerm, (known) => this.#add(isRecord(known) ? known : {})),
      command(COMMANDS.editTerm, (id) => this.#edit(id)),
      command(COMMANDS.overrideTerm, (id, glossary) => this.#override(id, glossary)),
      command(COMMANDS.silenceTerm, (id, glossary) => this.#silence(id, glossary)),
      command(COMMANDS.showOrigin, (id) => this.#showOrigin(id)),
      command(COMMANDS.openGlossary, (glossary) => this.#openGlossary(glossary)),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  /** `known` may hold `name`, `category`, `definition`, and as `glossary` the address of the file. */
  async #add(known: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#glossaries.ready();
    const wanted = await askNewTerm(knownOf(known), selectedText(), this.#words);
    if (!wanted) return;
    const uri = await this.#place(known['glossary']);
    if (!uri) return;
    const taken = new Set((await this.#terms()).map(({ id }) => id));
    const id = idFor(wanted.name, (proposed) => taken.has(proposed));
    const document = window.activeTextEditor?.document;
    const language = languageOf(document && this.#documents.annotationsOf(document));
    const text = { names: [wanted.name], ...(wanted.definition === '' ? {} : { definition: wanted.definition }) };
    const entry = { id, category: wanted.category, [language]: text };
    if (await this.#write(uri, (before) => termChanges(before, entry)))
      this.#said(l10n.t('“{0}” is a term now.', wanted.name), uri, id);
  }

  async #edit(asked: unknown): Promise<void> {
    const term = await this.#asked(asked, l10n.t('Which term do you want to edit?'));
    if (!term) return;
    const [place] = (await this.#origins(term.id)).flatMap((origin) => (origin.term ? [origin.place] : []));
    if (place) await this.#show(place.uri, term.id);
    // A bundled entry cannot be changed; a copy of it can.
    else await this.#override(term.id);
  }

  async #override(asked: unknown, glossary?: unknown): Promise<void> {
    const term = await this.#asked(asked, l10n.t('Which term do you want to say otherwise?'));
    const uri = term && (await this.#place(glossary));
    if (!term || !uri) return;
    const known = this.#glossaries.file(uri)?.inForce.terms.some(({ id }) => id === term.id);
    if (known || (await this.#write(uri, (text) => termChanges(text, entryOf(term))))) await this.#show(uri, term.id);
  }

  async #silence(asked: unknown, glossary?: unknown): Promise<void> {
    const term = await this.#asked(asked, l10n.t('Which term do you want to silence?'));
    const uri = term && (await this.#place(glossary));
    if (!term || !uri) return;
    if (await this.#write(uri, (text) => silencingChanges(text, term.id)))
      this.#said(l10n.t('“{0}” is silenced.', nameOf(term, this.#words.language)), uri, term.id);
  }

  async #showOrigin(asked: unknown): Promise<void> {
    const term = await this.#asked(asked, l10n.t('Where does which term come from?'));
    if (!term) return;
    const items = (await this.#origins(term.id)).map((origin) => ({
      label: origin.label,
      description: origin.place ? workspace.asRelativePath(origin.place.uri) : '',
      detail: saidOf(origin),
      origin,
    }));
    const title = capitalised(nameOf(term, this.#words.language));
    const placeHolder = l10n.t('The glossaries that say something of it, the nearest first');
    const chosen = await window.showQuickPick(items, { title, placeHolder });
    if (!chosen) return;
    const { place } = chosen.origin;
    if (place) await this.#show(place.uri, term.id);
    else await commands.executeCommand(COMMANDS.showTerm, term.id);
  }

  /** Opens a glossary, having made it if need be. */
  async #openGlossary(glossary: unknown): Promise<void> {
    const uri = await this.#place(glossary);
    if (!uri) return;
    await this.#glossaries.ready();
    if (this.#glossaries.file(uri)?.text === undefined) await this.#write(uri, () => []);
    await this.#show(uri, '');
  }

  /** The glossary of that address, else one that is asked for. */
  async #place(address: unknown): Promise<Uri | undefined> {
    return typeof address === 'string' ? Uri.parse(address) : (await askPlace(this.#glossaries, here()))?.uri;
  }

  async #show(uri: Uri, id: string): Promise<void> {
    const document = await workspace.openTextDocument(uri);
    const place = placeOfTerm(document.getText(), id);
    if (place) await showSpan(document, place);
    else await window.showTextDocument(document);
  }

  async #write(uri: Uri, change: Parameters<typeof rewrite>[2]): Promise<boolean> {
    if (await rewrite(this.#glossaries, uri, change)) return true;
    const open = l10n.t('Open It');
    const message = l10n.t('{0} is no glossary that can be written to. Mend it first.', workspace.asRelativePath(uri));
    if ((await window.showWarningMessage(message, open)) === open) await window.showTextDocument(uri);
    return false;
  }

  #said(message: string, uri: Uri, id: string): void {
    const open = l10n.t('Open the Glossary');
    void window
      .showInformationMessage(message, open)
      .then((chosen) => (chosen === open ? this.#show(uri, id) : undefined));
  }

  /** The term of that id, else the one under the cursor, else one that is asked for. */
  async #asked(id: unknown, placeHolder: string): Promise<Term | undefined> {
    const terms = await this.#terms();
    if (typeof id === 'string') return terms.find((term) => term.id === id);
    const editor = window.activeTextEditor;
    const annotations = editor && (await this.#documents.whenAnnotated(editor.document));
    const at = editor?.document.offsetAt(editor.selection.active) ?? 0;
    const mention = annotations?.mentions(at, at).find(({ start, end }) => start <= at && at <= end);
    return mention?.term ?? (await askTerm(terms, languageOf(annotations), this.#words, placeHolder));
  }

  /** All terms that any glossary of this place has, silenced ones too; of several with one id the nearest. */
  async #terms(): Promise<readonly Term[]> {
    const { terms: bundled } = await this.#loadBundled();
    await this.#glossaries.ready();
    const own = this.#glossaries.places(here()).flatMap(({ uri }) => this.#glossaries.file(uri)?.inForce.terms ?? []);
    return [...new Map([...bundled, ...own].map((term) => [term.id, term])).values()];
  }

  async #origins(id: string): Promise<readonly TermOrigin[]> {
    return originsOf(id, here(), this.#glossaries, (await this.#loadBundled()).terms);
  }
}

/** The document that is worked on, or a place without a folder. */
function here(): Uri {
  return window.activeTextEditor?.document.uri ?? Uri.parse(`${TERM_SCHEME}:/`);
}

/** The selected text, else the word under the cursor; empty for none. */
function selectedText(): string {
  const editor = window.activeTextEditor;
  if (!editor) return '';
  const { document, selection } = editor;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  return range ? document.getText(range).replace(/\s+/g, ' ').trim() : '';
}

function knownOf({ name, category, definition }: Readonly<Record<string, unknown>>): Partial<NewTerm> {
  return {
    ...(typeof name === 'string' && name.trim() !== '' ? { name: name.trim() } : {}),
    ...(typeof category === 'string' && isCategory(category) ? { category } : {}),
    ...(typeof definition === 'string' ? { definition } : {}),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
