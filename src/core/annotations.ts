import type { DocumentKind } from './clauses/clause';
import type { ListedIn } from './clauseList/listed';
import type { Conflict, Mention } from './clauses/mention';
import type { BlockFacts } from './facts';
import type { Contract } from './contract/contract';
import type { FindingOptions } from './contract/findings';
import type { Finding } from './contract/findings/finding';
import type { DefinitionElsewhere } from './contract/definition';
import type { ClauseList } from './clauseList/clauseList';
import type { Lexicon } from './lexicon/lexicon';
import { disagreements, type Statement } from './clauses/conflicts';
import { nameIn, wordingIn } from './clauses/names';
import { movedValue, shifted } from './clauses/placing';
import { MATCHES } from './match/candidates';
import type { ShortForms } from './shortForms/shortForms';
import type { Block, PlacedBlock } from './text/block';
import type { Blocks } from './text/blocks';
import type { Span } from './text/span';
import type { TextLanguage } from './text/language';
import type { Value } from './values/value';
import { categoryOf } from './clauses/category';
import { ended } from './ended';

/** What a document is, as far as reading it goes. */
export interface DocumentProfile {
  readonly language: TextLanguage;
  readonly kind: DocumentKind;
}

/** All that the facts of a document's blocks depend on beside the blocks and the markup. */
export interface DocumentContext extends DocumentProfile {
  readonly shortForms: ShortForms;
}

/** What annotations ask of the annotator that made them. */
export interface DocumentReader {
  readonly lexicon: Lexicon;
  /** In steps, as is the next. */
  profile(blocks: Blocks): Generator<void, DocumentProfile>;
  shortForms(blocks: Blocks, profile: DocumentProfile): Generator<void, ShortForms>;
  /** Whether the document holds an unmistakable term. */
  isStrong(blocks: Blocks, document: DocumentContext): boolean;
  factsAt(blocks: Blocks, block: Block, offset: number, document: DocumentContext): BlockFacts;
  clauses(blocks: Blocks, document: DocumentContext, mention: ListedIn['mention']): ClauseList;
  contract(blocks: Blocks, elsewhere: readonly DefinitionElsewhere[]): Contract;
  findings(annotations: Annotations, options: FindingOptions): Generator<void, readonly Finding[]>;
  /** Makes in steps what all blocks are read with. */
  prepare(blocks: Blocks, document: DocumentContext): Generator<void>;
  warm(blocks: Blocks, document: DocumentContext): Generator<void>;
}

/**
 * Everything found in one version of one document. Immutable; what is asked for is read then, and remembered with the blocks that it was read from, so asking for
 * a screenful costs a screenful.
 */
export class Annotations {
  readonly blocks: Blocks;
  readonly #annotator: DocumentReader;
  readonly #elsewhere: readonly DefinitionElsewhere[];
  #profile: DocumentProfile | undefined;
  #document: DocumentContext | undefined;
  #strong: boolean | undefined;
  #clauses: ClauseList | undefined;
  #contract: Contract | undefined;
  #conflicts: readonly Conflict[] | undefined;

  constructor(annotator: DocumentReader, blocks: Blocks, elsewhere: readonly DefinitionElsewhere[]) {
    this.#annotator = annotator;
    this.blocks = blocks;
    this.#elsewhere = elsewhere;
  }

  get profile(): DocumentProfile {
    return (this.#profile ??= ended(this.#annotator.profile(this.blocks)));
  }

  /** What its blocks are read in. */
  get document(): DocumentContext {
    return (this.#document ??= {
      ...this.profile,
      shortForms: ended(this.#annotator.shortForms(this.blocks, this.profile)),
    });
  }

  /** Whether the document holds an unmistakable term: without one, weak mentions are kept back. */
  get isDeal(): boolean {
    return (this.#strong ??= this.#annotator.isStrong(this.blocks, this.document));
  }

  /** The mentions that touch a stretch of the text, in order. */
  mentions(from = 0, to = this.blocks.length): readonly Mention[] {
    const found: Mention[] = [];
    this.#forEach(from, to, (facts, start) => {
      facts.mentions.forEach((_, m) => {
        const mention = this.#mention(facts, m, start);
        if (mention && mention.end >= from && mention.start <= to) found.push(mention);
      });
    });
    return found;
  }

  /** The values that touch a stretch of the text, in order, bound to a term or not. */
  values(from = 0, to = this.blocks.length): readonly Value[] {
    const found: Value[] = [];
    this.#forEach(from, to, (facts, start) => {
      for (const value of facts.values)
        if (start + value.end >= from && start + value.start <= to) found.push(movedValue(value, start));
    });
    return found;
  }

  /** The document's whole list of clauses, in order. */
  clauses(): ClauseList {
    return (this.#clauses ??= this.#annotator.clauses(this.blocks, this.document, (facts, index, start) =>
      this.#mention(facts, index, start),
    ));
  }

  /** Where clauses of the document disagree, in the order of their first places. */
  conflicts(): readonly Conflict[] {
    return (this.#conflicts ??= this.#findConflicts());
  }

  /** The document's own names, parts and references: the second layer. */
  get contract(): Contract {
    return (this.#contract ??= this.#annotator.contract(this.blocks, this.#elsewhere));
  }

  /** What it was read with. */
  get lexicon(): Lexicon {
    return this.#annotator.lexicon;
  }

  /** What is wrong in the document, in the order of the text. Linear in the document: for commands and for when typing has stopped. */
  findings(options: FindingOptions = {}): readonly Finding[] {
    return ended(this.findingsInSteps(options));
  }

  /** The same in steps: yields after each check. */
  findingsInSteps(options: FindingOptions = {}): Generator<void, readonly Finding[]> {
    return this.#annotator.findings(this, options);
  }

  /** Reads the whole document in steps, its own names apart; after the last one every question is answered from memory. */
  *warm(): Generator<void> {
    const document = yield* this.#prepared();
    yield* this.#annotator.warm(this.blocks, document);
  }

  /**
   * Reads a stretch of it in steps. Returns whether its mentions are known before the rest is read, as they are where it holds an unmistakable term; else the rest may hold
   * one, or none.
   */
  *warmStretch({ start, end }: Span): Generator<void, boolean> {
    const document = yield* this.#prepared();
    const placed: PlacedBlock[] = [];
    this.blocks.forEach(start, end, (block, at) => {
      placed.push({ block, start: at });
    });
    for (const { block, start: at } of placed) {
      if (this.#annotator.factsAt(this.blocks, block, at, document).strong) this.#strong = true;
      yield;
    }
    return this.#strong === true;
  }

  /** What its blocks are read in, read in steps. */
  *#prepared(): Generator<void, DocumentContext> {
    const { blocks } = this;
    const profile = (this.#profile ??= yield* this.#annotator.profile(blocks));
    const document = (this.#document ??= {
      ...profile,
      shortForms: yield* this.#annotator.shortForms(blocks, profile),
    });
    yield* this.#annotator.prepare(blocks, document);
    return document;
  }

  #findConflicts(): readonly Conflict[] {
    const mentions: Mention[] = [];
    const statements: Statement[] = [];
    this.#forEach(0, this.blocks.length, (facts, start, { text }) => {
      facts.readings.forEach(({ matter, party }, m) => {
        const mention = matter && this.#mention(facts, m, start);
        if (!mention) return;
        mentions.push(mention);
        statements.push({
          term: this.#annotator.lexicon.phrases[facts.mentions[m].phrase].term,
          name: wordingIn(text, facts.mentions[m]),
          category: mention.category,
          status: mention.status,
          values: mention.values,
          definite: matter.definite,
          conditional: matter.conditional,
          sentence: start + matter.sentence,
          ...(party && { party: nameIn(text, party) }),
          ...(matter.object && { object: nameIn(text, matter.object) }),
        });
      });
    });
    return disagreements(statements).map(({ first, second, values }) => ({
      term: mentions[first].term,
      mentions: [mentions[first], mentions[second]],
      values,
    }));
  }

  #forEach(from: number, to: number, use: (facts: BlockFacts, start: number, block: Block) => void): void {
    this.blocks.forEach(from, to, (block: Block, start) => {
      use(this.#annotator.factsAt(this.blocks, block, start, this.document), start, block);
    });
  }

  #mention(facts: BlockFacts, index: number, start: number): Mention | undefined {
    const found = facts.mentions[index];
    const reading = facts.readings[index];
    const phrase = found && this.#annotator.lexicon.phrases[found.phrase];
    const term = phrase && this.#annotator.lexicon.terms[phrase.term];
    if (!found || !reading || !phrase || !term || (phrase.weak && !this.isDeal)) return undefined;
    const values = placed(facts, reading.values, start);
    const mention = {
      start: start + found.start,
      end: start + found.end,
      term,
      phrase,
      category: categoryOf(term, values),
      match: MATCHES[found.match] ?? 'exact',
      distance: found.distance,
      status: reading.status,
      values,
      before: placed(facts, reading.before, start),
    };
    return reading.party ? { ...mention, party: shifted(reading.party, start) } : mention;
  }
}

function placed(facts: BlockFacts, values: readonly number[], start: number): readonly Value[] {
  return values.length === 0 ? NO_VALUES : values.map((v) => movedValue(facts.values[v], start));
}

const NO_VALUES: readonly Value[] = [];
