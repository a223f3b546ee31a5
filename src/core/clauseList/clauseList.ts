import type { Clause } from '../clauses/mention';
import type { KeptFacts } from '../keptFacts';
import type { Lexicon } from '../lexicon/lexicon';
import type { Term } from '../lexicon/term';
import type { Block } from '../text/block';
import type { ClauseGroup, EntersGroup, VisitBlock } from './clauseGroup';
import { Earlier } from '../clauses/earlier';
import { type ClauseKind, kindAt } from '../clauses/kind';
import { ListedBlock, ListedClause, type ListedIn } from './listed';
import { type ListChange, listChange } from './listChange';
import type { Counter, Tally } from '../clauses/tally';

/** How many clauses of a kind a document has. */
export interface ClauseCount extends ClauseKind {
  readonly count: number;
}

/**
 * The whole list of a document's clauses, in order. It is a view of the groups of the document's blocks: to have it, its length, its counts or what has changed in it costs
 * the groups that an edit renewed; who goes through it pays for the clauses that he meets.
 */
export class ClauseList implements Iterable<Clause> {
  readonly length: number;
  readonly #root: ClauseGroup;
  readonly #isDeal: boolean;
  readonly #document: ListedIn;
  readonly #counter: Counter;
  /** By where they begin. */
  readonly #blocks = new Map<number, readonly ListedClause[]>();
  #all: readonly ListedClause[] | undefined;

  /** `counter` is scratch space. */
  constructor(root: ClauseGroup, lexicon: Lexicon, mention: ListedIn['mention'], counter: Counter) {
    this.#root = root;
    this.#isDeal = root.strong;
    this.#document = { lexicon, mention, earlier: new Earlier((isWanted) => this.#where(isWanted)) };
    this.#counter = counter;
    this.length = root.count(this.#isDeal);
  }

  /** Clause `index`; from the end for a negative one. */
  at(index: number): Clause | undefined {
    const from = index < 0 ? this.length + index : index;
    return this.slice(from, from + 1)[0];
  }

  /** The clauses `from` to `to`. */
  slice(from = 0, to = this.length): readonly Clause[] {
    if (from <= 0 && to >= this.length) return this.#everything();
    const found: Clause[] = [];
    const first = Math.max(0, from);
    this.#visit(
      (group, _, before) => before < to && before + group.count(this.#isDeal) > first,
      (kept, block, start, before) => {
        if (before >= to || before + kept.count(this.#isDeal) <= first) return;
        found.push(...this.#clausesOf(kept, block, start).slice(Math.max(0, first - before), to - before));
      },
    );
    return found;
  }

  /** Of each clause, in order, where its block begins. No clause is put together for it. */
  blockStarts(): readonly number[] {
    const starts: number[] = [];
    this.#visit(
      () => true,
      (kept, _, start) => {
        for (let left = kept.count(this.#isDeal); left > 0; left--) starts.push(start);
      },
    );
    return starts;
  }

  /** The clauses of some kinds. Groups that hold none are passed over. */
  where(isWanted: (kind: ClauseKind) => boolean): readonly Clause[] {
    return this.#where(isWanted);
  }

  /** The clauses about a term. */
  of(term: Term): readonly Clause[] {
    return this.where((kind) => kind.term === term);
  }

  /** How many there are of each kind; kinds are distinct, in no order. */
  counts(): readonly ClauseCount[] {
    const { lexicon } = this.#document;
    const { kinds, counts } = this.#tally;
    return Array.from(kinds, (kind, k) => {
      const { term, status, category } = kindAt(kind, lexicon);
      return { term, status, category, count: counts[k] };
    });
  }

  /**
   * Where it differs from the list of a version before. Clauses outside say the same as before, though elsewhere in the text, save for what others tell of them as past
   * ({@link Clause.before}).
   */
  changesSince(before: ClauseList): ListChange {
    return before.#isDeal === this.#isDeal && before.lexicon === this.lexicon
      ? listChange(before.#root, this.#root, this.#isDeal)
      : { at: 0, removed: before.length, added: this.length };
  }

  get lexicon(): Lexicon {
    return this.#document.lexicon;
  }

  [Symbol.iterator](): Iterator<Clause> {
    return this.#everything()[Symbol.iterator]();
  }

  map<T>(use: (clause: Clause, index: number) => T): T[] {
    return this.#everything().map(use);
  }

  flatMap<T>(use: (clause: Clause, index: number) => T | readonly T[]): T[] {
    return this.#everything().flatMap(use);
  }

  filter(isWanted: (clause: Clause, index: number) => boolean): Clause[] {
    return this.#everything().filter(isWanted);
  }

  get #tally(): Tally {
    return this.#root.tally(this.#isDeal, this.#counter);
  }

  #where(isWanted: (kind: ClauseKind) => boolean): readonly ListedClause[] {
    const { lexicon } = this.#document;
    const wanted = new Set([...this.#tally.kinds].filter((kind) => isWanted(kindAt(kind, lexicon))));
    if (wanted.size === 0) return [];
    const found: ListedClause[] = [];
    this.#visit(
      (group) => group.height === 0 || group.tally(this.#isDeal, this.#counter).kinds.some((kind) => wanted.has(kind)),
      (kept, block, start) => {
        if (kept.kinds().some((kind) => wanted.has(kind)))
          found.push(...this.#clausesOf(kept, block, start).filter(({ kind }) => wanted.has(kind)));
      },
    );
    return found;
  }

  #everything(): readonly Clause[] {
    if (!this.#all) {
      const all: ListedClause[] = [];
      this.#visit(
        () => true,
        (kept, block, start) => {
          for (const clause of this.#clausesOf(kept, block, start)) all.push(clause);
        },
      );
      this.#all = all;
    }
    return this.#all;
  }

  #visit(enters: EntersGroup, use: VisitBlock): void {
    this.#root.visit(this.#isDeal, enters, use);
  }

  /** The same objects whenever they are asked for. */
  #clausesOf(kept: KeptFacts, block: Block, start: number): readonly ListedClause[] {
    let clauses = this.#blocks.get(start);
    if (!clauses) this.#blocks.set(start, (clauses = this.#listed(kept, block, start)));
    return clauses;
  }

  #listed(kept: KeptFacts, block: Block, start: number): readonly ListedClause[] {
    const clauses: ListedClause[] = [];
    const listed = new ListedBlock(this.#document, block, start, kept);
    for (let c = 0; c < kept.clauses; c++)
      if (this.#isDeal || !kept.isWeak(c)) clauses.push(new ListedClause(listed, c));
    return clauses;
  }
}
