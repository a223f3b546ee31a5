import { categoryOf } from './clauses/category';
import type { ClauseFact, Reading } from './clauses/clause';
import { STATUSES } from './clauses/clause';
import { clauseOf } from './clauses/clauses';
import { kindOf } from './clauses/kind';
import type { BlockFacts } from './facts';
import type { Lexicon } from './lexicon/lexicon';
import type { Candidate } from './match/candidates';
import { EDIT } from './lexicon/misspellings/distance';
import { fixedAt, Packer, Unpacker } from './packed';
import type { Span } from './text/span';
import { packValue, unpackedValue } from './values/packedValue';
import type { Value } from './values/value';

const STRONG = 1;
const TOUCHED = 2;
const NOTHING: readonly never[] = [];
/** Where the number of clauses stands, and where what is told of each begins: three codes for its kind, one that says whether it is weak. */
const COUNT = 1;
const CLAUSES = 4;
const CLAUSE = 4;

/**
 * The facts of a block as they are kept: one string of small numbers, since a document has many blocks, few of which are looked at twice. They take a tenth of the room of the
 * objects that they are made into when they are asked for.
 */
export class KeptFacts<C extends object = object> {
  /** What they were read in, compared by identity: whoever finds that they hold in another context says so here. */
  context: C;
  /** Flags; the clauses; the values; the mentions, each with its clause. Empty for a block that says nothing. */
  readonly #codes: string;

  constructor(context: C, codes: string) {
    this.context = context;
    this.#codes = codes;
  }

  /** `touched`: whether the block holds abbreviations of its document. */
  static of<C extends object>(context: C, facts: BlockFacts, lexicon: Lexicon, touched: boolean): KeptFacts<C> {
    return new KeptFacts(context, packed(facts, lexicon, touched));
  }

  /** Facts of a block that says nothing. */
  static none<C extends object>(context: C): KeptFacts<C> {
    return new KeptFacts(context, '');
  }

  get isEmpty(): boolean {
    return this.#codes === '';
  }

  /** Whether the block holds an unmistakable term. */
  get strong(): boolean {
    return (this.#flags & STRONG) !== 0;
  }

  get touched(): boolean {
    return (this.#flags & TOUCHED) !== 0;
  }

  get clauses(): number {
    return this.isEmpty ? 0 : fixedAt(this.#codes, COUNT);
  }

  /** Whether clause `c` is one of weak mentions alone. */
  isWeak(c: number): boolean {
    return this.#codes.charCodeAt(CLAUSES + CLAUSE * c + 3) !== 0;
  }

  /** What kind of clause `c` is: a number of `kindOf`. */
  kind(c: number): number {
    return fixedAt(this.#codes, CLAUSES + CLAUSE * c);
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
    if (this.isEmpty) return NO_FACTS;
    const count = this.clauses;
    const codes = new Unpacker(this.#codes, CLAUSES + CLAUSE * count);
    const values: Value[] = [];
    for (let left = codes.number(); left > 0; left--) values.push(unpackedValue(codes));
    const mentions: Candidate[] = [];
    const readings: Reading[] = [];
    const clauseOfMention: number[] = [];
    while (codes.isOpen) {
      clauseOfMention.push(codes.number());
      mentions.push(candidateFrom(codes));
      readings.push(readingFrom(codes));
    }
    return new UnpackedFacts(lexicon, mentions, readings, values, this.strong, clauseOfMention);
  }

  get #flags(): number {
    return this.isEmpty ? 0 : this.#codes.charCodeAt(0);
  }
}

/** Facts of which the clauses, which few ask for, are gathered when they are asked for. */
class UnpackedFacts implements BlockFacts {
  readonly mentions: readonly Candidate[];
  readonly readings: readonly Reading[];
  readonly values: readonly Value[];
  readonly strong: boolean;
  readonly #lexicon: Lexicon;
  readonly #clauseOfMention: readonly number[];
  #clauses: readonly ClauseFact[] | undefined;

  constructor(
    lexicon: Lexicon,
    mentions: readonly Candidate[],
    readings: readonly Reading[],
    values: readonly Value[],
    strong: boolean,
    clauseOfMention: readonly number[],
  ) {
    this.#lexicon = lexicon;
    this.mentions = mentions;
    this.readings = readings;
    this.values = values;
    this.strong = strong;
    this.#clauseOfMention = clauseOfMention;
  }

  get clauses(): readonly ClauseFact[] {
    return (this.#clauses ??= this.#gather());
  }

  #gather(): readonly ClauseFact[] {
    const groups: number[][] = [];
    this.#clauseOfMention.forEach((clause, m) => (groups[clause] ??= []).push(m));
    return groups.map((group) => clauseOf(this.#lexicon, this.mentions, this.readings, group));
  }
}

const NO_FACTS: BlockFacts = { mentions: NOTHING, readings: NOTHING, values: NOTHING, clauses: NOTHING, strong: false };

function packed(facts: BlockFacts, { terms }: Lexicon, touched: boolean): string {
  const { mentions, readings, clauses, values, strong } = facts;
  if (mentions.length === 0 && values.length === 0 && !touched) return '';
  const codes = new Packer();
  codes.number((strong ? STRONG : 0) | (touched ? TOUCHED : 0));
  codes.fixed(clauses.length);
  for (const { term, status, values: own, weak } of clauses) {
    const bound = own.map((v) => values[v]);
    codes.fixed(kindOf(term, status, categoryOf(terms[term], bound)));
    codes.number(weak ? 1 : 0);
  }
  codes.number(values.length);
  for (const value of values) packValue(codes, value);
  const clauseOfMention = groupsOf(clauses, mentions.length);
  mentions.forEach((mention, m) => {
    codes.number(clauseOfMention[m]);
    addCandidate(codes, mention);
    addReading(codes, readings[m]);
  });
  return codes.packed();
}

function groupsOf(clauses: readonly ClauseFact[], mentions: number): Uint16Array {
  const groups = new Uint16Array(mentions);
  clauses.forEach((clause, c) => {
    for (const m of clause.mentions) groups[m] = c;
  });
  return groups;
}

function addCandidate(codes: Packer, { start, end, phrase, match, distance }: Candidate): void {
  codes.number(start);
  codes.number(end - start);
  codes.number(phrase);
  codes.number(match);
  codes.number(distance * EDIT);
}

function candidateFrom(codes: Unpacker): Candidate {
  const start = codes.number();
  const end = start + codes.number();
  return { start, end, phrase: codes.number(), match: codes.number(), distance: codes.number() / EDIT };
}

const DEFINITE = 1;
const CONDITIONAL = 2;

function addReading(codes: Packer, { status, values, before, party, matter }: Reading): void {
  codes.number(STATUSES.indexOf(status));
  addList(codes, values);
  addList(codes, before);
  addSpan(codes, party);
  codes.number(matter ? 1 : 0);
  if (!matter) return;
  codes.number(matter.sentence);
  codes.number((matter.definite ? DEFINITE : 0) | (matter.conditional ? CONDITIONAL : 0));
  addSpan(codes, matter.object);
}

function readingFrom(codes: Unpacker): Reading {
  const status = STATUSES[codes.number()];
  const values = listFrom(codes);
  const before = listFrom(codes);
  const party = spanFrom(codes);
  if (codes.number() === 0) return { status, values, before, party, matter: undefined };
  const sentence = codes.number();
  const flags = codes.number();
  const definite = (flags & DEFINITE) !== 0;
  const conditional = (flags & CONDITIONAL) !== 0;
  return { status, values, before, party, matter: { sentence, definite, conditional, object: spanFrom(codes) } };
}

function addList(codes: Packer, list: readonly number[]): void {
  codes.number(list.length);
  for (const item of list) codes.number(item);
}

function listFrom(codes: Unpacker): readonly number[] {
  const length = codes.number();
  if (length === 0) return NOTHING;
  const list: number[] = [];
  for (let i = 0; i < length; i++) list.push(codes.number());
  return list;
}

/** A length, which is 0 for no span, then the start. */
function addSpan(codes: Packer, span: Span | undefined): void {
  codes.number(span ? span.end - span.start : 0);
  if (span) codes.number(span.start);
}

function spanFrom(codes: Unpacker): Span | undefined {
  const length = codes.number();
  if (length === 0) return undefined;
  const start = codes.number();
  return { start, end: start + length };
}
