import { foldText } from '../text/characters';
import { CODE_WORDS, COUNTRIES, COUNTRY_HEADS, currencyIndex, DOLLARS, FAMILIES } from './currencies';
import { G } from './grammarWords';
import { COMPOUND_UNITS, DURATIONS, UNITS } from './units';
import { ENGLISH } from './wordsEnglish';
import { FRENCH } from './wordsFrench';
import { OTHER } from './wordsOther';

/** Kinds of number words. */
export const SMALL = 1;
export const TENS = 2;
export const HUNDRED = 3;
export const SCALE = 4;
export const COLLECTIVE = 5;
export const ARTICLE = 6;
export const ORDINAL = 7;
export const FRACTION = 8;

export const IS_ENGLISH = 1;
export const IS_FRENCH = 2;

/** What a value may start with, by word: the scan stops at no other word. */
export const STARTS_NUMBER = 1;
export const STARTS_ARTICLE = 2;
export const STARTS_MONTH = 3;

/** After a number: part of it, or its unit. */
export const BELONGS = 1;
/** After a number: leads to another one, or to a month. */
export const JOINS = 2;

/** What a number before a word may count by it, as bits. */
export const MAY_PERCENT = 1;
export const MAY_MONEY = 2;
export const MAY_COUNT = 4;
export const MAY_SHARE = 8;
export const MAY_ANY = 15;

/** Keys of bounds, and of times of the year. */
export const BOUND_KEYS = [
  '',
  'min',
  'max',
  'approx',
  'least',
  'most',
  'more',
  'less',
  'up',
  'over',
  'exceed',
  'plus',
  'moins',
  'much',
  'late',
  'early',
  'minimum',
  'maximum',
  'environ',
  'near',
  'beyond',
  'before',
  'after',
] as const;
export const PERIOD_KEYS = ['', 'early', 'mid', 'late', 'half', 'quarter'] as const;

const indexOf = new Map<string, number>();

function add(word: string): number {
  // Most are folded already, and every word is asked for twice.
  const known = indexOf.get(word);
  if (known !== undefined) return known;
  const folded = foldText(word);
  let index = indexOf.get(folded);
  if (index === undefined) {
    index = indexOf.size;
    indexOf.set(folded, index);
  }
  return index;
}

const LANGUAGES = [ENGLISH, FRENCH, OTHER] as const;
const LISTS = [
  'small',
  'tens',
  'hundred',
  'scales',
  'collectives',
  'abbreviations',
  'articles',
  'ordinals',
  'fractions',
  'months',
  'weekdays',
  'periods',
  'durations',
  'bounds',
  'ordinalSuffixes',
] as const;

function split(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}

for (const language of LANGUAGES) {
  for (const list of LISTS) for (const pair of split(language[list])) add(pair.split(':', 1)[0]);
  for (const list of Object.values(language.words)) for (const word of split(list)) add(word);
}
for (const { word } of CODE_WORDS) add(word);
for (const [, words] of FAMILIES) split(words).forEach(add);
for (const [words] of COUNTRIES) split(words).forEach(add);
split(COUNTRY_HEADS).forEach(add);
for (const pair of split(DOLLARS)) add(pair.split(':', 1)[0]);
for (const [, words] of UNITS) for (const word of split(words)) add(word.split('*', 1)[0]);
for (const [, words] of COMPOUND_UNITS) split(words).forEach(add);

/** Every word that the value reader knows, folded. A vocabulary begins with these, in this order. */
export const VALUE_WORDS: readonly string[] = [...indexOf.keys()];
/** Stands for every other word; the tables have an empty entry for it. */
export const NONE = VALUE_WORDS.length;

/** The index of a folded word that was glued to digits; {@link NONE} where it is no value word. */
export function valueWord(word: string): number {
  return indexOf.get(word) ?? NONE;
}

export const GRAMMAR = new Int32Array(NONE + 1);
export const NUMBER_KIND = new Uint8Array(NONE + 1);
export const NUMBER = new Float64Array(NONE + 1);
/** Languages in which a number word is one, as bits. */
export const NUMBER_LANGUAGE = new Uint8Array(NONE + 1);
/** The factor of an abbreviated scale: `bn`. 0 for other words. */
export const ABBREVIATION = new Float64Array(NONE + 1);
export const MONTH = new Uint8Array(NONE + 1);
export const WEEKDAY = new Uint8Array(NONE + 1);
/** Index into {@link PERIOD_KEYS}. */
export const PERIOD = new Uint8Array(NONE + 1);
/** Index into `DURATIONS`, plus one. */
export const DURATION = new Uint8Array(NONE + 1);
/** Index into {@link BOUND_KEYS}. */
export const BOUND = new Uint8Array(NONE + 1);
/** Index into `CURRENCIES`, plus one, of a code or a name that needs no country. */
export const CURRENCY = new Uint8Array(NONE + 1);
export const CURRENCY_FACTOR = new Float64Array(NONE + 1).fill(1);
/** 1 for codes that count in capitals alone. */
export const CAPITALS = new Uint8Array(NONE + 1);
/** Index into `FAMILIES`, plus one. */
export const FAMILY = new Uint8Array(NONE + 1);
/** Index into `COUNTRIES`, plus one. */
export const COUNTRY = new Uint8Array(NONE + 1);
export const COUNTRY_HEAD = new Uint8Array(NONE + 1);
/** The currency, plus one, that the word makes of a dollar sign next to it. */
export const DOLLAR = new Uint8Array(NONE + 1);
/** Index into `UNITS`, plus one. */
export const UNIT = new Uint8Array(NONE + 1);
export const UNIT_FACTOR = new Float64Array(NONE + 1).fill(1);
/** 1 for first words of compound units. */
export const UNIT_HEAD = new Uint8Array(NONE + 1);
export const START = new Uint8Array(NONE + 1);
/** What a word after a number may be to it: see {@link BELONGS} and {@link JOINS}. */
export const FOLLOW = new Uint8Array(NONE + 1);
/** What a number before the word may count by it, as bits: see {@link MAY_ANY}. */
export const MAY = new Uint8Array(NONE + 1);

function each(list: string, put: (index: number, value: string) => void): void {
  for (const pair of split(list)) {
    const [word = '', value = ''] = pair.split(':');
    put(add(word), value);
  }
}

LANGUAGES.forEach((language, at) => {
  const bit = at === 0 ? IS_ENGLISH : at === 1 ? IS_FRENCH : IS_ENGLISH | IS_FRENCH;
  const kinds = [
    ['small', SMALL],
    ['tens', TENS],
    ['hundred', HUNDRED],
    ['scales', SCALE],
    ['collectives', COLLECTIVE],
    ['articles', ARTICLE],
    ['ordinals', ORDINAL],
    ['fractions', FRACTION],
  ] as const;
  for (const [list, kind] of kinds) {
    each(language[list], (index, value) => {
      NUMBER_KIND[index] = kind;
      NUMBER[index] = Number(value);
      NUMBER_LANGUAGE[index] = NUMBER_LANGUAGE[index] | bit;
    });
  }
  each(language.abbreviations, (index, value) => (ABBREVIATION[index] = Number(value)));
  each(language.months, (index, value) => (MONTH[index] = Number(value)));
  each(language.weekdays, (index, value) => (WEEKDAY[index] = Number(value)));
  each(language.periods, (index, value) => (PERIOD[index] = (PERIOD_KEYS as readonly string[]).indexOf(value)));
  each(language.bounds, (index, value) => (BOUND[index] = (BOUND_KEYS as readonly string[]).indexOf(value)));
  each(language.durations, (index, value) => (DURATION[index] = 1 + DURATIONS.findIndex(([name]) => name === value)));
  each(language.ordinalSuffixes, (index) => (GRAMMAR[index] = GRAMMAR[index] | G.ordinalSuffix));
  for (const [key, list] of Object.entries(language.words)) {
    each(list, (index) => (GRAMMAR[index] = GRAMMAR[index] | G[key as keyof typeof G]));
  }
});
for (const { word, currency, factor, capitals } of CODE_WORDS) {
  const index = add(word);
  CURRENCY[index] = currency + 1;
  CURRENCY_FACTOR[index] = factor;
  CAPITALS[index] = capitals ? 1 : 0;
}
FAMILIES.forEach(([, words], at) => each(words, (index) => (FAMILY[index] = at + 1)));
COUNTRIES.forEach(([words], at) => each(words, (index) => (COUNTRY[index] = at + 1)));
each(COUNTRY_HEADS, (index) => (COUNTRY_HEAD[index] = 1));
each(DOLLARS, (index, code) => (DOLLAR[index] = currencyIndex(code) + 1));
UNITS.forEach(([, words], at) => {
  for (const entry of split(words)) {
    const [word = '', factor] = entry.split('*');
    UNIT[add(word)] = at + 1;
    UNIT_FACTOR[add(word)] = Number(factor ?? 1);
  }
});
for (const [, words] of COMPOUND_UNITS) UNIT_HEAD[add(split(words)[0])] = 1;

const BELONGING =
  G.point | G.per | G.percent | G.minor | G.business | G.adjective | G.equity | G.day | G.following | G.yearName;
for (let index = 0; index < NONE; index++) {
  const kind = NUMBER_KIND[index];
  const bits = GRAMMAR[index];
  const names = CURRENCY[index] + FAMILY[index] + COUNTRY[index] + COUNTRY_HEAD[index] + DOLLAR[index];
  const units = DURATION[index] + UNIT[index] + UNIT_HEAD[index] + MONTH[index] + ABBREVIATION[index];
  MAY[index] =
    ((bits & (G.per | G.percent)) !== 0 ? MAY_PERCENT : 0) |
    (names > 0 || (bits & (G.minor | G.of)) !== 0 ? MAY_MONEY : 0) |
    (units > 0 || (bits & (G.adjective | G.business | G.of)) !== 0 ? MAY_COUNT : 0) |
    ((bits & (G.equity | G.of)) !== 0 ? MAY_SHARE : 0);
  if ((bits & (G.and | G.to | G.or | G.of)) !== 0) FOLLOW[index] = JOINS;
  else if (kind !== 0 || names + units > 0 || (bits & BELONGING) !== 0) FOLLOW[index] = BELONGS;
  if (MONTH[index] !== 0) START[index] = STARTS_MONTH;
  else if (kind === ARTICLE) START[index] = STARTS_ARTICLE;
  else if (kind !== 0 && kind !== SCALE) START[index] = STARTS_NUMBER;
}
// French says `mille euros` and `mil neuf cent` without a one before it; a million needs its number.
for (const word of ['mille', 'mil']) START[add(word)] = STARTS_NUMBER;

/** Whether a value may begin with the word of that id. */
export function mayBegin(id: number): boolean {
  return id < NONE && START[id] !== 0;
}
