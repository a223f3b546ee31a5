import { type Disposable, Uri, workspace } from 'vscode';
import type { Glossary, Lexicon } from '../core/index';
import type { Dictionary } from './lexicons';
import type { Log } from './log';
import { Slices } from './slices';

/** What the dictionary's room offers. */
export interface DictionaryRoom {
  /** Tells the glossary and the engine of this version from those of any other. */
  readonly contentMark: string;
  /** `packed`: the bytes of the file that the build has put beside the bundle. */
  readDictionary(packed: Uint8Array): Generator<void, StorableDictionary>;
  restoredDictionary(bytes: Uint8Array): StorableDictionary | undefined;
}

interface StorableDictionary extends Dictionary {
  storedInSteps(): Generator<void, Uint8Array | undefined>;
}

/** Milliseconds from the first lexicon until it is stored: whoever opened a document is served first. */
const PATIENCE = 2000;

/**
 * Brings the bundled glossary into memory once, when it is first asked for. Unpacking and compiling it takes the better part of a second, so that is done in slices, and what came of
 * it is kept in the extension's storage: the next start reads it in some milliseconds.
 */
export class BundledGlossary implements Disposable {
  readonly #room: DictionaryRoom;
  readonly #packed: Uri;
  readonly #folder: Uri;
  readonly #log: Log;
  readonly #slices: Slices;
  #loading: Promise<Dictionary> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #whenStored: (file: Uri) => void = () => undefined;
  /** Resolves to the file that the next start reads, once it is there. */
  readonly stored = new Promise<Uri>((resolve) => (this.#whenStored = resolve));

  /**
   * @param home where the extension is installed
   * @param storage the extension's own folder
   */
  constructor(room: DictionaryRoom, home: Uri, storage: Uri, log: Log) {
    this.#room = room;
    this.#packed = Uri.joinPath(home, 'dist', 'dictionary.bin');
    this.#folder = Uri.joinPath(storage, 'compiled');
    this.#log = log;
    this.#slices = new Slices('reading the dictionary', log);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#slices.dispose();
  }

  /** The bundled glossary; the same one each time. */
  readonly load = (): Promise<Dictionary> => (this.#loading ??= this.#load());

  async #load(): Promise<Dictionary> {
    const room = this.#room;
    const file = Uri.joinPath(this.#folder, `${room.contentMark}.bin`);
    const before = performance.now();
    const told = (how: string, { terms }: Dictionary): void =>
      this.#log.info(`${how} ${terms.length} terms in ${Math.round(performance.now() - before)} ms.`);
    const kept = await this.#restored(room, file);
    if (kept) {
      told('Restored', kept);
      this.#whenStored(file);
      return kept;
    }
    const packed = await workspace.fs.readFile(this.#packed);
    const read = await this.#slices.run(() => room.readDictionary(packed));
    if (!read) throw new Error('The bundled glossary cannot be read.');
    told('Read', read);
    return { terms: read.terms, compileInSteps: (layers) => this.#compile(read, layers, file) };
  }

  async #restored(room: DictionaryRoom, file: Uri): Promise<StorableDictionary | undefined> {
    let bytes: Uint8Array;
    try {
      bytes = await workspace.fs.readFile(file);
    } catch {
      return undefined; // the first start of this version
    }
    return this.#log.guarded('the stored dictionary', () => room.restoredDictionary(bytes))();
  }

  *#compile(dictionary: StorableDictionary, layers: readonly Glossary[], file: Uri): Generator<void, Lexicon> {
    const lexicon = yield* dictionary.compileInSteps(layers);
    this.#timer ??= setTimeout(
      this.#log.guarded('storing the dictionary', () => this.#store(dictionary, file)),
      PATIENCE,
    );
    return lexicon;
  }

  /** Stores the glossary as it is without others: where it has not been needed so, it is compiled for the next start. */
  async #store(dictionary: StorableDictionary, file: Uri): Promise<void> {
    const bytes = await this.#slices.run(function* () {
      yield* dictionary.compileInSteps([]);
      return yield* dictionary.storedInSteps();
    });
    if (!bytes) return;
    try {
      // What other versions have left goes; what is half written is never found under its name.
      await workspace.fs.delete(this.#folder, { recursive: true });
    } catch {
      // There was nothing.
    }
    const unfinished = file.with({ path: `${file.path}.part` });
    await workspace.fs.writeFile(unfinished, bytes);
    await workspace.fs.rename(unfinished, file, { overwrite: true });
    this.#whenStored(file);
    this.#log.info(`Stored ${Math.round(bytes.length / 1000)} kB for the next start.`);
  }
}
