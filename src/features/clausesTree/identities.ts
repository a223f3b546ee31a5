/** What a clause is known by from one version of a document to the next. */
export interface Seen {
  /** Only clauses of one group can be the same clause: the id of the term. */
  readonly group: string;
  /** What is seen of it, without its place. */
  readonly look: () => string;
}

export interface Named extends Seen {
  readonly id: string;
}

/**
 * The ids of the clauses that came with an edit, in their order, such that what is selected stays selected and what is open stays open: a clause keeps its id when
 * others come or go before it, and when it is changed itself. `gone`: those that stood in their place.
 */
export function carriedIds(
  gone: readonly Named[],
  come: readonly Seen[],
  fresh: (group: string) => string,
): readonly string[] {
  const before = grouped(gone);
  const ids = new Map<Seen, string>();
  for (const [group, seen] of grouped(come)) {
    const named = carried(before.get(group) ?? [], seen, () => fresh(group));
    seen.forEach((one, i) => ids.set(one, named[i] ?? fresh(group)));
  }
  return come.map((one) => ids.get(one) ?? fresh(one.group));
}

/** Names what is seen now: after what is alike at both ends, what looks the same is the same, and the rest is so in its order. */
function carried(before: readonly Named[], seen: readonly Seen[], fresh: () => string): readonly string[] {
  if (before.length === 0) return seen.map(fresh);
  const [old, looks] = [before, seen].map((all) => all.map(({ look }) => look())) as [string[], string[]];
  const shorter = Math.min(old.length, looks.length);
  let head = 0;
  while (head < shorter && old[head] === looks[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === looks.at(-1 - tail)) tail++;
  const left = before.slice(head, before.length - tail).map(({ id }, i) => ({ id, look: old[head + i] ?? '' }));
  const byLook = grouped(left.map(({ id, look }) => ({ id, group: look })));
  const kept = looks.slice(head, looks.length - tail).map((look) => byLook.get(look)?.shift()?.id);
  const taken = new Set(kept);
  const changed = left.filter(({ id }) => !taken.has(id));
  const ids = before.map(({ id }) => id);
  return [
    ...ids.slice(0, head),
    ...kept.map((id) => id ?? changed.shift()?.id ?? fresh()),
    ...ids.slice(ids.length - tail),
  ];
}

function grouped<T extends { readonly group: string }>(all: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.group);
    if (group) group.push(one);
    else groups.set(one.group, [one]);
  }
  return groups;
}
