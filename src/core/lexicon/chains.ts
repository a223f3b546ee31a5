import { hashOfTwo, hasBit } from './bits';

/** The kinds of a step that takes a certain word, and of what stands behind the last step; the others are those of `step.ts`. */
export const WORD = 0;
export const END = 5;

/**
 * Phrases with gaps, values and the like, flattened for the matcher. Such a phrase is not looked for from its beginning, which is mostly a common word, but from its
 * rarest one, or its rarest pair of neighbours, its anchor: from there the places where it may begin are found, and from those it is matched step by step.
 */
export interface Chains {
  /** By chain: its phrase; the slot that the word before the phrase must not be in, or -1. */
  readonly phrase: Int32Array;
  readonly notBefore: Int32Array;
  /** By step, {@link STEP} numbers that are read together: kind and, above {@link KIND}, mark; argument (slot of a {@link WORD} or a `NOT`); the slot of forms that take this word and the next in one, or -1; where in `lemmas` those are counted and listed that a word is seen as. */
  readonly steps: Int32Array;
  /** By lemma and way (see {@link placeOfWay}), one entry more than these: where its groups of anchors begin. */
  readonly groups: Int32Array;
  /** By group, four numbers that are read together: the slot that the word beside must be in, or -1; where in `lemmas` those are counted and listed of which one stands in the text, or -1; its anchors, from the first to behind the last. */
  readonly group: Int32Array;
  /** By anchor, {@link ANCHOR} numbers that are read together. */
  readonly anchors: Int32Array;
  /** Lists of lemmas, each behind its length. */
  readonly lemmas: Int32Array;
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

/** How many numbers a step has, where each stands, and above how many bits the mark stands. */
export const STEP = 4;
export const ARGUMENT = 1;
export const JOINED = 2;
export const SEEN_AS = 3;
export const KIND = 4;
export const KIND_MASK = (1 << KIND) - 1;

/**
 * How many numbers an anchor has, and where each stands: the chain and its first step; how many words before the anchor the chain begins, at least and at most; where in
 * `lemmas` those are counted and listed that the chain may begin with, of which one stands before the anchor, and of which one stands behind it (-1: any may); the kinds of
 * value that the chain needs, as bits.
 */
export const ANCHOR = 8;
export const FIRST_STEP = 1;
export const LEAST = 2;
export const MOST = 3;
export const BEGINS = 4;
export const BEFORE = 5;
export const BEHIND = 6;
export const NEEDS = 7;

/** Where in {@link Chains.groups} the groups of a lemma begin. */
export function placeOfWay(lemma: number, way: number): number {
  return lemma * WAYS + way;
}

/** How many lemmas there are, 0 counted. */
export function lemmasIn(groups: Int32Array): number {
  return Math.ceil(groups.length / WAYS);
}

/** Whether a form is in a slot. */
export function inSlot(chains: Chains, slot: number, form: number): boolean {
  const hash = hashOfTwo(slot, form);
  if (!hasBit(chains.slotFilter, hash)) return false;
  const { slots, slotMask } = chains;
  for (let place = hash & slotMask; ; place = (place + 1) & slotMask) {
    const owner = slots[2 * place];
    if (owner === 0) return false;
    if (owner === slot + 1 && slots[2 * place + 1] === form) return true;
  }
}
