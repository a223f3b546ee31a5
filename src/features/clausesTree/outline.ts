import { type Category, CATEGORIES, type Status, type Term } from '../../core/index';
import type { PlacedClause } from './placed';

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

/** A node of the outline. Ids stay the same while the text around changes, so that what is open stays open and what is selected stays selected. */
export type OutlineNode = CategoryNode | SectionNode | TermNode | ClauseNode;

export interface CategoryNode {
  readonly kind: 'category';
  readonly id: string;
  readonly category: Category;
  readonly terms: readonly TermNode[];
  readonly count: number;
}

export interface SectionNode {
  readonly kind: 'section';
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly PlacedClause[];
  /** Whether there are so many clauses that it is folded at first. */
  readonly isFolded: boolean;
}

export interface TermNode {
  readonly kind: 'term';
  readonly id: string;
  readonly term: Term;
  readonly name: string;
  readonly clauses: readonly PlacedClause[];
}

export interface ClauseNode {
  readonly kind: 'clause';
  readonly id: string;
  readonly placed: PlacedClause;
  readonly underTerm: boolean;
}

/** Sections of a document with more clauses than these are folded at first: what is open is asked for row by row. */
const MOST_OPEN = 1000;

/** The nodes below one; those of clauses are made when they are asked for. */
export function childrenOf(node: OutlineNode): readonly OutlineNode[] {
  switch (node.kind) {
    case 'category':
      return node.terms;
    case 'section':
    case 'term':
      return node.clauses.map((placed) => ({ kind: 'clause', id: placed.id, placed, underTerm: node.kind === 'term' }));
    case 'clause':
      return [];
  }
}

/** The clauses of a document as a tree. */
export function outlineOf(
  clauses: readonly PlacedClause[],
  grouping: Grouping,
  filter: Filter,
): readonly OutlineNode[] {
  const kept = isFiltering(filter) ? clauses.filter((placed) => passes(placed, filter)) : clauses;
  switch (grouping) {
    case 'category':
      return byCategory(kept);
    case 'term':
      return byTerm(kept, '').sort((a, b) => a.name.localeCompare(b.name));
    case 'place':
      return bySection(kept);
  }
}

function byCategory(clauses: readonly PlacedClause[]): readonly CategoryNode[] {
  const groups = grouped(clauses, ({ category }) => category);
  return CATEGORIES.flatMap((category): CategoryNode[] => {
    const own = groups.get(category);
    return own ? [{ kind: 'category', id: category, category, terms: byTerm(own, category), count: own.length }] : [];
  });
}

function byTerm(clauses: readonly PlacedClause[], prefix: string): TermNode[] {
  return [...grouped(clauses, ({ term }) => term)].map(([term, own]) => ({
    kind: 'term',
    id: `${prefix}/${term.id}`,
    term,
    name: own[0]?.name ?? term.id,
    clauses: own,
  }));
}

function bySection(clauses: readonly PlacedClause[]): readonly SectionNode[] {
  return [...grouped(clauses, ({ section }) => section.id)].map(([id, own]) => ({
    kind: 'section',
    id: `§${id}`,
    title: own[0]?.section.title ?? '',
    clauses: own,
    isFolded: clauses.length > MOST_OPEN,
  }));
}

function passes(placed: PlacedClause, { text, statuses, categories }: Filter): boolean {
  if (statuses.size > 0 && !statuses.has(placed.status)) return false;
  if (categories.size > 0 && !categories.has(placed.category)) return false;
  const wanted = text.toLocaleLowerCase();
  return (
    wanted === '' ||
    [placed.name, placed.summary, placed.excerpt].some((part) => part.toLocaleLowerCase().includes(wanted))
  );
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
  return clauses.reduce<PlacedClause | undefined>(
    (best, next) => (best && best.weight >= next.weight ? best : next),
    undefined,
  );
}
