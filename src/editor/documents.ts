import {
  type CancellationToken,
  type Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import { type Annotations, Blocks } from '../core/index';
import type { DefinitionFiles } from './definitionFiles';
import type { Eligibility } from './eligibility';
import type { Lexicons } from './lexicons';
import type { Log } from './log';
import { markupOf } from './markup';
import { lengthOf } from './ranges';
import { readScreen } from './screen';
import { Slices } from './slices';

/** What is known of an open document. */
interface Entry {
  blocks: Blocks;
  /** The version that `blocks` are. */
  version: number;
  /** Of that version; undefined while there is no lexicon. */
  annotations: Annotations | undefined;
  /** Whether what is on the screen is to be read before the rest. */
  isScreenDue: boolean;
  /** Whether it has been read, and its mentions are known. */
  isShown: boolean;
  /** Whether the annotations have been read from end to end. */
  isRead: boolean;
  /** Whether what the document defines was read once; after an edit little of it is left to read. */
  isWarm: boolean;
  readonly waiting: Set<() => void>;
}

/** Of a longer document what is on the screen is read first: the rest takes longer than one wants to look at bare text. UTF-16 code units. */
const LONG = 100_000;

/**
 * The annotated documents. This is the one listener to documents: it turns each edit into an edit of blocks, has the new version read in slices, and then says so.
 * The annotations of one version are never handed out for another.
 */
export class DealDocuments implements Disposable {
  /** Fires when annotations of a document's current version are there, or when it is read no more. */
  readonly onDidAnnotate: Event<TextDocument>;
  readonly #annotated = new EventEmitter<TextDocument>();
  /** Fires when of a long document that part has been read which is on the screen. */
  readonly onDidReadScreen: Event<TextDocument>;
  readonly #readScreen = new EventEmitter<TextDocument>();
  readonly #entries = new Map<TextDocument, Entry>();
  readonly #eligibility: Eligibility;
  readonly #lexicons: Lexicons;
  readonly #definitionFiles: DefinitionFiles;
  readonly #slices: Slices;
  readonly #listeners: readonly Disposable[];

  constructor(eligibility: Eligibility, lexicons: Lexicons, definitionFiles: DefinitionFiles, log: Log) {
    this.onDidAnnotate = this.#annotated.event;
    this.onDidReadScreen = this.#readScreen.event;
    this.#eligibility = eligibility;
    this.#lexicons = lexicons;
    this.#definitionFiles = definitionFiles;
    this.#slices = new Slices('reading documents', log);
    this.#listeners = [
      workspace.onDidChangeTextDocument(log.guarded('an edit', (event) => this.#edit(event))),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      workspace.onDidOpenTextDocument(log.guarded('an opened document', (document) => this.#opened(document))),
      window.onDidChangeVisibleTextEditors(log.guarded('visible editors', () => this.#trackVisible())),
      eligibility.onDidChange(log.guarded('the choice of documents', () => this.#chooseAgain())),
      lexicons.onDidChange(log.guarded('new glossaries', () => this.#annotateAgain())),
      definitionFiles.onDidChange(log.guarded('definitions of other files', () => this.#annotateAgain())),
    ];
    this.#trackVisible();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#slices.dispose();
    this.#annotated.dispose();
    this.#readScreen.dispose();
    for (const entry of this.#entries.values()) release(entry);
    this.#entries.clear();
  }

  /** Whether a document is to be read at all. */
  isRead(document: TextDocument): boolean {
    return this.#eligibility.isRead(document);
  }

  /** The annotations of a document's current version, read from end to end; undefined if there are none yet. */
  annotationsOf(document: TextDocument): Annotations | undefined {
    const entry = this.#entries.get(document);
    return entry?.isRead && entry.version === document.version ? entry.annotations : undefined;
  }

  /**
   * The same, but as soon as the part on the screen has been read: to be asked for a screenful alone, since what has not been read is read then. Its mentions are those that it
   * will have in the end.
   */
  screenOf(document: TextDocument): Annotations | undefined {
    const entry = this.#entries.get(document);
    return entry?.isShown && entry.version === document.version ? entry.annotations : this.annotationsOf(document);
  }

  /** The annotations of the version that the caller sees now; undefined where the document is not read, or has moved on before they were there. */
  async whenAnnotated(document: TextDocument, token?: CancellationToken): Promise<Annotations | undefined> {
    const { version } = document;
    const entry = this.#track(document);
    while (entry && !entry.isRead && entry.version === version && !token?.isCancellationRequested) {
      const stop = token?.onCancellationRequested(() => release(entry));
      await new Promise<void>((resolve) => entry.waiting.add(resolve));
      stop?.dispose();
      if (!this.#entries.has(document)) return undefined;
    }
    return document.version === version && !token?.isCancellationRequested ? this.annotationsOf(document) : undefined;
  }

  #trackVisible(): void {
    for (const { document } of window.visibleTextEditors) {
      const known = this.#entries.get(document);
      // Somebody may have asked for its annotations before it was shown.
      if (known) known.isScreenDue ||= isLong(known) && !known.isRead && !known.isShown;
      else this.#track(document);
    }
  }

  /** A document whose language changes is closed and opened again while it stays on the screen. */
  #opened(document: TextDocument): void {
    if (!window.visibleTextEditors.some((editor) => editor.document === document)) return;
    if (!this.#track(document)) this.#annotated.fire(document);
  }

  #track(document: TextDocument): Entry | undefined {
    const known = this.#entries.get(document);
    if (known || document.isClosed || !this.#eligibility.isRead(document)) return known;
    const entry: Entry = {
      blocks: Blocks.of(document.getText()),
      version: document.version,
      annotations: undefined,
      isScreenDue: false,
      isShown: false,
      isRead: false,
      isWarm: false,
      waiting: new Set(),
    };
    this.#entries.set(document, entry);
    this.#annotate(document, entry);
    return entry;
  }

  #edit({ document, contentChanges }: TextDocumentChangeEvent): void {
    const entry = this.#entries.get(document);
    if (!entry || contentChanges.length === 0) return;
    // One after another, each in the text that the one before it left: so VS Code itself replays them.
    for (const { rangeOffset, rangeLength, text } of contentChanges) {
      entry.blocks = entry.blocks.edit({ start: rangeOffset, end: rangeOffset + rangeLength, text });
    }
    if (entry.blocks.length !== lengthOf(document)) entry.blocks = Blocks.of(document.getText());
    entry.version = document.version;
    this.#annotate(document, entry);
  }

  #annotate(document: TextDocument, entry: Entry): void {
    const lexicon = this.#lexicons.of(document.uri);
    entry.isScreenDue = isLong(entry);
    entry.isShown = false;
    entry.isRead = false;
    entry.annotations =
      lexicon &&
      this.#lexicons.annotator(lexicon, markupOf(document)).annotate(entry.blocks, this.#definitionFiles.of(document));
    const { annotations } = entry;
    if (annotations) this.#slices.add(() => this.#read(document, entry, annotations));
  }

  /** Reads a version; stops when there is a newer one. */
  *#read(document: TextDocument, entry: Entry, annotations: Annotations): Generator<void> {
    const rest = annotations.warm();
    do {
      if (entry.isScreenDue) yield* this.#readScreenOf(document, entry, annotations);
      yield;
      if (entry.annotations !== annotations) return;
    } while (rest.next().done !== true);
    if (entry.annotations !== annotations || this.#entries.get(document) !== entry) return;
    entry.isRead = true;
    release(entry);
    this.#annotated.fire(document);
    if (entry.isWarm) return;
    // What the document defines comes next, so that the first who asks for it does not wait.
    for (const _ of annotations.contract.warm()) {
      yield;
      if (entry.annotations !== annotations) return;
    }
    entry.isWarm = true;
  }

  *#readScreenOf(document: TextDocument, entry: Entry, annotations: Annotations): Generator<void> {
    entry.isScreenDue = false;
    const steps = readScreen(document, annotations);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      yield;
      if (entry.annotations !== annotations) return;
    }
    entry.isShown = step.value;
    if (entry.isShown) this.#readScreen.fire(document);
  }

  #annotateAgain(): void {
    for (const [document, entry] of this.#entries) {
      entry.isWarm = false;
      this.#annotate(document, entry);
    }
  }

  #chooseAgain(): void {
    for (const document of [...this.#entries.keys()]) if (!this.#eligibility.isRead(document)) this.#forget(document);
    this.#trackVisible();
  }

  #forget(document: TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry) return;
    this.#entries.delete(document);
    entry.annotations = undefined;
    release(entry);
    if (!document.isClosed) this.#annotated.fire(document);
  }
}

/** Whether somebody would wait for a document to be read. What an edit changes of one that has been read is little. */
function isLong({ blocks, isWarm }: Entry): boolean {
  return !isWarm && blocks.length > LONG;
}

/** Lets those go who wait for a version to be read. */
function release(entry: Entry): void {
  const waiting = [...entry.waiting];
  entry.waiting.clear();
  for (const resolve of waiting) resolve();
}
