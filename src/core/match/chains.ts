import { CAPITAL, CLOSES, GAP, NOT, OPENS, VALUE } from '../lexicon/automaton';
import {
  ANCHORS_FROM,
  ANCHORS_TO,
  BY_ITSELF,
  type Chains,
  GROUP,
  inSlot,
  placeOfWay,
  WANTED,
  WITH_LAST,
  WITH_NEXT,
  WITH_VALUE,
  WORD,
} from '../lexicon/chains';
import type { Lexicon } from '../lexicon/lexicon';
import { type PairTables, TELLS_LAST, TELLS_NEXT, toldBy } from '../lexicon/pairs';
import { ANCHORS, ANCHORS_VALUED, PAIRED } from '../lexicon/roles';
import { isUpper } from '../text/characters';
import type { TextLanguage } from '../text/language';
import { GLUE, STOP, type Words } from '../text/words';
import { type Value, VALUE_KINDS } from '../values/value';
import { byPrecedence, type Candidate, PATTERN, VARIANT } from './candidates';
import { PATTERN_TRAIT, silentIn, type Traits } from './traits';

/** Where the places of words begin anew. */
const LAST_PLACE = 0x20000000;
/** No phrase without a value takes so many words. */
const ENDLESS = 1 << 16;

/**
 * Finds phrases with gaps, values and the like. At each anchor (see `lexicon/chains.ts`) the places before it where the phrase may begin are tried, as far back as the phrase can
 * reach inside the sentence; so the work is linear in the text.
 */
export class ChainMatcher {
  /** Places tried and steps taken since the matcher was made: what the tests of linearity count. */
  steps = 0;
  readonly #chains: Chains;
  readonly #pairs: PairTables;
  readonly #traits: Traits;
  readonly #words: Words;
  readonly #order: (a: Candidate, b: Candidate) => number;
  #text = '';
  #values: readonly Value[] = [];
  /** The kinds of the values at hand, as bits. */
  #kinds = 0;
  /** Index of the value that begins at a word, or -1; and the word after each value. */
  #valueAt = new Int32Array(64);
  #valueEnd = new Int32Array(16);
  #silent = 0;
  /** By form: the place of its last occurrence so far, and in the whole text. Places grow from text to text, so old ones need no clearing. */
  readonly #seen: Int32Array;
  readonly #last: Int32Array;
  #origin = 1;
  /** The words whose places are noted in {@link #seen}; -1 where those of the text are not noted in {@link #last} either. */
  #noted = -1;
  /** By list of forms: the origin of the text that it was asked for last, twice, plus 1 where one of its forms stands in it. */
  readonly #known: Int32Array;
  /** The word that begins the sentence at hand. */
  #sentence = 0;
  /** The words that were looked at for that. */
  #sentenceRead = 0;
  #found: Candidate[] = [];
  #first = 0;
  #chain = 0;
  /** The step after the chain's last. */
  #end = 0;

  constructor(lexicon: Lexicon, words: Words, traits: Traits) {
    this.#chains = lexicon.chains;
    this.#traits = traits;
    this.#words = words;
    this.#pairs = lexicon.vocabulary.pairs;
    this.#order = byPrecedence(lexicon);
    this.#seen = new Int32Array(lexicon.vocabulary.size);
    this.#last = new Int32Array(lexicon.vocabulary.size);
    this.#known = new Int32Array(lexicon.chains.forms.length);
  }

  /** All candidates in the words read last, in the total order; `values` are those of the same text, sorted. */
  find(text: string, values: readonly Value[], language: TextLanguage): readonly Candidate[] {
    const found: Candidate[] = [];
    this.#found = found;
    this.#text = text;
    this.#silent = silentIn(language);
    this.#place(values);
    this.#noted = -1;
    this.#sentence = 0;
    this.#sentenceRead = 0;
    const { role, marked, marks, count } = this.#words;
    if (this.#kinds === 0) {
      for (let m = 0; m < marks; m++)
        if ((role[marked[m]] & (PAIRED | ANCHORS)) !== 0) this.#tryAt(marked[m], role[marked[m]]);
    } else {
      for (let w = 0; w < count; w++)
        if ((role[w] & (PAIRED | ANCHORS | ANCHORS_VALUED)) !== 0) this.#tryAt(w, role[w]);
    }
    this.#origin += count + 1;
    if (this.#origin > LAST_PLACE) {
      this.#origin = 1;
      this.#seen.fill(0);
      this.#last.fill(0);
      this.#known.fill(0);
    }
    return found.length > 1 ? found.sort(this.#order) : found;
  }

  /** Tries all anchors that word `w` tells, by itself or with the word before it. */
  #tryAt(w: number, roles: number): void {
    const { id } = this.#words;
    const form = id[w];
    if (form < 0) return;
    if ((roles & PAIRED) !== 0 && w > 0 && id[w - 1] >= 0) {
      const told = toldBy(this.#pairs, id[w - 1], form);
      if ((told & TELLS_NEXT) !== 0) this.#tryGroups(placeOfWay(id[w - 1], WITH_NEXT), w - 1, form);
      if ((told & TELLS_LAST) !== 0) this.#tryGroups(placeOfWay(form, WITH_LAST), w, id[w - 1]);
    }
    if ((roles & ANCHORS) !== 0) this.#tryGroups(placeOfWay(form, BY_ITSELF), w, -1);
    if ((roles & ANCHORS_VALUED) !== 0 && this.#kinds !== 0) this.#tryGroups(placeOfWay(form, WITH_VALUE), w, -1);
  }

  /** Tries the groups of anchors of a form at word `w`, with the word beside it that they ask for. */
  #tryGroups(place: number, w: number, beside: number): void {
    const chains = this.#chains;
    const { groups, group } = chains;
    for (let g = groups[place] << GROUP, end = groups[place + 1] << GROUP; g < end; g += 1 << GROUP) {
      const partner = group[g];
      if (partner >= 0 && !inSlot(chains, partner, beside)) continue;
      const wanted = group[g + WANTED];
      if (wanted >= 0 && !this.#holdsOne(wanted)) continue;
      this.#noteUpTo(w);
      for (let anchor = group[g + ANCHORS_FROM]; anchor < group[g + ANCHORS_TO]; anchor++) this.#try(anchor, w);
    }
  }

  /** Whether the text holds one of some forms. */
  #holdsOne(list: number): boolean {
    const known = this.#known[list];
    const asked = 2 * this.#origin;
    if (known >= asked) return known > asked;
    if (this.#noted < 0) this.#noteAll();
    const holds = this.#isOneSince(this.#last, list, 0);
    this.#known[list] = asked + (holds ? 1 : 0);
    return holds;
  }

  /** Notes where each form stands last. */
  #noteAll(): void {
    const { count, id } = this.#words;
    const last = this.#last;
    const origin = this.#origin;
    for (let w = 0; w < count; w++) if (id[w] >= 0) last[id[w]] = origin + w;
    this.#noted = 0;
  }

  /** Notes where each form has stood before word `w`, and where its sentence begins. */
  #noteUpTo(w: number): void {
    if (this.#noted < 0) this.#noteAll();
    const { id, joint } = this.#words;
    const seen = this.#seen;
    const origin = this.#origin;
    for (; this.#noted < w; this.#noted++) if (id[this.#noted] >= 0) seen[id[this.#noted]] = origin + this.#noted;
    for (; this.#sentenceRead <= w; this.#sentenceRead++)
      if (joint[this.#sentenceRead] === STOP) this.#sentence = this.#sentenceRead;
  }

  #place(values: readonly Value[]): void {
    this.#values = values;
    this.#kinds = 0;
    if (values.length === 0) return;
    const { count, start, end } = this.#words;
    if (this.#valueAt.length <= count) this.#valueAt = new Int32Array(2 * count);
    if (this.#valueEnd.length < values.length) this.#valueEnd = new Int32Array(2 * values.length);
    this.#valueAt.fill(-1, 0, count + 1);
    let w = 0;
    values.forEach((value, v) => {
      this.#kinds |= bitOf(value);
      while (w < count && end[w] <= value.start) w++;
      if (w < count && start[w] < value.end) this.#valueAt[w] = v;
      let after = w;
      while (after < count && start[after] < value.end) after++;
      this.#valueEnd[v] = after;
    });
  }

  /** Tries every place where the chain may begin whose anchor is word `w`. */
  #try(anchor: number, w: number): void {
    const chains = this.#chains;
    const most = chains.most[anchor];
    // Only a value may lead beyond the sentence.
    const earliest = most < ENDLESS ? Math.max(this.#sentence, w - most) : 0;
    const { before, behind } = chains;
    if (before[anchor] >= 0 && !this.#isOneSince(this.#seen, before[anchor], earliest)) return;
    if (behind[anchor] >= 0 && !this.#isOneSince(this.#last, behind[anchor], w + 1)) return;
    const chain = chains.anchored[anchor];
    const needs = chains.needs[chain];
    if (needs !== 0 && (needs & this.#kinds) === 0) return;
    this.#chain = chain;
    this.#end = chains.from[chain + 1];
    const step = chains.from[chain];
    for (let first = w - chains.least[anchor]; first >= earliest; first--) {
      this.steps++;
      if (!this.#begins(step, first)) continue;
      this.#first = first;
      this.#match(step, first, -1, -1, -1, false);
    }
  }

  /** Whether one of some forms was noted at word `from` or later. */
  #isOneSince(places: Int32Array, list: number, from: number): boolean {
    const { forms } = this.#chains;
    const place = this.#origin + from;
    for (let i = list + forms[list]; i > list; i--) if (places[forms[i]] >= place) return true;
    return false;
  }

  /** Whether a chain whose first step is `step` may begin at word `w`. */
  #begins(step: number, w: number): boolean {
    const { kind } = this.#chains;
    if (kind[step] === WORD) return this.#takes(step, w) !== 0;
    if (kind[step] === VALUE) return this.#values.length > 0 && this.#valueAt[w] >= 0;
    return kind[step] !== CAPITAL || isUpper(this.#text.charCodeAt(this.#words.start[w]));
  }

  /** How a step takes word `w`: 0 not at all, 1 alone, 2 together with the next step. */
  #takes(step: number, w: number): number {
    const form = this.#words.id[w];
    if (form < 0) return 0;
    const chains = this.#chains;
    if (inSlot(chains, chains.argument[step], form)) return 1;
    return chains.joined[step] >= 0 && inSlot(chains, chains.joined[step], form) ? 2 : 0;
  }

  /**
   * Goes on with `step` at word `w`. `from` and `to` are the mention's span so far (-1: not begun), `closed` its end where the phrase
   * marked one; `loose` lets the next word stand behind a comma.
   */
  #match(step: number, w: number, from: number, to: number, closed: number, loose: boolean): void {
    this.steps++;
    if (step === this.#end) {
      this.#accept(from, closed >= 0 ? closed : to);
      return;
    }
    const chains = this.#chains;
    const words = this.#words;
    const argument = chains.argument[step];
    if (chains.kind[step] === GAP) {
      for (let next = w; next <= w + argument && next < words.count && words.joint[next] !== STOP; next++) {
        if (this.#mayTake(step + 1, next)) this.#match(step + 1, next, from, to, closed, true);
      }
      return;
    }
    const reachable =
      w < words.count && (words.joint[w] === GLUE || w === this.#first || (loose && words.joint[w] !== STOP));
    if (chains.kind[step] === NOT) {
      if (!reachable || words.id[w] < 0 || !inSlot(chains, argument, words.id[w]))
        this.#match(step + 1, w, from, to, closed, loose);
      return;
    }
    if (!reachable) return;
    switch (chains.kind[step]) {
      case WORD: {
        const taken = this.#takes(step, w);
        if (taken !== 0) this.#enter(step + taken, w + 1, from, words.start[w], words.end[w], closed, false);
        // A word that stands for both ways is read both ways.
        if (taken === 1 && chains.joined[step] >= 0 && inSlot(chains, chains.joined[step], words.id[w]))
          this.#enter(step + 2, w + 1, from, words.start[w], words.end[w], closed, false);
        return;
      }
      case VALUE: {
        const v = this.#values.length > 0 ? this.#valueAt[w] : -1;
        const value = v >= 0 ? this.#values[v] : undefined;
        if (!value || (argument & bitOf(value)) === 0) return;
        // “(27 %) stake”: the bracket closes the value, the phrase runs on.
        const bracket = this.#text[value.end] === ')' || this.#text[value.end - 1] === ')';
        this.#enter(step + 1, this.#valueEnd[v], from, value.start, value.end, closed, bracket);
        return;
      }
      case CAPITAL:
        if (isUpper(this.#text.charCodeAt(words.start[w])))
          this.#enter(step + 1, w + 1, from, words.start[w], words.end[w], closed, false);
    }
  }

  /** A quick no for most of the words that a gap may end with. */
  #mayTake(step: number, w: number): boolean {
    return this.#chains.kind[step] !== WORD || this.#takes(step, w) !== 0;
  }

  /** Goes on behind a step that took a stretch of the text, `start` to `end`: the mention may begin or end with it. */
  #enter(next: number, w: number, from: number, start: number, end: number, closed: number, loose: boolean): void {
    const mark = this.#chains.mark[next - 1];
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
