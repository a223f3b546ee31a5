import { workspace } from 'vscode';
import { type Annotations, type Annotator, Blocks, type Lexicon, type Markup } from '../core/index';
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

/** Files that are read by one annotator. */
const EACH = 25;

/** Reads files of the workspace in slices, so that the editor stays responsive. */
export class WorkspaceReader {
  readonly #lexicons: Lexicons;
  readonly #slices: Slices;
  readonly #packer = new ClausePacker();
  #annotators = new Map<Markup, Annotator>();
  #lexicon: Lexicon | undefined;
  #readings = 0;

  constructor(lexicons: Lexicons, slices: Slices) {
    this.#lexicons = lexicons;
    this.#slices = slices;
  }

  /** What is found in a file; undefined where it is no text, or there is no lexicon. */
  async read({ uri, language }: WorkspaceFile): Promise<FileReading | undefined> {
    const bytes = await workspace.fs.readFile(uri);
    const lexicon = await this.#lexicons.ready(uri);
    if (!lexicon || bytes.includes(0)) return undefined;
    const annotator = this.#annotator(lexicon, markupOf({ languageId: language }));
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

  /** Something that annotators depend on is another. */
  forget(): void {
    this.#annotators = new Map();
  }

  /**
   * An annotator is kept for some files and let go of with all that it remembers of them: what one remembers of thousands makes each round of the garbage collector as long as
   * several slices.
   */
  #annotator(lexicon: Lexicon, markup: Markup): Annotator {
    if (lexicon !== this.#lexicon || this.#readings++ % EACH === 0) this.forget();
    this.#lexicon = lexicon;
    let annotator = this.#annotators.get(markup);
    if (!annotator) this.#annotators.set(markup, (annotator = this.#lexicons.newAnnotator(lexicon, markup)));
    return annotator;
  }
}
