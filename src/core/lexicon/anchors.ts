import { GAP, NOT, type Step, VALUE } from './automaton';
import {
  ANCHORS_FROM,
  ANCHORS_TO,
  BY_ITSELF,
  type Chains,
  GROUP,
  placeOfWay,
  WANTED,
  WITH_LAST,
  WITH_NEXT,
  WITH_VALUE,
} from './chains';
import { type Pairs, TELLS_LAST, TELLS_NEXT } from './pairs';

/** Stands for no bound: a value may have any number of words. */
const ENDLESS = 1 << 20;
/** A word that is as rare as that tells a chain without its neighbour. */
const RARE_ENOUGH = 3;

interface Anchor {
  readonly chain: number;
  readonly least: number;
  readonly most: number;
  readonly before: number;
  readonly behind: number;
}

/** Anchors of the same forms that need the same. */
interface Group {
  readonly forms: readonly number[];
  readonly way: number;
  readonly partner: number;
  readonly wanted: number;
  readonly anchors: Anchor[];
}

/** Where a step stands that tells a chain, and the step beside it. */
interface Choice {
  readonly at: number;
  readonly partner: number;
  readonly way: number;
}

/** By which word, or pair of words, each chain is found. */
export class Anchors {
  readonly #formCount: number;
  readonly #slots: readonly (readonly number[])[];
  readonly #pairs: Pairs;
  readonly #groups = new Map<string, Group>();
  readonly #forms: number[] = [];
  /** Where the forms of a slot, with those that take it and a neighbour in one, are listed. */
  readonly #listed = new Map<string, number>();
  readonly #listedSlots = new Map<number, number>();

  constructor(forms: number, slots: readonly (readonly number[])[], pairs: Pairs) {
    this.#formCount = forms;
    this.#slots = slots;
    this.#pairs = pairs;
  }

  add(chain: number, steps: readonly Step[]): void {
    const { at, partner, way } = this.#choose(steps);
    const anchor = steps[at];
    if (anchor?.kind !== 'word') return;
    const slot = partner < 0 ? -1 : this.#slotOf(steps[partner]);
    if (way === WITH_NEXT) this.#pairs.add(anchor.slot, slot, TELLS_NEXT);
    if (way === WITH_LAST) this.#pairs.add(slot, anchor.slot, TELLS_LAST);
    this.#place(anchor.slot, this.#slots[anchor.slot], chain, steps, at, at + 1, way, slot);
    const after = steps[at + 1];
    // Written in one word with a neighbour, the anchor stands there.
    const alone = way === WITH_VALUE ? WITH_VALUE : BY_ITSELF;
    if (anchor.joined.length > 0) this.#place(-1, anchor.joined, chain, steps, at - 1, at + 1, alone, -1);
    if (after?.kind === 'word' && after.joined.length > 0)
      this.#place(-1, after.joined, chain, steps, at, at + 2, alone, -1);
  }

  /** The rarest pair of neighbours, unless there is a word as rare. */
  #choose(steps: readonly Step[]): Choice {
    const weights = steps.map((step) => (step.kind === 'word' ? this.#pairs.weight(step.slot) : Infinity));
    const at = weights.indexOf(Math.min(...weights));
    if (neededValues(steps) !== 0) return { at, partner: -1, way: WITH_VALUE };
    if (weights[at] <= RARE_ENOUGH) return { at, partner: -1, way: BY_ITSELF };
    let found: Choice = { at, partner: -1, way: BY_ITSELF };
    let least = Infinity;
    for (let i = 0; i + 1 < steps.length; i++) {
      const [first, second, third] = [steps[i], steps[i + 1], steps[i + 2]];
      if (first.kind !== 'word' || second.kind !== 'word') continue;
      // What may be written in one word is no pair.
      const inOne = [first, second, third].some((step) => step?.kind === 'word' && step.joined.length > 0);
      const weight = this.#pairs.weightOf(first.slot, second.slot);
      if (inOne || weight >= least) continue;
      least = weight;
      const isFirst = weights[i] < weights[i + 1];
      found = { at: isFirst ? i : i + 1, partner: isFirst ? i + 1 : i, way: isFirst ? WITH_NEXT : WITH_LAST };
    }
    return found;
  }

  /** Adds an anchor for some forms, those of a slot or else (-1) others, which stand for the steps from `first` to `next`. */
  #place(
    slot: number,
    forms: readonly number[],
    chain: number,
    steps: readonly Step[],
    first: number,
    next: number,
    way: number,
    partner: number,
  ): void {
    const [least, most] = extent(steps, first);
    const before = this.#rarestOf(steps, 0, way === WITH_LAST ? first - 1 : first);
    const behind = this.#rarestOf(steps, way === WITH_NEXT ? next + 1 : next, steps.length);
    const listBefore = this.#list(steps, before);
    const listBehind = this.#list(steps, behind);
    const weightAt = (at: number): number => (at < 0 ? Infinity : this.#pairs.weight(this.#slotOf(steps[at])));
    const wanted = weightAt(before) <= weightAt(behind) ? listBefore : listBehind;
    const anchor = { chain, least, most, before: listBefore, behind: listBehind };
    const key = `${slot < 0 ? forms.join() : `=${slot}`} ${way} ${partner} ${wanted}`;
    const group = this.#groups.get(key);
    if (group) group.anchors.push(anchor);
    else this.#groups.set(key, { forms: [...new Set(forms)], way, partner, wanted, anchors: [anchor] });
  }

  /** The rarest word among the steps from `from` to `to`, or -1. */
  #rarestOf(steps: readonly Step[], from: number, to: number): number {
    let found = -1;
    let least = Infinity;
    for (let i = from; i < to; i++) {
      const step = steps[i];
      const weight = step.kind === 'word' ? this.#pairs.weight(step.slot) : Infinity;
      if (weight >= least) continue;
      least = weight;
      found = i;
    }
    return found;
  }

  #slotOf(step: Step | undefined): number {
    return step?.kind === 'word' ? step.slot : -1;
  }

  /** Lists the forms that step `at` may be seen as; -1 for no step. */
  #list(steps: readonly Step[], at: number): number {
    const step = at < 0 ? undefined : steps[at];
    const after = steps[at + 1];
    if (step?.kind !== 'word') return -1;
    const joined = [...step.joined, ...(after?.kind === 'word' ? after.joined : [])];
    const known = joined.length === 0 ? this.#listedSlots.get(step.slot) : undefined;
    if (known !== undefined) return known;
    const forms = [...new Set([...this.#slots[step.slot], ...joined])];
    const key = forms.join();
    let listed = this.#listed.get(key);
    if (listed === undefined) {
      listed = this.#forms.push(forms.length) - 1;
      this.#forms.push(...forms);
      this.#listed.set(key, listed);
    }
    if (joined.length === 0) this.#listedSlots.set(step.slot, listed);
    return listed;
  }

  frozen(): Pick<Chains, 'groups' | 'group' | 'anchored' | 'least' | 'most' | 'before' | 'behind' | 'forms'> {
    const all = [...this.#groups.values()];
    const groups = new Int32Array(placeOfWay(this.#formCount, 0) + 1);
    for (const { forms, way } of all) for (const form of forms) groups[placeOfWay(form, way)]++;
    // Counts become ends, and beginnings when the groups have been put there.
    for (let place = 1; place < groups.length; place++) groups[place] += groups[place - 1];
    const table = new Int32Array(groups[groups.length - 1] << GROUP);
    let end = 0;
    for (const group of all) {
      for (const form of group.forms) {
        const g = --groups[placeOfWay(form, group.way)] << GROUP;
        table[g] = group.partner;
        table[g + WANTED] = group.wanted;
        table[g + ANCHORS_FROM] = end;
        table[g + ANCHORS_TO] = end + group.anchors.length;
      }
      end += group.anchors.length;
    }
    const listed = all.flatMap((group) => group.anchors);
    return {
      groups,
      group: table,
      anchored: Int32Array.from(listed, ({ chain }) => chain),
      least: Int32Array.from(listed, ({ least }) => least),
      most: Int32Array.from(listed, ({ most }) => most),
      before: Int32Array.from(listed, ({ before }) => before),
      behind: Int32Array.from(listed, ({ behind }) => behind),
      forms: Int32Array.from(this.#forms),
    };
  }
}

/** How many words stand before step `end` of a chain: at least, at most. */
function extent(steps: readonly Step[], end: number): readonly [number, number] {
  let least = 0;
  let most = 0;
  for (let i = 0; i < end; i++) {
    const step = steps[i];
    if (step.kind === 'word') {
      // Two steps may be one word.
      if (step.joined.length === 0) least++;
      most++;
    } else if (step.special === GAP) most += step.argument;
    else if (step.special !== NOT) {
      least++;
      most += step.special === VALUE ? ENDLESS : 1;
    }
  }
  return [least, most];
}

/** The kinds of the first value that a chain needs, as bits; 0 where it needs none. */
export function neededValues(steps: readonly Step[]): number {
  const first = steps.find((step) => step.kind === 'special' && step.special === VALUE);
  return first?.kind === 'special' ? first.argument : 0;
}
