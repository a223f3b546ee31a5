import { workspace } from 'vscode';
import { type Annotations, Blocks, type Lexicon } from '../core/index';
import { ClausePacker, type FileClauses } from './fileClauses';
import type { Lexicons } from './lexicons';
import { markupOf } from './markup';
import type { Slices } from './slices';
import type { WorkspaceFile } from './workspaceFiles';

/** What was found in a file, with its text. */
export interface FileReading {
  readonly text: string;
  readonly annotations: Annotations;
  /** As `annotations` lists them. */
  readonly clauses: FileClauses;
  readonly lexicon: Lexicon;
}

/** Reads files of the workspace in slices, so that the editor stays responsive. */
export class WorkspaceReader {
  readonly #lexicons: Lexicons;
  readonly #slices: Slices;
  readonly #packer = new ClausePacker();

  constructor(lexicons: Lexicons, slices: Slices) {
    this.#lexicons = lexicons;
    this.#slices = slices;
  }

  /** What is found in a file; undefined where it is no text, or there is no lexicon. */
  async read({ uri, language }: WorkspaceFile): Promise<FileReading | undefined> {
    const bytes = await workspace.fs.readFile(uri);
    const lexicon = await this.#lexicons.ready(uri);
    if (!lexicon || bytes.includes(0)) return undefined;
    const annotator = this.#lexicons.annotator(lexicon, markupOf({ languageId: language }));
    const packer = this.#packer;
    return this.#slices.run(function* () {
      const text = new TextDecoder().decode(bytes);
      const blocks = Blocks.of(text);
      yield;
      const annotations = annotator.annotate(blocks);
      yield* annotations.warm();
      const clauses = yield* packer.pack(annotations.clauses());
      return { text, annotations, clauses, lexicon };
    });
  }
}
