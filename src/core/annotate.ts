import { Annotations, type DocumentContext, type DocumentProfile, type DocumentReader } from './annotations';
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
import type { Block } from './text/block';
import { type BlockNode, leavesTo } from './text/blockTree';
import type { Blocks } from './text/blocks';
import { documentLanguageOf, type TextLanguage } from './text/language';
import { type Markup, MarkupStates } from './text/markup';
import { ClauseGroups } from './clauseList/clauseGroups';
import { ClauseList } from './clauseList/clauseList';
import { documentKindOf } from './clauses/documentKind';
import type { ListedIn } from './clauseList/listed';
import { Counter } from './clauses/tally';
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
/** So much of it is read in one step. */
const PROFILE_STEP = 2000;
/** Blocks of the first document that are scanned before any is read. */
const TRIED = 8;

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
export class Annotator implements DocumentReader {
  readonly lexicon: Lexicon;
  readonly #fuzzy: boolean;
  readonly #reader: BlockReader;
  readonly #states: MarkupStates;
  readonly #contracts: ContractReader;
  readonly #proofs: ProofReader;
  readonly #shortForms: ShortFormReader;
  readonly #groups: ClauseGroups<DocumentContext>;
  readonly #counter = new Counter();
  readonly #contexts = new WeakMap<ShortForms, Map<number, ReadingContext>>();
  #lastContext: ReadingContext | undefined;
  readonly #evidence = new WeakMap<Block, Kept<Evidence>>();
  /** What documents are, by the first leaf of their trees: most edits leave all leaves alone that it was read off. */
  readonly #profiles = new WeakMap<
    BlockNode,
    { readonly leaves: readonly BlockNode[]; readonly profile: DocumentProfile }
  >();
  #isTried = false;

  constructor(lexicon: Lexicon, options: AnnotatorOptions = {}) {
    this.lexicon = lexicon;
    this.#fuzzy = options.fuzzy ?? true;
    const markup = options.markup ?? 'plain';
    this.#reader = new BlockReader(lexicon, markup, { fuzzy: this.#fuzzy });
    this.#states = new MarkupStates(markup);
    this.#contracts = new ContractReader(markup, this.#states);
    this.#proofs = new ProofReader(markup);
    this.#shortForms = new ShortFormReader(this.#states);
    this.#groups = new ClauseGroups({
      states: this.#states,
      contextOf: (document, state) => this.#contextOf(document, state),
      factsOf: (block, document, state) => this.#read(block, this.#contextOf(document, state)),
    });
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
  shortForms(blocks: Blocks, profile: DocumentProfile): Generator<void, ShortForms> {
    return this.#shortForms.of(blocks, keyOf(0, profile), (block, state) => this.#introduced(block, state, profile));
  }

  /** The clauses of a document's version, of which `mention` makes the mentions. */
  clauses(blocks: Blocks, document: DocumentContext, mention: ListedIn['mention']): ClauseList {
    const group = this.#groups.of(blocks, document);
    return new ClauseList(group, this.lexicon, mention, this.#counter);
  }

  /** Whether the document holds an unmistakable term: the search ends at the first. */
  isStrong(blocks: Blocks, document: DocumentContext): boolean {
    return this.#groups.isStrong(blocks, document);
  }

  /** Reads a whole document in steps: yields every few blocks, so that the caller may let others work. */
  warm(blocks: Blocks, document: DocumentContext): Generator<void> {
    return this.#groups.warm(blocks, document);
  }

  *prepare(blocks: Blocks, document: DocumentContext): Generator<void> {
    if (this.#fuzzy) yield* this.lexicon.commonWords.warm(document.language);
    if (!this.#isTried) yield* this.#tryOut(blocks, document);
  }

  /** The first block that is read at all costs what ten later ones do, since code is compiled when it is first run: half of reading is run alone before. */
  *#tryOut(blocks: Blocks, document: DocumentContext): Generator<void> {
    this.#isTried = true;
    let state = this.#states.start;
    for (const block of blocks.slice(0, TRIED)) {
      this.#reader.scan(block, this.#contextOf(document, state));
      state = this.#states.after(block, state);
      yield;
    }
  }

  *profile(blocks: Blocks): Generator<void, DocumentProfile> {
    const leaves = leavesTo(blocks.root, PROFILE_LENGTH);
    const kept = this.#profiles.get(leaves[0]);
    if (kept && isSame(kept.leaves, leaves)) return kept.profile;
    let en = 0;
    let fr = 0;
    let other = 0;
    let contract = 0;
    let words = 0;
    let state = this.#states.start;
    let fresh = 0;
    for (const block of blocks.slice(0, blocks.indexAt(PROFILE_LENGTH).index + 1)) {
      let evidence = this.#knownEvidence(block, state);
      if (!evidence) {
        evidence = this.#reader.evidence(block, state);
        this.#evidence.set(block, { key: state, facts: evidence });
        fresh += block.text.length;
      }
      state = this.#states.after(block, state);
      en += evidence.languages.en;
      fr += evidence.languages.fr;
      other += evidence.languages.other;
      contract += evidence.contract;
      words += evidence.words;
      if (fresh < PROFILE_STEP) continue;
      fresh = 0;
      yield;
    }
    const profile = {
      language: documentLanguageOf({ en, fr, other }),
      kind: documentKindOf(contract, words),
    };
    this.#profiles.set(leaves[0], { leaves, profile });
    return profile;
  }

  #knownEvidence(block: Block, state: number): Evidence | undefined {
    const kept = this.#evidence.get(block);
    return kept?.key === state ? kept.facts : undefined;
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
    return says ? KeptFacts.of(context, facts, this.lexicon, touched) : context.nothing;
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
}

function isSame(before: readonly BlockNode[], now: readonly BlockNode[]): boolean {
  return before.length === now.length && before.every((leaf, i) => leaf === now[i]);
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
