import type { Clause, ClauseCount, ClauseList } from '../../src/core/index';

/** What somebody who shows a clause keeps of it: nothing that an edit elsewhere would change. */
interface Shown {
  readonly term: string;
  readonly category: string;
  readonly status: string;
  readonly values: number;
}

/**
 * Somebody who shows a document's whole list of clauses, such as a tree of them: he has a copy of it, and the counts for its headings. After an edit he has read the list
 * when both are those of the list as it is: all counts are new, and in the copy what differs is read clause by clause, while the rest stays where it is. That the copy is
 * right he proves by {@link check}.
 */
export class ClauseCopy {
  readonly #copy: Shown[];
  #list: ClauseList;
  #counts: readonly ClauseCount[];

  constructor(list: ClauseList) {
    this.#list = list;
    this.#copy = list.map(shown);
    this.#counts = list.counts();
  }

  follow(list: ClauseList): void {
    const { at, removed, added } = list.changesSince(this.#list);
    this.#copy.splice(at, removed, ...list.slice(at, at + added).map(shown));
    this.#counts = list.counts();
    this.#list = list;
  }

  /** Compares what was followed with the list as it is read from its first clause to its last. Linear: not for while the time counts. */
  check(): void {
    const counted = this.#counts.reduce((sum, { count }) => sum + count, 0);
    if (counted !== this.#list.length || JSON.stringify(this.#copy) !== JSON.stringify(this.#list.map(shown)))
      throw new Error('The copy is not the list.');
  }
}

function shown({ term, category, status, values }: Clause): Shown {
  return { term: term.id, category, status, values: values.length };
}
