import { GAP, NOT, type Step, VALUE } from './automaton';
import { BY_ITSELF, type Chains, placeOfWay, WITH_LAST, WITH_NEXT, WITH_VALUE } from './chains';
import { type Pairs, TELLS_LAST, TELLS_NEXT } from './pairs';

/** Stands for no bound: a value may have any number of words. */
const ENDLESS = 1 << 20;
/** A word that is as rare as that tells a chain without its neighbour. */
const RARE_ENOUGH = 1.5;

interface Anchor {
  readonly chain: number;
  readonly least: number;
  readonly most: number;
  readonly before: number;
  readonly behind: number;
}

/** Anchors of one form that need the same. */
interface Group {
  readonly place: number;
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
    this.#place(this.#slots[anchor.slot], chain, steps, at, at + 1, way, slot);
    const after = steps[at + 1];
    // Written in one word with a neighbour, the anchor stands there.
    const alone = way === WITH_VALUE ? WITH_VALUE : BY_ITSELF;
    if (anchor.joined.length > 0) this.#place(anchor.joined, chain, steps, at - 1, at + 1, alone, -1);
    if (after?.kind === 'word' && after.joined.length > 0)
      this.#place(after.joined, chain, steps, at, at + 2, alone, -1);
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

  /** Adds an anchor for each of some forms, which stand for the steps from `first` to `next`. */
  #place(
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
    for (const form of new Set(forms)) {
      const place = placeOfWay(form, way);
      const key = `${place} ${partner} ${wanted}`;
      const group = this.#groups.get(key);
      if (group) group.anchors.push(anchor);
      else this.#groups.set(key, { place, partner, wanted, anchors: [anchor] });
    }
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
    const forms = [
      ...new Set([...this.#slots[step.slot], ...step.joined, ...(after?.kind === 'word' ? after.joined : [])]),
    ];
    const key = forms.join();
    let listed = this.#listed.get(key);
    if (listed === undefined) {
      listed = this.#forms.push(forms.length) - 1;
      this.#forms.push(...forms);
      this.#listed.set(key, listed);
    }
    return listed;
  }

  frozen(): Pick<
    Chains,
    'groups' | 'partner' | 'wanted' | 'anchors' | 'anchored' | 'least' | 'most' | 'before' | 'behind' | 'forms'
  > {
    const sorted = [...this.#groups.values()].sort((a, b) => a.place - b.place);
    const groups = new Int32Array(placeOfWay(this.#formCount, 0) + 1);
    for (const { place } of sorted) groups[place + 1]++;
    for (let place = 1; place < groups.length; place++) groups[place] += groups[place - 1];
    const all = sorted.flatMap((group) => group.anchors);
    const anchors = new Int32Array(sorted.length + 1);
    sorted.forEach((group, g) => (anchors[g + 1] = anchors[g] + group.anchors.length));
    return {
      groups,
      partner: Int32Array.from(sorted, ({ partner }) => partner),
      wanted: Int32Array.from(sorted, ({ wanted }) => wanted),
      anchors,
      anchored: Int32Array.from(all, ({ chain }) => chain),
      least: Int32Array.from(all, ({ least }) => least),
      most: Int32Array.from(all, ({ most }) => most),
      before: Int32Array.from(all, ({ before }) => before),
      behind: Int32Array.from(all, ({ behind }) => behind),
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
