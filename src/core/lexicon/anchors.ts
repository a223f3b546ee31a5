import {
  ANCHOR,
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
import type { Lemmas } from './lemmas';
import { type Pairs, TELLS_LAST, TELLS_NEXT } from './pairs';
import { GAP, NOT, type Step, VALUE } from './step';

/** Stands for no bound: a value may have any number of words. */
const ENDLESS = 1 << 20;
/** A word that is as rare as that tells a chain without its neighbour. */
const RARE_ENOUGH = 3;

interface Anchor {
  readonly chain: number;
  readonly firstStep: number;
  readonly least: number;
  readonly most: number;
  readonly begins: number;
  readonly before: number;
  readonly behind: number;
  readonly needs: number;
}

/** A phrase on its way into the anchors. */
interface Chain {
  readonly chain: number;
  readonly firstStep: number;
  readonly steps: readonly Step[];
}

/** Anchors of the same lemmas that need the same. */
interface Group {
  readonly lemmas: readonly number[];
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
  readonly #lemmas: Lemmas;
  readonly #slots: readonly (readonly number[])[];
  readonly #pairs: Pairs;
  readonly #groups = new Map<string, Group>();
  readonly #wanted: number[] = [];
  /** Where the lemmas of a slot, with those that take it and a neighbour in one, are listed. */
  readonly #listed = new Map<string, number>();
  readonly #listedSlots = new Map<number, number>();

  constructor(lemmas: Lemmas, slots: readonly (readonly number[])[], pairs: Pairs) {
    this.#lemmas = lemmas;
    this.#slots = slots;
    this.#pairs = pairs;
  }

  /** Adds a chain, whose steps begin at a place of `Chains.steps`. */
  add(chain: number, steps: readonly Step[], firstStep: number): void {
    const { at, partner, way } = this.#choose(steps);
    const anchor = steps[at];
    if (anchor?.kind !== 'word') return;
    const slot = partner < 0 ? -1 : this.#slotOf(steps[partner]);
    if (way === WITH_NEXT) this.#pairs.add(anchor.slot, slot, TELLS_NEXT);
    if (way === WITH_LAST) this.#pairs.add(slot, anchor.slot, TELLS_LAST);
    const whole = { chain, firstStep, steps };
    this.#place(this.#slots[anchor.slot], whole, at, at + 1, way, slot);
    const after = steps[at + 1];
    // Written in one word with a neighbour, the anchor stands there.
    const alone = way === WITH_VALUE ? WITH_VALUE : BY_ITSELF;
    if (anchor.joined.length > 0) this.#place(anchor.joined, whole, at - 1, at + 1, alone, -1);
    if (after?.kind === 'word' && after.joined.length > 0) this.#place(after.joined, whole, at, at + 2, alone, -1);
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

  /** Adds an anchor for some forms, which stand for the steps from `first` to `next`. */
  #place(
    forms: readonly number[],
    { chain, firstStep, steps }: Chain,
    first: number,
    next: number,
    way: number,
    partner: number,
  ): void {
    const [least, most] = extent(steps, first);
    const before = this.#rarestOf(steps, 0, way === WITH_LAST ? first - 1 : first);
    const behind = this.#rarestOf(steps, way === WITH_NEXT ? next + 1 : next, steps.length);
    const listBefore = this.seenAs(steps, before);
    const listBehind = this.seenAs(steps, behind);
    const begins = this.seenAs(steps, 0);
    const weightAt = (at: number): number => (at < 0 ? Infinity : this.#pairs.weight(this.#slotOf(steps[at])));
    const wanted = weightAt(before) <= weightAt(behind) ? listBefore : listBehind;
    const anchor = {
      chain,
      firstStep,
      least,
      most,
      begins,
      // Where it begins with that, it is looked for there.
      before: listBefore === begins ? -1 : listBefore,
      behind: listBehind,
      needs: neededValues(steps),
    };
    const lemmas = this.#lemmas.ofAll(forms);
    const key = `${lemmas.join()} ${way} ${partner} ${wanted}`;
    const group = this.#groups.get(key);
    if (group) group.anchors.push(anchor);
    else this.#groups.set(key, { lemmas, way, partner, wanted, anchors: [anchor] });
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

  /** Where the lemmas are listed that step `at` may be seen as; -1 for no step, or none that takes a certain word. */
  seenAs(steps: readonly Step[], at: number): number {
    const step = at < 0 ? undefined : steps[at];
    const after = steps[at + 1];
    if (step?.kind !== 'word') return -1;
    const joined = [...step.joined, ...(after?.kind === 'word' ? after.joined : [])];
    const known = joined.length === 0 ? this.#listedSlots.get(step.slot) : undefined;
    if (known !== undefined) return known;
    const lemmas = this.#lemmas.ofAll([...this.#slots[step.slot], ...joined]);
    const key = lemmas.join();
    let listed = this.#listed.get(key);
    if (listed === undefined) {
      listed = this.#wanted.push(lemmas.length) - 1;
      this.#wanted.push(...lemmas);
      this.#listed.set(key, listed);
    }
    if (joined.length === 0) this.#listedSlots.set(step.slot, listed);
    return listed;
  }

  frozen(): Pick<Chains, 'groups' | 'group' | 'anchors' | 'lemmas'> {
    const all = [...this.#groups.values()];
    const groups = new Int32Array(placeOfWay(this.#lemmas.count, 0) + 1);
    for (const { lemmas, way } of all) for (const lemma of lemmas) groups[placeOfWay(lemma, way)]++;
    // Counts become ends, and beginnings when the groups have been put there.
    for (let place = 1; place < groups.length; place++) groups[place] += groups[place - 1];
    const table = new Int32Array(groups[groups.length - 1] << GROUP);
    let end = 0;
    for (const group of all) {
      for (const lemma of group.lemmas) {
        const g = --groups[placeOfWay(lemma, group.way)] << GROUP;
        table[g] = group.partner;
        table[g + WANTED] = group.wanted;
        table[g + ANCHORS_FROM] = end;
        table[g + ANCHORS_TO] = end + ANCHOR * group.anchors.length;
      }
      end += ANCHOR * group.anchors.length;
    }
    const listed = all.flatMap((group) => group.anchors);
    return {
      groups,
      group: table,
      anchors: Int32Array.from(
        listed.flatMap(({ chain, firstStep, least, most, begins, before, behind, needs }) => [
          ...[chain, firstStep, least, most],
          ...[begins, before, behind, needs],
        ]),
      ),
      lemmas: Int32Array.from(this.#wanted),
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
function neededValues(steps: readonly Step[]): number {
  const first = steps.find((step) => step.kind === 'special' && step.special === VALUE);
  return first?.kind === 'special' ? first.argument : 0;
}
