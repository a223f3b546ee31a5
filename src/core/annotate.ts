import { Annotations, type DocumentContext, type DocumentProfile } from './annotations';
import { Contract } from './contract/contract';
import type { DefinitionElsewhere } from './contract/definition';
import { findingsOf, type FindingOptions } from './contract/findings';
import type { Finding } from './contract/findings/finding';
import { ProofReader } from './contract/findings/proof';
import { ContractReader } from './contract/reader';
import { type BlockContext, type BlockFacts, BlockReader, type Evidence } from './facts';
import type { Lexicon } from './lexicon/lexicon';
import { ShortFormReader } from './shortForms/reader';
import { introduced, mayShorten, type ShortForm } from './shortForms/shortForm';
import { NO_SHORT_FORMS, type ShortForms } from './shortForms/shortForms';
import type { Block, BlockNode, Blocks } from './text/blocks';
import { documentLanguageOf } from './text/language';
import { type Markup, MarkupStates } from './text/markup';
import { documentKindOf } from './clauses/documentKind';

/** How a kind of document is to be read. */
export interface AnnotatorOptions {
  readonly markup?: Markup;
  /** Whether misspelt terms count. Default: true. */
  readonly fuzzy?: boolean;
}

/** The language and kind of a document are read off this much of its beginning. UTF-16 code units. */
const PROFILE_LENGTH = 20_000;

/** What a stretch of blocks holds, folded: kept with the node of the tree that stands for them. */
export interface NodeSummary {
  /** Whether it holds an unmistakable term. */
  readonly strong: boolean;
  readonly clauses: number;
  /** Of a leaf of the tree: its blocks that hold clauses. */
  readonly told: readonly ToldBlock[];
}

/** A block that holds clauses. */
interface ToldBlock {
  readonly block: Block;
  readonly facts: BlockFacts;
  /** Where it begins in its leaf. */
  readonly at: number;
}

const NOTHING_ELSEWHERE: readonly DefinitionElsewhere[] = [];

interface Kept<F> {
  readonly key: number;
  readonly facts: F;
}

/** What was read with the abbreviations of a document. */
interface KeptWith<F> extends Kept<F> {
  readonly shortForms: ShortForms;
}

/** Facts of a block; those of a block that holds none of the abbreviations are the same whatever they are. */
interface KeptFacts extends KeptWith<BlockFacts> {
  readonly touched: ShortForms;
}

/**
 * Turns blocks into annotations with one lexicon. Facts are kept by the identity of blocks and of tree nodes, one set per block: the context that they were
 * read in rarely changes. An annotator serves any number of documents of one markup.
 */
export class Annotator {
  readonly lexicon: Lexicon;
  readonly #reader: BlockReader;
  readonly #states: MarkupStates;
  readonly #contracts: ContractReader;
  readonly #proofs: ProofReader;
  readonly #shortForms: ShortFormReader;
  readonly #facts = new WeakMap<Block, KeptFacts>();
  readonly #summaries = new WeakMap<BlockNode, KeptWith<NodeSummary>>();
  readonly #evidence = new WeakMap<Block, Kept<Evidence>>();

  constructor(lexicon: Lexicon, options: AnnotatorOptions = {}) {
    this.lexicon = lexicon;
    const markup = options.markup ?? 'plain';
    this.#reader = new BlockReader(lexicon, markup, {
      fuzzy: options.fuzzy ?? true,
    });
    this.#states = new MarkupStates(markup);
    this.#contracts = new ContractReader(markup, this.#states);
    this.#proofs = new ProofReader(markup);
    this.#shortForms = new ShortFormReader(this.#states);
  }

  /** The annotations of a document's version, which may rely on definitions of others. Nothing is read until it is asked for. */
  annotate(blocks: Blocks, elsewhere: readonly DefinitionElsewhere[] = NOTHING_ELSEWHERE): Annotations {
    return new Annotations(this, blocks, elsewhere);
  }

  /** What a document's version says of itself. */
  contract(blocks: Blocks, elsewhere: readonly DefinitionElsewhere[]): Contract {
    return new Contract(this.#contracts, blocks, elsewhere);
  }

  /** Checks a document's version in steps. */
  findings(annotations: Annotations, options: FindingOptions): Generator<void, readonly Finding[]> {
    return findingsOf(annotations, this.#states.markup, this.#proofs, options);
  }

  /** The facts of the block that begins at `offset`. */
  factsAt(blocks: Blocks, block: Block, offset: number, document: DocumentContext): BlockFacts {
    return this.#read(block, contextOf(document, this.#states.at(blocks, offset)));
  }

  /** The abbreviations that a document introduces: the same object for as long as they are the same. */
  shortForms(blocks: Blocks, profile: DocumentProfile): ShortForms {
    return this.#shortForms.of(blocks, keyOf(0, profile), (block, state) => this.#introduced(block, state, profile));
  }

  /** Folds the facts of a whole document; reads what has not been read. */
  summary(blocks: Blocks, document: DocumentContext): NodeSummary {
    return this.#summarise(blocks.root, this.#states.start, document);
  }

  /** Visits, in order, the blocks that hold clauses; reads what has not been read. */
  forEachWithClauses(
    blocks: Blocks,
    document: DocumentContext,
    visit: (facts: BlockFacts, block: Block, start: number) => void,
  ): void {
    this.#visit(blocks.root, this.#states.start, 0, document, visit);
  }

  /** Whether the document holds an unmistakable term: the search ends at the first. */
  isStrong(blocks: Blocks, document: DocumentContext): boolean {
    return this.#holdsStrong(blocks.root, this.#states.start, document);
  }

  /** Reads a whole document in steps: yields after each leaf of the tree, so that the caller may let others work. */
  *warm(blocks: Blocks, document: DocumentContext): Generator<void> {
    yield* this.#warmNode(blocks.root, this.#states.start, document);
  }

  profile(blocks: Blocks): DocumentProfile {
    let en = 0;
    let fr = 0;
    let other = 0;
    let contract = 0;
    let words = 0;
    let state = this.#states.start;
    blocks.forEach(0, Math.min(blocks.length, PROFILE_LENGTH), (block) => {
      const evidence = this.#evidenceOf(block, state);
      state = this.#states.after(block, state);
      en += evidence.languages.en;
      fr += evidence.languages.fr;
      other += evidence.languages.other;
      contract += evidence.contract;
      words += evidence.words;
    });
    return {
      language: documentLanguageOf({ en, fr, other }),
      kind: documentKindOf(contract, words),
    };
  }

  #evidenceOf(block: Block, state: number): Evidence {
    const kept = this.#evidence.get(block);
    if (kept?.key === state) return kept.facts;
    const facts = this.#reader.evidence(block, state);
    this.#evidence.set(block, { key: state, facts });
    return facts;
  }

  #introduced(block: Block, state: number, profile: DocumentProfile): readonly ShortForm[] {
    const { definitions } = this.#contracts.read(block, state);
    if (!definitions.some(mayShorten)) return [];
    const context = contextOf({ ...profile, shortForms: NO_SHORT_FORMS }, state);
    const { text, mentions } = this.#reader.scan(block, context);
    return introduced(text, definitions, mentions);
  }

  #read(block: Block, context: BlockContext): BlockFacts {
    const key = keyOf(context.state, { language: context.language, kind: context.documentKind });
    const { shortForms } = context;
    const kept = this.#facts.get(block);
    if (kept?.key === key && kept.shortForms === shortForms) return kept.facts;
    const touched = shortForms.touch(block.text) ? shortForms : NO_SHORT_FORMS;
    const facts =
      kept?.key === key && kept.touched === touched
        ? kept.facts
        : this.#reader.read(block, { ...context, shortForms: touched });
    this.#facts.set(block, { key, facts, shortForms, touched });
    return facts;
  }

  #summarise(node: BlockNode, state: number, document: DocumentContext): NodeSummary {
    const known = this.#summaryOf(node, state, document);
    if (known) return known;
    let strong = false;
    let clauses = 0;
    let now = state;
    for (const child of node.nodes ?? []) {
      const summary = this.#summarise(child, now, document);
      strong ||= summary.strong;
      clauses += summary.clauses;
      now = this.#states.after(child, now);
    }
    const told: ToldBlock[] = [];
    let at = 0;
    for (const block of node.blocks ?? []) {
      const facts = this.#read(block, contextOf(document, now));
      strong ||= facts.strong;
      clauses += facts.clauses.length;
      if (facts.clauses.length > 0) told.push({ block, facts, at });
      at += block.text.length;
      now = this.#states.after(block, now);
    }
    const facts = { strong, clauses, told };
    this.#summaries.set(node, { key: keyOf(state, document), facts, shortForms: document.shortForms });
    return facts;
  }

  #visit(
    node: BlockNode,
    state: number,
    start: number,
    document: DocumentContext,
    visit: (facts: BlockFacts, block: Block, start: number) => void,
  ): void {
    const summary = this.#summarise(node, state, document);
    if (summary.clauses === 0) return;
    for (const { block, facts, at } of summary.told) visit(facts, block, start + at);
    let now = state;
    let from = start;
    for (const child of node.nodes ?? []) {
      this.#visit(child, now, from, document, visit);
      from += child.length;
      now = this.#states.after(child, now);
    }
  }

  #summaryOf(node: BlockNode, state: number, document: DocumentContext): NodeSummary | undefined {
    const kept = this.#summaries.get(node);
    return kept?.key === keyOf(state, document) && kept.shortForms === document.shortForms ? kept.facts : undefined;
  }

  #holdsStrong(node: BlockNode, state: number, document: DocumentContext): boolean {
    const known = this.#summaryOf(node, state, document);
    if (known) return known.strong;
    let now = state;
    for (const child of node.nodes ?? []) {
      if (this.#holdsStrong(child, now, document)) return true;
      now = this.#states.after(child, now);
    }
    for (const block of node.blocks ?? []) {
      if (this.#read(block, contextOf(document, now)).strong) return true;
      now = this.#states.after(block, now);
    }
    // Nothing unmistakable: what was read is kept, so that an edit renews one path of the tree.
    return this.#summarise(node, state, document).strong;
  }

  *#warmNode(node: BlockNode, state: number, document: DocumentContext): Generator<void> {
    let now = state;
    for (const child of node.nodes ?? []) {
      yield* this.#warmNode(child, now, document);
      now = this.#states.after(child, now);
    }
    if (node.blocks) {
      this.#summarise(node, state, document);
      yield;
    }
  }
}

const LANGUAGES = ['en', 'fr', 'other'];

function keyOf(state: number, profile: DocumentProfile): number {
  return state * 8 + LANGUAGES.indexOf(profile.language) * 2 + (profile.kind === 'contract' ? 1 : 0);
}

function contextOf({ language, kind, shortForms }: DocumentContext, state: number): BlockContext {
  return { state, language, documentKind: kind, shortForms };
}
