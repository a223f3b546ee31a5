import { AnchorGroups, type Near } from './anchorGroups';
import { BY_ITSELF, type Chains, ENDLESS, partnerOfSlot, WITH_LAST, WITH_NEXT, WITH_VALUE } from './chains';
import type { Lemmas } from './lemmas';
import { type Pairs, TELLS_LAST, TELLS_NEXT } from './pairs';
import { GAP, NOT, type Step, VALUE } from './step';

/** A phrase on its way into the anchors. */
interface Chain {
  readonly chain: number;
  readonly firstStep: number;
  readonly steps: readonly Step[];
}

/** Where a step stands that tells a chain, and the step beside it. */
interface Choice {
  readonly at: number;
  readonly partner: number;
  readonly way: number;
}

/** Tells where the forms of a slot are listed. */
interface SlotLists {
  ofSlot(slot: number): number;
}

/** By which word, or pair of words, each chain is found. */
export class Anchors {
  readonly #lemmas: Lemmas;
  readonly #slots: readonly (readonly number[])[];
  readonly #pairs: Pairs;
  readonly #lists: SlotLists;
  readonly #groups: AnchorGroups;
  readonly #wanted: number[] = [];
  /** Where the lemmas of a slot, with those that take it and a neighbour in one, are listed. */
  readonly #listed = new Map<string, number>();
  readonly #listedSlots = new Map<number, number>();

  /** `lists` tells where the forms of a slot are listed. */
  constructor(lemmas: Lemmas, slots: readonly (readonly number[])[], pairs: Pairs, lists: SlotLists) {
    this.#lists = lists;
    this.#lemmas = lemmas;
    this.#groups = new AnchorGroups(lemmas);
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
    // Written in one word with a neighbour, the anchor or its partner stands there.
    const alone = way === WITH_VALUE ? WITH_VALUE : BY_ITSELF;
    const first = partner < 0 ? at : Math.min(at, partner);
    const last = partner < 0 ? at : Math.max(at, partner);
    for (let next = first; next <= last + 1; next++) {
      const step = steps[next];
      if (step?.kind === 'word' && step.joined.length > 0)
        this.#place(step.joined, whole, next - 1, next + 1, alone, -1);
    }
  }

  /** The rarest pair of neighbours; the rarest word where there is none, or a value is needed. */
  #choose(steps: readonly Step[]): Choice {
    const weights = steps.map((step) => (step.kind === 'word' ? this.#pairs.weight(step.slot) : Infinity));
    const at = weights.indexOf(Math.min(...weights));
    if (neededValues(steps) !== 0) return { at, partner: -1, way: WITH_VALUE };
    let found: Choice = { at, partner: -1, way: BY_ITSELF };
    let least = Infinity;
    for (let i = 0; i + 1 < steps.length; i++) {
      const [first, second] = [steps[i], steps[i + 1]];
      if (first.kind !== 'word' || second.kind !== 'word') continue;
      const weight = this.#pairs.weightOf(first.slot, second.slot);
      if (weight >= least) continue;
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
    const [least, most] = extent(steps.slice(0, first));
    const atBefore = this.#rarestOf(steps, 0, way === WITH_LAST ? first - 1 : first);
    const atBehind = this.#rarestOf(steps, way === WITH_NEXT ? next + 1 : next, steps.length);
    const begins = this.seenAs(steps, 0);
    const before = {
      list: this.seenAs(steps, atBefore),
      from: -reach(steps, atBefore, first),
      to: -1,
    };
    const behind = { list: this.seenAs(steps, atBehind), from: 1, to: 1 + reach(steps, next, atBehind) };
    const weightAt = (at: number): number => (at < 0 ? Infinity : this.#pairs.weight(this.#slotOf(steps[at])));
    const isBefore = weightAt(atBefore) <= weightAt(atBehind);
    // Where it begins with that, it is looked for there.
    const other = isBefore ? behind : before.list === begins ? NOWHERE : before;
    this.#groups.add(
      { lemmas: this.#lemmas.ofAll(forms), way, partner: this.#partnerOf(partner), needs: neededValues(steps) },
      isBefore ? before : behind,
      { chain, firstStep, least, most, begins, other },
    );
  }

  /** What stands for the slot of the word beside: mostly it is one lemma. */
  #partnerOf(slot: number): number {
    if (slot < 0) return -1;
    const lemmas = this.#pairs.lemmasOf(slot);
    return lemmas.length === 1 ? lemmas[0] : partnerOfSlot(this.#lists.ofSlot(slot));
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

  /** In steps. */
  *frozen(): Generator<void, Pick<Chains, 'groups' | 'group' | 'anchors' | 'lemmas'>> {
    return { ...(yield* this.#groups.frozen(this.#wanted)), lemmas: Int32Array.from(this.#wanted) };
  }
}

const NOWHERE: Near = { list: -1, from: 0, to: 0 };

/** How many words at most stand from step `from` to before step `to`. */
function reach(steps: readonly Step[], from: number, to: number): number {
  return from < 0 || to < 0 ? 0 : Math.min(ENDLESS, extent(steps.slice(from, to))[1]);
}

/** How many words some steps take: at least, at most. */
function extent(steps: readonly Step[]): readonly [number, number] {
  let least = 0;
  let most = 0;
  for (const step of steps) {
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
