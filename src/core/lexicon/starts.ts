import { ANY_BESIDE, beforePair, behindPair, type Pairs } from './pairs';
import type { WordStep } from './step';

/** How far from its beginning the pair may stand that a phrase is told by. */
const FURTHEST = 15;
const PHRASES_A_STEP = 1000;

/**
 * Where phrases that are made of words alone are looked for. Each is told by its rarest pair of neighbours, or by its word if it has but one; the automaton is walked from where it
 * would begin.
 */
export class Starts {
  readonly #slots: readonly (readonly number[])[];
  readonly #pairs: Pairs;

  constructor(slots: readonly (readonly number[])[], pairs: Pairs) {
    this.#slots = slots;
    this.#pairs = pairs;
  }

  /** In steps. */
  *of(phrases: readonly (readonly WordStep[])[], forms: number): Generator<void, { readonly alone: Uint8Array }> {
    const alone = new Uint8Array(forms);
    for (const [p, steps] of phrases.entries()) {
      if (p % PHRASES_A_STEP === 0) yield;
      const last = steps.length - 1;
      const joined = steps.findIndex((step) => step.joined.length > 0);
      // Where two words may be one, what is behind them stands nearer to the beginning: such a phrase is told by what is before them.
      const at = this.#rarest(steps, joined < 0 ? last : joined - 2);
      if (at >= 0)
        this.#pairs.add(steps[at].slot, steps[at + 1].slot, 1 << at, joined < 0 ? this.#beside(steps, at) : ANY_BESIDE);
      else if (last >= 0) this.#beginnings(steps, alone);
    }
    return { alone };
  }

  /** The first step of the rarest pair before step `end`; -1 where there is none worth listing. */
  #rarest(steps: readonly WordStep[], end: number): number {
    let found = -1;
    let least = Infinity;
    for (let i = 0; i < end && i <= FURTHEST; i++) {
      const weight = this.#pairs.weightOf(steps[i].slot, steps[i + 1].slot);
      if (weight >= least) continue;
      least = weight;
      found = i;
    }
    return found;
  }

  /** Of the words beside the pair that begins at step `at`, the bits of the rarer one. */
  #beside(steps: readonly WordStep[], at: number): number {
    const slotAt = (i: number): number => steps[i]?.slot ?? -1;
    const [before, behind] = [slotAt(at - 1), slotAt(at + 2)];
    if (before < 0 && behind < 0) return ANY_BESIDE;
    const isBehind = before < 0 || (behind >= 0 && this.#pairs.weight(behind) < this.#pairs.weight(before));
    const lemmas = this.#pairs.lemmasOf(isBehind ? behind : before);
    return lemmas.reduce((bits, lemma) => bits | (isBehind ? behindPair(lemma) : beforePair(lemma)), 0);
  }

  /** Every word that is such a phrase by itself, and every pair of words that one may begin with. */
  #beginnings(steps: readonly WordStep[], alone: Uint8Array): void {
    const formsAt = (i: number): readonly number[] => (i < steps.length ? this.#slots[steps[i].slot] : []);
    const joinedAt = (i: number): readonly number[] => (i < steps.length ? steps[i].joined : []);
    const begin = (first: readonly number[], next: number): void => {
      if (next === steps.length) for (const form of first) alone[form] = 1;
      for (const second of [formsAt(next), joinedAt(next + 1)]) this.#pairs.addForms(first, second);
    };
    begin(formsAt(0), 1);
    begin(joinedAt(1), 2);
  }
}
