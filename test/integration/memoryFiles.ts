import * as vscode from 'vscode';

interface File {
  readonly type: vscode.FileType;
  readonly bytes: Uint8Array;
  readonly mtime: number;
}

/** A file system without a disk, as a virtual workspace has one. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #files = new Map<string, File>([['/', file(vscode.FileType.Directory, new Uint8Array())]]);

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { type, bytes, mtime } = this.#file(uri);
    return { type, size: bytes.length, mtime, ctime: 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.#file(uri);
    const under = uri.path.replace(/\/?$/, '/');
    return [...this.#files].flatMap(([path, { type }]): [string, vscode.FileType][] => {
      const name = path.startsWith(under) ? path.slice(under.length) : '';
      return name === '' || name.includes('/') ? [] : [[name, type]];
    });
  }

  createDirectory(uri: vscode.Uri): void {
    this.#put(uri, file(vscode.FileType.Directory, new Uint8Array()));
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return this.#file(uri).bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    this.#put(uri, file(vscode.FileType.File, bytes));
  }

  /** A file, or without a text a folder, as one that was there before anybody looked: nobody is told. */
  place(uri: vscode.Uri, text?: string): void {
    const type = text === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    this.#files.set(uri.path, file(type, new TextEncoder().encode(text)));
  }

  delete(uri: vscode.Uri): void {
    for (const path of [...this.#files.keys()])
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#files.delete(path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#put(to, this.#file(from));
    this.delete(from);
  }

  #file(uri: vscode.Uri): File {
    const found = this.#files.get(uri.path);
    if (!found) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  }

  #put(uri: vscode.Uri, put: File): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, put);
    this.#changed.fire([{ type, uri }]);
  }
}

let clock = 0;

/** Two states of a file never have one time. */
function file(type: vscode.FileType, bytes: Uint8Array): File {
  return { type, bytes, mtime: ++clock };
}
