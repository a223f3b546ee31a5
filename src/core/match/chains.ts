import {
  ALL_FROM,
  ALL_HEAD,
  ALL_LEMMAS,
  ALL_TO,
  ANCHOR,
  ANCHORS_FROM,
  ANCHORS_TO,
  BEGINS,
  BY_ITSELF,
  type Chains,
  ENDLESS,
  FIRST_STEP,
  GROUP_HEAD,
  isPartner,
  KIND_MASK,
  LEAST,
  LEMMAS,
  lemmasIn,
  MOST,
  NEAR_FROM,
  NEAR_TO,
  NEEDS,
  OTHER,
  OTHER_FROM,
  OTHER_TO,
  PARTNER,
  placeOfWay,
  WITH_LAST,
  WITH_NEXT,
  WITH_VALUE,
} from '../lexicon/chains';
import type { Lexicon } from '../lexicon/lexicon';
import { TELLS_LAST, TELLS_NEXT } from '../lexicon/pairs';
import { VALUE } from '../lexicon/step';
import type { TextLanguage } from '../text/language';
import { ANCHORS, ANCHORS_VALUED, LEMMA, MARKED } from '../text/scanRoles';
import type { Words } from '../text/words';
import type { Value } from '../values/value';
import { byPrecedence, type Candidate } from './candidates';
import { ChainWalk } from './chainWalk';
import { Occurrences } from './occurrences';
import { PlacedValues } from './placedValues';
import type { Tellings } from './tellings';
import { silentIn, type Traits } from './traits';

/**
 * Finds phrases with gaps, values and the like. At each anchor (see `lexicon/chains.ts`) the places before it where the phrase may begin are tried, as far back as the phrase can
 * reach inside the sentence; so the work is linear in the text.
 */
export class ChainMatcher {
  readonly #chains: Chains;
  readonly #tellings: Tellings;
  readonly #words: Words;
  readonly #order: (a: Candidate, b: Candidate) => number;
  readonly #values: PlacedValues;
  readonly #occurrences: Occurrences;
  readonly #walk: ChainWalk;

  constructor(lexicon: Lexicon, words: Words, tellings: Tellings, traits: Traits) {
    this.#chains = lexicon.chains;
    this.#words = words;
    this.#tellings = tellings;
    this.#order = byPrecedence(lexicon);
    const { groups, lemmas } = lexicon.chains;
    this.#occurrences = new Occurrences(words, lemmasIn(groups), lemmas);
    this.#values = new PlacedValues(words);
    this.#walk = new ChainWalk(lexicon.chains, words, this.#values, this.#occurrences, traits);
  }

  /** Steps taken since the matcher was made: what the tests of linearity count. */
  get steps(): number {
    return this.#walk.steps;
  }

  /** All candidates in the words read last, in the total order; `values` are those of the same text, sorted. */
  find(text: string, values: readonly Value[], language: TextLanguage): readonly Candidate[] {
    const found: Candidate[] = [];
    this.#values.place(values);
    this.#occurrences.open();
    this.#walk.open(text, silentIn(language), found);
    const { role, marked, marks, count } = this.#words;
    const { at } = this.#tellings;
    if (values.length === 0) {
      for (let m = 0; m < marks; m++) {
        const w = marked[m];
        if ((at[w] & (TELLS_NEXT | TELLS_LAST)) !== 0) this.#tryPair(w, at[w]);
        if ((role[w] & ANCHORS) !== 0) this.#tryGroups(placeOfWay(role[w] >>> LEMMA, BY_ITSELF), w, w);
      }
    } else {
      for (let w = 0; w < count; w++) {
        const roles = role[w];
        if ((roles & MARKED) !== 0 && (at[w] & (TELLS_NEXT | TELLS_LAST)) !== 0) this.#tryPair(w, at[w]);
        if ((roles & ANCHORS) !== 0) this.#tryGroups(placeOfWay(roles >>> LEMMA, BY_ITSELF), w, w);
        if ((roles & ANCHORS_VALUED) !== 0) this.#tryGroups(placeOfWay(roles >>> LEMMA, WITH_VALUE), w, w);
      }
    }
    return found.length > 1 ? found.sort(this.#order) : found;
  }

  /** Tries all anchors that word `w` and the word before it tell. */
  #tryPair(w: number, tells: number): void {
    const { role } = this.#words;
    if ((tells & TELLS_NEXT) !== 0) this.#tryGroups(placeOfWay(role[w - 1] >>> LEMMA, WITH_NEXT), w - 1, w);
    if ((tells & TELLS_LAST) !== 0) this.#tryGroups(placeOfWay(role[w] >>> LEMMA, WITH_LAST), w, w - 1);
  }

  /** Tries the groups of anchors of a lemma at word `w`, where word `beside` and what stands around are what they ask for. */
  #tryGroups(place: number, w: number, beside: number): void {
    const chains = this.#chains;
    const { groups, group } = chains;
    const { id, role } = this.#words;
    const occurrences = this.#occurrences;
    const all = groups[place];
    const end = groups[place + 1];
    if (all === end) return;
    const first = all + ALL_HEAD;
    let g = first + group[all + ALL_LEMMAS];
    if (
      g > first &&
      !occurrences.mayHold(group, first, g, this.#low(w, group[all + ALL_FROM]), w + group[all + ALL_TO])
    )
      return;
    while (g < end) {
      const lemmas = g + GROUP_HEAD;
      const next = lemmas + group[g + LEMMAS];
      const partner = group[g + PARTNER];
      const needs = group[g + NEEDS];
      if (
        (partner === -1 || isPartner(chains, partner, id[beside], role[beside] >>> LEMMA)) &&
        (needs === 0 || (needs & this.#values.kinds) !== 0) &&
        (next === lemmas ||
          occurrences.mayHold(group, lemmas, next, this.#low(w, group[g + NEAR_FROM]), w + group[g + NEAR_TO]))
      )
        for (let anchor = group[g + ANCHORS_FROM]; anchor < group[g + ANCHORS_TO]; anchor += ANCHOR)
          this.#try(anchor, w);
      g = next;
    }
  }

  /** The first word that may belong to a chain as far from word `w` as `from` says: only a value leads beyond the sentence. */
  #low(w: number, from: number): number {
    if (from > 0) return w + from;
    return from > -ENDLESS ? Math.max(this.#occurrences.sentenceOf(w), w + from) : 0;
  }

  /** Tries every place where the chain may begin whose anchor is word `w`. */
  #try(anchor: number, w: number): void {
    const { anchors } = this.#chains;
    const occurrences = this.#occurrences;
    const other = anchors[anchor + OTHER];
    if (
      other >= 0 &&
      !occurrences.mayHoldListed(other, this.#low(w, anchors[anchor + OTHER_FROM]), w + anchors[anchor + OTHER_TO])
    )
      return;
    const earliest = this.#low(w, -anchors[anchor + MOST]);
    const walk = this.#walk;
    walk.chain = anchors[anchor];
    const step = anchors[anchor + FIRST_STEP];
    const latest = w - anchors[anchor + LEAST];
    const begins = anchors[anchor + BEGINS];
    const { lemmas, steps } = this.#chains;
    if ((steps[step] & KIND_MASK) === VALUE) {
      const { values, from } = this.#values;
      for (let v = 0; v < values.length && from[v] <= latest; v++) if (from[v] >= earliest) walk.from(step, from[v]);
      return;
    }
    if (begins < 0 || latest === earliest) {
      for (let first = latest; first >= earliest; first--) walk.from(step, first);
      return;
    }
    for (let i = begins + lemmas[begins]; i > begins; i--)
      for (
        let first = occurrences.lastBefore(lemmas[i], latest + 1);
        first >= earliest;
        first = occurrences.before(first)
      )
        walk.from(step, first);
  }
}
