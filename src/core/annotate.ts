import { Annotations, type DocumentProfile } from './annotations';
import { Contract } from './contract/contract';
import type { DefinitionElsewhere } from './contract/definition';
import { findingsOf, type FindingOptions } from './contract/findings';
import type { Finding } from './contract/findings/finding';
import { ProofReader } from './contract/findings/proof';
import { ContractReader } from './contract/reader';
import { type BlockContext, type BlockFacts, BlockReader, type Evidence } from './facts';
import type { Lexicon } from './lexicon/lexicon';
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
}

const NOTHING_ELSEWHERE: readonly DefinitionElsewhere[] = [];

interface Kept<F> {
  readonly key: number;
  readonly facts: F;
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
  readonly #facts = new WeakMap<Block, Kept<BlockFacts>>();
  readonly #summaries = new WeakMap<BlockNode, Kept<NodeSummary>>();
  readonly #evidence = new WeakMap<Block, Kept<Evidence>>();

  constructor(lexicon: Lexicon, options: AnnotatorOptions = {}) {
    this.lexicon = lexicon;
    const markup = options.markup ?? 'plain';
    this.#reader = new BlockReader(lexicon, markup, { fuzzy: options.fuzzy ?? true });
    this.#states = new MarkupStates(markup);
    this.#contracts = new ContractReader(markup, this.#states);
    this.#proofs = new ProofReader(markup);
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
  factsAt(blocks: Blocks, block: Block, offset: number, profile: DocumentProfile): BlockFacts {
    return this.#read(block, {
      state: this.#states.at(blocks, offset),
      language: profile.language,
      documentKind: profile.kind,
    });
  }

  /** Folds the facts of a whole document; reads what has not been read. */
  summary(blocks: Blocks, profile: DocumentProfile): NodeSummary {
    return this.#summarise(blocks.root, this.#states.start, profile);
  }

  /** Whether the document holds an unmistakable term: the search ends at the first. */
  isStrong(blocks: Blocks, profile: DocumentProfile): boolean {
    return this.#holdsStrong(blocks.root, this.#states.start, profile);
  }

  /** Reads a whole document in steps: yields after each leaf of the tree, so that the caller may let others work. */
  *warm(blocks: Blocks, profile: DocumentProfile): Generator<void> {
    yield* this.#warmNode(blocks.root, this.#states.start, profile);
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
    return { language: documentLanguageOf({ en, fr, other }), kind: documentKindOf(contract, words) };
  }

  #evidenceOf(block: Block, state: number): Evidence {
    const kept = this.#evidence.get(block);
    if (kept?.key === state) return kept.facts;
    const facts = this.#reader.evidence(block, state);
    this.#evidence.set(block, { key: state, facts });
    return facts;
  }

  #read(block: Block, context: BlockContext): BlockFacts {
    const key = keyOf(context.state, context);
    const kept = this.#facts.get(block);
    if (kept?.key === key) return kept.facts;
    const facts = this.#reader.read(block, context);
    this.#facts.set(block, { key, facts });
    return facts;
  }

  #summarise(node: BlockNode, state: number, profile: DocumentProfile): NodeSummary {
    const key = keyOf(state, { language: profile.language, documentKind: profile.kind });
    const kept = this.#summaries.get(node);
    if (kept?.key === key) return kept.facts;
    let strong = false;
    let clauses = 0;
    let now = state;
    for (const child of node.nodes ?? []) {
      const summary = this.#summarise(child, now, profile);
      strong ||= summary.strong;
      clauses += summary.clauses;
      now = this.#states.after(child, now);
    }
    for (const block of node.blocks ?? []) {
      const facts = this.#read(block, { state: now, language: profile.language, documentKind: profile.kind });
      strong ||= facts.strong;
      clauses += facts.clauses.length;
      now = this.#states.after(block, now);
    }
    const facts = { strong, clauses };
    this.#summaries.set(node, { key, facts });
    return facts;
  }

  #holdsStrong(node: BlockNode, state: number, profile: DocumentProfile): boolean {
    const kept = this.#summaries.get(node);
    if (kept?.key === keyOf(state, { language: profile.language, documentKind: profile.kind }))
      return kept.facts.strong;
    let now = state;
    for (const child of node.nodes ?? []) {
      if (this.#holdsStrong(child, now, profile)) return true;
      now = this.#states.after(child, now);
    }
    for (const block of node.blocks ?? []) {
      if (this.#read(block, { state: now, language: profile.language, documentKind: profile.kind }).strong) return true;
      now = this.#states.after(block, now);
    }
    // Nothing unmistakable: what was read is kept, so that an edit renews one path of the tree.
    return this.#summarise(node, state, profile).strong;
  }

  *#warmNode(node: BlockNode, state: number, profile: DocumentProfile): Generator<void> {
    let now = state;
    for (const child of node.nodes ?? []) {
      yield* this.#warmNode(child, now, profile);
      now = this.#states.after(child, now);
    }
    if (node.blocks) {
      this.#summarise(node, state, profile);
      yield;
    }
  }
}

const LANGUAGES = ['en', 'fr', 'other'];

function keyOf(state: number, context: { readonly language: string; readonly documentKind: string }): number {
  return state * 8 + LANGUAGES.indexOf(context.language) * 2 + (context.documentKind === 'contract' ? 1 : 0);
}
