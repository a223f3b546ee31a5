import { type Disposable, type Event, EventEmitter, type Uri, workspace } from 'vscode';
import { Annotator, type Glossary, type Lexicon, type Markup, type Term } from '../core/index';
import type { Layers } from './layers';
import type { Log } from './log';
import type { Settings } from './settings';
import { Slices } from './slices';

/** Brings the bundled glossary into memory; called once, when the first document that it is for is shown. */
export type LoadBundled = () => Promise<Dictionary>;

/** The bundled glossary. */
export interface Dictionary {
  readonly terms: readonly Term[];
  /** Compiles it with other glossaries over it, of which the later ones win. What is at hand already comes with the first step. */
  compileInSteps(layers: readonly Glossary[]): Generator<void, Lexicon>;
}

/** What is done here, for the count of time. */
const WHAT = 'compiling glossaries';

/** What is read with where: one for each folder of the workspace, and one for all else. */
interface InForce {
  /** Some place there. */
  readonly uri: Uri;
  lexicon: Lexicon | undefined;
}

/**
 * The compiled lexicons: one for each set of glossaries in use. Nothing is loaded or compiled before it is asked for. Glossaries are compiled in slices; until they are, what was compiled
 * last for a place stays in force there.
 */
export class Lexicons implements Disposable {
  /** Fires when another lexicon holds for some document: one has been compiled, or a setting has changed. */
  readonly onDidChange: Event<void>;
  readonly #changed = new EventEmitter<void>();
  readonly #layers: Layers;
  readonly #settings: Settings;
  readonly #load: LoadBundled;
  readonly #log: Log;
  readonly #slices: Slices;
  readonly #listeners: readonly Disposable[];
  /** By the glossaries that they are made of; the ignored texts of the settings apart. */
  readonly #compiled = new Map<string, Lexicon>();
  readonly #compiling = new Map<string, Promise<void>>();
  readonly #inForce = new Map<string, InForce>();
  readonly #numbers = new WeakMap<Glossary, number>();
  readonly #annotators = new WeakMap<Lexicon, Map<string, Annotator>>();
  #ignoring = new WeakMap<Lexicon, Lexicon>();
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
    this.#slices = new Slices(WHAT, log);
    this.#fuzzy = settings.fuzzy;
    this.#ignored = settings.ignored;
    this.#listeners = [
      layers.onDidChange(log.guarded('changed glossaries', () => this.#compileAgain())),
      settings.onDidChange(() => this.#set()),
    ];
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#slices.dispose();
    this.#changed.dispose();
  }

  /** The lexicon in force at a place; undefined until the first one has been compiled for it: `onDidChange` tells when another one is there. */
  of(uri: Uri): Lexicon | undefined {
    const dictionary = this.#dictionary;
    const place = this.#placeOf(uri);
    if (!dictionary) void this.#loaded();
    else if (!this.#renew(place, dictionary)) void this.#compile(this.#layers.of(uri), dictionary);
    return place.lexicon;
  }

  /** The lexicon of the glossaries that hold for a place now, compiled first if need be; where that fails, the one in force. */
  async ready(uri: Uri): Promise<Lexicon | undefined> {
    await this.#loaded();
    const dictionary = this.#dictionary;
    if (!dictionary) return undefined;
    const place = this.#placeOf(uri);
    // While one set of glossaries is being compiled there may come another.
    let last: string | undefined;
    while (!this.#renew(place, dictionary)) {
      const glossaries = this.#layers.of(uri);
      const key = this.#keyOf(glossaries);
      if (key === last) break;
      last = key;
      await this.#compile(glossaries, dictionary);
    }
    return place.lexicon;
  }

  /** The annotator of a lexicon for one markup; the same one each time, since it remembers what it has read. */
  annotator(lexicon: Lexicon, markup: Markup): Annotator {
    let annotators = this.#annotators.get(lexicon);
    if (!annotators) this.#annotators.set(lexicon, (annotators = new Map<string, Annotator>()));
    const key = `${markup} ${this.#fuzzy}`;
    let annotator = annotators.get(key);
    if (!annotator) annotators.set(key, (annotator = this.newAnnotator(lexicon, markup)));
    return annotator;
  }

  /** One of its own, for documents that are read once. */
  newAnnotator(lexicon: Lexicon, markup: Markup): Annotator {
    return new Annotator(lexicon, { markup, fuzzy: this.#fuzzy });
  }

  #placeOf(uri: Uri): InForce {
    const folder = workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    let place = this.#inForce.get(folder);
    if (!place) this.#inForce.set(folder, (place = { uri, lexicon: undefined }));
    return place;
  }

  /** Puts in force what is compiled of the glossaries of a place; returns whether it is. */
  #renew(place: InForce, dictionary: Dictionary): boolean {
    const glossaries = this.#layers.of(place.uri);
    const key = this.#keyOf(glossaries);
    let compiled = this.#compiled.get(key);
    if (!compiled && !this.#compiling.has(key)) {
      const first = this.#log.activity.measured(WHAT, () => dictionary.compileInSteps(glossaries).next());
      if (first.done) this.#compiled.set(key, (compiled = first.value));
    }
    if (compiled) place.lexicon = this.#withoutIgnored(compiled);
    return compiled !== undefined;
  }

  #compile(glossaries: readonly Glossary[], dictionary: Dictionary): Promise<void> {
    const key = this.#keyOf(glossaries);
    let compiling = this.#compiling.get(key);
    if (!compiling) {
      compiling = this.#compileInSlices(glossaries, key, dictionary);
      this.#compiling.set(key, compiling);
    }
    return compiling;
  }

  async #compileInSlices(glossaries: readonly Glossary[], key: string, dictionary: Dictionary): Promise<void> {
    const before = performance.now();
    const isWanted = (): boolean => this.#wanted().has(key);
    const lexicon = await this.#slices.run(function* () {
      const steps = dictionary.compileInSteps(glossaries);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) return step.value;
        if (!isWanted()) return undefined;
        yield;
      }
    });
    // One that cannot be compiled is not tried again before it has changed.
    if (lexicon || !isWanted()) this.#compiling.delete(key);
    if (!lexicon) return;
    this.#log.info(`Compiled ${lexicon.terms.length} terms in ${Math.round(performance.now() - before)} ms.`);
    this.#compiled.set(key, lexicon);
    const wanted = this.#wanted();
    for (const old of this.#compiled.keys()) if (!wanted.has(old)) this.#compiled.delete(old);
    this.#changed.fire();
  }

  /** The sets of glossaries that hold somewhere. */
  #wanted(): ReadonlySet<string> {
    return new Set([...this.#inForce.values()].map(({ uri }) => this.#keyOf(this.#layers.of(uri))));
  }

  #compileAgain(): void {
    const dictionary = this.#dictionary;
    if (!dictionary) return;
    let isRenewed = false;
    for (const place of this.#inForce.values()) {
      const before = place.lexicon;
      if (!this.#renew(place, dictionary)) void this.#compile(this.#layers.of(place.uri), dictionary);
      isRenewed ||= place.lexicon !== before;
    }
    if (isRenewed) this.#changed.fire();
  }

  #withoutIgnored(compiled: Lexicon): Lexicon {
    let lexicon = this.#ignoring.get(compiled);
    if (!lexicon) this.#ignoring.set(compiled, (lexicon = compiled.ignoring(this.#ignored)));
    return lexicon;
  }

  /** Takes over what the settings say now. */
  #set(): void {
    const { fuzzy, ignored } = this.#settings;
    const isIgnoring = JSON.stringify(ignored) !== JSON.stringify(this.#ignored);
    if (fuzzy === this.#fuzzy && !isIgnoring) return;
    this.#fuzzy = fuzzy;
    this.#ignored = ignored;
    if (isIgnoring) this.#ignoring = new WeakMap();
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

  #keyOf(glossaries: readonly Glossary[]): string {
    return glossaries.map((glossary) => this.#numberOf(glossary)).join(' ');
  }

  #numberOf(glossary: Glossary): number {
    let number = this.#numbers.get(glossary);
    if (number === undefined) this.#numbers.set(glossary, (number = ++this.#counted));
    return number;
  }
}
