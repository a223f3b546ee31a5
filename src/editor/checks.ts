import { type CancellationToken, Disposable, type Event, EventEmitter, type TextDocument, workspace } from 'vscode';
import { type Annotations, type Finding, type Ignore, ignoreOf, isIgnoreFor } from '../core/index';
import type { DealDocuments } from './documents';
import type { Glossaries } from './glossaries';
import type { Log } from './log';
import type { Settings } from './settings';
import { Slices } from './slices';

/** Milliseconds without an edit before a document is checked. */
const PAUSE = 300;
/** A document that defines so many names is a contract, whether it speaks of a deal or not. */
const ENOUGH_DEFINITIONS = 2;
/** Several checks look at the whole document in one turn, so no larger one is checked while it is edited; the command line has no limit. UTF-16 code units. */
const LARGEST = 2_000_000;

interface Checked {
  readonly annotations: Annotations;
  readonly findings: readonly Finding[];
}

/** What is wrong in the documents: found in slices once typing has stopped. */
export class Checks implements Disposable {
  /** Fires when a document has been checked, or is checked no more. */
  readonly onDidCheck: Event<TextDocument>;
  readonly #checked = new EventEmitter<TextDocument>();
  readonly #documents: DealDocuments;
  readonly #glossaries: Glossaries;
  readonly #settings: Settings;
  readonly #slices: Slices;
  readonly #timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  readonly #found = new Map<TextDocument, Checked>();
  readonly #listeners: Disposable;

  constructor(documents: DealDocuments, glossaries: Glossaries, settings: Settings, log: Log) {
    this.onDidCheck = this.#checked.event;
    this.#documents = documents;
    this.#glossaries = glossaries;
    this.#settings = settings;
    this.#slices = new Slices('checking documents', log);
    const again = log.guarded('new rules for checks', () => {
      for (const document of workspace.textDocuments) if (documents.annotationsOf(document)) this.#wait(document);
    });
    this.#listeners = Disposable.from(
      documents.onDidAnnotate(log.guarded('a document to check', (document) => this.#wait(document))),
      workspace.onDidCloseTextDocument(log.guarded('a closed document', (document) => this.#forget(document))),
      settings.onDidChange(again),
      glossaries.onDidChange(again),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#slices.dispose();
    this.#checked.dispose();
  }

  /** The findings of a document's current version; undefined where it has not been checked. */
  findingsOf(document: TextDocument): readonly Finding[] | undefined {
    const checked = this.#found.get(document);
    return checked && checked.annotations === this.#documents.annotationsOf(document) ? checked.findings : undefined;
  }

  /** The findings of the version that was checked last, which may be an earlier one; undefined where nothing is checked in such a document. */
  lastFindingsOf(document: TextDocument): readonly Finding[] | undefined {
    return this.#found.get(document)?.findings;
  }

  /** Those of the current version, which is checked now instead of after a pause; undefined where nothing is checked in such a document. */
  async whenChecked(document: TextDocument, token?: CancellationToken): Promise<readonly Finding[] | undefined> {
    let version: number;
    do {
      ({ version } = document);
      await this.#documents.whenAnnotated(document, token);
      if (this.#timers.has(document) || !this.findingsOf(document)) await this.#check(document);
    } while (document.version !== version && !document.isClosed && !token?.isCancellationRequested);
    return this.findingsOf(document);
  }

  #wait(document: TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.set(
      document,
      setTimeout(() => void this.#check(document), PAUSE),
    );
  }

  async #check(document: TextDocument): Promise<void> {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    const annotations = this.#documents.annotationsOf(document);
    const isSmall = (annotations?.blocks.length ?? 0) <= LARGEST;
    if (!annotations || !isSmall || document.isClosed || !this.#settings.findings(document)) this.#forget(document);
    else await this.#slices.run(() => this.#run(document, annotations));
  }

  *#run(document: TextDocument, annotations: Annotations): Generator<void> {
    const current = (): boolean => this.#documents.annotationsOf(document) === annotations;
    for (const _ of annotations.contract.warm()) {
      yield;
      if (!current()) return;
    }
    if (!isContract(document, annotations)) {
      this.#forget(document);
      return;
    }
    const steps = annotations.findingsInSteps({
      severities: this.#settings.severities(document),
      ignores: this.#ignoresFor(document),
    });
    for (let step = steps.next(); current(); step = steps.next()) {
      if (step.done === true) {
        this.#found.set(document, { annotations, findings: step.value });
        this.#checked.fire(document);
        return;
      }
      yield;
    }
  }

  #ignoresFor({ uri }: TextDocument): readonly Ignore[] {
    return this.#glossaries
      .ignored(uri)
      .flatMap((line) => ignoreOf(line) ?? [])
      .filter((ignore) => isIgnoreFor(ignore, uri.path));
  }

  #forget(document: TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    if (this.#found.delete(document)) this.#checked.fire(document);
  }
}

/** Ordinary documents are left alone: a bracket that stays open in a README is no business of ours. */
function isContract({ languageId }: TextDocument, { contract, isDeal }: Annotations): boolean {
  return languageId === 'contract' || isDeal || contract.definitions().length >= ENOUGH_DEFINITIONS;
}
