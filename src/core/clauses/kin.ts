import { Late } from '../late';
import type { Language } from '../lexicon/term';
import type { Vocabulary } from '../lexicon/vocabulary';
import { foldText } from '../text/characters';
import { ENGLISH_KIN } from './kinEnglish';
import { FRENCH_KIN } from './kinFrench';
import type { KinList } from './kinList';
import { formsOf } from './verbForms';

/** What a word near a figure or a mention says of whose it is. Numbers, because they live in typed arrays. */
export const KIN = {
  none: 0,
  /** `starting`, `since`, `dès`: what begins then does not end then. */
  start: 1,
  /** `from`, French `de`: a beginning, or what was before, or neither. */
  from: 2,
  /** `against`, `instead of`, `contre`: before an earlier figure. */
  against: 3,
  /** `previously`, `auparavant`: beside an earlier figure. */
  earlier: 4,
  /** `falls`, `is raised`, `passe`: from an earlier figure to the one that holds. */
  change: 5,
  /** `announces`, `signs`, `dated`: a date here is that of the telling. */
  report: 6,
  /** `premium`, `turnover`: has a figure of its own. */
  owner: 7,
  /** `amount`, `share`: has the figure of what it is said of. */
  measure: 8,
  /** `ago`, `later`: a duration here is a date. */
  ago: 9,
  /** `ranges`, `between`: both ends hold. */
  range: 10,
  /** `for`, `pour`: before a price. */
  price: 11,
  /** `respectively`: figures go to mentions in order. */
  respectively: 12,
  /** `until`, `through`, `jusque`. */
  until: 13,
  /** `by`, `up`, French `de` after a verb of change: a difference. */
  by: 14,
  /** `or`, `soit`: before another way to say the same. */
  equals: 15,
  /** `près` in `près de`. */
  nearly: 16,
  /** `foundation`, `lender`: somebody. */
  person: 17,
  /** `clause`, `section`: says what somebody has, and is nobody. */
  paper: 18,
  /** `grants`, `accorde`: whoever it is given to has it. */
  give: 19,
  /** `binds`, `oblige`: whoever is bound has the duty. */
  bind: 20,
  /** `in favour of`, `au profit de`. */
  favour: 21,
  /** `signs`, `agrees`: a date is that of the signature. */
  sign: 22,
  /** `each`, `chacune`: one or all of them. */
  each: 23,
} as const;
export type KinName = keyof typeof KIN;

/** The words that tell whose a figure, a right or a duty is, by id, for both languages; a part of the lexicon, because they must have ids. */
export class Kin {
  readonly en: Uint8Array;
  readonly fr: Uint8Array;

  constructor(en: Uint8Array, fr: Uint8Array) {
    this.en = en;
    this.fr = fr;
  }

  /** Adds the words to the vocabulary. */
  static compile(vocabulary: Vocabulary): Kin {
    return new Kin(tableOf(vocabulary, ENTRIES.en.value), tableOf(vocabulary, ENTRIES.fr.value));
  }
}

type Entries = ReadonlyMap<string, number>;

function entriesOf({ words, verbs }: KinList, language: Language): Entries {
  const entries = new Map<string, number>();
  for (const [name, list] of Object.entries(words) as [KinName, string][])
    for (const word of list.split(' ')) entries.set(foldText(word), KIN[name]);
  for (const [name, list] of Object.entries(verbs) as [KinName, string][])
    for (const verb of list.split(' '))
      for (const [form] of formsOf(verb, language)) if (!entries.has(form)) entries.set(form, KIN[name]);
  return entries;
}

const ENTRIES: Readonly<Record<Language, Late<Entries>>> = {
  en: new Late(() => entriesOf(ENGLISH_KIN, 'en')),
  fr: new Late(() => entriesOf(FRENCH_KIN, 'fr')),
};

function tableOf(vocabulary: Vocabulary, entries: Entries): Uint8Array {
  for (const word of entries.keys()) vocabulary.add(word);
  const table = new Uint8Array(vocabulary.size);
  for (const [word, kin] of entries) table[vocabulary.idOf(word)] = kin;
  return table;
}
