import { Disposable, type Event, EventEmitter, FileSystemError, type Uri, workspace } from 'vscode';
import {
  type Glossary,
  GLOSSARY_LIMITS,
  type GlossaryProblem,
  type ParsedGlossary,
  parseGlossaryInSteps,
} from '../core/index';
import { type GlossaryPlace, glossaryPlaces } from './glossaryPlaces';
import type { Layers } from './layers';
import type { Log } from './log';
import type { Settings } from './settings';
import { Slices } from './slices';
import { watchedFile } from './watchedFile';

/** A glossary file as it was last read. */
export interface GlossaryFile {
  readonly uri: Uri;
  /** Undefined where there is no such file; its size in bytes where that is too large to be read. */
  readonly text: string | { readonly size: number } | undefined;
  /** What holds: all that is right in it, and where it is broken what was there before. */
  readonly inForce: Glossary;
  readonly problems: readonly GlossaryProblem[];
}

/** Codes of errors that say that there is no such file. */
const MISSING = new Set(['FileNotFound', 'FileNotADirectory']);
const NOTHING: Glossary = { terms: [], silenced: [], ignored: [], problems: [] };

/**
 * The glossary files of the user, the workspace and its folders. They are read when the first document is, and again when they are saved or change on the disk;
 * a file that is broken shows its problems while its last good state stays in force.
 */
export class Glossaries implements Layers, Disposable {
  /** Fires when another glossary holds somewhere, or a file has other problems than before. */
  readonly onDidChange: Event<void>;
  readonly #changed = new EventEmitter<void>();
  readonly #settings: Settings;
  readonly #storage: Uri;
  readonly #log: Log;
  readonly #files = new Map<string, GlossaryFile>();
  readonly #watchers = new Map<string, Disposable>();
  readonly #listeners: Disposable;
  readonly #slices: Slices;
  /** What is being read of each file: it is read again after that. */
  readonly #reading = new Map<string, Promise<void>>();
  #ready: Promise<void> | undefined;
  #placed = '';

  /** @param storage the folder of the user's own glossary */
  constructor(settings: Settings, storage: Uri, log: Log) {
    this.onDidChange = this.#changed.event;
    this.#settings = settings;
    this.#storage = storage;
    this.#log = log;
    this.#slices = new Slices('reading glossaries', log);
    // Nothing is read before somebody asked for something.
    const again = log.guarded('glossaries', () => this.#ready && this.#readAll());
    this.#listeners = Disposable.from(
      workspace.onDidSaveTextDocument(log.guarded('a saved glossary', ({ uri }) => this.#readAgain(uri))),
      workspace.onDidChangeWorkspaceFolders(again),
      settings.onDidChange(again),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#slices.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#changed.dispose();
  }

  ready(): Promise<void> {
    this.#ready ??= this.#readAll();
    return this.#ready;
  }

  of(uri: Uri): readonly Glossary[] {
    const glossaries = this.places(uri).map((place) => this.file(place.uri)?.inForce ?? NOTHING);
    return glossaries.filter(({ terms, silenced }) => terms.length > 0 || silenced.length > 0);
  }

  /** The findings that the glossaries of a document ignore, a line each. */
  ignored(uri: Uri): readonly string[] {
    return this.places(uri).flatMap((place) => this.file(place.uri)?.inForce.ignored ?? []);
  }

  /** Where the glossaries of a document may lie, the nearest last. */
  places(uri: Uri): readonly GlossaryPlace[] {
    return glossaryPlaces(workspace.getWorkspaceFolder(uri), this.#settings, this.#storage);
  }

  /** A file as it was last read; undefined before that. */
  file(uri: Uri): GlossaryFile | undefined {
    return this.#files.get(uri.toString());
  }

  /** Every file that was read. */
  get files(): Iterable<GlossaryFile> {
    return this.#files.values();
  }

  /** Reads a file that has just been written, without waiting for the disk to tell. */
  async renew(uri: Uri): Promise<void> {
    await this.#read(uri);
  }

  #allPlaces(): readonly GlossaryPlace[] {
    const folders = [undefined, ...(workspace.workspaceFolders ?? [])];
    return folders.flatMap((folder) => glossaryPlaces(folder, this.#settings, this.#storage));
  }

  /** Other files may count now, or in another order. */
  async #readAll(): Promise<void> {
    const places = new Map(this.#allPlaces().map((place) => [place.uri.toString(), place]));
    const placed = [...places.keys()].join(' ');
    if (placed === this.#placed) return;
    this.#placed = placed;
    for (const key of [...this.#files.keys()].filter((known) => !places.has(known))) {
      this.#files.delete(key);
      this.#watchers.get(key)?.dispose();
      this.#watchers.delete(key);
    }
    await this.#readPlaces([...places.values()].filter(({ uri }) => !this.file(uri)));
    this.#changed.fire();
  }

  async #readPlaces(places: readonly GlossaryPlace[]): Promise<void> {
    await Promise.all(
      places.map(async ({ uri, named }) => {
        this.#watch(uri);
        await this.#read(uri);
        if (named && this.#files.get(uri.toString())?.text === undefined)
          this.#log.warn(`The glossary ${uri.toString(true)} is named in the settings and is not there.`);
      }),
    );
  }

  async #readAgain(uri: Uri): Promise<void> {
    if (this.#files.has(uri.toString())) await this.#read(uri);
  }

  #read(uri: Uri): Promise<void> {
    const key = uri.toString();
    const reading = (this.#reading.get(key) ?? Promise.resolve()).then(() => this.#readNow(uri));
    const settled = reading.catch(() => undefined);
    this.#reading.set(key, settled);
    void settled.then(() => {
      if (this.#reading.get(key) === settled) this.#reading.delete(key);
    });
    return reading;
  }

  async #readNow(uri: Uri): Promise<void> {
    const text = await this.#textOf(uri);
    const before = this.file(uri);
    if (before ? before.text === text : text === undefined) {
      if (!before) this.#files.set(uri.toString(), { uri, text, inForce: NOTHING, problems: [] });
      return;
    }
    const parsed = typeof text === 'string' ? await this.#slices.run(() => parseGlossaryInSteps(text)) : undefined;
    const file = fileOf(uri, text, parsed, before);
    this.#files.set(uri.toString(), file);
    this.#log.info(
      `Read the glossary ${uri.toString(true)}: ${file.inForce.terms.length} terms, ${file.problems.length} problems.`,
    );
    this.#changed.fire();
  }

  async #textOf(uri: Uri): Promise<GlossaryFile['text']> {
    try {
      const { size } = await workspace.fs.stat(uri);
      // A character takes four bytes at most.
      if (size > GLOSSARY_LIMITS.characters * 4) return { size };
      return new TextDecoder().decode(await workspace.fs.readFile(uri));
    } catch (error) {
      if (error instanceof FileSystemError && MISSING.has(error.code)) return undefined;
      // Out of reach for now: what was read before holds.
      this.#log.warn(`The glossary ${uri.toString(true)} cannot be read: ${String(error)}`);
      return this.file(uri)?.text;
    }
  }

  #watch(uri: Uri): void {
    const key = uri.toString();
    if (this.#watchers.has(key)) return;
    this.#watchers.set(
      key,
      watchedFile(
        uri,
        this.#log.guarded('a changed glossary', () => this.#readAgain(uri)),
      ),
    );
  }
}

/** @param parsed what the text says, where it was read */
function fileOf(
  uri: Uri,
  text: GlossaryFile['text'],
  parsed: ParsedGlossary | undefined,
  before: GlossaryFile | undefined,
): GlossaryFile {
  if (text === undefined) return { uri, text, inForce: NOTHING, problems: [] };
  if (typeof text !== 'string') {
    const args = [text.size, GLOSSARY_LIMITS.characters];
    const problems: readonly GlossaryProblem[] = [{ code: 'too-large', args, start: 0, end: 0 }];
    return { uri, text, inForce: before?.inForce ?? NOTHING, problems };
  }
  if (!parsed) return { uri, text, inForce: before?.inForce ?? NOTHING, problems: [] };
  const last = before?.text === undefined ? undefined : before.inForce;
  return { uri, text, inForce: mended(parsed, last), problems: parsed.problems };
}

/** What holds after a file was read again: of what is broken now, what was there before. */
function mended({ ids, ...glossary }: ParsedGlossary, before: Glossary | undefined): Glossary {
  if (!before || glossary.problems.length === 0) return glossary;
  if (!ids) return before;
  const read = new Set(glossary.terms.map(({ id }) => id));
  const kept = before.terms.filter(({ id }) => ids.has(id) && !read.has(id));
  return kept.length === 0 ? glossary : { ...glossary, terms: [...glossary.terms, ...kept] };
}
