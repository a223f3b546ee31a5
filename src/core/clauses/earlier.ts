import type { Category } from '../lexicon/category';
import type { Value } from '../values/value';
import type { Status } from './clause';
import { agree } from './conflicts';
import { isSameName } from './names';

/** A clause as far as its figures go. */
export interface Told {
  readonly category: Category;
  readonly status: Status;
  readonly values: readonly Value[];
  /** Whose it is, folded. */
  readonly holder: string | undefined;
}

/** For each clause in force the values that other clauses tell of the same thing as past: of the same kinds, and different ones. */
export function earlierValues(clauses: readonly Told[]): readonly (readonly Value[])[] {
  const past = byCategory(clauses.filter(({ status, values }) => status === 'previous' && values.length > 0));
  if (past.size === 0) return clauses.map(() => NOTHING);
  const several = new Map([...past.keys()].map((category) => [category, severalParties(clauses, category)]));
  return clauses.map((clause) => {
    const others = past.get(clause.category);
    if (!others || clause.status !== 'active' || clause.values.length === 0) return NOTHING;
    return others
      .filter((other) => isSameParty(clause, other, several.get(clause.category) ?? false))
      .flatMap(({ values }) => values)
      .filter((value, v, all) => isOther(clause.values, value) && isOther(all.slice(0, v), value, true));
  });
}

const NOTHING: readonly never[] = [];

/** At most {@link MOST_PAST} of each category. */
function byCategory(clauses: readonly Told[]): ReadonlyMap<Category, readonly Told[]> {
  const groups = new Map<Category, Told[]>();
  for (const clause of clauses) {
    const group = groups.get(clause.category);
    if (!group) groups.set(clause.category, [clause]);
    else if (group.length < MOST_PAST) group.push(clause);
  }
  return groups;
}

/** A document that tells so much of what was tells nothing of what has become of it; and each clause is compared with all of them. */
const MOST_PAST = 64;

/** Whether a clause states a value of the kind, but not this one. */
function isOther(values: readonly Value[], value: Value, mayLack = false): boolean {
  const own = values.filter(({ kind }) => kind === value.kind);
  return (mayLack || own.length > 0) && !own.some((other) => agree(other, value));
}

function severalParties(clauses: readonly Told[], category: Category): boolean {
  const holders = clauses.flatMap((clause) => (clause.category === category ? (clause.holder ?? []) : []));
  return holders.some((holder) => !isSameName(holder, holders[0]));
}

/** Whoever is not named is the one that is, where the document names but one. */
function isSameParty(one: Told, other: Told, several: boolean): boolean {
  if (one.holder !== undefined && other.holder !== undefined) return isSameName(one.holder, other.holder);
  return !several;
}
