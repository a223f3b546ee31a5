import { edgesOf, phraseAt, ROOT } from '../lexicon/automaton';
import type { Lexicon } from '../lexicon/lexicon';
import { phraseBudget } from '../lexicon/misspellings/budget';
import { bitOfForm, mayStandBeside } from '../lexicon/misspellings/neighbours';
import { GLUE, type Words } from '../text/words';
import type { StandIns } from './standIns';

/** A quick no, certain where it is one: whether a phrase may hold what a misspelt word stands for, beside a neighbour of the word or by itself. */
export class NeighbourTest {
  readonly #lexicon: Lexicon;
  readonly #words: Words;
  readonly #standIns: StandIns;
  /** What stands beside each form in phrases (see `lexicon/misspellings/neighbours.ts`). */
  readonly #beside: Int32Array;

  constructor(lexicon: Lexicon, words: Words, standIns: StandIns) {
    this.#lexicon = lexicon;
    this.#words = words;
    this.#standIns = standIns;
    this.#beside = lexicon.fuzzyTables.beside;
  }

  /** Whether a phrase may hold word `w`, which is near what the index lists at `near`, beside one of its neighbours or by itself: of a hundred such words, a few. */
  mayFit(w: number, near: number): boolean {
    if (near === 0) return false;
    const { id } = this.#words;
    const { results } = this.#standIns.index;
    const before = this.#bitsBefore(w);
    const behind = this.#bitsBehind(w);
    if (id[w] >= 0 && mayStandBeside(this.#beside, id[w], before, behind)) return true;
    let place = near;
    for (let left = results[place++]; left > 0; left--, place += 2) {
      const form = results[place];
      if (mayStandBeside(this.#beside, form, before, behind)) return true;
      if (this.#lexicon.automaton.alone[form] !== 0 && phraseBudget(this.#lexicon.vocabulary.lengthOf(form), 1) > 0)
        return true;
    }
    for (let left = results[place++]; left > 0; left--, place += 2)
      if (this.#mayFitSplit(results[place], results[place + 1], before, behind)) return true;
    return false;
  }

  /** The same for a word that may be made of two. */
  #mayFitSplit(first: number, second: number, before: number, behind: number): boolean {
    if (!mayStandBeside(this.#beside, first, 0, bitOfForm(second))) return false;
    if (mayStandBeside(this.#beside, first, before, 0) || mayStandBeside(this.#beside, second, 0, behind)) return true;
    const { nodes } = this.#lexicon.automaton;
    for (let at = edgesOf(this.#lexicon.automaton, ROOT, first); nodes[at] === first; at += 2) {
      const middle = nodes[at + 1] >> 1;
      for (let to = edgesOf(this.#lexicon.automaton, middle, second); nodes[to] === second; to += 2)
        if (phraseAt(this.#lexicon.automaton, nodes[to + 1] >> 1) >= 0) return true;
    }
    return false;
  }

  /** The bits of all forms that the word before word `w` may be taken for. */
  #bitsBefore(w: number): number {
    const { joint } = this.#words;
    if (w === 0 || joint[w] !== GLUE) return 0;
    const joined = w > 1 ? this.#standIns.joined(w - 2) : -1;
    return this.#bitsOf(w - 1, 1) | (joined < 0 ? 0 : bitOfForm(joined));
  }

  /** The bits of all forms that the word behind word `w` may be taken for. */
  #bitsBehind(w: number): number {
    const { count, joint } = this.#words;
    if (w + 1 >= count || joint[w + 1] !== GLUE) return 0;
    const joined = this.#standIns.joined(w + 1);
    return this.#bitsOf(w + 1, 0) | (joined < 0 ? 0 : bitOfForm(joined));
  }

  /** The bits of the form of word `w` and of those near it; of two that it may be made of, of the first (`half` 0) or the second (1). */
  #bitsOf(w: number, half: number): number {
    const { id } = this.#words;
    const { results } = this.#standIns.index;
    let bits = id[w] < 0 ? 0 : bitOfForm(id[w]);
    let place = this.#standIns.answerOf(w) >> 1;
    if (place === 0) return bits;
    for (let left = results[place++]; left > 0; left--, place += 2) bits |= bitOfForm(results[place]);
    for (let left = results[place++]; left > 0; left--, place += 2) bits |= bitOfForm(results[place + half]);
    return bits;
  }
}
