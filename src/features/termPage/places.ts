import { type TextDocument, type Uri, workspace } from 'vscode';
import type { Annotations } from '../../core/index';
import type { DealDocuments } from '../../editor/documents';
import { rangeIn, rangeOf, textOf } from '../../editor/ranges';
import type { IndexedFile, WorkspaceIndex } from '../../editor/workspaceIndex';
import type { Words } from '../../words/index';

/** Files whose places a page lists, at most, and places of a file. */
export const MOST_FILES = 20;
export const MOST_PLACES = 12;

/** A clause about a term. */
export interface Place {
  /** Counted from 1. */
  readonly line: number;
  /** Party, values and status; empty for none. */
  readonly said: string;
}

/** The clauses about a term in one file, in its order. */
export interface FilePlaces {
  readonly uri: Uri;
  readonly places: readonly Place[];
}

/** Finds where terms occur: in documents that are open, and in the files of the workspace once those were read. */
export class TermPlaces {
  readonly #documents: DealDocuments;
  readonly #index: WorkspaceIndex;
  readonly #words: Words;
  /** By file as it was last read and by term: a page is written anew while one types, and the files have not changed. */
  readonly #known = new WeakMap<IndexedFile, Map<string, readonly Place[]>>();

  constructor(documents: DealDocuments, index: WorkspaceIndex, words: Words) {
    this.#documents = documents;
    this.#index = index;
    this.#words = words;
  }

  /** The places in one document; undefined where it is not open, or not read. */
  inDocument(id: string, uri: Uri): FilePlaces | undefined {
    const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    return document && this.#inOpen(id, document);
  }

  /** The files other than `but` that hold the term, in the order of their paths; those beyond the most are counted. */
  async inOthers(id: string, but: Uri | undefined): Promise<{ readonly files: readonly FilePlaces[]; more: number }> {
    const found = new Map<string, IndexedFile | FilePlaces>();
    for (const file of this.#index.files)
      if (file.clauses.some(({ term }) => term.id === id)) found.set(file.uri.toString(), file);
    // What an open document says may not be saved yet.
    for (const document of workspace.textDocuments) {
      const open = this.#inOpen(id, document);
      if (open && open.places.length > 0) found.set(document.uri.toString(), open);
      else if (open) found.delete(document.uri.toString());
    }
    if (but) found.delete(but.toString());
    const sorted = [...found.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
    const files: FilePlaces[] = [];
    for (const file of sorted.slice(0, MOST_FILES))
      files.push('places' in file ? file : { uri: file.uri, places: await this.#inFile(id, file) });
    return { files, more: Math.max(0, sorted.length - MOST_FILES) };
  }

  #inOpen(id: string, document: TextDocument): FilePlaces | undefined {
    const annotations = this.#documents.annotationsOf(document);
    return (
      annotations && {
        uri: document.uri,
        places: this.#placesOf(id, annotations, (span) => rangeOf(document, span).start.line + 1),
      }
    );
  }

  async #inFile(id: string, file: IndexedFile): Promise<readonly Place[]> {
    const known = this.#known.get(file)?.get(id);
    if (known) return known;
    const read = await this.#index.read(file.uri);
    if (!read) return [];
    const places = this.#placesOf(id, read.annotations, (span) => rangeIn(read.text, span).start.line + 1);
    this.#known.set(file, new Map([...(this.#known.get(file) ?? []), [id, places]]));
    return places;
  }

  #placesOf(
    id: string,
    annotations: Annotations,
    lineOf: (span: { readonly start: number; readonly end: number }) => number,
  ): readonly Place[] {
    const clauses = annotations.clauses().where(({ term }) => term.id === id);
    return clauses.map((clause) => {
      const said = [this.#words.summary(clause, (span) => textOf(annotations.blocks, span))];
      if (clause.status !== 'active') said.push(this.#words.status(clause.status));
      return { line: lineOf(clause.mentions[0] ?? clause), said: said.filter((part) => part !== '').join(' — ') };
    });
  }
}
