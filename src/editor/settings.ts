import { type ConfigurationScope, type Disposable, type Event, EventEmitter, workspace } from 'vscode';
import { type Category, type FindingCode, isCategory, isFindingCode, SEVERITIES, type Severity } from '../core/index';
import { SECTION, SETTINGS } from './ids';

export type HighlightStyle = 'underline' | 'colour' | 'background' | 'none';
export type HighlightMode = 'all' | 'firstInSection' | 'clauses';

const STYLES: readonly HighlightStyle[] = ['underline', 'colour', 'background', 'none'];
const MODES: readonly HighlightMode[] = ['all', 'firstInSection', 'clauses'];

/** How mentions are shown. */
export interface HighlightSettings {
  readonly style: HighlightStyle;
  readonly mode: HighlightMode;
  readonly hidden: ReadonlySet<Category>;
  readonly overviewRuler: boolean;
}

/** The user's settings, typed. They are read when asked for, and what is not as it should be is as if it were not set. */
export class Settings implements Disposable {
  readonly onDidChange: Event<void>;
  readonly #changed = new EventEmitter<void>();
  readonly #listener: Disposable;

  constructor() {
    this.onDidChange = this.#changed.event;
    this.#listener = workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION)) this.#changed.fire();
    });
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }

  /** Ids of the languages whose documents are read. */
  get languages(): readonly string[] {
    return this.#strings(SETTINGS.languages);
  }

  /** Globs of the files that are read; none means all. */
  include(scope: ConfigurationScope): readonly string[] {
    return this.#strings(SETTINGS.include, scope);
  }

  exclude(scope: ConfigurationScope): readonly string[] {
    return this.#strings(SETTINGS.exclude, scope);
  }

  /** Whether misspelt terms count. */
  get fuzzy(): boolean {
    return this.#get(SETTINGS.fuzzy) !== false;
  }

  /** Texts that are no mention, whatever they look like. */
  get ignored(): readonly string[] {
    return this.#strings(SETTINGS.ignored);
  }

  /** Paths and addresses of glossaries, by whose setting names them. */
  glossaries(scope: ConfigurationScope | undefined): Record<'user' | 'workspace' | 'folder', readonly string[]> {
    const set = workspace.getConfiguration(SECTION, scope).inspect<unknown>(SETTINGS.glossaries);
    return {
      user: stringsIn(set?.globalValue),
      workspace: stringsIn(set?.workspaceValue),
      folder: stringsIn(set?.workspaceFolderValue),
    };
  }

  highlights(scope: ConfigurationScope): HighlightSettings {
    return {
      style: oneOf(STYLES, this.#get(SETTINGS.highlightStyle, scope)),
      mode: oneOf(MODES, this.#get(SETTINGS.highlightMode, scope)),
      hidden: new Set(this.#strings(SETTINGS.hiddenCategories, scope).filter(isCategory)),
      overviewRuler: this.#get(SETTINGS.overviewRuler, scope) === true,
    };
  }

  /** Whether unusual figures are written out beside. */
  get inlayHints(): boolean {
    return this.#get(SETTINGS.inlayHints) === true;
  }

  get treeFollowsCursor(): boolean {
    return this.#get(SETTINGS.treeFollowsCursor) === true;
  }

  /** Bytes of the largest file that a scan of the workspace reads. */
  get largestFile(): number {
    const kilobytes = this.#get(SETTINGS.largestFile);
    return typeof kilobytes === 'number' && kilobytes > 0 ? kilobytes * 1000 : 1_000_000;
  }

  /** Whether documents are checked. */
  findings(scope: ConfigurationScope): boolean {
    return this.#get(SETTINGS.findings, scope) !== false;
  }

  /** Severities that the user wants otherwise than by default. */
  severities(scope: ConfigurationScope): Readonly<Partial<Record<FindingCode, Severity | 'off'>>> {
    const set = this.#get(SETTINGS.severities, scope);
    if (typeof set !== 'object' || set === null) return {};
    const levels: readonly unknown[] = [...SEVERITIES, 'off'];
    const entries = Object.entries(set).filter(([code, level]) => isFindingCode(code) && levels.includes(level));
    return Object.fromEntries(entries);
  }

  /** Names of files beside a document whose definitions it relies on. */
  definitionFiles(scope: ConfigurationScope): readonly string[] {
    return this.#strings(SETTINGS.definitionFiles, scope);
  }

  /** Whether a document relies on the definitions of files that it includes or links to. */
  includedDefinitions(scope: ConfigurationScope): boolean {
    return this.#get(SETTINGS.includedDefinitions, scope) !== false;
  }

  /** Whether terms are underlined in the Markdown preview. */
  get preview(): boolean {
    return this.#get(SETTINGS.preview) !== false;
  }

  /** Adds a text to those that are ignored, in the workspace or for the user everywhere. */
  async ignore(text: string, everywhere: boolean): Promise<void> {
    const configuration = workspace.getConfiguration(SECTION);
    const set = configuration.inspect<readonly string[]>(SETTINGS.ignored);
    const known = (everywhere ? set?.globalValue : set?.workspaceValue) ?? [];
    if (!known.includes(text)) await configuration.update(SETTINGS.ignored, [...known, text], everywhere);
  }

  #get(name: string, scope?: ConfigurationScope): unknown {
    return workspace.getConfiguration(SECTION, scope).get<unknown>(name);
  }

  #strings(name: string, scope?: ConfigurationScope): readonly string[] {
    return stringsIn(this.#get(name, scope));
  }
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

/** The value if it is one of those, else the first of them. */
function oneOf<T>(values: readonly [T, ...T[]] | readonly T[], value: unknown): T {
  return values.find((known) => known === value) ?? values[0];
}
