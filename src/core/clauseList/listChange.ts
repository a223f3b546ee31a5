import { KeptFacts } from '../keptFacts';
import { ClauseGroup } from './clauseGroup';

/** `removed` items of a list from `at` on made way for `added` other ones; those behind have the same order as before. */
export interface ListChange {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

/** What tells the clauses of a document's version from those of one before. It visits what differs, and the siblings of the groups that do. */
export function listChange(before: ClauseGroup, after: ClauseGroup, isDeal: boolean): ListChange {
  const [old, now] = [before.count(isDeal), after.count(isDeal)];
  const at = common(new Walk(before, false), new Walk(after, false), isDeal);
  const behind = Math.min(common(new Walk(before, true), new Walk(after, true), isDeal), Math.min(old, now) - at);
  return { at, removed: old - at - behind, added: now - at - behind };
}

/** How many clauses two walks meet before they part. */
function common(one: Walk, other: Walk, isDeal: boolean): number {
  let same = 0;
  for (;;) {
    const [a, b] = [one.reach(isDeal), other.reach(isDeal)];
    if (!a || !b) return same;
    const [high, highOther] = [heightOf(a), heightOf(b)];
    if (a === b) {
      same += a.count(isDeal);
      one.pass();
      other.pass();
    } else if (high < 0 && highOther < 0) return same;
    else {
      if (high >= highOther) one.enter();
      if (highOther >= high) other.enter();
    }
  }
}

type Part = ClauseGroup | KeptFacts;

/** Goes through the groups of a document from one end, and into those that it is told to enter. */
class Walk {
  /** What is still to be visited, the next one last. */
  readonly #ahead: Part[];
  readonly #backwards: boolean;

  constructor(root: ClauseGroup, backwards: boolean) {
    this.#ahead = [root];
    this.#backwards = backwards;
  }

  /** The next part that holds clauses. */
  reach(isDeal: boolean): Part | undefined {
    while (this.#ahead.at(-1)?.count(isDeal) === 0) this.#ahead.pop();
    return this.#ahead.at(-1);
  }

  pass(): void {
    this.#ahead.pop();
  }

  enter(): void {
    const group = this.#ahead.pop();
    if (!(group instanceof ClauseGroup)) return;
    const parts: readonly Part[] = group.parts.length > 0 ? group.parts : group.kept;
    this.#ahead.push(...(this.#backwards ? parts : [...parts].reverse()));
  }
}

/** Facts of a block are below every group. */
function heightOf(part: Part): number {
  return part instanceof KeptFacts ? -1 : part.height;
}
