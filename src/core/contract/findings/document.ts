import type { Conflict, Mention } from '../../clauses/mention';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Blocks } from '../../text/blocks';
import type { TextLanguage } from '../../text/language';
import type { Markup } from '../../text/markup';
import type { Span } from '../../text/span';
import type { BlockContract } from '../blockContract';
import type { Contract } from '../contract';
import type { Definition } from '../definition';
import type { Section } from '../outline';
import type { BlockProof, ProofReader } from './proof';

/** What the checks ask of a document’s annotations. */
export interface Annotated {
  readonly blocks: Blocks;
  readonly profile: { readonly language: TextLanguage };
  readonly lexicon: Lexicon;
  readonly contract: Contract;
  mentions(from?: number, to?: number): readonly Mention[];
  conflicts(): readonly Conflict[];
}

/** A block as the checks see it. */
export interface CheckedBlock {
  /** Where it begins in its document. */
  readonly start: number;
  /** Its text with the markup masked. */
  readonly shown: string;
  readonly contract: BlockContract;
  readonly proof: BlockProof;
}

/** How much of a document is read between two steps. UTF-16 code units. */
const STEP = 16_384;
/** How much of a line names a place. UTF-16 code units. */
const LONGEST_LINE = 60;

/** One version of a document as the checks see it. Made for one run of the checks. */
export class CheckedDocument {
  readonly annotations: Annotated;
  readonly contract: Contract;
  readonly markup: Markup;
  readonly blocks: readonly CheckedBlock[];
  #annexes: readonly Section[] | undefined;

  private constructor(annotations: Annotated, markup: Markup, blocks: readonly CheckedBlock[]) {
    this.annotations = annotations;
    this.contract = annotations.contract;
    this.markup = markup;
    this.blocks = blocks;
  }

  /** Reads a document for the checks; yields after each {@link STEP}. */
  static *read(annotations: Annotated, markup: Markup, proofs: ProofReader): Generator<void, CheckedDocument> {
    const { contract, profile } = annotations;
    yield* contract.warm();
    const blocks: CheckedBlock[] = [];
    const { length } = annotations.blocks;
    for (let from = 0; from < length;) {
      const done = blocks.at(-1);
      contract.forEachBlock(from, Math.min(from + STEP, length), (block, start) => {
        if (done && start <= done.start) return;
        const shown = block.shown();
        blocks.push({
          start,
          shown,
          contract: block,
          proof: proofs.read(block.block, block.state, shown, profile.language),
        });
      });
      const last = blocks.at(-1);
      from = last && last !== done ? last.start + last.shown.length : length;
      yield;
    }
    return new CheckedDocument(annotations, markup, blocks);
  }

  /** The block that holds an offset. */
  blockAt(offset: number): CheckedBlock | undefined {
    let from = 0;
    for (let to = this.blocks.length; from < to;) {
      const middle = (from + to) >> 1;
      if ((this.blocks[middle]?.start ?? 0) <= offset) from = middle + 1;
      else to = middle;
    }
    return this.blocks[from - 1];
  }

  /** The text of a span, which lies within one block; markup is masked. */
  textOf({ start, end }: Span): string {
    const block = this.blockAt(start);
    return block ? block.shown.slice(start - block.start, end - block.start) : '';
  }

  /** The text before an offset in its block, at most `length` long; markup is masked. */
  textBefore(offset: number, length: number): string {
    const block = this.blockAt(offset);
    return block ? block.shown.slice(Math.max(0, offset - block.start - length), offset - block.start) : '';
  }

  /** The beginning of the line that an offset stands in, as a name for the place that outlives edits elsewhere. */
  lineAround(offset: number): string {
    const block = this.blockAt(offset);
    if (!block) return '';
    const from = block.shown.lastIndexOf('\n', offset - block.start - 1) + 1;
    const line = block.shown.slice(from, from + 2 * LONGEST_LINE).split('\n', 1)[0] ?? '';
    return line.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE);
  }

  /** The last line before the one of an offset that is not blank; empty where it is long. */
  lineBefore(offset: number): string {
    const block = this.blockAt(offset);
    if (!block) return '';
    const line = block.shown.lastIndexOf('\n', offset - block.start - 1) + 1;
    const above = block.shown.slice(Math.max(0, line - 2 * LONGEST_LINE), line).trim();
    const text =
      above === ''
        ? (this.blockAt(block.start - 1)
            ?.shown.slice(-2 * LONGEST_LINE)
            .trim() ?? '')
        : above;
    return text.slice(text.lastIndexOf('\n') + 1).trim();
  }

  /** Whether a definition's sentence holds an offset. */
  isWithin({ sentence }: Definition, offset: number): boolean {
    return sentence.start <= offset && offset < sentence.end;
  }

  /** The schedule or exhibit that an offset stands in: -1 for the body. Annexes number and define for themselves. */
  annexAt(offset: number): number {
    this.#annexes ??= this.contract.outline().filter(({ family }) => family === 'annex');
    return this.#annexes.findLastIndex(({ start }) => start <= offset);
  }
}
