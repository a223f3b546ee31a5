import { edgesOf, type FrozenAutomaton, phraseAt, ROOT } from '../lexicon/automaton';
import type { Lexicon } from '../lexicon/lexicon';
import { STRANGE_ENGLISH, STRANGE_FRENCH } from '../text/scanRoles';
import { EVERY_LANGUAGE, languageBit } from '../lexicon/steps';
import type { TextLanguage } from '../text/language';
import { GLUE, type Words } from '../text/words';
import { brokenWords } from './brokenWords';
import { phraseBudget } from '../lexicon/misspellings/budget';
import { FUZZY, type Candidate } from './candidates';
import { casingBudget } from './casing';
import { EDIT } from '../lexicon/misspellings/distance';
import { speaks } from './exact';
import type { FuzzyIndex } from './fuzzyIndex';
import { NeighbourTest } from './neighbourTest';
import { COMMON, StandIns } from './standIns';

/** How many words before a misspelt one a phrase may begin. */
const LONGEST_REACH = 12;
const MOST_COST = 2 * EDIT;

/**
 * Finds misspelt phrases. It starts from words that no phrase holds and that are no word of the language either, asks which forms of the lexicon
 * are near, and walks the automaton over the places around with those forms in their stead. Such words are rare, so this adds little to a scan.
 */
export class FuzzyMatcher {
  /** Steps taken since the matcher was made. */
  steps = 0;
  readonly #lexicon: Lexicon;
  readonly #automaton: FrozenAutomaton;
  readonly #words: Words;
  readonly #standIns: StandIns;
  readonly #neighbours: NeighbourTest;
  #found: Candidate[] = [];
  #language: TextLanguage = 'other';
  /** The bits of the languages that the text may speak. */
  #speaks = EVERY_LANGUAGE;
  #first = 0;
  #target = 0;
  /** The word that is taken for another one on the walk at hand, or -1. */
  #slip = -1;

  constructor(lexicon: Lexicon, words: Words) {
    this.#lexicon = lexicon;
    this.#automaton = lexicon.automaton;
    this.#words = words;
    this.#standIns = new StandIns(lexicon, words);
    this.#neighbours = new NeighbourTest(lexicon, words, this.#standIns);
  }

  get index(): FuzzyIndex {
    return this.#standIns.index;
  }

  /** Candidates around misspelt words that no chosen mention covers; `chosen` is sorted and disjoint. */
  find(chosen: readonly Candidate[], language: TextLanguage): Candidate[] {
    this.#standIns.open(language);
    const found: Candidate[] = [];
    const words = this.#words;
    const { count, start, end, role } = words;
    this.#found = found;
    this.#language = language;
    this.#speaks = language === 'other' ? EVERY_LANGUAGE : languageBit(language);
    const strange = strangeTo(language);
    let m = 0;
    for (let w = 0; w < count; w++) {
      if ((role[w] & strange) !== strange || end[w] - start[w] < 3) continue;
      while (m < chosen.length && chosen[m].end <= start[w]) m++;
      const over = chosen[m];
      if (over && over.start < end[w]) continue;
      const near = this.#standIns.nearOf(w);
      if (near === COMMON) continue;
      if (
        this.#neighbours.mayFit(w, near) ||
        this.#standIns.joined(w) >= 0 ||
        (w > 0 && this.#standIns.joined(w - 1) >= 0)
      )
        this.#around(w);
    }
    for (const w of brokenWords(words)) {
      const covers = (c: Candidate): boolean => c.start <= start[w] && c.end >= end[w + 1];
      if (this.#standIns.joined(w) < 0 || chosen.some(covers)) continue;
      this.#around(w);
    }
    return found;
  }

  /** All walks that pass over word `w`. */
  #around(w: number): void {
    this.#target = w;
    const { joint } = this.#words;
    for (let first = w; first >= 0 && w - first < LONGEST_REACH; first--) {
      this.#first = first;
      this.#slip = -1;
      this.#walk(ROOT, first, 0, 0, 0);
      if (joint[first] !== GLUE) break;
    }
  }

  /** Walks on from `node` with word `w` next; `cost` in half edits, `letters` and `count` of the phrase so far. */
  #walk(node: number, w: number, cost: number, letters: number, count: number): void {
    this.steps++;
    const words = this.#words;
    if (cost > 0 && w > this.#target && phraseAt(this.#automaton, node) >= 0)
      this.#accept(node, w, cost, letters, count);
    if (w >= words.count || (w > this.#first && words.joint[w] !== GLUE)) return;
    const form = words.id[w];
    if (form >= 0) this.#follow(node, form, w + 1, cost, letters, count);
    if (isStrange(this.#lexicon, form, this.#speaks)) this.#misspelt(node, w, cost, letters, count);
    if (cost + EDIT > MOST_COST) return;
    if (this.#slip < 0 && w !== this.#target) this.#slipped(node, w, cost, letters, count);
    const joined = this.#standIns.joined(w);
    if (joined >= 0) this.#follow(node, joined, w + 2, cost + EDIT, letters, count);
  }

  /** Word `w` is unknown: each form near it stands in for it, and each pair of words that it may be made of. */
  #misspelt(node: number, w: number, cost: number, letters: number, count: number): void {
    let place = this.#standIns.nearOf(w);
    if (place <= 0) return;
    const { results } = this.index;
    for (let left = results[place++]; left > 0; left--, place += 2) {
      const price = cost + results[place + 1];
      if (price <= MOST_COST) this.#follow(node, results[place], w + 1, price, letters, count);
    }
    if (cost + EDIT > MOST_COST) return;
    for (let left = results[place++]; left > 0; left--, place += 2) {
      this.#split(node, results[place], results[place + 1], w, cost + EDIT, letters, count);
    }
  }

  /**
   * Word `w` is right by itself, but may stand for another one, an edit away, beside the misspelt word that the walk is about: `rihgt of fist refusal`.
   * Alone it would prove nothing.
   */
  #slipped(node: number, w: number, cost: number, letters: number, count: number): void {
    const answer = this.#standIns.answerOf(w);
    if (isStrange(this.#lexicon, this.#words.id[w], this.#speaks) && (answer & 1) === 0) return;
    let place = answer >> 1;
    if (place === 0) return;
    const { results } = this.index;
    this.#slip = w;
    for (let left = results[place++]; left > 0; left--, place += 2) {
      if (results[place + 1] <= EDIT) this.#follow(node, results[place], w + 1, cost + EDIT, letters, count);
    }
    this.#slip = -1;
  }

  #follow(node: number, form: number, w: number, cost: number, letters: number, count: number): void {
    const { nodes } = this.#automaton;
    for (let at = edgesOf(this.#automaton, node, form); nodes[at] === form; at += 2)
      this.#walk(nodes[at + 1] >> 1, w, cost, letters + this.#lexicon.vocabulary.lengthOf(form), count + 1);
  }

  #split(node: number, first: number, second: number, w: number, cost: number, letters: number, count: number): void {
    const { nodes } = this.#automaton;
    for (let at = edgesOf(this.#automaton, node, first); nodes[at] === first; at += 2) {
      const middle = nodes[at + 1] >> 1;
      this.#follow(middle, second, w + 1, cost, letters + this.#lexicon.vocabulary.lengthOf(first), count + 1);
    }
  }

  /** Whether the capitals of the misspelt words up to word `w` are those of a phrase that differs so much. */
  #isCased(w: number, cost: number): boolean {
    const { id, text } = this.#words;
    for (let i = this.#first; i < w; i++)
      if (
        (i === this.#slip || isStrange(this.#lexicon, id[i], this.#speaks)) &&
        cost > casingBudget(text, this.#words, i, this.#first, w)
      )
        return false;
    return true;
  }

  #accept(node: number, w: number, cost: number, letters: number, count: number): void {
    if (cost > phraseBudget(letters, count) || (this.#slip >= 0 && cost <= EDIT)) return;
    const { phrases } = this.#lexicon;
    const cased = this.#isCased(w, cost);
    const start = this.#words.start[this.#first];
    const end = this.#words.end[w - 1];
    for (let p = phraseAt(this.#automaton, node); p >= 0; p = this.#automaton.next[p]) {
      const phrase = phrases[p];
      if (!phrase?.fuzzy || phrase.kind === 'except') continue;
      if (!cased && !hasCapitals(phrase.text)) continue;
      if (count === 1 && !speaks(this.#language, phrase.language)) continue;
      this.#found.push({ start, end, phrase: p, match: FUZZY, distance: cost / EDIT });
    }
  }
}

/** The role of words that no phrase of a language holds; a text of neither language is read for both. */
function strangeTo(language: TextLanguage): number {
  if (language === 'other') return STRANGE_ENGLISH | STRANGE_FRENCH;
  return language === 'en' ? STRANGE_ENGLISH : STRANGE_FRENCH;
}

/** Whether a word of the text is none that the lexicon knows in the languages with those bits. */
export function isStrange(lexicon: Lexicon, form: number, languages: number): boolean {
  return form < 0 || (lexicon.formLanguages[form] & languages) === 0;
}

/** Whether the glossary spells a phrase with capitals: then the text's tell nothing. */
export function hasCapitals(text: string): boolean {
  return text !== text.toLowerCase();
}
