/** What a clause is known by from one version of a document to the next. */
export interface Seen {
  /** Only clauses of one group can be the same clause: the id of the term. */
  readonly group: string;
  /** What is seen of it, without its place. */
  readonly look: string;
}

interface Named {
  readonly look: string;
  readonly id: string;
}

/**
 * Gives the clauses of each version of one document their ids, such that what is selected stays selected and what is open stays open: a clause keeps its id when
 * others come or go before it, and when it is changed itself.
 */
export class ClauseIdentities {
  #before: ReadonlyMap<string, readonly Named[]> = new Map();
  #count = 0;

  /** The ids of the clauses of a version, in their order. */
  of(clauses: readonly Seen[]): readonly string[] {
    const groups = new Map<string, string[]>();
    for (const { group, look } of clauses) {
      const looks = groups.get(group);
      if (looks) looks.push(look);
      else groups.set(group, [look]);
    }
    const named = new Map(
      [...groups].map(([group, looks]): [string, readonly Named[]] => [
        group,
        carried(this.#before.get(group) ?? [], looks, () => `${group}/${this.#count++}`),
      ]),
    );
    this.#before = named;
    const next = new Map<string, number>();
    return clauses.map(({ group }) => {
      const at = next.get(group) ?? 0;
      next.set(group, at + 1);
      return named.get(group)?.[at]?.id ?? group;
    });
  }
}

/** Names what is seen now: after what is alike at both ends, what looks the same is the same, and the rest is so in its order. */
function carried(before: readonly Named[], looks: readonly string[], fresh: () => string): readonly Named[] {
  const shorter = Math.min(before.length, looks.length);
  let head = 0;
  while (head < shorter && before[head]?.look === looks[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail)?.look === looks.at(-1 - tail)) tail++;
  const left = before.slice(head, before.length - tail);
  const middle = looks.slice(head, looks.length - tail);
  const byLook = new Map<string, Named[]>();
  for (const named of left) byLook.set(named.look, [...(byLook.get(named.look) ?? []), named]);
  const kept = middle.map((look) => byLook.get(look)?.shift());
  const taken = new Set(kept);
  const changed = left.filter((named) => !taken.has(named));
  const renamed = middle.map((look, i) => ({ look, id: (kept[i] ?? changed.shift())?.id ?? fresh() }));
  return [...before.slice(0, head), ...renamed, ...before.slice(before.length - tail)];
}
