import {
  Disposable,
  type DocumentSelector,
  type Event,
  EventEmitter,
  languages,
  type Memento,
  RelativePattern,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { REPORT_SCHEME, TERM_SCHEME } from './ids';
import type { Settings } from './settings';

/** Schemes of what looks like a document and is none: panels, inputs, and pages of VS Code or of ours. */
const NEVER = new Set([
  TERM_SCHEME,
  REPORT_SCHEME,
  'output',
  'debug',
  'comment',
  'vscode-scm',
  'vscode-settings',
  'vscode-terminal',
  'vscode-interactive-input',
  'search-editor',
  'walkThrough',
  'walkThroughSnippet',
  'inmemory',
]);
const KEY = 'documents';

/** Which documents are read: by language, by file name, and by what the user switched on or off. */
export class Eligibility implements Disposable {
  /** Fires when documents may have become read or unread. */
  readonly onDidChange: Event<void>;
  readonly #changed = new EventEmitter<void>();
  readonly #settings: Settings;
  readonly #memory: Memento;
  readonly #listener: Disposable;
  #selector: DocumentSelector | undefined;

  constructor(settings: Settings, memory: Memento) {
    this.onDidChange = this.#changed.event;
    this.#settings = settings;
    this.#memory = memory;
    this.#listener = settings.onDidChange(() => this.#tell());
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }

  /** Whether a document is to be read. */
  isRead(document: TextDocument): boolean {
    const { uri } = document;
    if (!canBeRead(document)) return false;
    const choice = this.choice(uri);
    if (choice !== undefined) return choice;
    if (!this.#settings.languages.includes(document.languageId)) return false;
    const include = this.#settings.include(document);
    return (include.length === 0 || matches(include, document)) && !matches(this.#settings.exclude(document), document);
  }

  /** What the user switched a document to; undefined for nothing. */
  choice(uri: Uri): boolean | undefined {
    return this.#choices()[uri.toString()];
  }

  /** Reads a document from now on, or reads it no more; remembered in the workspace. Whether it could be done. */
  async toggle(document: TextDocument): Promise<boolean> {
    if (!canBeRead(document)) return false;
    await this.#memory.update(KEY, { ...this.#choices(), [document.uri.toString()]: !this.isRead(document) });
    this.#tell();
    return true;
  }

  /** Registers a provider for the documents that may be read, and again when these change. */
  register(provide: (selector: DocumentSelector) => Disposable): Disposable {
    let key = '';
    let current: Disposable | undefined;
    const renew = (): void => {
      const selector = (this.#selector ??= this.#select());
      const next = JSON.stringify(selector);
      if (next === key) return;
      key = next;
      current?.dispose();
      current = provide(selector);
    };
    renew();
    const listener = this.onDidChange(renew);
    return new Disposable(() => {
      listener.dispose();
      current?.dispose();
    });
  }

  #tell(): void {
    this.#selector = undefined;
    this.#changed.fire();
  }

  #select(): DocumentSelector {
    const chosen = Object.entries(this.#choices()).flatMap(([uri, read]) => {
      const document = read ? workspace.textDocuments.find((open) => open.uri.toString() === uri) : undefined;
      return document ? [{ language: document.languageId, scheme: document.uri.scheme }] : [];
    });
    return [...this.#settings.languages.map((language) => ({ language })), ...chosen];
  }

  #choices(): Readonly<Record<string, boolean>> {
    return this.#memory.get<Record<string, boolean>>(KEY, {});
  }
}

function canBeRead({ uri: { scheme } }: TextDocument): boolean {
  return (
    !NEVER.has(scheme) &&
    !scheme.startsWith('chat') &&
    !scheme.startsWith('vscode-chat') &&
    !scheme.startsWith('vscode-copilot')
  );
}

function matches(globs: readonly string[], document: TextDocument): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  return globs.some((glob) => {
    const anywhere = glob.startsWith('**') || glob.startsWith('/') || !folder;
    return languages.match({ pattern: anywhere ? glob : new RelativePattern(folder, glob) }, document) > 0;
  });
}
