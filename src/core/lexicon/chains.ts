import { edgeHash, GAP, NOT, OPENS, type Step, VALUE, withoutNotBefore } from './automaton';

/** The kind of a step that takes a certain word; the others are those of `automaton.ts`. */
export const WORD = 0;
/** Stands for no bound: a value may have any number of words. */
const ENDLESS = 1 << 20;

/**
 * Phrases with gaps, values and the like, flattened for the matcher. Such a phrase is not looked for from its beginning, which is mostly a common word, but from its
 * rarest one, its anchor: from there the places where it may begin are found, and from those it is matched step by step.
 */
export interface Chains {
  /** By chain: its phrase, its first step (one more entry than chains), the kinds of value that it needs as bits. */
  readonly phrase: Int32Array;
  readonly from: Int32Array;
  readonly needs: Int32Array;
  /** By chain: the slot that the word before the phrase must not be in, or -1. */
  readonly notBefore: Int32Array;
  /** By step: kind, argument (slot of a {@link WORD} or a `NOT`), mark, and the slot of forms that take this word and the next in one, or -1. */
  readonly kind: Uint8Array;
  readonly argument: Int32Array;
  readonly mark: Uint8Array;
  readonly joined: Int32Array;
  /** By form: its first anchor, or -1. By anchor: the next one of the form; its chain; how many words before it the chain begins, at least and at most. */
  readonly anchors: Int32Array;
  readonly nextAnchor: Int32Array;
  readonly anchored: Int32Array;
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** By anchor: a slot that the word beside it is in, and 1 or -1 for after or before; 0 where nothing is known of it. */
  readonly beside: Int32Array;
  readonly side: Int8Array;
  /** Slot and form of every word of a slot; see {@link inSlot}. */
  readonly slots: Int32Array;
  readonly slotMask: number;
}

/** Whether a form is in a slot. */
export function inSlot(chains: Chains, slot: number, form: number): boolean {
  const { slots, slotMask } = chains;
  for (let place = edgeHash(slot, form) & slotMask; ; place = (place + 1) & slotMask) {
    const owner = slots[2 * place];
    if (owner === 0) return false;
    if (owner === slot + 1 && slots[2 * place + 1] === form) return true;
  }
}

/** Gathers chains. */
export class ChainBuilder {
  readonly #slots: (readonly number[])[];
  readonly #chains: { readonly steps: readonly Step[]; readonly phrase: number; readonly notBefore: number }[] = [];

  constructor(slots: (readonly number[])[]) {
    this.#slots = slots;
  }

  /** Adds a phrase that is not made of words alone, or does not begin with its mention; returns whether it is such a one. */
  add(phraseSteps: readonly Step[], phrase: number): boolean {
    const { steps, notBefore } = withoutNotBefore(phraseSteps);
    if (!steps.some((step, i) => step.kind === 'special' || (i > 0 && (step.mark & OPENS) !== 0))) return false;
    this.#chains.push({ steps, phrase, notBefore });
    return true;
  }

  /** `frequency` tells by form how often it stands in a text. */
  freeze(forms: number, frequency: Float64Array): Chains {
    const slots = [...this.#slots];
    const slotOfJoined = (joined: readonly number[]): number => (joined.length === 0 ? -1 : slots.push(joined) - 1);
    const kind: number[] = [];
    const argument: number[] = [];
    const mark: number[] = [];
    const joined: number[] = [];
    const from: number[] = [];
    const used = new Set<number>();
    const anchors = new Anchors(forms);
    this.#chains.forEach(({ steps, notBefore }, chain) => {
      from.push(kind.length);
      if (notBefore >= 0) used.add(notBefore);
      steps.forEach((step, i) => {
        const next = steps[i + 1];
        kind.push(step.kind === 'word' ? WORD : step.special);
        argument.push(step.kind === 'word' ? step.slot : step.argument);
        mark.push(step.mark);
        joined.push(step.kind === 'word' && next?.kind === 'word' ? slotOfJoined(next.joined) : -1);
        if (step.kind === 'word') used.add(step.slot);
        else if (step.special === NOT) used.add(step.argument);
      });
      anchors.add(chain, steps, (slot) => this.#weight(slot, frequency), this.#slots);
    });
    from.push(kind.length);
    for (const slot of joined) if (slot >= 0) used.add(slot);
    return {
      phrase: Int32Array.from(this.#chains, ({ phrase }) => phrase),
      from: Int32Array.from(from),
      needs: Int32Array.from(this.#chains, ({ steps }) => neededValues(steps)),
      notBefore: Int32Array.from(this.#chains, ({ notBefore }) => notBefore),
      kind: Uint8Array.from(kind),
      argument: Int32Array.from(argument),
      mark: Uint8Array.from(mark),
      joined: Int32Array.from(joined),
      ...anchors.frozen(),
      ...tableOf(slots, used),
    };
  }

  #weight(slot: number, frequency: Float64Array): number {
    let sum = 0;
    for (const form of this.#slots[slot] ?? []) sum += frequency[form];
    return sum;
  }
}

/** Where each form is the rarest word of a chain. */
class Anchors {
  readonly #heads: Int32Array;
  readonly #next: number[] = [];
  readonly #chain: number[] = [];
  readonly #least: number[] = [];
  readonly #most: number[] = [];
  readonly #beside: number[] = [];
  readonly #side: number[] = [];

  constructor(forms: number) {
    this.#heads = new Int32Array(forms).fill(-1);
  }

  add(
    chain: number,
    steps: readonly Step[],
    weightOf: (slot: number) => number,
    slots: readonly (readonly number[])[],
  ): void {
    let rarest = -1;
    let least = Infinity;
    steps.forEach((step, i) => {
      const weight = step.kind === 'word' ? weightOf(step.slot) : Infinity;
      if (weight < least) {
        least = weight;
        rarest = i;
      }
    });
    const anchor = steps[rarest];
    if (anchor?.kind !== 'word') return;
    const [beside, side] = neighbour(steps, rarest, weightOf);
    this.#at(slots[anchor.slot] ?? [], chain, extent(steps, rarest), beside, side);
    const after = steps[rarest + 1];
    // Written in one word with a neighbour, the anchor stands there.
    this.#at(anchor.joined, chain, extent(steps, rarest - 1), -1, 0);
    if (after?.kind === 'word') this.#at(after.joined, chain, extent(steps, rarest), -1, 0);
  }

  #at(
    forms: readonly number[],
    chain: number,
    [least, most]: readonly [number, number],
    beside: number,
    side: number,
  ): void {
    for (const form of new Set(forms)) {
      this.#next.push(this.#heads[form]);
      this.#heads[form] = this.#chain.length;
      this.#chain.push(chain);
      this.#least.push(least);
      this.#most.push(most);
      this.#beside.push(beside);
      this.#side.push(side);
    }
  }

  frozen(): Pick<Chains, 'anchors' | 'nextAnchor' | 'anchored' | 'least' | 'most' | 'beside' | 'side'> {
    return {
      anchors: this.#heads,
      nextAnchor: Int32Array.from(this.#next),
      anchored: Int32Array.from(this.#chain),
      least: Int32Array.from(this.#least),
      most: Int32Array.from(this.#most),
      beside: Int32Array.from(this.#beside),
      side: Int8Array.from(this.#side),
    };
  }
}

/** The rarer of the words right beside step `at`, where one is sure to stand there. */
function neighbour(
  steps: readonly Step[],
  at: number,
  weightOf: (slot: number) => number,
): readonly [slot: number, side: number] {
  let found: readonly [number, number] = [-1, 0];
  let least = Infinity;
  for (const side of [1, -1]) {
    const step = steps[at + side];
    if (step?.kind !== 'word') continue;
    const outer = steps[at + 2 * side];
    const inOne = [steps[at], step, outer].some((one) => one?.kind === 'word' && one.joined.length > 0);
    const weight = weightOf(step.slot);
    if (inOne || weight >= least) continue;
    least = weight;
    found = [step.slot, side];
  }
  return found;
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

function neededValues(steps: readonly Step[]): number {
  const first = steps.find((step) => step.kind === 'special' && step.special === VALUE);
  return first?.kind === 'special' ? first.argument : 0;
}

function tableOf(slots: readonly (readonly number[])[], used: ReadonlySet<number>): Pick<Chains, 'slots' | 'slotMask'> {
  let count = 0;
  for (const slot of used) count += slots[slot]?.length ?? 0;
  let mask = 1023;
  while (mask < 4 * count) mask = 2 * mask + 1;
  const table = new Int32Array(2 * (mask + 1));
  for (const slot of used) {
    for (const form of slots[slot] ?? []) {
      let place = edgeHash(slot, form) & mask;
      while (table[2 * place] !== 0) place = (place + 1) & mask;
      table[2 * place] = slot + 1;
      table[2 * place + 1] = form;
    }
  }
  return { slots: table, slotMask: mask };
}
