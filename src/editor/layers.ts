import { Disposable, type Event, EventEmitter, type Uri } from 'vscode';
import type { Glossary } from '../core/index';

/** The glossaries over the bundled one that hold for a document, the nearest last. */
export interface Layers {
  readonly onDidChange: Event<void>;
  /** The same glossaries, by identity, as long as nothing has changed; of those that are still being read, none. */
  of(uri: Uri): readonly Glossary[];
  /** Resolves when all have been read that can be. */
  ready(): Promise<void>;
}

/** Several layers as one, the first lowest. */
export class JoinedLayers implements Layers, Disposable {
  readonly onDidChange: Event<void>;
  readonly #changed = new EventEmitter<void>();
  readonly #parts: readonly Layers[];
  readonly #listeners: Disposable;

  constructor(parts: readonly Layers[]) {
    this.onDidChange = this.#changed.event;
    this.#parts = parts;
    this.#listeners = Disposable.from(...parts.map((part) => part.onDidChange(() => this.#changed.fire())));
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
  }

  of(uri: Uri): readonly Glossary[] {
    return this.#parts.flatMap((part) => part.of(uri));
  }

  async ready(): Promise<void> {
    await Promise.all(this.#parts.map((part) => part.ready()));
  }
}
