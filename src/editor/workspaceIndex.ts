import { type CancellationToken, type Disposable, type Event, EventEmitter, FileType, Uri, workspace } from 'vscode';
import { type Annotations, Blocks, type Category, type Lexicon, type Status, type Term } from '../core/index';
import { markupOf } from './markup';
import type { Lexicons } from './lexicons';
import type { Log } from './log';
import type { Settings } from './settings';
import { Slices } from './slices';
import { GIT_IGNORE, type WorkspaceFile, type WorkspaceFiles } from './workspaceFiles';

/** A clause of a file, without the text around: thousands of files fit into memory. */
export interface FileClause {
  readonly term: Term;
  readonly category: Category;
  readonly status: Status;
  /** UTF-16 offsets of its first mention. */
  readonly start: number;
  readonly end: number;
}

/** A file of the workspace as it was last read. */
export interface IndexedFile {
  readonly uri: Uri;
  readonly clauses: readonly FileClause[];
}

interface Entry extends IndexedFile {
  readonly file: WorkspaceFile;
  readonly mtime: number;
  readonly size: number;
  readonly lexicon: Lexicon;
}

/** What was found in a file, with its text. */
export interface FileReading {
  readonly text: string;
  readonly annotations: Annotations;
  readonly clauses: readonly FileClause[];
  readonly lexicon: Lexicon;
}

/** Files that are fetched at once, so that none waits for the disk or the network alone. */
const AT_ONCE = 4;
/** Milliseconds after a file has changed: what changes together is told together. */
const SOON = 200;

/**
 * The clauses of all files of the workspace. Nothing is read before somebody asks for a scan; after that the index follows the files as they change. Files are read
 * one after another in slices, so that the editor stays responsive.
 */
export class WorkspaceIndex implements Disposable {
  /** Fires when the clauses of some files are others. */
  readonly onDidChange: Event<void>;
  readonly #changed = new EventEmitter<void>();
  readonly #files: WorkspaceFiles;
  readonly #lexicons: Lexicons;
  readonly #settings: Settings;
  readonly #log: Log;
  readonly #slices: Slices;
  readonly #entries = new Map<string, Entry>();
  /** Addresses of files that have changed. */
  readonly #pending = new Set<string>();
  readonly #listeners: Disposable[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isScanned = false;
  #isBusy = false;
  /** Whether any file may have come or gone. */
  #all = false;
  #chosen = '';

  constructor(files: WorkspaceFiles, lexicons: Lexicons, settings: Settings, log: Log) {
    this.onDidChange = this.#changed.event;
    this.#files = files;
    this.#lexicons = lexicons;
    this.#settings = settings;
    this.#log = log;
    this.#slices = new Slices('reading the workspace', log);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
    this.#slices.dispose();
    this.#changed.dispose();
  }

  /** Whether a scan has begun: before that, no files are not the same as no clauses. */
  get isScanned(): boolean {
    return this.#isScanned;
  }

  /** The files that were read, in the order of their paths. */
  get files(): readonly IndexedFile[] {
    return [...this.#entries.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  /** Reads all files that have changed since they were last read. `report` is told how many of how many are done. */
  async scan(report: (done: number, all: number) => void, token: CancellationToken): Promise<void> {
    this.#follow();
    await this.#readAll(report, token);
    this.#changed.fire();
  }

  async #readAll(report: (done: number, all: number) => void, token?: CancellationToken): Promise<void> {
    const files = await this.#files.list();
    const wanted = new Set(files.map(({ uri }) => uri.toString()));
    for (const key of [...this.#entries.keys()]) if (!wanted.has(key)) this.#entries.delete(key);
    let next = 0;
    let done = 0;
    const work = async (): Promise<void> => {
      for (let file = files[next++]; file && !token?.isCancellationRequested; file = files[next++]) {
        await this.#index(file);
        report(++done, files.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  /** A file read once more, in slices, for whoever needs its text; undefined where it cannot be read. */
  async read(uri: Uri): Promise<FileReading | undefined> {
    const file = this.#entries.get(uri.toString())?.file;
    return file && this.#annotate(file);
  }

  async #index(file: WorkspaceFile): Promise<void> {
    const key = file.uri.toString();
    const before = this.#entries.get(key);
    try {
      const { mtime, size, type } = await workspace.fs.stat(file.uri);
      const lexicon = await this.#lexicons.ready(file.uri);
      if (before?.mtime === mtime && before.size === size && before.lexicon === lexicon) return;
      const isRead = (type & FileType.File) !== 0 && size <= this.#settings.largestFile;
      const read = isRead ? await this.#annotate(file) : undefined;
      if (read) {
        const { clauses, lexicon: used } = read;
        this.#entries.set(key, { uri: file.uri, file, mtime, size, clauses, lexicon: used });
      } else this.#entries.delete(key);
    } catch (error) {
      // A file may go between the listing and the reading.
      this.#entries.delete(key);
      this.#log.warn(`${file.uri.toString(true)} cannot be read: ${String(error)}`);
    }
  }

  async #annotate({ uri, language }: WorkspaceFile): Promise<FileReading | undefined> {
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    const lexicon = await this.#lexicons.ready(uri);
    if (!lexicon || text.includes('\0')) return undefined;
    const annotator = this.#lexicons.annotator(lexicon, markupOf({ languageId: language }));
    return this.#slices.run(function* () {
      const annotations = annotator.annotate(Blocks.of(text));
      yield;
      yield* annotations.warm();
      const clauses = annotations.clauses().map((clause): FileClause => {
        const { start, end } = clause.mentions[0] ?? clause;
        return { term: clause.term, category: clause.category, status: clause.status, start, end };
      });
      return { text, annotations, clauses, lexicon };
    });
  }

  /** From the first scan on. */
  #follow(): void {
    if (this.#isScanned) return;
    this.#isScanned = true;
    this.#chosen = this.#choice();
    const guarded = <A extends readonly unknown[]>(work: (...args: A) => unknown): ((...args: A) => unknown) =>
      this.#log.guarded('following the workspace', work);
    const watcher = workspace.createFileSystemWatcher('**/*');
    const changed = guarded((uri: Uri) => this.#touch(uri, false));
    this.#listeners.push(
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(guarded((uri: Uri) => this.#touch(uri, true))),
      watcher.onDidDelete(changed),
      workspace.onDidSaveTextDocument(guarded(({ uri }) => this.#touch(uri, false))),
      workspace.onDidChangeWorkspaceFolders(guarded(() => this.#soon(true))),
      this.#settings.onDidChange(
        guarded(() => {
          if (this.#chosen !== this.#choice()) this.#soon(true);
        }),
      ),
      this.#lexicons.onDidChange(guarded(() => this.#touchOutdated())),
    );
  }

  /** What decides which files are read, as one text. */
  #choice(): string {
    const { languages, largestFile } = this.#settings;
    const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => [
      this.#settings.include(uri),
      this.#settings.exclude(uri),
    ]);
    return JSON.stringify([languages, largestFile, folders]);
  }

  #touch(uri: Uri, isNew: boolean): void {
    const isFile = this.#files.concerns(uri);
    if (isFile) this.#pending.add(uri.toString());
    // A folder that goes takes its files with it, and it alone is told.
    for (const entry of this.#entries.values())
      if (!isFile && entry.uri.path.startsWith(`${uri.path}/`)) this.#pending.add(entry.uri.toString());
    // One that comes may be a folder: names of folders have no ends as a rule.
    const all = uri.path.endsWith(`/${GIT_IGNORE}`) || (isNew && !/\.[^/]+$/.test(uri.path));
    if (all || this.#pending.size > 0) this.#soon(all);
  }

  #touchOutdated(): void {
    for (const [key, { uri, lexicon }] of this.#entries) if (this.#lexicons.of(uri) !== lexicon) this.#pending.add(key);
    if (this.#pending.size > 0) this.#soon(false);
  }

  #soon(all: boolean): void {
    this.#all ||= all;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      this.#log.guarded('following the workspace', () => this.#catchUp()),
      SOON,
    );
  }

  /** Reads what has changed; what changes meanwhile is read after it. */
  async #catchUp(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      while (this.#all || this.#pending.size > 0) {
        if (this.#all) {
          this.#all = false;
          this.#chosen = this.#choice();
          await this.#readAll(() => undefined);
        }
        for (const key of [...this.#pending]) {
          this.#pending.delete(key);
          const file = await this.#files.one(Uri.parse(key));
          if (file) await this.#index(file);
          else this.#entries.delete(key);
        }
        this.#changed.fire();
      }
    } finally {
      this.#isBusy = false;
    }
  }
}
