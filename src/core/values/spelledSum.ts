import type { Cursor } from './cursor';
import { scaleOf, hasLanguage, isEnglishScale } from './scales';
import {
  ARTICLE,
  CURRENCY,
  DURATION,
  FAMILY,
  IS_ENGLISH,
  IS_FRENCH,
  NUMBER,
  NUMBER_KIND,
  NUMBER_LANGUAGE,
  SCALE,
  SMALL,
  TENS,
  UNIT,
  valueWord,
} from './vocabulary';

const CENT = valueWord('cent');

/** Numbers under way: `two million` is in `total`, the `three hundred` after it in `group`. */
export interface Sum {
  total: number;
  group: number;
  /** The last scale. */
  top: number;
  /** Languages that have all words so far, as bits of the vocabulary. */
  languages: number;
}

/** Whether a number below a hundred may be added: nothing of its size is there yet, or it is the ones after tens. */
export function fits(group: number, v: number, last: number, lastId: number): boolean {
  const rest = group % 100;
  if (rest === 0) return last !== SMALL;
  const french = lastId >= 0 && hasLanguage(lastId, IS_FRENCH);
  if (v < 10 && v > 0) return (rest >= 20 && rest % 10 === 0) || (rest % 20 === 10 && french && NUMBER[lastId] === 10);
  return v < 20 && french && (rest === 60 || rest === 80);
}

/** Takes a word for a hundred into a number under way; whether it may. */
export function hundred(cursor: Cursor, i: number, id: number, lastId: number, sum: Sum): boolean {
  if (hasLanguage(id, IS_ENGLISH)) {
    if (sum.group < 1 || sum.group > 99) return false;
    sum.group *= 100;
    return true;
  }
  if (sum.group > 9 || sum.group === 1 || !isFrenchHundred(cursor, i, id, lastId)) return false;
  sum.group = sum.group === 0 ? 100 : sum.group * 100;
  return true;
}

/** `cent` is a hundred after a French number, before a noun that it counts, and in a French text; else it is a coin. */
function isFrenchHundred(cursor: Cursor, i: number, id: number, lastId: number): boolean {
  if (lastId >= 0) {
    const languages = NUMBER_LANGUAGE[lastId];
    if (languages === IS_FRENCH) return true;
    if (!hasLanguage(lastId, IS_FRENCH) && languages !== 0 && cursor.language === 'en' && id !== CENT) return false;
  }
  if (cursor.language === 'fr') return true;
  const next = cursor.at(i + 1);
  return (
    NUMBER_KIND[next] === SMALL ||
    (NUMBER_KIND[next] === ARTICLE && hasLanguage(next, IS_FRENCH)) ||
    NUMBER_KIND[next] === TENS ||
    NUMBER_KIND[next] === SCALE ||
    CURRENCY[next] !== 0 ||
    FAMILY[next] !== 0 ||
    DURATION[next] !== 0 ||
    UNIT[next] !== 0
  );
}

/** Takes a word such as `million` into a number under way; whether it may. */
export function scale(cursor: Cursor, id: number, last: number, sum: Sum): boolean {
  const v = scaleOf(cursor, id, (sum.languages & IS_FRENCH) === 0 || isEnglishScale(id, sum.group));
  if (sum.group === 0) {
    if (sum.total > 0) {
      if (last !== SCALE) return false;
      // `un million mille`, but `a hundred thousand million`.
      if (v < sum.top) sum.total += v;
      else sum.total *= v;
    } else if (v === 1000 && last === 0) sum.total = 1000;
    else return false;
  } else if (v < sum.top) sum.total += sum.group * v;
  else sum.total = (sum.total + sum.group) * v;
  sum.group = 0;
  sum.top = v;
  return true;
}
