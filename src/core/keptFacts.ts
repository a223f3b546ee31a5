import { categoryOf } from './clauses/category';
import type { ClauseFact, Reading } from './clauses/clause';
import { STATUSES } from './clauses/clause';
import { clauseOf } from './clauses/clauses';
import { kindOf } from './clauses/kind';
import type { BlockFacts } from './facts';
import type { Lexicon } from './lexicon/lexicon';
import type { Candidate } from './match/candidates';
import { EDIT } from './match/distance';
import type { Span } from './text/span';
import type { Value } from './values/value';

const STRONG = 1;
const TOUCHED = 2;
const NOTHING: readonly never[] = [];

/**
 * The facts of a block as they are kept: all but the values in one string of small numbers, since a document has many blocks, few of which are looked at twice. They take a
 * tenth of the room of the objects that they are made into when they are asked for.
 */
export class KeptFacts<C extends object = object> {
  /** What they were read in, compared by identity: whoever finds that they hold in another context says so here. */
  context: C;
  readonly values: readonly Value[];
  readonly #codes: string;

  constructor(context: C, values: readonly Value[], codes: string) {
    this.context = context;
    this.values = values;
    this.#codes = codes;
  }

  /** `touched`: whether the block holds abbreviations of its document. */
  static of<C extends object>(context: C, facts: BlockFacts, lexicon: Lexicon, touched: boolean): KeptFacts<C> {
    return new KeptFacts(context, facts.values, packed(facts, lexicon, touched));
  }

  /** Facts of a block that says nothing. */
  static none<C extends object>(context: C): KeptFacts<C> {
    return new KeptFacts(context, NOTHING, '');
  }

  get isEmpty(): boolean {
    return this.#codes === '' && this.values.length === 0;
  }

  /** Whether the block holds an unmistakable term. */
  get strong(): boolean {
    return (this.#flags & STRONG) !== 0;
  }

  get touched(): boolean {
    return (this.#flags & TOUCHED) !== 0;
  }

  get clauses(): number {
    return this.#codes === '' ? 0 : this.#codes.charCodeAt(1);
  }

  /** Whether clause `c` is one of weak mentions alone. */
  isWeak(c: number): boolean {
    return (this.#codes.charCodeAt(3 + 2 * c) & 1) !== 0;
  }

  /** What kind of clause `c` is: a number of `kindOf`. */
  kind(c: number): number {
    return this.#codes.charCodeAt(2 + 2 * c) + 0x10000 * (this.#codes.charCodeAt(3 + 2 * c) >> 1);
  }

  kinds(): readonly number[] {
    return Array.from({ length: this.clauses }, (_, c) => this.kind(c));
  }

  /** How many clauses show: in a deal, weak ones too. */
  count(isDeal: boolean): number {
    const all = this.clauses;
    if (isDeal) return all;
    let firm = 0;
    for (let c = 0; c < all; c++) if (!this.isWeak(c)) firm++;
    return firm;
  }

  /** Made anew for each caller; `lexicon` is the one that they were read with. */
  facts(lexicon: Lexicon): BlockFacts {
    const { values, clauses: count } = this;
    const codes = new Codes(this.#codes, 2 + 2 * count);
    const mentions: Candidate[] = [];
    const readings: Reading[] = [];
    const groups = Array.from({ length: count }, (): number[] => []);
    while (codes.isOpen) {
      groups[codes.next()].push(mentions.length);
      mentions.push(candidateFrom(codes));
      readings.push(readingFrom(codes));
    }
    const clauses = groups.map((group) => clauseOf(lexicon, mentions, readings, group));
    return { mentions, readings, values, clauses, strong: this.strong };
  }

  get #flags(): number {
    return this.#codes === '' ? 0 : this.#codes.charCodeAt(0);
  }
}

/** Flags; the number of clauses, and of each what kind it is and whether it is weak; then the mentions, each with its clause. */
function packed(facts: BlockFacts, { terms }: Lexicon, touched: boolean): string {
  const { mentions, readings, clauses, strong } = facts;
  if (mentions.length === 0 && !touched) return '';
  const codes = [(strong ? STRONG : 0) | (touched ? TOUCHED : 0), clauses.length];
  for (const { term, status, values, weak } of clauses) {
    const category = categoryOf(
      terms[term],
      values.map((v) => facts.values[v]),
    );
    const kind = kindOf(term, status, category);
    codes.push(kind & 0xffff, ((kind >>> 16) << 1) | (weak ? 1 : 0));
  }
  const clauseOfMention = groupsOf(clauses, mentions.length);
  mentions.forEach((mention, m) => {
    codes.push(clauseOfMention[m]);
    addCandidate(codes, mention);
    addReading(codes, readings[m]);
  });
  return String.fromCharCode(...codes);
}

function groupsOf(clauses: readonly ClauseFact[], mentions: number): Uint16Array {
  const groups = new Uint16Array(mentions);
  clauses.forEach((clause, c) => {
    for (const m of clause.mentions) groups[m] = c;
  });
  return groups;
}

function addCandidate(codes: number[], { start, end, phrase, match, distance }: Candidate): void {
  codes.push(start, end - start, phrase & 0xffff, phrase >>> 16, match, distance * EDIT);
}

function candidateFrom(codes: Codes): Candidate {
  const start = codes.next();
  const end = start + codes.next();
  const phrase = codes.next() + 0x10000 * codes.next();
  return { start, end, phrase, match: codes.next(), distance: codes.next() / EDIT };
}

const DEFINITE = 1;
const CONDITIONAL = 2;

function addReading(codes: number[], { status, values, before, party, matter }: Reading): void {
  codes.push(STATUSES.indexOf(status), values.length, ...values, before.length, ...before);
  addSpan(codes, party);
  codes.push(matter ? 1 : 0);
  if (!matter) return;
  codes.push(matter.sentence, (matter.definite ? DEFINITE : 0) | (matter.conditional ? CONDITIONAL : 0));
  addSpan(codes, matter.object);
}

function readingFrom(codes: Codes): Reading {
  const status = STATUSES[codes.next()];
  const values = codes.list();
  const before = codes.list();
  const party = codes.span();
  if (codes.next() === 0) return { status, values, before, party, matter: undefined };
  const sentence = codes.next();
  const flags = codes.next();
  const definite = (flags & DEFINITE) !== 0;
  const conditional = (flags & CONDITIONAL) !== 0;
  return { status, values, before, party, matter: { sentence, definite, conditional, object: codes.span() } };
}

/** A length, which is 0 for no span, then the start. */
function addSpan(codes: number[], span: Span | undefined): void {
  if (span) codes.push(span.end - span.start, span.start);
  else codes.push(0);
}

/** Reads the numbers of a string one after another. */
class Codes {
  readonly #codes: string;
  #at: number;

  constructor(codes: string, at: number) {
    this.#codes = codes;
    this.#at = at;
  }

  get isOpen(): boolean {
    return this.#at < this.#codes.length;
  }

  next(): number {
    return this.#codes.charCodeAt(this.#at++);
  }

  list(): readonly number[] {
    const length = this.next();
    if (length === 0) return NOTHING;
    const list: number[] = [];
    for (let i = 0; i < length; i++) list.push(this.next());
    return list;
  }

  span(): Span | undefined {
    const length = this.next();
    if (length === 0) return undefined;
    const start = this.next();
    return { start, end: start + length };
  }
}
