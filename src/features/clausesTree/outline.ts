import { type Category, CATEGORIES, type Clause, type Status, type Term } from '../../core/index';

export const GROUPINGS = ['category', 'term', 'place'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the tree leaves out. */
export interface Filter {
  readonly text: string;
  readonly statuses: ReadonlySet<Status>;
  readonly categories: ReadonlySet<Category>;
}

export const NO_FILTER: Filter = { text: '', statuses: new Set(), categories: new Set() };

export function isFiltering({ text, statuses, categories }: Filter): boolean {
  return text !== '' || statuses.size > 0 || categories.size > 0;
}

/** A section of the document; of several with one title each is one of its own. */
export interface PlacedSection {
  readonly id: string;
  /** Empty before the first heading. */
  readonly title: string;
}

/** A clause with what it is called in the tree. */
export interface PlacedClause {
  /** The same as long as it is the same clause, however the text around it changes. */
  readonly id: string;
  readonly clause: Clause;
  readonly name: string;
  /** Party and values; empty where it binds none. */
  readonly summary: string;
  /** The section that it stands in. */
  readonly section: PlacedSection;
  /** Counted from 1. */
  readonly line: number;
  /** A piece of the text around it. */
  readonly excerpt: string;
}

/** A node of the outline. Ids stay the same while the text around changes, so that what is open stays open and what is selected stays selected. */
export type OutlineNode =
  | {
      readonly kind: 'category';
      readonly id: string;
      readonly category: Category;
      readonly children: readonly OutlineNode[];
      readonly count: number;
    }
  | {
      readonly kind: 'section';
      readonly id: string;
      readonly title: string;
      readonly children: readonly OutlineNode[];
      readonly count: number;
    }
  | {
      readonly kind: 'term';
      readonly id: string;
      readonly term: Term;
      readonly category: Category;
      readonly name: string;
      readonly children: readonly OutlineNode[];
      readonly clauses: readonly PlacedClause[];
    }
  | { readonly kind: 'clause'; readonly id: string; readonly placed: PlacedClause; readonly underTerm: boolean };

/** The clauses of a document as a tree. */
export function outlineOf(
  clauses: readonly PlacedClause[],
  grouping: Grouping,
  filter: Filter,
): readonly OutlineNode[] {
  const kept = clauses.filter((placed) => passes(placed, filter));
  switch (grouping) {
    case 'category':
      return byCategory(kept);
    case 'term':
      return byTerm(kept, '').sort((a, b) =>
        a.kind === 'term' && b.kind === 'term' ? a.name.localeCompare(b.name) : 0,
      );
    case 'place':
      return bySection(kept);
  }
}

function byCategory(clauses: readonly PlacedClause[]): readonly OutlineNode[] {
  const groups = grouped(clauses, ({ clause }) => clause.category);
  return CATEGORIES.flatMap((category): OutlineNode[] => {
    const own = groups.get(category);
    return own
      ? [{ kind: 'category', id: category, category, children: byTerm(own, category), count: own.length }]
      : [];
  });
}

function byTerm(clauses: readonly PlacedClause[], prefix: string): OutlineNode[] {
  return [...grouped(clauses, ({ clause }) => clause.term)].map(([term, own]): OutlineNode => {
    const id = `${prefix}/${term.id}`;
    const [first] = own;
    return {
      kind: 'term',
      id,
      term,
      category: first?.clause.category ?? term.category,
      name: first?.name ?? term.id,
      clauses: own,
      children: own.map((placed): OutlineNode => ({ kind: 'clause', id: placed.id, placed, underTerm: true })),
    };
  });
}

function bySection(clauses: readonly PlacedClause[]): readonly OutlineNode[] {
  return [...grouped(clauses, ({ section }) => section.id)].map(([id, own]): OutlineNode => ({
    kind: 'section',
    id: `§${id}`,
    title: own[0]?.section.title ?? '',
    children: own.map((placed): OutlineNode => ({ kind: 'clause', id: placed.id, placed, underTerm: false })),
    count: own.length,
  }));
}

function passes({ clause, name, summary, excerpt }: PlacedClause, { text, statuses, categories }: Filter): boolean {
  if (statuses.size > 0 && !statuses.has(clause.status)) return false;
  if (categories.size > 0 && !categories.has(clause.category)) return false;
  const wanted = text.toLocaleLowerCase();
  return wanted === '' || [name, summary, excerpt].some((part) => part.toLocaleLowerCase().includes(wanted));
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The clause that says the most about a term: it stands for the term where its clauses are folded away. */
export function telling(clauses: readonly PlacedClause[]): PlacedClause | undefined {
  const weight = ({ clause }: PlacedClause): number =>
    clause.values.length * 2 +
    (clause.party ? 2 : 0) +
    (clause.status === 'active' || clause.status === 'ended' ? 1 : 0);
  return clauses.reduce<PlacedClause | undefined>(
    (best, next) => (best && weight(best) >= weight(next) ? best : next),
    undefined,
  );
}
