import { bitsFor, edgeHash, GAP, hasBit, NOT, OPENS, setBit, type Step, VALUE, withoutNotBefore } from './automaton';

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
  /** By form: its first anchor, or -1; those of chains that need a value are apart, since most blocks have none. */
  readonly anchors: Int32Array;
  readonly valued: Int32Array;
  /** By anchor: the next one of the form; its chain; how many words before it the chain begins, at least and at most. */
  readonly nextAnchor: Int32Array;
  readonly anchored: Int32Array;
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** By anchor: a slot that the word beside it is in, and 1 or -1 for after or before; 0 where nothing is known of it. */
  readonly beside: Int32Array;
  readonly side: Int8Array;
  /** By anchor: where in `forms` those are counted and listed of which one stands before it, within reach, and one behind it; -1 where none need to. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  readonly forms: Int32Array;
  /** Slot and form of every word of a slot; see {@link inSlot}. */
  readonly slots: Int32Array;
  readonly slotMask: number;
  /** One bit for each, by its hash. */
  readonly slotFilter: Int32Array;
  /** By form: {@link ANCHORS}, {@link VALUED} and {@link NOTED}. */
  readonly roles: Uint8Array;
}

/** A form is the anchor of a chain without values. */
export const ANCHORS = 1;
/** It is the anchor of a chain that needs a value. */
export const VALUED = 2;
/** Whether it stands before or behind an anchor is asked. */
export const NOTED = 4;

/** Whether a form is in a slot. */
export function inSlot(chains: Chains, slot: number, form: number): boolean {
  const hash = edgeHash(slot, form);
  if (!hasBit(chains.slotFilter, hash)) return false;
  const { slots, slotMask } = chains;
  for (let place = hash & slotMask; ; place = (place + 1) & slotMask) {
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
    const weights = this.#weights(frequency);
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
      anchors.add(chain, steps, (slot) => weights[slot], this.#slots);
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

  #weights(frequency: Float64Array): Float64Array {
    return Float64Array.from(this.#slots, (forms) => forms.reduce((sum, form) => sum + frequency[form], 0));
  }
}

/** Where each form is the rarest word of a chain. */
class Anchors {
  readonly #heads: Int32Array;
  readonly #valued: Int32Array;
  readonly #next: number[] = [];
  readonly #chain: number[] = [];
  readonly #least: number[] = [];
  readonly #most: number[] = [];
  readonly #beside: number[] = [];
  readonly #side: number[] = [];
  readonly #before: number[] = [];
  readonly #behind: number[] = [];
  readonly #forms: number[] = [];
  /** Where the forms of a slot, with those that take it and a neighbour in one, are listed. */
  readonly #listed = new Map<string, number>();

  constructor(forms: number) {
    this.#heads = new Int32Array(forms).fill(-1);
    this.#valued = new Int32Array(forms).fill(-1);
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
    const heads = neededValues(steps) === 0 ? this.#heads : this.#valued;
    const [beside, side] = neighbour(steps, rarest, weightOf);
    const rarestOf = (from: number, to: number): number => {
      const words = steps
        .slice(from, to)
        .flatMap((step, i) => (step.kind === 'word' ? [[weightOf(step.slot), from + i]] : []));
      const [, at] = words.sort(([a = 0], [b = 0]) => a - b)[0] ?? [0, -1];
      return at === -1 ? -1 : this.#list(steps, at, slots);
    };
    const at = (forms: readonly number[], first: number, next: number, known: readonly [number, number]): void => {
      if (forms.length === 0) return;
      const [least, most] = extent(steps, first);
      const before = rarestOf(0, first);
      const behind = rarestOf(next, steps.length);
      for (const form of new Set(forms)) {
        this.#next.push(heads[form]);
        heads[form] = this.#chain.push(chain) - 1;
        this.#least.push(least);
        this.#most.push(most);
        this.#beside.push(known[0]);
        this.#side.push(known[1]);
        this.#before.push(before);
        this.#behind.push(behind);
      }
    };
    at(slots[anchor.slot] ?? [], rarest, rarest + 1, [beside, side]);
    const after = steps[rarest + 1];
    // Written in one word with a neighbour, the anchor stands there.
    at(anchor.joined, rarest - 1, rarest + 1, [-1, 0]);
    if (after?.kind === 'word') at(after.joined, rarest, rarest + 2, [-1, 0]);
  }

  /** Lists the forms that step `at` may be seen as. */
  #list(steps: readonly Step[], at: number, slots: readonly (readonly number[])[]): number {
    const step = steps[at];
    const after = steps[at + 1];
    if (step.kind !== 'word') return -1;
    const forms = [
      ...new Set([...(slots[step.slot] ?? []), ...step.joined, ...(after?.kind === 'word' ? after.joined : [])]),
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
    | 'anchors'
    | 'valued'
    | 'nextAnchor'
    | 'anchored'
    | 'least'
    | 'most'
    | 'beside'
    | 'side'
    | 'before'
    | 'behind'
    | 'forms'
    | 'roles'
  > {
    const roles = Uint8Array.from(
      this.#heads,
      (anchor, form) => (anchor >= 0 ? ANCHORS : 0) | (this.#valued[form] >= 0 ? VALUED : 0),
    );
    for (let i = 0; i < this.#forms.length; i += 1 + this.#forms[i])
      for (let k = 1; k <= this.#forms[i]; k++) roles[this.#forms[i + k]] |= NOTED;
    return {
      roles,
      anchors: this.#heads,
      valued: this.#valued,
      before: Int32Array.from(this.#before),
      behind: Int32Array.from(this.#behind),
      forms: Int32Array.from(this.#forms),
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

function tableOf(
  slots: readonly (readonly number[])[],
  used: ReadonlySet<number>,
): Pick<Chains, 'slots' | 'slotMask' | 'slotFilter'> {
  let count = 0;
  for (const slot of used) count += slots[slot]?.length ?? 0;
  let mask = 1023;
  while (mask < 4 * count) mask = 2 * mask + 1;
  const table = new Int32Array(2 * (mask + 1));
  const slotFilter = bitsFor(count);
  for (const slot of used) {
    for (const form of slots[slot] ?? []) {
      const hash = edgeHash(slot, form);
      setBit(slotFilter, hash);
      let place = hash & mask;
      while (table[2 * place] !== 0) place = (place + 1) & mask;
      table[2 * place] = slot + 1;
      table[2 * place + 1] = form;
    }
  }
  return { slots: table, slotMask: mask, slotFilter };
}
