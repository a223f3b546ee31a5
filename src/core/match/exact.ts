import { closesAt, edgesOf, type FrozenAutomaton, phraseAt, ROOT } from '../lexicon/automaton';
import type { Lexicon } from '../lexicon/lexicon';
import { OFFSETS } from '../lexicon/pairs';
import { ALONE } from '../text/scanRoles';
import { isWordCode } from '../text/characters';
import type { TextLanguage } from '../text/language';
import { GLUE, STOP, type Words } from '../text/words';
import type { Value } from '../values/value';
import { byPrecedence, type Candidate, EXACT, PATTERN, VARIANT } from './candidates';
import { ChainMatcher } from './chains';
import { Tellings } from './tellings';
import { ABBREVIATION, DERIVED, PATTERN_TRAIT, silentIn, Traits } from './traits';

/** How many phrases may be told to begin by one word: its pair may be as many places from their beginning, and it may be one alone. */
const MOST_STARTS = 17;

/** Single plain names count only in text of their own language; a text of neither language is read for both. */
export function speaks(language: TextLanguage, phraseLanguage: 'en' | 'fr'): boolean {
  return language === phraseLanguage || language === 'other';
}

/**
 * Finds the phrases that stand in a text as they are spelled, inflected or patterned, and decides between those that overlap. From each word that may begin a phrase,
 * by itself or with the word behind it, the automaton is walked forward; a walk takes at most as many steps as the longest phrase has, so the work is linear in the text.
 */
export class ExactMatcher {
  readonly #lexicon: Lexicon;
  readonly #automaton: FrozenAutomaton;
  readonly #tellings: Tellings;
  readonly #chains: ChainMatcher;
  readonly traits: Traits;
  readonly #order: (a: Candidate, b: Candidate) => number;
  readonly #words: Words;
  #steps = 0;
  #text = '';
  #silent = 0;
  #first = 0;
  /** The best phrase from the word at hand so far; -1: none. */
  #phrase = -1;
  #end = 0;
  #match = 0;
  #starts = new Int32Array(64);

  constructor(lexicon: Lexicon, words: Words) {
    this.#lexicon = lexicon;
    this.#automaton = lexicon.automaton;
    this.traits = new Traits(lexicon);
    this.#tellings = new Tellings(lexicon, words);
    this.#chains = new ChainMatcher(lexicon, words, this.#tellings, this.traits);
    this.#order = byPrecedence(lexicon);
    this.#words = words;
  }

  /** Steps taken since the matcher was made: what the tests of linearity count. */
  get steps(): number {
    return this.#steps + this.#chains.steps;
  }

  /** The phrases in the words read last, exceptions among them: sorted, disjoint, chosen by the total order. `values` are those of the same text, sorted. */
  find(text: string, values: readonly Value[], language: TextLanguage): Candidate[] {
    this.#tellings.read();
    const chained = this.#chains.find(text, values, language);
    const chosen: Candidate[] = [];
    this.#text = text;
    this.#silent = silentIn(language);
    const { start } = this.#words;
    const starts = this.#begin();
    let c = 0;
    let end = 0;
    for (let s = 0; s < starts; s++) {
      const w = this.#starts[s];
      if (start[w] < end) continue;
      for (; c < chained.length && chained[c].start < start[w]; c++) end = keep(chosen, chained[c], end);
      if (start[w] < end) continue;
      const found = this.#from(w);
      if (!found) continue;
      const other = chained[c];
      end = keep(chosen, other?.start === found.start && this.#order(other, found) < 0 ? other : found, end);
    }
    for (; c < chained.length; c++) end = keep(chosen, chained[c], end);
    return chosen;
  }

  /** Gathers the words that a phrase may begin with, in order; returns how many these are. */
  #begin(): number {
    const { role, marked, marks } = this.#words;
    const { at } = this.#tellings;
    if (this.#starts.length < MOST_STARTS * marks) this.#starts = new Int32Array(2 * MOST_STARTS * marks);
    const starts = this.#starts;
    let count = 0;
    for (let m = 0; m < marks; m++) {
      const w = marked[m];
      for (let offsets = at[w] & OFFSETS; offsets !== 0; offsets &= offsets - 1) {
        const first = w - 1 - (31 - Math.clz32(offsets & -offsets));
        if (first >= 0) count = insert(starts, count, first);
      }
      if ((role[w] & ALONE) !== 0) count = insert(starts, count, w);
    }
    return count;
  }

  /** The phrase from word `w` on that comes first in the total order. */
  #from(w: number): Candidate | undefined {
    this.#first = w;
    this.#phrase = -1;
    this.#end = 0;
    this.#walk(ROOT, w, 1, -1);
    if (this.#phrase < 0) return undefined;
    return { start: this.#words.start[w], end: this.#end, phrase: this.#phrase, match: this.#match, distance: 0 };
  }

  /** Walks on from `node` with word `w` next; `closed` is where the phrase marked the end of the mention, or -1. */
  #walk(node: number, w: number, exact: number, closed: number): void {
    this.#steps++;
    const automaton = this.#automaton;
    const { nodes } = automaton;
    const words = this.#words;
    const phrase = phraseAt(automaton, node);
    if (phrase >= 0) this.#accept(phrase, exact, closed >= 0 ? closed : words.end[w - 1]);
    if (w >= words.count || (words.joint[w] !== GLUE && w !== this.#first)) return;
    const form = words.id[w];
    if (form < 0) return;
    for (let at = edgesOf(automaton, node, form); nodes[at] === form; at += 2) {
      const target = nodes[at + 1];
      this.#walk(target >> 1, w + 1, exact & target, closesAt(automaton, target >> 1) ? words.end[w] : closed);
    }
  }

  /** Notes which of the phrases that end here comes first in the total order. */
  #accept(first: number, exact: number, to: number): void {
    if (to < this.#end) return;
    const { next, notBefore } = this.#automaton;
    const { bits } = this.traits;
    for (let p = first; p >= 0; p = next[p]) {
      const trait = bits[p];
      if ((trait & this.#silent) !== 0) continue;
      const match = (trait & PATTERN_TRAIT) !== 0 ? PATTERN : exact === 1 && (trait & DERIVED) === 0 ? EXACT : VARIANT;
      if (!this.#isBetter(p, match, to)) continue;
      if (notBefore[p] >= 0 && this.#follows(notBefore[p])) continue;
      if ((trait & ABBREVIATION) !== 0 && !this.#isSpelledSo(p, to)) continue;
      this.#phrase = p;
      this.#end = to;
      this.#match = match;
    }
  }

  /** The total order of `candidates.ts` for phrases that begin at one place. */
  #isBetter(p: number, match: number, to: number): boolean {
    const best = this.#phrase;
    if (best < 0 || to !== this.#end) return best < 0 || to > this.#end;
    const { rank, term } = this.traits;
    if (rank[p] !== rank[best]) return rank[p] < rank[best];
    if (match !== this.#match) return match < this.#match;
    return term[p] !== term[best] ? term[p] < term[best] : p < best;
  }

  #isSpelledSo(phrase: number, to: number): boolean {
    return spelledSo(this.#text, this.#words.start[this.#first], to, this.#lexicon.phrases[phrase]?.text ?? '');
  }

  /** Whether the word before the phrase, in the same sentence, is in a list. */
  #follows(list: number): boolean {
    const { joint, id } = this.#words;
    const before = this.#first - 1;
    if (before < 0 || joint[before + 1] === STOP || id[before] < 0) return false;
    const { beforeForms } = this.#automaton;
    for (let i = list + beforeForms[list]; i > list; i--) if (beforeForms[i] === id[before]) return true;
    return false;
  }
}

/** Adds a number to a sorted list, in which it belongs near the end; returns how many it holds. */
function insert(list: Int32Array, count: number, n: number): number {
  let at = count;
  while (at > 0 && list[at - 1] > n) at--;
  if (at > 0 && list[at - 1] === n) return count;
  for (let i = count; i > at; i--) list[i] = list[i - 1];
  list[at] = n;
  return count + 1;
}

/** Keeps a candidate that begins where the last one has ended; returns where the last one ends now. */
function keep(chosen: Candidate[], candidate: Candidate, end: number): number {
  if (candidate.start < end) return end;
  chosen.push(candidate);
  return candidate.end;
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
