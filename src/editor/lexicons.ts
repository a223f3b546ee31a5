import { type Disposable, type Event, EventEmitter, type Uri } from 'vscode';
import { Annotator, type Glossary, type Lexicon, type Markup, type Term } from '../core/index';
import type { Layers } from './layers';
import type { Log } from './log';
import type { Settings } from './settings';

/** Brings the bundled glossary into memory; called once, when the first document that it is for is shown. */
export type LoadBundled = () => Promise<Dictionary>;

/** The bundled glossary. */
export interface Dictionary {
  readonly terms: readonly Term[];
  /** Compiles it with other glossaries over it, of which the later ones win. `ignored`: texts that are no mention. */
  compile(layers: readonly Glossary[], ignored: readonly string[]): Lexicon;
}

/** The compiled lexicons: one for each set of glossaries in use. Nothing is loaded or compiled before it is asked for. */
export class Lexicons implements Disposable {
  /** Fires when another lexicon holds for some document: one has been compiled, or a glossary has changed. */
  readonly onDidChange: Event<void>;
  readonly #changed = new EventEmitter<void>();
  readonly #layers: Layers;
  readonly #settings: Settings;
  readonly #load: LoadBundled;
  readonly #log: Log;
  readonly #listeners: readonly Disposable[];
  readonly #compiled = new Map<string, Lexicon>();
  readonly #numbers = new WeakMap<Glossary, number>();
  readonly #annotators = new WeakMap<Lexicon, Map<string, Annotator>>();
  #counted = 0;
  #dictionary: Dictionary | undefined;
  #loading: Promise<void> | undefined;
  #fuzzy: boolean;
  #ignored: readonly string[];

  constructor(layers: Layers, settings: Settings, load: LoadBundled, log: Log) {
    this.onDidChange = this.#changed.event;
    this.#layers = layers;
    this.#settings = settings;
    this.#load = load;
    this.#log = log;
    this.#fuzzy = settings.fuzzy;
    this.#ignored = settings.ignored;
    this.#listeners = [
      layers.onDidChange(() => {
        this.#compiled.clear();
        this.#changed.fire();
      }),
      settings.onDidChange(() => this.#set()),
    ];
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  /** The lexicon that holds for a place, or undefined while the bundled glossary is being loaded: `onDidChange` tells when it is there. */
  of(uri: Uri): Lexicon | undefined {
    if (!this.#dictionary) {
      void this.#loaded();
      return undefined;
    }
    const glossaries = this.#layers.of(uri);
    const key = glossaries.map((glossary) => this.#numberOf(glossary)).join(' ');
    let lexicon = this.#compiled.get(key);
    if (!lexicon) {
      const before = performance.now();
      lexicon = this.#dictionary.compile(glossaries, this.#ignored);
      this.#compiled.set(key, lexicon);
      const milliseconds = performance.now() - before;
      this.#log.activity.add('compiling glossaries', milliseconds);
      this.#log.info(`Compiled ${lexicon.terms.length} terms in ${Math.round(milliseconds)} ms.`);
    }
    return lexicon;
  }

  /** The same, loaded first if need be. */
  async ready(uri: Uri): Promise<Lexicon | undefined> {
    await this.#loaded();
    return this.of(uri);
  }

  /** The annotator of a lexicon for one markup; the same one each time, since it remembers what it has read. */
  annotator(lexicon: Lexicon, markup: Markup): Annotator {
    let annotators = this.#annotators.get(lexicon);
    if (!annotators) this.#annotators.set(lexicon, (annotators = new Map<string, Annotator>()));
    const key = `${markup} ${this.#fuzzy}`;
    let annotator = annotators.get(key);
    if (!annotator) annotators.set(key, (annotator = new Annotator(lexicon, { markup, fuzzy: this.#fuzzy })));
    return annotator;
  }

  /** Takes over what the settings say now. */
  #set(): void {
    const { fuzzy, ignored } = this.#settings;
    const isIgnoring = JSON.stringify(ignored) !== JSON.stringify(this.#ignored);
    if (fuzzy === this.#fuzzy && !isIgnoring) return;
    this.#fuzzy = fuzzy;
    this.#ignored = ignored;
    if (isIgnoring) this.#compiled.clear();
    this.#changed.fire();
  }

  #loaded(): Promise<void> {
    this.#loading ??= Promise.all([this.#load(), this.#layers.ready()]).then(
      ([dictionary]) => {
        this.#dictionary = dictionary;
        this.#changed.fire();
      },
      (error: unknown) => this.#log.failed('dictionary', error),
    );
    return this.#loading;
  }

  #numberOf(glossary: Glossary): number {
    let number = this.#numbers.get(glossary);
    if (number === undefined) this.#numbers.set(glossary, (number = ++this.#counted));
    return number;
  }
}
