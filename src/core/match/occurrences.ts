import { LEMMA } from '../text/scanRoles';
import { STOP, type Words } from '../text/words';

/** Where the places of words begin anew. */
const LAST_PLACE = 0x20000000;

/** So many occurrences of a lemma are looked at for one answer. */
const MOST_LOOKS = 8;

/**
 * Where each lemma stands in a text, and where sentences begin. Noted in one pass when it is first asked for; lemmas are few, so that this fits the processor's nearest memory.
 */
export class Occurrences {
  readonly #words: Words;
  /** Lists of lemmas, each behind its length. */
  readonly #lists: Int32Array;
  /** By lemma: the place of its last occurrence. Places grow from text to text, so old ones need no clearing. */
  readonly #last: Int32Array;
  /** The same before word {@link #seenTo}. It follows the places that are asked for, which come in order: to go there from the last occurrence each time would be quadratic. */
  readonly #seen: Int32Array;
  #seenTo = 0;
  /** By word: where its lemma stands before; negative where it does not. */
  #before = new Int32Array(64);
  /** By word: the one that begins its sentence. */
  #sentence = new Int32Array(64);
  #origin = 1;
  #next = 1;
  #noted = false;

  constructor(words: Words, lemmaCount: number, lists: Int32Array) {
    this.#words = words;
    this.#lists = lists;
    this.#last = new Int32Array(lemmaCount);
    this.#seen = new Int32Array(lemmaCount);
  }

  /** To be called for each text, before anything is asked. */
  open(): void {
    this.#noted = false;
    this.#seenTo = 0;
    this.#origin = this.#next;
    this.#next += this.#words.count + 1;
    if (this.#next <= LAST_PLACE) return;
    this.#origin = 1;
    this.#next = this.#words.count + 2;
    this.#last.fill(0);
    this.#seen.fill(0);
  }

  /** The first word of the sentence of word `w`. */
  sentenceOf(w: number): number {
    if (!this.#noted) this.#note();
    return this.#sentence[w];
  }

  /** Whether one of a list's lemmas may stand at word `low` or behind it, and not behind word `high` (see {@link mayHold}). */
  mayHoldListed(list: number, low: number, high: number): boolean {
    const lists = this.#lists;
    return this.mayHold(lists, list + 1, list + 1 + lists[list], low, high);
  }

  /**
   * Whether one of the lemmas from `from` to `to` in an array may stand at word `low` or behind it, and not behind word `high`: a quick no. It is a yes too where a lemma stands so often behind
   * these words that it would take long to tell.
   */
  mayHold(lemmas: Int32Array, from: number, to: number, low: number, high: number): boolean {
    if (!this.#noted) this.#note();
    for (let i = from; i < to; i++) {
      let w = this.#last[lemmas[i]] - this.#origin;
      for (let left = MOST_LOOKS; w > high; w = this.#before[w]) if (left-- === 0) return true;
      if (w >= low) return true;
    }
    return false;
  }

  /** The last occurrence of a lemma before word `to`; negative where there is none. */
  lastBefore(lemma: number, to: number): number {
    if (this.#seenTo < to) this.#see(to);
    let w = this.#seen[lemma] - this.#origin;
    while (w >= to) w = this.#before[w];
    return w;
  }

  /** The occurrence before the one at word `w`; negative where there is none. */
  before(w: number): number {
    return this.#before[w];
  }

  #see(to: number): void {
    if (!this.#noted) this.#note();
    const { role } = this.#words;
    const seen = this.#seen;
    const origin = this.#origin;
    for (let w = this.#seenTo; w < to; w++) seen[role[w] >>> LEMMA] = origin + w;
    this.#seenTo = to;
  }

  #note(): void {
    this.#noted = true;
    const { count, role, joint } = this.#words;
    if (this.#before.length < count) {
      this.#before = new Int32Array(2 * count);
      this.#sentence = new Int32Array(2 * count);
    }
    const last = this.#last;
    const before = this.#before;
    const sentences = this.#sentence;
    const origin = this.#origin;
    let sentence = 0;
    for (let w = 0; w < count; w++) {
      const lemma = role[w] >>> LEMMA;
      before[w] = last[lemma] - origin;
      last[lemma] = origin + w;
      if (joint[w] === STOP) sentence = w;
      sentences[w] = sentence;
    }
  }
}
