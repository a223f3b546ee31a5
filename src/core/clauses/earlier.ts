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
  readonly party: string | undefined;
}

/** For each clause in force the values that other clauses tell of the same thing as past: of the same kinds, and different ones. */
export function earlierValues(clauses: readonly Told[]): readonly (readonly Value[])[] {
  const past = clauses.filter(({ status, values }) => status === 'previous' && values.length > 0);
  if (past.length === 0) return clauses.map(() => []);
  return clauses.map((clause) => {
    if (clause.status !== 'active' || clause.values.length === 0) return [];
    const several = severalParties(clauses, clause.category);
    return past
      .filter((other) => other.category === clause.category && isSameParty(clause, other, several))
      .flatMap(({ values }) => values)
      .filter((value, v, all) => isOther(clause.values, value) && isOther(all.slice(0, v), value, true));
  });
}

/** Whether a clause states a value of the kind, but not this one. */
function isOther(values: readonly Value[], value: Value, mayLack = false): boolean {
  const own = values.filter(({ kind }) => kind === value.kind);
  return (mayLack || own.length > 0) && !own.some((other) => agree(other, value));
}

function severalParties(clauses: readonly Told[], category: Category): boolean {
  const parties = clauses.flatMap(({ category: own, party }) =>
    own === category && party !== undefined ? [party] : [],
  );
  return parties.some((party) => !isSameName(party, parties[0] ?? ''));
}

/** Whoever is not named is the one that is, where the document names but one. */
function isSameParty(one: Told, other: Told, several: boolean): boolean {
  if (one.party !== undefined && other.party !== undefined) return isSameName(one.party, other.party);
  return !several;
}
