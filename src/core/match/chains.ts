import {
  ALL_FROM,
  ALL_HEAD,
  ALL_LEMMAS,
  ALL_TO,
  ANCHOR,
  ANCHORS_FROM,
  ANCHORS_TO,
  ARGUMENT,
  BEGINS,
  BY_ITSELF,
  type Chains,
  END,
  ENDLESS,
  FIRST_STEP,
  GROUP_HEAD,
  inSlot,
  isPartner,
  JOINED,
  KIND,
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
  SEEN_AS,
  STEP,
  WITH_LAST,
  WITH_NEXT,
  WITH_VALUE,
  WORD,
} from '../lexicon/chains';
import type { Lexicon } from '../lexicon/lexicon';
import { TELLS_LAST, TELLS_NEXT } from '../lexicon/pairs';
import { ANCHORS, ANCHORS_VALUED, LEMMA, MARKED } from '../text/scanRoles';
import { CAPITAL, CLOSES, GAP, NOT, OPENS, VALUE } from '../lexicon/step';
import { isUpper } from '../text/characters';
import type { TextLanguage } from '../text/language';
import { GLUE, STOP, type Words } from '../text/words';
import { type Value, VALUE_KINDS } from '../values/value';
import { byPrecedence, type Candidate, PATTERN, VARIANT } from './candidates';
import type { Tellings } from './tellings';
import { Occurrences } from './occurrences';
import { PATTERN_TRAIT, silentIn, type Traits } from './traits';

/**
 * Finds phrases with gaps, values and the like. At each anchor (see `lexicon/chains.ts`) the places before it where the phrase may begin are tried, as far back as the phrase can
 * reach inside the sentence; so the work is linear in the text.
 */
export class ChainMatcher {
  /** Places tried and steps taken since the matcher was made: what the tests of linearity count. */
  steps = 0;
  readonly #chains: Chains;
  readonly #tellings: Tellings;
  readonly #traits: Traits;
  readonly #words: Words;
  readonly #order: (a: Candidate, b: Candidate) => number;
  #text = '';
  #values: readonly Value[] = [];
  /** The kinds of the values at hand, as bits. */
  #kinds = 0;
  /** Index of the value that begins at a word, or -1; the words that each value begins with, and those behind it. */
  #valueAt = new Int32Array(64).fill(-1);
  #valueFrom = new Int32Array(16);
  #valueEnd = new Int32Array(16);
  #silent = 0;
  readonly #occurrences: Occurrences;
  #found: Candidate[] = [];
  #first = 0;
  #chain = 0;

  constructor(lexicon: Lexicon, words: Words, tellings: Tellings, traits: Traits) {
    this.#chains = lexicon.chains;
    this.#traits = traits;
    this.#words = words;
    this.#tellings = tellings;
    this.#order = byPrecedence(lexicon);
    const { groups, lemmas } = lexicon.chains;
    this.#occurrences = new Occurrences(words, lemmasIn(groups), lemmas);
  }

  /** All candidates in the words read last, in the total order; `values` are those of the same text, sorted. */
  find(text: string, values: readonly Value[], language: TextLanguage): readonly Candidate[] {
    const found: Candidate[] = [];
    this.#found = found;
    this.#text = text;
    this.#silent = silentIn(language);
    this.#place(values);
    this.#occurrences.open();
    const { role, marked, marks, count } = this.#words;
    const { at } = this.#tellings;
    if (this.#kinds === 0) {
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
        (needs === 0 || (needs & this.#kinds) !== 0) &&
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

  #place(values: readonly Value[]): void {
    // What the last text left.
    for (let v = 0; v < this.#values.length; v++) this.#valueAt[this.#valueFrom[v]] = -1;
    this.#values = values;
    this.#kinds = 0;
    if (values.length === 0) return;
    const { count, start, end } = this.#words;
    if (this.#valueAt.length <= count) this.#valueAt = new Int32Array(2 * count).fill(-1);
    if (this.#valueEnd.length < values.length) {
      this.#valueFrom = new Int32Array(2 * values.length);
      this.#valueEnd = new Int32Array(2 * values.length);
    }
    let w = 0;
    for (let v = 0; v < values.length; v++) {
      const value = values[v];
      this.#kinds |= bitOf(value);
      while (w < count && end[w] <= value.start) w++;
      if (w < count && start[w] < value.end) this.#valueAt[w] = v;
      this.#valueFrom[v] = w;
      let after = w;
      while (after < count && start[after] < value.end) after++;
      this.#valueEnd[v] = after;
    }
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
    this.#chain = anchors[anchor];
    const step = anchors[anchor + FIRST_STEP];
    const latest = w - anchors[anchor + LEAST];
    const begins = anchors[anchor + BEGINS];
    const { lemmas, steps } = this.#chains;
    if ((steps[step] & KIND_MASK) === VALUE) {
      for (let v = 0; v < this.#values.length && this.#valueFrom[v] <= latest; v++)
        if (this.#valueFrom[v] >= earliest) this.#begin(step, this.#valueFrom[v]);
      return;
    }
    if (begins < 0 || latest === earliest) {
      for (let first = latest; first >= earliest; first--) this.#begin(step, first);
      return;
    }
    for (let i = begins + lemmas[begins]; i > begins; i--)
      for (
        let first = occurrences.lastBefore(lemmas[i], latest + 1);
        first >= earliest;
        first = occurrences.before(first)
      )
        this.#begin(step, first);
  }

  /** Matches a chain whose first step is `step` from word `w` on. */
  #begin(step: number, w: number): void {
    this.#first = w;
    this.#match(step, w, -1, -1, -1, false);
  }

  /** How a step takes word `w`: 0 not at all, 1 alone, 2 together with the next step. */
  #takes(step: number, w: number): number {
    const form = this.#words.id[w];
    if (form < 0) return 0;
    const chains = this.#chains;
    const { steps } = chains;
    if (inSlot(chains, steps[step + ARGUMENT], form)) return 1;
    return steps[step + JOINED] >= 0 && inSlot(chains, steps[step + JOINED], form) ? 2 : 0;
  }

  /**
   * Goes on with `step` at word `w`. `from` and `to` are the mention's span so far (-1: not begun), `closed` its end where the phrase
   * marked one; `loose` lets the next word stand behind a comma.
   */
  #match(step: number, w: number, from: number, to: number, closed: number, loose: boolean): void {
    this.steps++;
    const chains = this.#chains;
    const words = this.#words;
    const { steps } = chains;
    const kind = steps[step] & KIND_MASK;
    if (kind === END) {
      this.#accept(from, closed >= 0 ? closed : to);
      return;
    }
    const argument = steps[step + ARGUMENT];
    if (kind === GAP) {
      const after = step + STEP;
      const wanted = steps[after + SEEN_AS];
      if (wanted >= 0 && !this.#occurrences.mayHoldListed(wanted, w, w + argument)) return;
      for (let next = w; next <= w + argument && next < words.count && words.joint[next] !== STOP; next++) {
        if (wanted < 0 || this.#takes(after, next) !== 0) this.#match(after, next, from, to, closed, true);
      }
      return;
    }
    const reachable =
      w < words.count && (words.joint[w] === GLUE || w === this.#first || (loose && words.joint[w] !== STOP));
    if (kind === NOT) {
      if (!reachable || words.id[w] < 0 || !inSlot(chains, argument, words.id[w]))
        this.#match(step + STEP, w, from, to, closed, loose);
      return;
    }
    if (!reachable) return;
    switch (kind) {
      case WORD: {
        const taken = this.#takes(step, w);
        if (taken !== 0) this.#enter(step + taken * STEP, w + 1, from, words.start[w], words.end[w], closed, false);
        // A word that stands for both ways is read both ways.
        if (taken === 1 && steps[step + JOINED] >= 0 && inSlot(chains, steps[step + JOINED], words.id[w]))
          this.#enter(step + 2 * STEP, w + 1, from, words.start[w], words.end[w], closed, false);
        return;
      }
      case VALUE: {
        const v = this.#values.length > 0 ? this.#valueAt[w] : -1;
        const value = v >= 0 ? this.#values[v] : undefined;
        if (!value || (argument & bitOf(value)) === 0) return;
        // “(27 %) stake”: the bracket closes the value, the phrase runs on.
        const bracket = this.#text[value.end] === ')' || this.#text[value.end - 1] === ')';
        this.#enter(step + STEP, this.#valueEnd[v], from, value.start, value.end, closed, bracket);
        return;
      }
      case CAPITAL:
        if (isUpper(this.#text.charCodeAt(words.start[w])))
          this.#enter(step + STEP, w + 1, from, words.start[w], words.end[w], closed, false);
    }
  }

  /** Goes on behind a step that took a stretch of the text, `start` to `end`: the mention may begin or end with it. */
  #enter(next: number, w: number, from: number, start: number, end: number, closed: number, loose: boolean): void {
    const mark = this.#chains.steps[next - STEP] >> KIND;
    const begins = from < 0 || (mark & OPENS) !== 0;
    this.#match(next, w, begins ? start : from, end, (mark & CLOSES) !== 0 ? end : closed, loose);
  }

  #accept(from: number, to: number): void {
    const phrase = this.#chains.phrase[this.#chain];
    const bits = this.#traits.bits[phrase];
    if (from < 0 || to <= from || (bits & this.#silent) !== 0) return;
    const slot = this.#chains.notBefore[this.#chain];
    if (slot >= 0 && this.#follows(slot)) return;
    const last = this.#found.at(-1);
    if (last?.start === from && last.end === to && last.phrase === phrase) return;
    const match = (bits & PATTERN_TRAIT) !== 0 ? PATTERN : VARIANT;
    this.#found.push({ start: from, end: to, phrase, match, distance: 0 });
  }

  /** Whether the word before the phrase, in the same sentence, is in a slot. */
  #follows(slot: number): boolean {
    const { joint, id } = this.#words;
    const before = this.#first - 1;
    return before >= 0 && joint[before + 1] !== STOP && id[before] >= 0 && inSlot(this.#chains, slot, id[before]);
  }
}

function bitOf(value: Value): number {
  return 1 << VALUE_KINDS.indexOf(value.kind);
}
