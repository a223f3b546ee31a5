import type { Lexicon } from '../lexicon/lexicon';
import type { TextLanguage } from '../text/language';
import type { Words } from '../text/words';
import type { Value } from '../values/value';
import { byPrecedence, disjoint, type Candidate } from './candidates';
import { ExactMatcher } from './exact';
import { FuzzyMatcher } from './fuzzy';
import { EXCEPT_TRAIT } from './traits';

/** Finds the mentions of one lexicon in one text after another. */
export class MentionFinder {
  readonly exact: ExactMatcher;
  readonly #lexicon: Lexicon;
  readonly #words: Words;
  readonly #order: (a: Candidate, b: Candidate) => number;
  readonly #wantsFuzzy: boolean;
  #fuzzy: FuzzyMatcher | undefined;

  /** `words` are read again for each text by the caller. */
  constructor(lexicon: Lexicon, words: Words, options: { readonly fuzzy: boolean }) {
    this.#lexicon = lexicon;
    this.#words = words;
    this.#order = byPrecedence(lexicon);
    this.exact = new ExactMatcher(lexicon, words);
    this.#wantsFuzzy = options.fuzzy;
  }

  /** Made when it is first needed: its index costs more than the rest of the lexicon. */
  get fuzzy(): FuzzyMatcher {
    return (this.#fuzzy ??= new FuzzyMatcher(this.#lexicon, this.#words));
  }

  /** The mentions of the text read last: sorted, disjoint, without what exceptions cover and what is ignored. */
  find(text: string, values: readonly Value[], language: TextLanguage): readonly Candidate[] {
    const chosen = this.exact.find(text, values, language);
    const misspelt = this.#wantsFuzzy ? this.fuzzy.find(chosen, language) : [];
    const merged = misspelt.length === 0 ? chosen : this.#merge(chosen, misspelt);
    const { ignored } = this.#lexicon;
    const { bits } = this.exact.traits;
    let excepted = false;
    for (const { phrase } of merged) excepted ||= (bits[phrase] & EXCEPT_TRAIT) !== 0;
    const spoken = excepted ? merged.filter(({ phrase }) => (bits[phrase] & EXCEPT_TRAIT) === 0) : merged;
    return ignored.isEmpty ? spoken : spoken.filter(({ start, end }) => !ignored.has(text.slice(start, end)));
  }

  /** A misspelt phrase never cuts into a mention that is spelled right; it may hold one whole and then stands for it. Linear: both are gone through side by side. */
  #merge(chosen: readonly Candidate[], misspelt: Candidate[]): Candidate[] {
    misspelt.sort(this.#order);
    let c = 0;
    const kept = disjoint(
      misspelt.filter((fuzzy) => {
        while (c < chosen.length && chosen[c].end <= fuzzy.start) c++;
        for (let i = c; i < chosen.length && chosen[i].start < fuzzy.end; i++)
          if (!holds(fuzzy, chosen[i])) return false;
        return true;
      }),
      this.#order,
    );
    let k = 0;
    const apart = chosen.filter((found) => {
      while (k < kept.length && kept[k].end <= found.start) k++;
      return k === kept.length || kept[k].start >= found.end;
    });
    return disjoint([...apart, ...kept], this.#order);
  }
}

/** Whether a candidate covers another one and more. */
function holds(a: Candidate, b: Candidate): boolean {
  return a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;
}
