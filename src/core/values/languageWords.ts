import type { G } from './grammarWords';

/** Value words of one language: `word:value` pairs, or plain words, parted by spaces. */
export interface LanguageWords {
  readonly small: string;
  readonly tens: string;
  readonly hundred: string;
  readonly scales: string;
  readonly collectives: string;
  readonly abbreviations: string;
  readonly articles: string;
  readonly ordinals: string;
  readonly ordinalSuffixes: string;
  readonly fractions: string;
  readonly months: string;
  readonly weekdays: string;
  readonly periods: string;
  readonly durations: string;
  readonly bounds: string;
  readonly words: Readonly<Record<Exclude<keyof typeof G, 'ordinalSuffix'>, string>>;
}
