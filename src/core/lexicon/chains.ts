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
  /** By lemma and way (see {@link placeOfWay}), one entry more than these: where in `group` what is known of its anchors begins. */
  readonly groups: Int32Array;
  /**
   * By lemma and way, one behind the other: the numbers of {@link ALL_HEAD}, and the lemmas of which one stands beside each of its anchors; then by group of anchors the numbers of
   * {@link GROUP_HEAD}, and the lemmas of which one stands beside these. What says no to most places of a text is read in one go.
   */
  readonly group: Int32Array;
  /** By anchor, {@link ANCHOR} numbers that are read together. */
  readonly anchors: Int32Array;
  /** Lists of lemmas, each behind its length. */
  readonly lemmas: Int32Array;
  /** The forms of each slot, sorted, behind their number: what stands for a slot here is where that is. */
  readonly slots: Int32Array;
}

/** How a word tells a chain: by itself; together with the word behind it; with the word before it; where the text holds values. */
export const BY_ITSELF = 0;
export const WITH_NEXT = 1;
export const WITH_LAST = 2;
export const WITH_VALUE = 3;
const WAYS = 4;

/** How many numbers stand before the lemmas of all groups, and where each stands: from where to where, counted from the anchor, one of the lemmas stands; their number, 0 where any may. */
export const ALL_HEAD = 3;
export const ALL_FROM = 0;
export const ALL_TO = 1;
export const ALL_LEMMAS = 2;

/**
 * How many numbers stand before a group's lemmas, and where each stands: what the word beside must be (see {@link isPartner}); the kinds of value that its chains need, as bits;
 * from where to where, counted from the anchor, one of the lemmas stands; its anchors, from the first to behind the last; the number of the lemmas, 0 where none is asked for.
 */
export const GROUP_HEAD = 7;
export const PARTNER = 0;
export const NEEDS = 1;
export const NEAR_FROM = 2;
export const NEAR_TO = 3;
export const ANCHORS_FROM = 4;
export const ANCHORS_TO = 5;
export const LEMMAS = 6;

/** Stands for no bound: a value may have any number of words. */
export const ENDLESS = 1 << 20;

/** How many numbers a step has, where each stands, and above how many bits the mark stands. */
export const STEP = 4;
export const ARGUMENT = 1;
export const JOINED = 2;
export const SEEN_AS = 3;
export const KIND = 4;
export const KIND_MASK = (1 << KIND) - 1;

/**
 * How many numbers an anchor has, and where each stands: the chain and its first step; how many words before the anchor the chain begins, at least and at most; where in
 * `lemmas` those are counted and listed that the chain may begin with (-1: with any), and of which one stands on the side of the anchor that its group does not ask for (-1: any may); from where
 * to where, counted from the anchor.
 */
export const ANCHOR = 8;
export const FIRST_STEP = 1;
export const LEAST = 2;
export const MOST = 3;
export const BEGINS = 4;
export const OTHER = 5;
export const OTHER_FROM = 6;
export const OTHER_TO = 7;

/** Where in {@link Chains.groups} the groups of a lemma begin. */
export function placeOfWay(lemma: number, way: number): number {
  return lemma * WAYS + way;
}

/** How many lemmas there are, 0 counted. */
export function lemmasIn(groups: Int32Array): number {
  return Math.ceil(groups.length / WAYS);
}

/** What stands for a slot of several lemmas as the partner of an anchor. */
export function partnerOfSlot(slot: number): number {
  return -2 - slot;
}

/** Whether the word beside an anchor, a form and its lemma, is what a group asks for. */
export function isPartner(chains: Chains, partner: number, form: number, lemma: number): boolean {
  return partner >= 0 ? partner === lemma : partner === -1 || inSlot(chains, -2 - partner, form);
}

/** So many forms are gone through one by one. */
const FEW = 8;

/** Whether a form is in a slot. */
export function inSlot({ slots }: Chains, slot: number, form: number): boolean {
  let at = slot + 1;
  let left = slots[slot];
  while (left > FEW) {
    const half = left >>> 1;
    if (slots[at + half] <= form) {
      at += half;
      left -= half;
    } else left = half;
  }
  for (; left > 0; left--) if (slots[at++] === form) return true;
  return false;
}
