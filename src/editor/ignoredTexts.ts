import { type Disposable, type Event, EventEmitter } from 'vscode';
import type { Glossary } from '../core/index';
import type { Layers } from './layers';
import type { Settings } from './settings';

/** Id of the entry that stands for all texts to be ignored. It has no names, so it is found nowhere. */
export const IGNORED_ID = 'ignored-texts';

/** The layer of the texts that the user said to ignore: they become exceptions of the matcher. */
export class IgnoredTexts implements Layers, Disposable {
  readonly onDidChange: Event<void>;
  readonly #changed = new EventEmitter<void>();
  readonly #settings: Settings;
  readonly #listener: Disposable;
  #key = '';
  #layers: readonly Glossary[] = [];

  constructor(settings: Settings) {
    this.onDidChange = this.#changed.event;
    this.#settings = settings;
    this.#read();
    this.#listener = settings.onDidChange(() => {
      if (this.#read()) this.#changed.fire();
    });
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }

  of(): readonly Glossary[] {
    return this.#layers;
  }

  ready(): Promise<void> {
    return Promise.resolve();
  }

  /** Whether the list is another one now. */
  #read(): boolean {
    const { ignored } = this.#settings;
    const key = JSON.stringify(ignored);
    if (key === this.#key) return false;
    this.#key = key;
    // The pattern language has signs of its own; words are all that the matcher sees anyway.
    const except = ignored
      .map((text) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim())
      .filter((text) => text !== '');
    this.#layers = except.length === 0 ? [] : [ignoring(except)];
    return true;
  }
}

function ignoring(except: readonly string[]): Glossary {
  const text = { names: [], patterns: [], except, definition: '', lookFor: '' };
  return {
    terms: [
      {
        id: IGNORED_ID,
        category: 'boilerplate',
        texts: { en: text, fr: text },
        related: [],
        expects: [],
        labels: [],
        sources: [],
      },
    ],
    silenced: [],
    ignored: [],
    problems: [],
  };
}
