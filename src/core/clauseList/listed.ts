import type { Clause, Mention } from '../clauses/mention';
import type { BlockFacts } from '../facts';
import type { KeptFacts } from '../keptFacts';
import type { Category } from '../lexicon/category';
import type { Lexicon } from '../lexicon/lexicon';
import type { Term } from '../lexicon/term';
import type { Block } from '../text/block';
import type { Span } from '../text/span';
import type { Value } from '../values/value';
import type { ClauseFact, Status } from '../clauses/clause';
import type { Earlier, Told } from '../clauses/earlier';
import { type ClauseKind, kindAt } from '../clauses/kind';
import { nameIn } from '../clauses/names';
import { movedValue, shifted } from '../clauses/placing';

/** What the listed clauses of a document ask of it. */
export interface ListedIn {
  readonly lexicon: Lexicon;
  /** A mention of a block that begins at `start`; undefined where the document keeps it back. */
  mention(facts: BlockFacts, index: number, start: number): Mention | undefined;
  readonly earlier: Earlier;
}

/** A block whose clauses are listed. */
export class ListedBlock {
  readonly document: ListedIn;
  readonly block: Block;
  /** Where it begins. */
  readonly start: number;
  readonly kept: KeptFacts;
  #facts: BlockFacts | undefined;

  constructor(document: ListedIn, block: Block, start: number, kept: KeptFacts) {
    this.document = document;
    this.block = block;
    this.start = start;
    this.kept = kept;
  }

  get facts(): BlockFacts {
    return (this.#facts ??= this.kept.facts(this.document.lexicon));
  }
}

/** A clause of a document's list. What it says is put together when it is asked for. */
export class ListedClause implements Clause, Told {
  readonly #in: ListedBlock;
  /** Its place among the clauses of its block. */
  readonly #nth: number;
  #mentions: readonly Mention[] | undefined;

  constructor(block: ListedBlock, nth: number) {
    this.#in = block;
    this.#nth = nth;
  }

  /** In one number: see {@link kindAt}. */
  get kind(): number {
    return this.#in.kept.kind(this.#nth);
  }

  get mentions(): readonly Mention[] {
    const { document, facts, start } = this.#in;
    return (this.#mentions ??= this.#fact.mentions.flatMap((m) => document.mention(facts, m, start) ?? []));
  }

  get start(): number {
    return this.mentions[0].start;
  }

  get end(): number {
    return this.mentions[this.mentions.length - 1].end;
  }

  get term(): Term {
    return this.#kind.term;
  }

  get category(): Category {
    return this.#kind.category;
  }

  get status(): Status {
    return this.#kind.status;
  }

  get values(): readonly Value[] {
    return this.#placed(this.#fact.values);
  }

  get before(): readonly Value[] {
    return [...this.#placed(this.#fact.before), ...this.#in.document.earlier.of(this)];
  }

  get party(): Span | undefined {
    return this.#fact.party && shifted(this.#fact.party, this.#in.start);
  }

  get holder(): string | undefined {
    return this.#fact.party && nameIn(this.#in.block.text, this.#fact.party);
  }

  get #kind(): ClauseKind {
    return kindAt(this.kind, this.#in.document.lexicon);
  }

  get #fact(): ClauseFact {
    return this.#in.facts.clauses[this.#nth];
  }

  #placed(values: readonly number[]): readonly Value[] {
    const { facts, start } = this.#in;
    return values.map((v) => movedValue(facts.values[v], start));
  }
}
