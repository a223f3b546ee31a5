import { edgesOf, type FrozenAutomaton, phraseAt, ROOT } from '../lexicon/automaton';
import type { Lexicon } from '../lexicon/lexicon';
import { STRANGE_ENGLISH, STRANGE_FRENCH } from '../text/scanRoles';
import { EVERY_LANGUAGE, languageBit } from '../lexicon/steps';
import { HASH_BASE, LONGEST_WORD } from '../text/vocabulary';
import type { TextLanguage } from '../text/language';
import { GLUE, type Words } from '../text/words';
import { brokenWords, isBroken } from './brokenWords';
import { phraseBudget, SHORTEST_JOINED } from '../lexicon/misspellings/budget';
import { bitOfForm, mayStandBeside } from '../lexicon/misspellings/neighbours';
import { FUZZY, type Candidate } from './candidates';
import { casingBudget } from './casing';
import { EDIT } from '../lexicon/misspellings/distance';
import { speaks } from './exact';
import { FuzzyIndex } from './fuzzyIndex';
import { NOT_KEPT, WordMemo } from './wordMemo';

/** How many words before a misspelt one a phrase may begin. */
const LONGEST_REACH = 12;
const MOST_COST = 2 * EDIT;
/** The word is one of everyday language, which is no misspelling. */
const COMMON = -1;

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
  readonly index: FuzzyIndex;
  /** What stands beside each form in phrases (see `neighbours.ts`). */
  readonly #beside: Int32Array;
  /** What is near the words met so far, one memo a language of the text. */
  readonly #memos = { en: new WordMemo(), fr: new WordMemo(), other: new WordMemo() };
  readonly #letters = new Uint16Array(2 * LONGEST_WORD);
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
    this.index = new FuzzyIndex(lexicon.vocabulary, lexicon.fuzzyTables);
    this.#beside = lexicon.fuzzyTables.beside;
  }

  /** Candidates around misspelt words that no chosen mention covers; `chosen` is sorted and disjoint. */
  find(chosen: readonly Candidate[], language: TextLanguage): Candidate[] {
    if (this.index.isFull) this.#forget();
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
      const near = this.#nearOf(w);
      if (near === COMMON) continue;
      if (this.#mayFit(w, near) || this.#joined(w) >= 0 || (w > 0 && this.#joined(w - 1) >= 0)) this.#around(w);
    }
    for (const w of brokenWords(words)) {
      const covers = (c: Candidate): boolean => c.start <= start[w] && c.end >= end[w + 1];
      if (this.#joined(w) < 0 || chosen.some(covers)) continue;
      this.#around(w);
    }
    return found;
  }

  #isCommon(w: number): boolean {
    const length = this.#words.spell(w, this.#letters);
    return this.#lexicon.commonWords.has(this.#letters, 0, length, this.#language);
  }

  /** Whether a phrase may hold word `w`, which is near what the index lists at `near`, beside one of its neighbours or by itself: of a hundred such words, a few. */
  #mayFit(w: number, near: number): boolean {
    if (near === 0) return false;
    const { id } = this.#words;
    const { results } = this.index;
    const before = this.#bitsBefore(w);
    const behind = this.#bitsBehind(w);
    if (id[w] >= 0 && mayStandBeside(this.#beside, id[w], before, behind)) return true;
    let place = near;
    for (let left = results[place++]; left > 0; left--, place += 2) {
      const form = results[place];
      if (mayStandBeside(this.#beside, form, before, behind)) return true;
      if (this.#automaton.alone[form] !== 0 && phraseBudget(this.#lexicon.vocabulary.lengthOf(form), 1) > 0)
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
    const { nodes } = this.#automaton;
    for (let at = edgesOf(this.#automaton, ROOT, first); nodes[at] === first; at += 2) {
      const middle = nodes[at + 1] >> 1;
      for (let to = edgesOf(this.#automaton, middle, second); nodes[to] === second; to += 2)
        if (phraseAt(this.#automaton, nodes[to + 1] >> 1) >= 0) return true;
    }
    return false;
  }

  /** The bits of all forms that the word before word `w` may be taken for. */
  #bitsBefore(w: number): number {
    const { joint } = this.#words;
    if (w === 0 || joint[w] !== GLUE) return 0;
    const joined = w > 1 ? this.#joined(w - 2) : -1;
    return this.#bitsOf(w - 1, 1) | (joined < 0 ? 0 : bitOfForm(joined));
  }

  /** The bits of all forms that the word behind word `w` may be taken for. */
  #bitsBehind(w: number): number {
    const { count, joint } = this.#words;
    if (w + 1 >= count || joint[w + 1] !== GLUE) return 0;
    const joined = this.#joined(w + 1);
    return this.#bitsOf(w + 1, 0) | (joined < 0 ? 0 : bitOfForm(joined));
  }

  /** The bits of the form of word `w` and of those near it; of two that it may be made of, of the first (`half` 0) or the second (1). */
  #bitsOf(w: number, half: number): number {
    const { id } = this.#words;
    const { results } = this.index;
    let bits = id[w] < 0 ? 0 : bitOfForm(id[w]);
    let place = this.#answerOf(w) >> 1;
    if (place === 0) return bits;
    for (let left = results[place++]; left > 0; left--, place += 2) bits |= bitOfForm(results[place]);
    for (let left = results[place++]; left > 0; left--, place += 2) bits |= bitOfForm(results[place + half]);
    return bits;
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
    const joined = this.#joined(w);
    if (joined >= 0) this.#follow(node, joined, w + 2, cost + EDIT, letters, count);
  }

  /** Word `w` is unknown: each form near it stands in for it, and each pair of words that it may be made of. */
  #misspelt(node: number, w: number, cost: number, letters: number, count: number): void {
    let place = this.#nearOf(w);
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
    const answer = this.#answerOf(w);
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

  /** Where the index lists what is near word `w`; 0 for nothing, or {@link COMMON}. */
  #nearOf(w: number): number {
    const answer = this.#answerOf(w);
    return (answer & 1) !== 0 ? COMMON : answer >> 1;
  }

  /** Where the index lists what is near word `w`, doubled; plus 1 where the word is one of everyday language. */
  #answerOf(w: number): number {
    const memo = this.#memos[this.#language];
    const { hash, check } = this.#words;
    const known = memo.find(hash[w], check[w]);
    if (known !== NOT_KEPT) return known;
    const answer = 2 * this.index.near(this.#words, w) + (this.#isCommon(w) ? 1 : 0);
    memo.keep(hash[w], check[w], answer);
    return answer;
  }

  /** Answers point to what the index lists. */
  #forget(): void {
    this.index.forget();
    for (const language of ['en', 'fr', 'other'] as const) this.#memos[language].clear();
  }

  /** The form that words `w` and `w + 1` make without the space between them, or -1. */
  #joined(w: number): number {
    const words = this.#words;
    if (w + 1 >= words.count || words.joint[w + 1] !== GLUE) return -1;
    if (words.id[w] >= 0 && words.id[w + 1] >= 0 && !isBroken(words, w)) return -1;
    const tail = words.end[w + 1] - words.start[w + 1];
    if (words.end[w] - words.start[w] + tail < SHORTEST_JOINED || tail > LONGEST_WORD) return -1;
    const hash = (Math.imul(words.hash[w], power(tail)) + words.hash[w + 1]) | 0;
    if (!this.#lexicon.vocabulary.mayHave(hash)) return -1;
    const first = words.spell(w, this.#letters);
    return this.#lexicon.vocabulary.findLetters(this.#letters, 0, first + words.spell(w + 1, this.#letters, first));
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

const POWERS = (() => {
  const powers = new Int32Array(80);
  powers[0] = 1;
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1], HASH_BASE);
  return powers;
})();

function power(exponent: number): number {
  return POWERS[Math.min(exponent, 79)];
}
