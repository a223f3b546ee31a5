import { Anchors } from './anchors';
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
    const slots = new SlotLists(this.#slots);
    const numbers: number[] = [];
    const anchors = new Anchors(lemmas, this.#slots, pairs, slots);
    for (const [chain, { steps }] of this.#chains.entries()) {
      if (chain % CHAINS_A_STEP === 0) yield;
      anchors.add(chain, steps, numbers.length);
      steps.forEach((step, i) => {
        const next = steps[i + 1];
        const isWord = step.kind === 'word';
        const joined = isWord && next?.kind === 'word' && next.joined.length > 0 ? slots.of(next.joined) : -1;
        const takesForms = isWord || step.special === NOT;
        const slot = isWord ? step.slot : step.argument;
        const argument = takesForms ? slots.ofSlot(slot) : slot;
        numbers.push((isWord ? WORD : step.special) | (step.mark << KIND), argument, joined, anchors.seenAs(steps, i));
      });
      numbers.push(END, -1, -1, -1);
    }
    yield;
    const anchored = yield* anchors.frozen();
    yield;
    return {
      phrase: Int32Array.from(this.#chains, ({ phrase }) => phrase),
      notBefore: Int32Array.from(this.#chains, ({ notBefore }) => slots.ofSlot(notBefore)),
      steps: Int32Array.from(numbers),
      ...anchored,
      slots: Int32Array.from(slots.numbers),
    };
  }
}

/** Lists of forms one behind the other, in the order in which they are first asked for: those of a chain stand near each other. */
class SlotLists {
  readonly numbers: number[] = [];
  readonly #slots: readonly (readonly number[])[];
  readonly #places = new Map<readonly number[], number>();

  constructor(slots: readonly (readonly number[])[]) {
    this.#slots = slots;
  }

  /** Where the forms of a slot are listed; -1 for no slot. */
  ofSlot(slot: number): number {
    return slot < 0 ? -1 : this.of(this.#slots[slot] ?? NO_FORMS);
  }

  /** Where some forms are listed. */
  of(forms: readonly number[]): number {
    let place = this.#places.get(forms);
    if (place === undefined) {
      place = this.numbers.push(forms.length, ...[...forms].sort((a, b) => a - b)) - forms.length - 1;
      this.#places.set(forms, place);
    }
    return place;
  }
}

const NO_FORMS: readonly number[] = [];
