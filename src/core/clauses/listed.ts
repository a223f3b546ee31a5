import type { Clause, Mention } from '../annotations';
import type { BlockFacts } from '../facts';
import type { Category } from '../lexicon/category';
import type { Term } from '../lexicon/term';
import type { Block } from '../text/blocks';
import type { Span } from '../text/span';
import type { Value } from '../values/value';
import type { ClauseFact, Status } from './clause';
import type { Told } from './earlier';
import { nameIn } from './names';
import { movedValue, shifted } from './placing';

/** What a listed clause asks of the document that it stands in. */
export interface ListedIn {
  readonly terms: readonly Term[];
  /** A mention of a block that begins at `start`; undefined where the document keeps it back. */
  mention(facts: BlockFacts, index: number, start: number): Mention | undefined;
  /** What other clauses tell of clause `c` as past. */
  earlier(c: number): readonly Value[];
}

/**
 * A clause of a document's whole list. The list is made anew with every keystroke, and most of its clauses are never looked at: what one says is put together when
 * it is asked for.
 */
export class ListedClause implements Clause, Told {
  readonly #document: ListedIn;
  readonly #facts: BlockFacts;
  readonly #fact: ClauseFact;
  readonly #block: Block;
  /** Where the block begins. */
  readonly #at: number;
  readonly #index: number;
  #mentions: readonly Mention[] | undefined;
  #values: readonly Value[] | undefined;

  constructor(document: ListedIn, facts: BlockFacts, fact: ClauseFact, block: Block, at: number, index: number) {
    this.#document = document;
    this.#facts = facts;
    this.#fact = fact;
    this.#block = block;
    this.#at = at;
    this.#index = index;
  }

  get mentions(): readonly Mention[] {
    return (this.#mentions ??= this.#fact.mentions.flatMap(
      (m) => this.#document.mention(this.#facts, m, this.#at) ?? [],
    ));
  }

  get start(): number {
    return this.mentions[0].start;
  }

  get end(): number {
    return this.mentions[this.mentions.length - 1].end;
  }

  get term(): Term {
    return this.#document.terms[this.#fact.term];
  }

  get category(): Category {
    return this.mentions.some(({ category }) => category === 'ip-horizon') ? 'ip-horizon' : this.mentions[0].category;
  }

  get status(): Status {
    return this.#fact.status;
  }

  get values(): readonly Value[] {
    return (this.#values ??= this.#placed(this.#fact.values));
  }

  get before(): readonly Value[] {
    return [...this.#placed(this.#fact.before), ...this.#document.earlier(this.#index)];
  }

  get party(): Span | undefined {
    return this.#fact.party && shifted(this.#fact.party, this.#at);
  }

  get holder(): string | undefined {
    return this.#fact.party && nameIn(this.#block.text, this.#fact.party);
  }

  #placed(values: readonly number[]): readonly Value[] {
    return values.map((v) => movedValue(this.#facts.values[v], this.#at));
  }
}
