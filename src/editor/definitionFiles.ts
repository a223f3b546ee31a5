import { Disposable, type Event, EventEmitter, FileSystemError, type TextDocument, Uri, workspace } from 'vscode';
import { type DefinitionElsewhere, definitionsIn } from '../core/index';
import type { Log } from './log';
import { markupOfPath } from './markup';
import type { Settings } from './settings';
import { watchedFile } from './watchedFile';

/** What a document includes: `\input{definitions}`, `[definitions](definitions.md)`. Read where it is opened and saved, not while it is typed. */
const INCLUDED =
  /\\(?:input|include|subfile)\{([^{}\n]{1,200})\}|\]\(([^()\s]{1,200}\.(?:md|markdown|tex|txt|contract))\)/g;
/** A larger file is no list of definitions. Bytes. */
const LARGEST = 4_000_000;
const NONE: readonly DefinitionElsewhere[] = [];

interface DefinitionFile {
  readonly uri: Uri;
  readonly definitions: readonly DefinitionElsewhere[];
}

/** The definitions of files that documents rely on: those beside a document that a setting names, and those that it includes. */
export class DefinitionFiles implements Disposable {
  /** Fires when documents may rely on other definitions than before. */
  readonly onDidChange: Event<void>;
  readonly #changed = new EventEmitter<void>();
  readonly #settings: Settings;
  readonly #log: Log;
  readonly #listeners: Disposable;
  readonly #files = new Map<string, DefinitionFile>();
  readonly #watchers = new Map<string, Disposable>();
  /** Of each document the files that it relies on, and their definitions as one list: the same list as long as nothing has changed. */
  readonly #relied = new Map<string, { readonly uris: readonly Uri[]; all: readonly DefinitionElsewhere[] }>();

  constructor(settings: Settings, log: Log) {
    this.onDidChange = this.#changed.event;
    this.#settings = settings;
    this.#log = log;
    const saved = log.guarded('a saved file of definitions', (document: TextDocument) => this.#saved(document));
    const gone = log.guarded('a closed document', ({ uri }: TextDocument) => this.#relied.delete(uri.toString()));
    const again = log.guarded('the choice of definitions', () => this.#chooseAgain());
    this.#listeners = Disposable.from(
      workspace.onDidSaveTextDocument(saved),
      workspace.onDidCloseTextDocument(gone),
      settings.onDidChange(again),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#changed.dispose();
  }

  /** The definitions that a document relies on as far as they have been read. The first call begins to read them. */
  of(document: TextDocument): readonly DefinitionElsewhere[] {
    const known = this.#relied.get(document.uri.toString());
    if (known) return known.all;
    const uris = this.#urisOf(document);
    this.#relied.set(document.uri.toString(), { uris, all: NONE });
    if (uris.length > 0) void this.#readAll(uris.filter((uri) => !this.#files.has(uri.toString())));
    this.#gather();
    return this.#relied.get(document.uri.toString())?.all ?? NONE;
  }

  #urisOf(document: TextDocument): readonly Uri[] {
    // Beside what has not been saved yet there is nothing.
    if (workspace.fs.isWritableFileSystem(document.uri.scheme) === undefined) return [];
    const folder = Uri.joinPath(document.uri, '..');
    const names = [...this.#settings.definitionFiles(document)];
    if (this.#settings.includedDefinitions(document)) {
      for (const [, latex, markdown] of document.getText().matchAll(INCLUDED)) {
        if (latex !== undefined) names.push(/\.\w+$/.test(latex) ? latex : `${latex}.tex`);
        else if (markdown !== undefined && !/^[a-z]+:/i.test(markdown)) names.push(decodeURIComponent(markdown));
      }
    }
    const uris = new Map(names.map((name) => Uri.joinPath(folder, name)).map((uri) => [uri.toString(), uri]));
    uris.delete(document.uri.toString());
    return [...uris.values()];
  }

  async #readAll(uris: readonly Uri[]): Promise<void> {
    await Promise.all(uris.map((uri) => this.#read(uri)));
    if (this.#gather()) this.#changed.fire();
  }

  async #read(uri: Uri): Promise<void> {
    this.#watch(uri);
    const text = await this.#textOf(uri);
    const definitions = text === undefined ? NONE : definitionsIn(text, markupOfPath(uri.path), uri.toString());
    this.#files.set(uri.toString(), { uri, definitions });
  }

  async #textOf(uri: Uri): Promise<string | undefined> {
    try {
      if ((await workspace.fs.stat(uri)).size > LARGEST) return undefined;
      return new TextDecoder().decode(await workspace.fs.readFile(uri));
    } catch (error) {
      // Most documents have no such file beside them.
      if (!(error instanceof FileSystemError)) this.#log.failed('a file of definitions', error);
      return undefined;
    }
  }

  /** Joins the definitions of each document anew; whether any document relies on others now. */
  #gather(): boolean {
    let changed = false;
    for (const relied of this.#relied.values()) {
      const all = relied.uris.flatMap((uri) => this.#files.get(uri.toString())?.definitions ?? NONE);
      const same = all.length === relied.all.length && all.every((one, i) => one === relied.all[i]);
      if (same) continue;
      relied.all = all;
      changed = true;
    }
    return changed;
  }

  async #saved(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    const relied = this.#relied.get(key);
    if (relied) {
      const uris = this.#urisOf(document);
      this.#relied.set(key, { uris, all: relied.all });
      await this.#readAll(uris.filter((uri) => !this.#files.has(uri.toString())));
    }
    await this.#touched(document.uri);
  }

  async #touched(uri: Uri): Promise<void> {
    if (this.#files.has(uri.toString())) await this.#readAll([uri]);
  }

  /** A file that is not there yet may come. */
  #watch(uri: Uri): void {
    const key = uri.toString();
    if (this.#watchers.has(key)) return;
    const again = this.#log.guarded('a changed file of definitions', () => this.#touched(uri));
    this.#watchers.set(key, watchedFile(uri, again));
  }

  #chooseAgain(): void {
    this.#relied.clear();
    this.#changed.fire();
  }
}
