import type { Category } from '../lexicon/category';
import type { Duration, Value } from '../values/value';
import type { Status } from './clause';
import { isSameName } from './names';

/** A mention with figures, and what tells whose and which it is; texts are folded. */
export interface Statement {
  readonly term: number;
  /** The wording without what it ends with: `initial term` of `initial term of`. Terms that share one are one here. */
  readonly name: string;
  readonly category: Category;
  readonly status: Status;
  readonly values: readonly Value[];
  readonly party?: string;
  readonly object?: string;
  readonly definite: boolean;
  /** Said for one case: what holds in another is no conflict. */
  readonly conditional: boolean;
  /** Start of its sentence; no other sentence of the document has it. */
  readonly sentence: number;
}

/** Two statements, by their places in the list, and the values that cannot both hold. */
export interface Disagreement {
  readonly first: number;
  readonly second: number;
  readonly values: readonly [Value, Value];
}

/** Categories whose clauses state one sum; a stake has a price, a worth and a cost. */
const ONE_SUM: ReadonlySet<Category> = new Set<Category>([
  'commitment',
  'revenue-share',
  'liability',
  'insurance',
  'price',
  'security',
  'finance',
  'service',
  'payment',
]);
/** Categories whose clauses have one length or one end. */
const ONE_END: ReadonlySet<Category> = new Set<Category>([
  'exclusivity',
  'ip-horizon',
  'licence',
  'commitment',
  'revenue-share',
  'competition',
  'confidentiality',
  'ipo',
  'warranty',
  'term-end',
]);
const ONE_SHARE: ReadonlySet<Category> = new Set<Category>([
  'stake',
  'revenue-share',
  'control',
  'liability',
  'price',
  'finance',
  'payment',
  'transfer',
  'governance',
]);
const ONE_COUNT: ReadonlySet<Category> = new Set<Category>(['stake', 'warrant', 'governance', 'commitment']);
/** Of whatever has one of these in its name there is one sum, one date or one length. */
const SUM_NAME =
  /(?:^| )(?:price|fee|amount|cap|limit|ceiling|sum|deposit|consideration|preference|salary|rent|prix|montant|plafond|somme|indemnite|preference|salaire|loyer|caution)(?: |$)/;
const DATE_NAME = /(?:^| )(?:date|deadline|echeance)(?: |$)/;
const LENGTH_NAME = /(?:^| )(?:period|term|duration|periode|duree|delai|preavis)(?: |$)/;
/** Of these somebody has one: `the Customer has a minimum commitment of`. */
const HAD_ONCE: ReadonlySet<Category> = new Set<Category>([
  'stake',
  'commitment',
  'revenue-share',
  'competition',
  'liability',
]);
/** How many statements of one term the others are compared with: a document that says it more often says nothing new. */
const MOST_COMPARED = 200;
/** `about 27 %` is no other figure than 27.4 %. */
const TOLERANCE = 0.05;

/**
 * Where clauses in force of one term disagree: different values of one kind, about the same party and object as far as the text tells. Each value that
 * disagrees with the first of its kind is told once. Ranges, bounds, other currencies and figures of one sentence never disagree.
 */
export function disagreements(statements: readonly Statement[]): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const group of groupsOf(statements)) if (group.length > 1) compare(statements, group, found);
  return found.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** Statements in force by their term; terms of one category and name go together. */
function groupsOf(statements: readonly Statement[]): Iterable<readonly number[]> {
  const groups = new Map<number, number[]>();
  const byName = new Map<string, number>();
  statements.forEach(({ status, term, name, category }, s) => {
    if (status !== 'active') return;
    const key = `${category} ${name}`;
    const known = groups.has(term) ? term : (byName.get(key) ?? term);
    byName.set(key, known);
    const group = groups.get(known);
    if (group) group.push(s);
    else groups.set(known, [s]);
  });
  return groups.values();
}

function compare(statements: readonly Statement[], group: readonly number[], found: Disagreement[]): void {
  const parties = new Set(group.flatMap((s) => statements[s]?.party ?? []));
  const told: Value[] = [];
  const firsts: number[] = [];
  for (const second of group) {
    for (const first of firsts) {
      const values = disagreement(statements[first], statements[second], parties.size);
      if (!values || told.some((value) => value.kind === values[1].kind && agree(value, values[1]))) continue;
      told.push(values[1]);
      found.push({ first, second, values });
      break;
    }
    if (firsts.length < MOST_COMPARED) firsts.push(second);
  }
}

function disagreement(
  one: Statement | undefined,
  other: Statement | undefined,
  parties: number,
): readonly [Value, Value] | undefined {
  if (!one || !other || one.sentence === other.sentence || !sameMatter(one, other, parties)) return undefined;
  for (const value of one.values) {
    const against = other.values.filter(({ kind }) => kind === value.kind);
    const [rival] = against;
    if (!rival || against.length > 1 || one.values.some((more) => more !== value && more.kind === value.kind)) continue;
    if (
      (isOne(one.category, value) || isNamedOne(one, other, value)) &&
      comparable(one, other, value, rival) &&
      !agree(value, rival)
    )
      return [value, rival];
  }
  return undefined;
}

/** Whether two statements are about one thing, as far as the text tells. */
function sameMatter(one: Statement, other: Statement, parties: number): boolean {
  if (one.conditional || other.conditional) return false;
  if (one.object !== undefined && other.object !== undefined && !isSameName(one.object, other.object)) return false;
  if (!one.definite && !other.definite && (one.object === undefined) !== (other.object === undefined)) return false;
  // Somebody has one stake in a thing, and may owe many fees.
  const definite = one.definite && other.definite;
  if (one.party !== undefined && other.party !== undefined)
    return isSameName(one.party, other.party) && (definite || HAD_ONCE.has(one.category));
  // Whoever is not named is the one that is, where the document names but one.
  if (parties > 1) return false;
  return (
    definite ||
    (HAD_ONCE.has(one.category) &&
      (one.category === 'stake' || ((one.definite || other.definite) && one.name === other.name)) &&
      (one.definite || one.party !== undefined) &&
      (other.definite || other.party !== undefined))
  );
}

function isOne(category: Category, { kind }: Value): boolean {
  switch (kind) {
    case 'percent':
      return ONE_SHARE.has(category);
    case 'money':
      return ONE_SUM.has(category);
    case 'date':
      return ONE_END.has(category) && category !== 'term-end' && category !== 'ipo';
    case 'duration':
      return ONE_END.has(category);
    case 'number':
      return ONE_COUNT.has(category);
  }
}

/** Whether the wordings of both say that there is one such value. */
function isNamedOne(one: Statement, other: Statement, { kind }: Value): boolean {
  const name =
    kind === 'money' ? SUM_NAME : kind === 'date' ? DATE_NAME : kind === 'duration' ? LENGTH_NAME : undefined;
  return name !== undefined && one.definite && other.definite && name.test(one.name) && name.test(other.name);
}

function comparable(first: Statement, second: Statement, one: Value, other: Value): boolean {
  if (isBounded(one) || isBounded(other)) return false;
  if (one.kind === 'money' && other.kind === 'money') return one.currency === other.currency;
  if (one.kind === 'number' && other.kind === 'number') return one.unit === other.unit;
  // Days are those of a notice or a delay, of which there may be many, unless a period is named.
  if (one.kind === 'duration' && other.kind === 'duration')
    return (!isShort(one) && !isShort(other)) || isNamedOne(first, second, one);
  return one.kind === other.kind;
}

function isBounded({ bound }: Value): boolean {
  return bound === 'min' || bound === 'max';
}

function isShort({ unit }: Duration): boolean {
  return unit === 'day' || unit === 'week';
}

/** Whether two values of one kind may be one: a year and a day in it, `about 27 %` and 27.4 %. */
export function agree(one: Value, other: Value): boolean {
  // A year and a day in it tell of one date.
  if (one.kind === 'date' && other.kind === 'date')
    return one.value.startsWith(other.value) || other.value.startsWith(one.value);
  const a = amountOf(one);
  const b = amountOf(other);
  const near = one.bound === 'approx' || other.bound === 'approx' ? TOLERANCE : 1e-9;
  return Math.abs(a - b) <= near * Math.max(Math.abs(a), Math.abs(b));
}

function amountOf(value: Value): number {
  if (value.kind === 'date') return NaN;
  if (value.kind !== 'duration') return value.value;
  return value.value * { day: 1, week: 7, month: 1, year: 12 }[value.unit];
}
