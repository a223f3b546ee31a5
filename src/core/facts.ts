import type { ClauseFact, DocumentKind, Reading } from './clauses/clause';
import { gatherClauses } from './clauses/clauses';
import { bearsDeal } from './clauses/dealSigns';
import { readMentions } from './clauses/readings';
import type { Lexicon } from './lexicon/lexicon';
import { type Candidate, FUZZY } from './match/candidates';
import { MentionFinder } from './match/mentions';
import type { ShortForms } from './shortForms/shortForms';
import type { Block } from './text/block';
import { type LanguageCounts, languageOf, type TextLanguage } from './text/language';
import { formerColumnOf, isRow, show, type Markup } from './text/markup';
import { Words } from './text/words';
import { readValues } from './values';
import type { Value } from './values/value';

/** What a block's facts depend on beside its text and the lexicon. */
export interface BlockContext {
  /** State of the markup at the block's start. */
  readonly state: number;
  readonly language: TextLanguage;
  readonly documentKind: DocumentKind;
  /** The abbreviations that the document introduces. */
  readonly shortForms: ShortForms;
}

/** Everything found in one block; all offsets are relative to it. */
export interface BlockFacts {
  readonly mentions: readonly Candidate[];
  /** What the text says of each mention. */
  readonly readings: readonly Reading[];
  readonly values: readonly Value[];
  readonly clauses: readonly ClauseFact[];
  /** Whether it holds an unmistakable term. */
  readonly strong: boolean;
}

/** The first half of reading a block: what stands in it. Offsets are relative to the block. */
export interface Scan {
  /** As a reader sees it: markup masked. */
  readonly text: string;
  readonly language: TextLanguage;
  readonly values: readonly Value[];
  readonly mentions: readonly Candidate[];
}

/** What a block tells of its document's language and kind. */
export interface Evidence {
  readonly languages: LanguageCounts;
  /** How many of its words are a contract's. */
  readonly contract: number;
  readonly words: number;
}

const NOTHING: readonly never[] = [];

/** Reads blocks one after another into facts. Holds the scratch arrays, so one reader serves one lexicon and no two blocks at once. */
export class BlockReader {
  readonly finder: MentionFinder;
  readonly #lexicon: Lexicon;
  readonly #markup: Markup;
  readonly #words = new Words();
  /** What the words at hand are of. */
  #scanned: Scanned | undefined;

  constructor(lexicon: Lexicon, markup: Markup, options: { readonly fuzzy: boolean }) {
    this.#lexicon = lexicon;
    this.#markup = markup;
    this.finder = new MentionFinder(lexicon, this.#words, options);
  }

  evidence(block: Block, state: number): Evidence {
    this.#scanned = undefined;
    this.#words.read(show(block.text, this.#markup, state).text, this.#lexicon.vocabulary);
    const { contractBits } = this.#lexicon;
    const { count, id } = this.#words;
    let contract = 0;
    for (let w = 0; w < count; w++) if (id[w] >= 0 && id[w] < contractBits.length) contract += contractBits[id[w]];
    return { languages: this.#words.languages, contract, words: count };
  }

  /** What stands in a block, before anything is made of it, the document's own abbreviations apart: words, values and mentions in one pass. */
  scan(block: Block, context: BlockContext): Scan {
    const last = this.#scanned;
    if (last?.block === block && last.state === context.state && last.language === context.language) return last.scan;
    const { text } = show(block.text, this.#markup, context.state);
    const words = this.#words;
    words.read(text, this.#lexicon.vocabulary);
    const language = languageOf(words.languages, context.language);
    const values = readValues(text, words, language);
    const scan = { text, language, values, mentions: this.finder.find(text, values, language) };
    this.#scanned = { block, state: context.state, language: context.language, scan };
    return scan;
  }

  read(block: Block, context: BlockContext): BlockFacts {
    const lexicon = this.#lexicon;
    const { text, language, values, mentions: named } = this.scan(block, context);
    const mentions = context.shortForms.applied(text, named, lexicon);
    if (mentions.length === 0) return { mentions: NOTHING, readings: NOTHING, values, clauses: NOTHING, strong: false };
    const readings = readMentions({
      text,
      words: this.#words,
      lexicon,
      mentions,
      values,
      language,
      documentKind: context.documentKind,
      row: isRow(text),
      formerColumn: formerColumnOf(context.state),
    });
    return {
      mentions,
      readings,
      values,
      clauses: gatherClauses(text, lexicon, mentions, readings),
      strong:
        mentions.some((mention) => !lexicon.phrases[mention.phrase]?.weak && mention.match !== FUZZY) ||
        bearsDeal(text, lexicon, mentions, readings, values),
    };
  }
}

/** The scan that the words at hand are of: a block that introduces an abbreviation is asked for twice. */
interface Scanned {
  readonly block: Block;
  readonly state: number;
  readonly language: TextLanguage;
  readonly scan: Scan;
}
