import { readFileSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** What a CommonJS module is called with. */
type Body = (exports: object, require: (id: string) => unknown, module: object, file: string, folder: string) => void;

/**
 * A CommonJS module whose compiled code is kept in a folder, so that the next start need not compile it: of a large module that is most of what its start costs. What is kept is of one
 * state of the file; whether it is of this engine, too, the engine finds out.
 */
export class CompiledCode {
  readonly #file: string;
  readonly #kept: string;
  readonly #script: Script;
  /** Whether what was kept was of use. */
  readonly isRestored: boolean;

  constructor(file: string, folder: string) {
    const { mtimeMs, size } = statSync(file);
    this.#file = file;
    this.#kept = join(folder, `${basename(file)}-${size}-${Math.round(mtimeMs)}-${process.version}.bin`);
    const cachedData = bytesOf(this.#kept);
    const text = readFileSync(file, 'utf8');
    // As Node itself wraps a module; in the same line, so that places stay.
    const source = `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
    this.#script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
    this.isRestored = cachedData !== undefined && this.#script.cachedDataRejected !== true;
  }

  /** Runs the module; what it exports. */
  run(require: (id: string) => unknown): object {
    const module = { exports: {} };
    const body = this.#script.runInThisContext() as Body;
    body(module.exports, require, module, this.#file, dirname(this.#file));
    return module.exports;
  }

  /** Keeps the compiled code for the next start, that of functions which have run by now too, and removes what other states have left. */
  async keep(): Promise<void> {
    const bytes = this.#script.createCachedData();
    const folder = dirname(this.#kept);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    // What is half written is never found under its name.
    const unfinished = `${this.#kept}.${process.pid}`;
    await writeFile(unfinished, bytes);
    await rename(unfinished, this.#kept);
  }
}

function bytesOf(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    return bytes.length > 0 ? bytes : undefined;
  } catch {
    return undefined; // the first start
  }
}
