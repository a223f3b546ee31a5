import { Anchors, neededValues } from './anchors';
import { bitsFor, edgeHash, hasBit, NOT, OPENS, setBit, type Step, withoutNotBefore } from './automaton';

import type { Pairs } from './pairs';

/** The kind of a step that takes a certain word; the others are those of `automaton.ts`. */
export const WORD = 0;

/**
 * Phrases with gaps, values and the like, flattened for the matcher. Such a phrase is not looked for from its beginning, which is mostly a common word, but from its
 * rarest one, or its rarest pair of neighbours, its anchor: from there the places where it may begin are found, and from those it is matched step by step.
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
  /** By form and way (see {@link placeOfWay}), one entry more than these: where its groups of anchors begin. */
  readonly groups: Int32Array;
  /** By group, four numbers that are read together: the slot that the word beside must be in, or -1; where in `forms` those are counted and listed of which one stands in the text, or -1; its anchors, from the first to behind the last. */
  readonly group: Int32Array;
  /** By anchor: its chain; how many words before it the chain begins, at least and at most. */
  readonly anchored: Int32Array;
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** By anchor: where in `forms` those are counted and listed of which one stands before it, within reach, and one behind it; -1 where none need to. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  readonly forms: Int32Array;
  /** Slot and form of every word of a slot; see {@link inSlot}. */
  readonly slots: Int32Array;
  readonly slotMask: number;
  /** One bit for each, by its hash. */
  readonly slotFilter: Int32Array;
}

/** How a word tells a chain: by itself; together with the word behind it; with the word before it; where the text holds values. */
export const BY_ITSELF = 0;
export const WITH_NEXT = 1;
export const WITH_LAST = 2;
export const WITH_VALUE = 3;
const WAYS = 4;

/** Where in a group's numbers each stands, and how many these are as a power of two. */
export const GROUP = 2;
export const WANTED = 1;
export const ANCHORS_FROM = 2;
export const ANCHORS_TO = 3;

/** Where in {@link Chains.groups} the groups of a form begin. */
export function placeOfWay(form: number, way: number): number {
  return form * WAYS + way;
}

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
  *freeze(forms: number, pairs: Pairs): Generator<void, Chains> {
    const slots = [...this.#slots];
    const slotOfJoined = (joined: readonly number[]): number => (joined.length === 0 ? -1 : slots.push(joined) - 1);
    const kind: number[] = [];
    const argument: number[] = [];
    const mark: number[] = [];
    const joined: number[] = [];
    const from: number[] = [];
    const used = new Set<number>();
    const anchors = new Anchors(forms, this.#slots, pairs);
    for (const [chain, { steps, notBefore }] of this.#chains.entries()) {
      if (chain % CHAINS_A_STEP === 0) yield;
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
      anchors.add(chain, steps);
    }
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
