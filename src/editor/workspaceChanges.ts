import { type Disposable, FileType, type Uri, workspace } from 'vscode';

/** Milliseconds after a file has changed: what changes together is told together. */
const SOON = 200;
/** Where so many things have come at once, all is listed anew rather than asked of each what it is. */
const MOST_ARRIVED = 50;

/** Changes that were taken to be read. */
export interface Taken {
  /** Whether any file may have come or gone. */
  readonly all: boolean;
  /** Addresses of files that have changed, come or gone. */
  readonly files: readonly string[];
}

/** What has changed in the workspace and has not been read yet. */
export class WorkspaceChanges implements Disposable {
  readonly #settled: () => unknown;
  /** Addresses of files that have changed. */
  readonly #files = new Set<string>();
  /** What has come and may be a folder, though its name looks like a file's. */
  #arrived: readonly Uri[] = [];
  #all = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param settled called when nothing more has changed for a moment */
  constructor(settled: () => unknown) {
    this.#settled = settled;
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  /** A file has changed, come or gone; given by its address. */
  addFile(key: string): void {
    this.#files.add(key);
    this.#soon();
  }

  /** Any file may have come or gone. */
  addAll(): void {
    this.#all = true;
    this.#soon();
  }

  /** Something has come that is no file to be read. It may be a folder, of whose files nothing is told. */
  addArrived(uri: Uri): void {
    // Names of folders have no ends as a rule; whether one that has is a folder is asked when it is taken.
    const hasEnd = /\.[^/]+$/.test(uri.path);
    if (!hasEnd) this.#all = true;
    else this.#arrived = [...this.#arrived, uri].slice(0, MOST_ARRIVED);
    this.#soon();
  }

  /** Hands out what has changed since it was last asked; undefined for nothing. */
  async take(): Promise<Taken | undefined> {
    const arrived = this.#arrived;
    this.#arrived = [];
    if (arrived.length === MOST_ARRIVED || (await Promise.all(arrived.map(isFolder))).includes(true)) this.#all = true;
    if (!this.#all && this.#files.size === 0) return undefined;
    const taken = { all: this.#all, files: [...this.#files] };
    this.#all = false;
    this.#files.clear();
    return taken;
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#settled, SOON);
  }
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false; // it has gone again
  }
}
