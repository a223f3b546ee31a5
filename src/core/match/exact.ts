import * as edge from '../lexicon/automaton';
import { edgeHash, type FrozenAutomaton } from '../lexicon/automaton';
import type { Lexicon } from '../lexicon/lexicon';
import { isUpper, isWordCode } from '../text/characters';
import type { TextLanguage } from '../text/language';
import { GLUE, STOP, type Words } from '../text/words';
import { type Value, VALUE_KINDS } from '../values/value';
import { byPrecedence, EXACT, PATTERN, VARIANT, type Candidate } from './candidates';

/** Where the places of words begin anew. */
const LAST_PLACE = 0x40000000;
const NONE: readonly edge.SpecialEdge[] = [];

/** Single plain names count only in text of their own language; a text of neither language is read for both. */
export function speaks(language: TextLanguage, phraseLanguage: 'en' | 'fr'): boolean {
  return language === phraseLanguage || language === 'other';
}

/**
 * Finds every place where a phrase stands as it is spelled, inflected or patterned. From each word that may begin a phrase the automaton is walked
 * forward; a walk takes at most as many steps as the longest phrase has, gaps included, so the work is linear in the text.
 */
export class ExactMatcher {
  /** Steps taken since the matcher was made: what the tests of linearity count. */
  steps = 0;
  readonly #lexicon: Lexicon;
  readonly #automaton: FrozenAutomaton;
  readonly #order: (a: Candidate, b: Candidate) => number;
  readonly #words: Words;
  #text = '';
  #language: TextLanguage = 'other';
  #values: readonly Value[] = [];
  /** Index of the value that begins at a word, or -1; and the word after each value. */
  #valueAt = new Int32Array(64);
  #valueEnd = new Int32Array(16);
  #gapEnd = new Int32Array(64);
  #sentenceEnd = new Int32Array(64);
  /** By form: the place of its nearest occurrence behind the word at hand. Places grow from text to text, so old ones need no clearing. */
  readonly #nextAt: Int32Array;
  #origin = 1;
  #found: Candidate[] = [];
  #first = 0;

  constructor(lexicon: Lexicon, words: Words) {
    this.#lexicon = lexicon;
    this.#automaton = lexicon.automaton;
    this.#order = byPrecedence(lexicon);
    this.#words = words;
    this.#nextAt = new Int32Array(lexicon.vocabulary.size);
  }

  /** All candidates in the words read last; `values` are those of the same text, sorted. */
  find(text: string, values: readonly Value[], language: TextLanguage): Candidate[] {
    const found: Candidate[] = [];
    this.#found = found;
    this.#text = text;
    this.#language = language;
    this.#place(values);
    this.#measureGaps();
    const { count, id, start, end } = this.#words;
    const { rootHeads, rootNext, rootTargets, stops } = this.#automaton;
    const { gapForms } = this.#automaton;
    const fromRoot = this.#automaton.specials[0] ?? NONE;
    // From the last word to the first, so that each gap knows at once whether a word that may end it comes at all.
    for (let w = count - 1; w >= 0; w--) {
      this.#first = w;
      for (let s = 0; s < fromRoot.length; s++)
        if (this.#begins(fromRoot[s], w)) this.#special(fromRoot[s], w, 1, -1, -1, -1, true);
      const form = id[w];
      if (form < 0) continue;
      for (let e = rootHeads[form]; e >= 0; e = rootNext[e]) {
        const target = rootTargets[e];
        const node = target >> 1;
        if (stops[node] !== edge.MUST_LOOK && !this.#leadsOn(node, w + 1, false)) continue;
        this.#enter(node, w + 1, target & 1, -1, start[w], end[w], -1, false);
      }
      if (gapForms[form] === 1) this.#nextAt[form] = this.#origin + w;
    }
    this.#origin += count + 1;
    if (this.#origin > LAST_PLACE) {
      this.#origin = 1;
      this.#nextAt.fill(0);
    }
    return found;
  }

  /** Whether a pattern that begins with a value or a capital may begin at word `w`. */
  #begins(special: edge.SpecialEdge, w: number): boolean {
    if (special.kind === edge.VALUE) return this.#values.length > 0 && this.#valueAt[w] >= 0;
    return isUpper(this.#text.charCodeAt(this.#words.start[w]));
  }

  #place(values: readonly Value[]): void {
    this.#values = values;
    if (values.length === 0) return;
    const { count, start, end } = this.#words;
    if (this.#valueAt.length <= count) this.#valueAt = new Int32Array(2 * count);
    if (this.#valueEnd.length < values.length) this.#valueEnd = new Int32Array(2 * values.length);
    this.#valueAt.fill(-1, 0, count + 1);
    let w = 0;
    values.forEach((value, v) => {
      while (w < count && end[w] <= value.start) w++;
      if (w < count && start[w] < value.end) this.#valueAt[w] = v;
      let after = w;
      while (after < count && start[after] < value.end) after++;
      this.#valueEnd[v] = after;
    });
  }

  /**
   * Walks on from `node` with word `w` next. `from` and `to` are the mention's span so far (-1: not begun), `closed` its end where the
   * pattern marked one; `loose` lets the next word stand behind a comma.
   */
  #walk(node: number, w: number, exact: number, from: number, to: number, closed: number, loose: boolean): void {
    this.steps++;
    const { accept, stops, edges, mask, filter, filterMask } = this.#automaton;
    if (stops[node] !== 0) {
      if (accept[node] >= 0) this.#accept(accept[node], exact, from, closed >= 0 ? closed : to);
      for (const special of this.#automaton.specials[node] ?? NONE)
        this.#special(special, w, exact, from, to, closed, loose);
    }
    const words = this.#words;
    if (w >= words.count) return;
    const joint = words.joint[w];
    if (joint !== GLUE && w !== this.#first && !(loose && joint !== STOP)) return;
    const form = words.id[w];
    if (form < 0) return;
    const hash = edgeHash(node, form);
    const bit = hash & filterMask;
    if (((filter[bit >>> 5] >>> (bit & 31)) & 1) === 0) return;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const owner = edges[3 * place];
      if (owner === 0) return;
      if (owner !== node + 1 || edges[3 * place + 1] !== form) continue;
      const target = edges[3 * place + 2];
      this.#enter(target >> 1, w + 1, exact & target, from, words.start[w], words.end[w], closed, false);
    }
  }

  /** Goes on from a node that a stretch of the text, `start` to `end`, has led to: the mention may begin or end with it. */
  #enter(
    node: number,
    w: number,
    exact: number,
    from: number,
    start: number,
    end: number,
    closed: number,
    loose: boolean,
  ): void {
    const mark = this.#automaton.marks[node];
    const begins = from < 0 || (mark & edge.OPENS) !== 0;
    this.#walk(node, w, exact, begins ? start : from, end, (mark & edge.CLOSES) !== 0 ? end : closed, loose);
  }

  #special(
    special: edge.SpecialEdge,
    w: number,
    exact: number,
    from: number,
    to: number,
    closed: number,
    loose: boolean,
  ): void {
    const { target, argument } = special;
    const words = this.#words;
    const reachable =
      w < words.count && (words.joint[w] === GLUE || w === this.#first || (loose && words.joint[w] !== STOP));
    switch (special.kind) {
      case edge.GAP:
        this.#gap(target, w, argument, exact, from, to, closed);
        return;
      case edge.VALUE: {
        const v = reachable && this.#values.length > 0 ? this.#valueAt[w] : -1;
        const value = v >= 0 ? this.#values[v] : undefined;
        if (!value || (argument & (1 << VALUE_KINDS.indexOf(value.kind))) === 0) return;
        // “(27 %) stake”: the bracket closes the value, the phrase runs on.
        const bracket = this.#text[value.end] === ')' || this.#text[value.end - 1] === ')';
        this.#enter(target, this.#valueEnd[v], exact, from, value.start, value.end, closed, bracket);
        return;
      }
      case edge.CAPITAL:
        if (!reachable || !isUpper(this.#text.charCodeAt(words.start[w]))) return;
        this.#enter(target, w + 1, exact, from, words.start[w], words.end[w], closed, false);
        return;
      case edge.NOT:
        if (!reachable || !this.#isOneOf(argument, words.id[w])) this.#walk(target, w, exact, from, to, closed, loose);
        return;
    }
  }

  /** Up to `most` words of the same sentence, then on from `target`. */
  #gap(target: number, w: number, most: number, exact: number, from: number, to: number, closed: number): void {
    const { stops } = this.#automaton;
    if (w >= this.#words.count) return;
    const last = Math.min(w + most, this.#sentenceEnd[w] - 1);
    const jumps = stops[target] === 0;
    const ends = this.#automaton.gapEndsOf[target];
    if (ends && !this.#comes(ends, last)) return;
    for (let next = jumps ? this.#gapEnd[w] : w; next <= last; next = jumps ? this.#gapEnd[next + 1] : next + 1) {
      this.steps++;
      if (stops[target] === edge.MUST_LOOK || this.#leadsOn(target, next, true))
        this.#walk(target, next, exact, from, to, closed, true);
    }
  }

  /** Whether one of some forms stands between the first word of the walk and word `last`. */
  #comes(forms: Int32Array, last: number): boolean {
    const from = this.#origin + this.#first;
    const to = this.#origin + last;
    for (let i = 0; i < forms.length; i++) {
      const at = this.#nextAt[forms[i]];
      if (at >= from && at <= to) return true;
    }
    return false;
  }

  /** Whether word `w` may lead on from a node: a quick no for nearly every word. */
  #leadsOn(node: number, w: number, loose: boolean): boolean {
    const { count, joint, id } = this.#words;
    if (w >= count || (joint[w] !== GLUE && !loose)) return false;
    const { stops, filter, filterMask } = this.#automaton;
    if (stops[node] === edge.ASKS_VALUE && this.#values.length > 0 && this.#valueAt[w] >= 0) return true;
    if (id[w] < 0) return false;
    const bit = edgeHash(node, id[w]) & filterMask;
    return ((filter[bit >>> 5] >>> (bit & 31)) & 1) !== 0;
  }

  /** Notes, for each word, where its sentence ends and which word next may end a gap: gaps are passed over in leaps. */
  #measureGaps(): void {
    const { count, joint, id } = this.#words;
    const { gapForms } = this.#automaton;
    if (this.#gapEnd.length < count + 2) {
      this.#gapEnd = new Int32Array(2 * count + 2);
      this.#sentenceEnd = new Int32Array(2 * count + 2);
    }
    let gapEnd = count;
    let sentenceEnd = count;
    this.#gapEnd[count] = count;
    for (let w = count - 1; w >= 0; w--) {
      if (joint[w] === STOP) sentenceEnd = w;
      if (id[w] >= 0 && gapForms[id[w]] === 1) gapEnd = w;
      this.#gapEnd[w] = gapEnd;
      this.#sentenceEnd[w] = sentenceEnd;
    }
  }

  /** Whether the word before the phrase, in the same sentence, is in a slot. */
  #follows(slot: number): boolean {
    const { joint, id } = this.#words;
    return this.#first > 0 && joint[this.#first] !== STOP && this.#isOneOf(slot, id[this.#first - 1]);
  }

  #isOneOf(slot: number, form: number): boolean {
    return form >= 0 && (this.#automaton.slotForms[slot]?.includes(form) ?? false);
  }

  /** Of the phrases that end here the one that comes first in the total order. */
  #accept(first: number, exact: number, from: number, to: number): void {
    const { phrases } = this.#lexicon;
    let best: Candidate | undefined;
    for (let p = first; p >= 0; p = this.#automaton.next[p]) {
      const phrase = phrases[p];
      if (!phrase) continue;
      if (this.#automaton.notBefore[p] >= 0 && this.#follows(this.#automaton.notBefore[p])) continue;
      if (phrase.single && phrase.kind !== 'pattern' && !speaks(this.#language, phrase.language)) continue;
      if (phrase.kind === 'abbreviation' && !spelledSo(this.#text, from, to, phrase.text)) continue;
      const match = phrase.kind === 'pattern' ? PATTERN : exact && !phrase.derived && !phrase.apart ? EXACT : VARIANT;
      const candidate = { start: from, end: to, phrase: p, match, distance: 0 };
      if (!best || this.#order(candidate, best) < 0) best = candidate;
    }
    if (best && from >= 0 && to > from) this.#found.push(best);
  }
}

/** Whether a stretch of text has the very capitals of an abbreviation; a plural `s` may follow. */
export function spelledSo(text: string, from: number, to: number, abbreviation: string): boolean {
  let k = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!isWordCode(code)) continue;
    while (k < abbreviation.length && !isWordCode(abbreviation.charCodeAt(k))) k++;
    if (k >= abbreviation.length) return code === 115; // s
    if (abbreviation.charCodeAt(k++) !== code) return false;
  }
  return true;
}
