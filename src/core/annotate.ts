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
import { documentLanguageOf, type TextLanguage } from './text/language';
import { type Markup, MarkupStates } from './text/markup';
import { documentKindOf } from './clauses/documentKind';
import type { DocumentKind } from './clauses/clause';
import { KeptFacts } from './keptFacts';

/** How a kind of document is to be read. */
export interface AnnotatorOptions {
  readonly markup?: Markup;
  /** Whether misspelt terms count. Default: true. */
  readonly fuzzy?: boolean;
}

/** The language and kind of a document are read off this much of its beginning. UTF-16 code units. */
const PROFILE_LENGTH = 20_000;
/** How much of a document is read in one step; UTF-16 code units. */
const STEP = 1000;

/** What a stretch of blocks holds, folded: kept with the node of the tree that stands for them. */
interface NodeSummary {
  /** What it was read in. */
  readonly context: ReadingContext;
  /** Whether it holds an unmistakable term. */
  readonly strong: boolean;
  readonly clauses: number;
  /** Of a leaf of the tree: of each block that holds clauses, its place in the leaf, where it begins there, and the state of the markup: three numbers. */
  readonly told: readonly number[];
}

const NOTHING_ELSEWHERE: readonly DefinitionElsewhere[] = [];

interface Kept<F> {
  readonly key: number;
  readonly facts: F;
}

/** All that a block is read in. One object stands for one context of one annotator, so that contexts are compared by identity. */
class ReadingContext implements BlockContext {
  readonly state: number;
  readonly language: TextLanguage;
  readonly documentKind: DocumentKind;
  readonly shortForms: ShortForms;
  /** The same without abbreviations; itself where it has none. */
  readonly plain: ReadingContext;
  /** The facts of every block that says nothing. */
  readonly nothing: KeptFacts<ReadingContext>;

  constructor(state: number, { language, kind }: DocumentProfile, shortForms: ShortForms, plain?: ReadingContext) {
    this.state = state;
    this.language = language;
    this.documentKind = kind;
    this.shortForms = shortForms;
    this.plain = plain ?? this;
    this.nothing = KeptFacts.none(this);
  }

  isOf(state: number, { language, kind, shortForms }: DocumentContext): boolean {
    return (
      this.state === state && this.shortForms === shortForms && this.language === language && this.documentKind === kind
    );
  }
}

/**
 * Turns blocks into annotations with one lexicon. Facts are kept with the blocks, one set per block: the context that they were
 * read in rarely changes. An annotator serves any number of documents of one markup.
 */
export class Annotator {
  readonly lexicon: Lexicon;
  readonly #reader: BlockReader;
  readonly #states: MarkupStates;
  readonly #contracts: ContractReader;
  readonly #proofs: ProofReader;
  readonly #shortForms: ShortFormReader;
  readonly #summaries = new WeakMap<BlockNode, NodeSummary>();
  readonly #contexts = new WeakMap<ShortForms, Map<number, ReadingContext>>();
  #lastContext: ReadingContext | undefined;
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
    return this.#read(block, this.#contextOf(document, this.#states.at(blocks, offset))).facts(this.lexicon);
  }

  /** The abbreviations that a document introduces: the same object for as long as they are the same. */
  shortForms(blocks: Blocks, profile: DocumentProfile): ShortForms {
    return this.#shortForms.of(blocks, keyOf(0, profile), (block, state) => this.#introduced(block, state, profile));
  }

  /** Visits, in order, the blocks that hold clauses; reads what has not been read. */
  forEachWithClauses(
    blocks: Blocks,
    document: DocumentContext,
    visit: (kept: KeptFacts, block: Block, start: number) => void,
  ): void {
    this.#visit(blocks.root, this.#states.start, 0, document, visit);
  }

  /** Whether the document holds an unmistakable term: the search ends at the first. */
  isStrong(blocks: Blocks, document: DocumentContext): boolean {
    return this.#holdsStrong(blocks.root, this.#states.start, document);
  }

  /** Reads a whole document in steps: yields every few paragraphs, so that the caller may let others work. */
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
    const context = this.#contextOf({ ...profile, shortForms: NO_SHORT_FORMS }, state);
    const { text, mentions } = this.#reader.scan(block, context);
    return introduced(text, definitions, mentions);
  }

  #read(block: Block, context: ReadingContext): KeptFacts<ReadingContext> {
    // Annotators alone keep something with a block, and each knows its own by the context.
    const kept = block.kept as KeptFacts<ReadingContext> | undefined;
    if (kept?.context === context) return kept;
    const touched = context.shortForms.touch(block.text);
    const facts =
      kept && !touched && !kept.touched && kept.context.plain === context.plain
        ? moved(kept, context)
        : this.#fresh(block, context, touched);
    block.kept = facts;
    return facts;
  }

  #fresh(block: Block, context: ReadingContext, touched: boolean): KeptFacts<ReadingContext> {
    const facts = this.#reader.read(block, touched ? context : context.plain);
    block.settle();
    const says = touched || facts.mentions.length > 0 || facts.values.length > 0;
    return says ? KeptFacts.of(context, facts, touched) : context.nothing;
  }

  #contextOf(document: DocumentContext, state: number): ReadingContext {
    const last = this.#lastContext;
    if (last?.isOf(state, document)) return last;
    const { shortForms } = document;
    let contexts = this.#contexts.get(shortForms);
    if (!contexts) this.#contexts.set(shortForms, (contexts = new Map<number, ReadingContext>()));
    const key = keyOf(state, document);
    let context = contexts.get(key);
    if (!context) {
      const isPlain = shortForms === NO_SHORT_FORMS;
      const plain = isPlain ? undefined : this.#contextOf({ ...document, shortForms: NO_SHORT_FORMS }, state);
      contexts.set(key, (context = new ReadingContext(state, document, shortForms, plain)));
    }
    this.#lastContext = context;
    return context;
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
    const told: number[] = [];
    let at = 0;
    for (const [b, block] of (node.blocks ?? []).entries()) {
      const kept = this.#read(block, this.#contextOf(document, now));
      strong ||= kept.strong;
      clauses += kept.clauses;
      if (kept.clauses > 0) told.push(b, at, now);
      at += block.text.length;
      now = this.#states.after(block, now);
    }
    const summary = { context: this.#contextOf(document, state), strong, clauses, told };
    this.#summaries.set(node, summary);
    return summary;
  }

  #visit(
    node: BlockNode,
    state: number,
    start: number,
    document: DocumentContext,
    visit: (kept: KeptFacts, block: Block, start: number) => void,
  ): void {
    const { clauses, told } = this.#summarise(node, state, document);
    if (clauses === 0) return;
    for (let i = 0; i < told.length; i += 3) {
      const block = node.blocks?.[told[i]];
      if (block) visit(this.#read(block, this.#contextOf(document, told[i + 2])), block, start + told[i + 1]);
    }
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
    return kept?.context === this.#contextOf(document, state) ? kept : undefined;
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
      if (this.#read(block, this.#contextOf(document, now)).strong) return true;
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
    if (!node.blocks) return;
    if (!this.#summaryOf(node, state, document)) yield* this.#warmBlocks(node.blocks, state, document);
    this.#summarise(node, state, document);
    yield;
  }

  *#warmBlocks(blocks: readonly Block[], state: number, document: DocumentContext): Generator<void> {
    let now = state;
    let read = 0;
    for (const block of blocks) {
      this.#read(block, this.#contextOf(document, now));
      now = this.#states.after(block, now);
      read += block.text.length;
      if (read < STEP) continue;
      read = 0;
      yield;
    }
  }
}

const LANGUAGES = ['en', 'fr', 'other'];

function keyOf(state: number, profile: DocumentProfile): number {
  return state * 8 + LANGUAGES.indexOf(profile.language) * 2 + (profile.kind === 'contract' ? 1 : 0);
}

/** Facts of a block that holds no abbreviation are the same whatever the document's are. */
function moved(kept: KeptFacts<ReadingContext>, context: ReadingContext): KeptFacts<ReadingContext> {
  if (kept.isEmpty) return context.nothing;
  kept.context = context;
  return kept;
}
