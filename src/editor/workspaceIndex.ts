import { type CancellationToken, type Disposable, type Event, EventEmitter, FileType, Uri, workspace } from 'vscode';
import type { Lexicon } from '../core/index';
import { atOnce } from './atOnce';
import type { FileClauses } from './fileClauses';
import type { Lexicons } from './lexicons';
import type { Log } from './log';
import type { Settings } from './settings';
import { Slices } from './slices';
import { WorkspaceChanges } from './workspaceChanges';
import { GIT_IGNORE, type WorkspaceFile, type WorkspaceFiles } from './workspaceFiles';
import { type FileReading, WorkspaceReader } from './workspaceReader';

/** A file of the workspace as it was last read. */
export interface IndexedFile {
  readonly uri: Uri;
  readonly clauses: FileClauses;
}

/** A file that was looked at, and what it was like then. */
interface Entry {
  readonly file: WorkspaceFile;
  readonly mtime: number;
  readonly size: number;
  /** Whether it was not too large to be read. */
  readonly isSmall: boolean;
  readonly lexicon: Lexicon | undefined;
  /** What it holds; undefined for one that is not read: too large, no text, out of reach. */
  readonly indexed: IndexedFile | undefined;
}

/** Files that are fetched at once, so that none waits for the disk or the network alone. */
const AT_ONCE = 4;
/** Settings of VS Code that decide which files there are. */
const DECISIVE = ['files.exclude', 'files.associations'];
const NONE: ReadonlySet<string> = new Set();

/**
 * The clauses of all files of the workspace. Nothing is read before somebody asks for a scan; after that the index follows the files as they change. Files are read
 * one after another in slices, so that the editor stays responsive. What a cancelled scan has left unread stays so until the next scan.
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
  readonly #reader: WorkspaceReader;
  readonly #entries = new Map<string, Entry>();
  /** In the order of their paths; undefined when they may be others. */
  #sorted: readonly IndexedFile[] | undefined;
  /** Addresses of files that a cancelled scan has left. */
  #unread = NONE;
  readonly #changes: WorkspaceChanges;
  readonly #listeners: Disposable[] = [];
  #isScanned = false;
  /** The scan, or the reading of changes, that is under way; then the next waits. */
  #last: Promise<unknown> = Promise.resolve();
  #chosen = '';
  /** Whether misspellings counted when files were read. */
  #fuzzy = true;

  constructor(files: WorkspaceFiles, lexicons: Lexicons, settings: Settings, log: Log) {
    this.onDidChange = this.#changed.event;
    this.#files = files;
    this.#lexicons = lexicons;
    this.#settings = settings;
    this.#log = log;
    this.#slices = new Slices('reading the workspace', log);
    this.#reader = new WorkspaceReader(lexicons, this.#slices);
    this.#changes = new WorkspaceChanges(
      log.guarded('following the workspace', () => this.#inTurn(() => this.#catchUp())),
    );
  }

  dispose(): void {
    this.#changes.dispose();
    for (const listener of this.#listeners) listener.dispose();
    this.#slices.dispose();
    this.#changed.dispose();
  }

  /** Whether a scan has begun: before that, no files are not the same as no clauses. */
  get isScanned(): boolean {
    return this.#isScanned;
  }

  /** The files that were read, in the order of their paths; the same list until it changes. */
  get files(): readonly IndexedFile[] {
    this.#sorted ??= [...this.#entries.values()]
      .flatMap(({ indexed }) => indexed ?? [])
      .sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
    return this.#sorted;
  }

  /** How many files a cancelled scan has left unread: while there are any, `files` is a part of what there is. */
  get unread(): number {
    return this.#unread.size;
  }

  /**
   * Reads all files that have changed since they were last read, and those that were never read: so it continues one that was cancelled. `report` is told how many
   * of how many are done.
   */
  async scan(report: (done: number, all: number) => void, token: CancellationToken): Promise<void> {
    this.#follow();
    await this.#inTurn(async () => {
      await this.#readAll(report, () => token.isCancellationRequested, NONE);
      this.#changed.fire();
    });
  }

  /** A file read once more, in slices, for whoever needs its text; undefined where it cannot be read. */
  async read(uri: Uri): Promise<FileReading | undefined> {
    const file = this.#entries.get(uri.toString())?.file;
    return file && this.#reader.read(file);
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    await turn;
  }

  /** @param left addresses of files that stay unread */
  async #readAll(
    report: (done: number, all: number) => void,
    isStopped: () => boolean,
    left: ReadonlySet<string>,
  ): Promise<void> {
    const files = await this.#files.list(this.#slices);
    const listed = new Set(files.map(({ uri }) => uri.toString()));
    for (const key of [...this.#entries.keys()]) if (!listed.has(key)) this.#keep(key, undefined);
    const wanted = files.filter(({ uri }) => !left.has(uri.toString()));
    let done = 0;
    const index = async (file: WorkspaceFile): Promise<void> => {
      await this.#index(file);
      report(++done, wanted.length);
    };
    const rest = await atOnce(AT_ONCE, wanted, index, isStopped);
    const unread = [...left, ...rest.map(({ uri }) => uri.toString())];
    // What was read before is followed: it is as it was, or has been read again.
    this.#unread = new Set(unread.filter((key) => listed.has(key) && !this.#entries.has(key)));
    if (this.#unread.size > 0) this.#log.info(`${this.#unread.size} of ${files.length} files were left unread.`);
  }

  async #index(file: WorkspaceFile): Promise<void> {
    const key = file.uri.toString();
    const before = this.#entries.get(key);
    try {
      const { mtime, size, type } = await workspace.fs.stat(file.uri);
      const lexicon = await this.#lexicons.ready(file.uri);
      const isSmall = (type & FileType.File) !== 0 && size <= this.#settings.largestFile;
      const isSame = before?.mtime === mtime && before.size === size && before.isSmall === isSmall;
      if (isSame && before.lexicon === lexicon) return;
      const read = isSmall ? await this.#reader.read(file) : undefined;
      const indexed = read && { uri: file.uri, clauses: read.clauses };
      this.#keep(key, { file, mtime, size, isSmall, lexicon: read?.lexicon ?? lexicon, indexed });
    } catch (error) {
      // A file may go between the listing and the reading.
      this.#keep(key, { file, mtime: NaN, size: NaN, isSmall: false, lexicon: undefined, indexed: undefined });
      this.#log.warn(`${file.uri.toString(true)} cannot be read: ${String(error)}`);
    }
  }

  #keep(key: string, entry: Entry | undefined): void {
    if (entry) this.#entries.set(key, entry);
    else this.#entries.delete(key);
    this.#sorted = undefined;
  }

  /** From the first scan on. */
  #follow(): void {
    if (this.#isScanned) return;
    this.#isScanned = true;
    this.#chosen = this.#choice();
    this.#fuzzy = this.#settings.fuzzy;
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
      workspace.onDidChangeWorkspaceFolders(guarded(() => this.#changes.addAll())),
      this.#settings.onDidChange(
        guarded(() => {
          if (this.#chosen !== this.#choice()) this.#changes.addAll();
        }),
      ),
      workspace.onDidChangeConfiguration(
        guarded((event) => {
          if (DECISIVE.some((section) => event.affectsConfiguration(section))) this.#changes.addAll();
        }),
      ),
      this.#lexicons.onDidChange(
        guarded(() => {
          this.#reader.forget();
          this.#touchOutdated();
        }),
      ),
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
    if (uri.path.endsWith(`/${GIT_IGNORE}`)) {
      this.#changes.addAll();
      return;
    }
    if (this.#files.concerns(uri)) {
      this.#changes.addFile(uri.toString());
      return;
    }
    // A folder that goes takes its files with it, and it alone is told.
    for (const [key, { file }] of this.#entries)
      if (file.uri.path.startsWith(`${uri.path}/`)) this.#changes.addFile(key);
    if ([...this.#unread].some((key) => key.startsWith(`${uri.toString()}/`))) this.#changes.addAll();
    if (isNew) this.#changes.addArrived(uri);
  }

  #touchOutdated(): void {
    const isOtherwise = this.#fuzzy !== this.#settings.fuzzy;
    this.#fuzzy = this.#settings.fuzzy;
    for (const [key, entry] of this.#entries) {
      if (!isOtherwise && this.#lexicons.of(entry.file.uri) === entry.lexicon) continue;
      // Of no time at all: so it is read again, though it has not changed.
      this.#keep(key, { ...entry, mtime: NaN });
      this.#changes.addFile(key);
    }
  }

  /** Reads what has changed; what changes meanwhile is read after it. */
  async #catchUp(): Promise<void> {
    for (let taken = await this.#changes.take(); taken; taken = await this.#changes.take()) {
      if (taken.all) {
        this.#chosen = this.#choice();
        await this.#readAll(
          () => undefined,
          () => false,
          this.#unread,
        );
      }
      for (const key of taken.files) {
        const file = await this.#files.one(Uri.parse(key));
        if (file) await this.#index(file);
        else this.#keep(key, undefined);
        this.#unread = without(this.#unread, key);
      }
      this.#changed.fire();
    }
  }
}

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return keys.has(key) ? new Set([...keys].filter((one) => one !== key)) : keys;
}
