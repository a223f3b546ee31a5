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

/** For clauses in force the values that other clauses of the list tell of the same thing as past: of the same kinds, and different ones. */
export class Earlier {
  readonly #where: (isWanted: (kind: Pick<Told, 'category' | 'status'>) => boolean) => readonly Told[];
  readonly #several = new Map<Category, boolean>();
  #past: ReadonlyMap<Category, readonly Told[]> | undefined;

  /** `where` lists the clauses of some kinds. */
  constructor(where: (isWanted: (kind: Pick<Told, 'category' | 'status'>) => boolean) => readonly Told[]) {
    this.#where = where;
  }

  of(clause: Told): readonly Value[] {
    const { category, status, values } = clause;
    if (status !== 'active' || values.length === 0) return NOTHING;
    const others = this.#told.get(category);
    if (!others) return NOTHING;
    return others
      .filter((other) => isSameParty(clause, other, this.#namesSeveral(category)))
      .flatMap((other) => other.values)
      .filter((value, v, all) => isOther(values, value) && isOther(all.slice(0, v), value, true));
  }

  get #told(): ReadonlyMap<Category, readonly Told[]> {
    return (this.#past ??= byCategory(
      this.#where(({ status }) => status === 'previous').filter(({ values }) => values.length > 0),
    ));
  }

  #namesSeveral(category: Category): boolean {
    let several = this.#several.get(category);
    if (several === undefined) {
      const holders = this.#where((kind) => kind.category === category).flatMap(({ holder }) => holder ?? []);
      this.#several.set(category, (several = holders.some((holder) => !isSameName(holder, holders[0]))));
    }
    return several;
  }
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

/** Whoever is not named is the one that is, where the document names but one. */
function isSameParty(one: Told, other: Told, several: boolean): boolean {
  if (one.holder !== undefined && other.holder !== undefined) return isSameName(one.holder, other.holder);
  return !several;
}
