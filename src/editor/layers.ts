import type { Event, Uri } from 'vscode';
import type { Glossary } from '../core/index';

/** The glossaries over the bundled one that hold for a document, the nearest last. */
export interface Layers {
  readonly onDidChange: Event<void>;
  /** The same glossaries, by identity, as long as nothing has changed; of those that are still being read, none. */
  of(uri: Uri): readonly Glossary[];
  /** Resolves when all have been read that can be. */
  ready(): Promise<void>;
}
