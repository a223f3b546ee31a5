import { ARGUMENT, type Chains, END, inSlot, JOINED, KIND, KIND_MASK, SEEN_AS, STEP, WORD } from '../lexicon/chains';
import { CAPITAL, CLOSES, GAP, NOT, OPENS, VALUE } from '../lexicon/step';
import { isUpper } from '../text/characters';
import { GLUE, STOP, type Words } from '../text/words';
import { type Candidate, PATTERN, VARIANT } from './candidates';
import type { Occurrences } from './occurrences';
import { bitOf, type PlacedValues } from './placedValues';
import { PATTERN_TRAIT, type Traits } from './traits';

/** Matches one chain after another step by step, each from a word where it may begin. */
export class ChainWalk {
  /** Steps taken since it was made. */
  steps = 0;
  /** The chain at hand. */
  chain = 0;
  readonly #chains: Chains;
  readonly #words: Words;
  readonly #values: PlacedValues;
  readonly #occurrences: Occurrences;
  readonly #traits: Traits;
  #text = '';
  #silent = 0;
  #found: Candidate[] = [];
  #first = 0;

  constructor(chains: Chains, words: Words, values: PlacedValues, occurrences: Occurrences, traits: Traits) {
    this.#chains = chains;
    this.#words = words;
    this.#values = values;
    this.#occurrences = occurrences;
    this.#traits = traits;
  }

  /** To be called for each text; what is found is added to `found`, but for phrases with the traits `silent`. */
  open(text: string, silent: number, found: Candidate[]): void {
    this.#text = text;
    this.#silent = silent;
    this.#found = found;
  }

  /** Matches the chain, whose first step is `step`, from word `w` on. */
  from(step: number, w: number): void {
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
        const v = this.#values.at(w);
        const value = v >= 0 ? this.#values.values[v] : undefined;
        if (!value || (argument & bitOf(value)) === 0) return;
        // “(27 %) stake”: the bracket closes the value, the phrase runs on.
        const bracket = this.#text[value.end] === ')' || this.#text[value.end - 1] === ')';
        this.#enter(step + STEP, this.#values.behind[v], from, value.start, value.end, closed, bracket);
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
    const phrase = this.#chains.phrase[this.chain];
    const bits = this.#traits.bits[phrase];
    if (from < 0 || to <= from || (bits & this.#silent) !== 0) return;
    const slot = this.#chains.notBefore[this.chain];
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
