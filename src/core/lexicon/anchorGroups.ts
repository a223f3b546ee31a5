import { ANCHOR, placeOfWay } from './chains';
import type { Lemmas } from './lemmas';

/** Where words stand around an anchor: where in `Chains.lemmas` they are listed, or -1 where none is asked for; from where to where, counted from the anchor. */
export interface Near {
  readonly list: number;
  readonly from: number;
  readonly to: number;
}

/** A place of a chain at which it is found; see `ANCHOR` in `chains.ts`. */
export interface Anchor {
  readonly chain: number;
  readonly firstStep: number;
  readonly least: number;
  readonly most: number;
  readonly begins: number;
  readonly other: Near;
}

/** What anchors have in common that stand in one group. */
export interface GroupKey {
  /** The lemmas of the anchor. */
  readonly lemmas: readonly number[];
  /** How the word tells its chains; see `BY_ITSELF`. */
  readonly way: number;
  readonly partner: number;
  readonly needs: number;
}

interface Group extends GroupKey {
  near: Near;
  readonly anchors: Anchor[];
}

/** Words with groups that are laid out in one step. */
const PLACES_A_STEP = 1000;

/** Gathers anchors of the same lemmas that need the same. */
export class AnchorGroups {
  readonly #lemmas: Lemmas;
  readonly #groups = new Map<string, Group>();

  constructor(lemmas: Lemmas) {
    this.#lemmas = lemmas;
  }

  /** Adds an anchor; `near` is what stands around it, the rarer of both sides. */
  add(key: GroupKey, near: Near, anchor: Anchor): void {
    const name = `${key.lemmas.join()} ${key.way} ${key.partner} ${key.needs} ${near.list}`;
    const group = this.#groups.get(name);
    if (!group) {
      this.#groups.set(name, { ...key, near, anchors: [anchor] });
      return;
    }
    const { list, from, to } = group.near;
    group.near = { list, from: Math.min(from, near.from), to: Math.max(to, near.to) };
    group.anchors.push(anchor);
  }

  /** Lays the groups out for the matcher, in steps; `listed` are the lists of lemmas, each behind its length. */
  *frozen(
    listed: readonly number[],
  ): Generator<void, { readonly groups: Int32Array; readonly group: Int32Array; readonly anchors: Int32Array }> {
    const places: Group[][] = [];
    for (const group of this.#groups.values())
      for (const lemma of group.lemmas) (places[placeOfWay(lemma, group.way)] ??= []).push(group);
    yield;
    const anchors: number[] = [];
    const firstAnchor = new Map<Group, number>();
    for (const group of this.#groups.values()) {
      firstAnchor.set(group, anchors.length);
      for (const { chain, firstStep, least, most, begins, other } of group.anchors)
        anchors.push(chain, firstStep, least, most, begins, other.list, other.from, other.to);
    }
    yield;
    const lemmasOf = ({ list }: Near): readonly number[] =>
      list < 0 ? [] : listed.slice(list + 1, list + 1 + listed[list]);
    const groups = new Int32Array(placeOfWay(this.#lemmas.count, 0) + 1);
    const numbers: number[] = [];
    let laid = 0;
    for (let place = 0; place + 1 < groups.length; place++) {
      const here = places[place];
      if (here) {
        if (++laid % PLACES_A_STEP === 0) yield;
        const all = here.map(({ near }) => lemmasOf(near));
        const asked = all.every((list) => list.length > 0) ? [...new Set(all.flat())] : [];
        numbers.push(Math.min(...here.map(({ near }) => near.from)), Math.max(...here.map(({ near }) => near.to)));
        numbers.push(asked.length, ...asked);
        here.forEach((group, i) => {
          const { partner, needs, near } = group;
          const first = firstAnchor.get(group) ?? 0;
          numbers.push(partner, needs, near.from, near.to, first, first + ANCHOR * group.anchors.length);
          numbers.push(all[i].length, ...all[i]);
        });
      }
      groups[place + 1] = numbers.length;
    }
    return { groups, group: Int32Array.from(numbers), anchors: Int32Array.from(anchors) };
  }
}
