import type { Clause, ClauseKind, Span, Term } from '../core/index';

/** A clause of a file, without the text around: its kind, and the UTF-16 offsets of its first mention. */
export type FileClause = ClauseKind & Span;

/** Numbers that a clause takes: start, end, and its kind's place among those of the file. */
const EACH = 3;
/** Clauses of which what they say is put together in one step. */
const STEP = 16;

/**
 * Packs the clauses of files, in steps. Thousands of files with hundreds of clauses each are kept: three numbers a clause are a sixth of what an object takes,
 * and kinds are shared by all files.
 */
export class ClausePacker {
  readonly #kinds = new WeakMap<Term, ClauseKind[]>();

  *pack(clauses: Iterable<Clause> & { readonly length: number }): Generator<void, FileClauses> {
    const numbers = new Uint32Array(clauses.length * EACH);
    const places = new Map<ClauseKind, number>();
    let i = 0;
    for (const clause of clauses) {
      const { start, end } = clause.mentions[0] ?? clause;
      const kind = this.#kindOf(clause);
      const place = places.get(kind) ?? places.size;
      places.set(kind, place);
      numbers.set([start, end, place], i * EACH);
      if (++i % STEP === 0) yield;
    }
    return new FileClauses([...places.keys()], numbers);
  }

  #kindOf({ term, category, status }: Clause): ClauseKind {
    let kinds = this.#kinds.get(term);
    if (!kinds) this.#kinds.set(term, (kinds = []));
    let kind = kinds.find((known) => known.category === category && known.status === status);
    if (!kind) kinds.push((kind = { term, category, status }));
    return kind;
  }
}

/** The clauses of a file as it was last read, in the order of its text. */
export class FileClauses {
  readonly #kinds: readonly ClauseKind[];
  readonly #numbers: Uint32Array;

  constructor(kinds: readonly ClauseKind[], numbers: Uint32Array) {
    this.#kinds = kinds;
    this.#numbers = numbers;
  }

  get length(): number {
    return this.#numbers.length / EACH;
  }

  /** Undefined beyond the last. */
  at(index: number): FileClause | undefined {
    const [start, end, place] = this.#numbers.subarray(index * EACH, (index + 1) * EACH);
    const kind = place === undefined ? undefined : this.#kinds[place];
    return kind && start !== undefined && end !== undefined ? { ...kind, start, end } : undefined;
  }

  *[Symbol.iterator](): Generator<FileClause> {
    for (let i = 0; i < this.length; i++) {
      const clause = this.at(i);
      if (clause) yield clause;
    }
  }

  /** Whether there is one of such a kind. */
  some(is: (kind: ClauseKind) => boolean): boolean {
    return this.#kinds.some(is);
  }

  /** How many there are of each kind, in the order of their first places. */
  counts(): readonly (readonly [kind: ClauseKind, count: number])[] {
    const counts = new Array<number>(this.#kinds.length).fill(0);
    for (let i = EACH - 1; i < this.#numbers.length; i += EACH) {
      const place = this.#numbers[i] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    return this.#kinds.map((kind, k) => [kind, counts[k] ?? 0]);
  }

  /** Those of some kinds: each kind is asked for once, however many clauses are of it. */
  filter(keeps: (kind: ClauseKind) => boolean): FileClauses {
    const kept = this.#kinds.map(keeps);
    if (!kept.includes(false)) return this;
    const kinds = this.#kinds.filter((_, k) => kept[k]);
    const places = this.#kinds.map((kind) => kinds.indexOf(kind));
    const numbers: number[] = [];
    for (let i = 0; i < this.#numbers.length; i += EACH) {
      const [start = 0, end = 0, place = 0] = this.#numbers.subarray(i, i + EACH);
      if (kept[place]) numbers.push(start, end, places[place] ?? 0);
    }
    return new FileClauses(kinds, Uint32Array.from(numbers));
  }
}
