import { Anchors } from './anchors';
import { bitsFor, hashOfTwo, setBit } from './bits';
import { type Chains, END, KIND, WORD } from './chains';
import type { Lemmas } from './lemmas';
import type { Pairs } from './pairs';
import { NOT, OPENS, type Step, withoutNotBefore } from './step';

/** Chains that are laid out in one step. */
const CHAINS_A_STEP = 200;

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

  /** Lays the chains out for the matcher, in steps; no chain is added afterwards. */
  *freeze(lemmas: Lemmas, pairs: Pairs): Generator<void, Chains> {
    const slots = [...this.#slots];
    const slotOfJoined = (joined: readonly number[]): number => (joined.length === 0 ? -1 : slots.push(joined) - 1);
    const numbers: number[] = [];
    const used = new Set<number>();
    const anchors = new Anchors(lemmas, this.#slots, pairs);
    for (const [chain, { steps, notBefore }] of this.#chains.entries()) {
      if (chain % CHAINS_A_STEP === 0) yield;
      if (notBefore >= 0) used.add(notBefore);
      anchors.add(chain, steps, numbers.length);
      steps.forEach((step, i) => {
        const next = steps[i + 1];
        const isWord = step.kind === 'word';
        const joined = isWord && next?.kind === 'word' ? slotOfJoined(next.joined) : -1;
        const argument = isWord ? step.slot : step.argument;
        numbers.push((isWord ? WORD : step.special) | (step.mark << KIND), argument, joined, anchors.seenAs(steps, i));
        if (isWord || step.special === NOT) used.add(argument);
        if (joined >= 0) used.add(joined);
      });
      numbers.push(END, -1, -1, -1);
    }
    yield;
    const anchored = anchors.frozen();
    yield;
    const table = tableOf(slots, used);
    yield;
    return {
      phrase: Int32Array.from(this.#chains, ({ phrase }) => phrase),
      notBefore: Int32Array.from(this.#chains, ({ notBefore }) => notBefore),
      steps: Int32Array.from(numbers),
      ...anchored,
      ...table,
    };
  }
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
      const hash = hashOfTwo(slot, form);
      setBit(slotFilter, hash);
      let place = hash & mask;
      while (table[2 * place] !== 0) place = (place + 1) & mask;
      table[2 * place] = slot + 1;
      table[2 * place + 1] = form;
    }
  }
  return { slots: table, slotMask: mask, slotFilter };
}
