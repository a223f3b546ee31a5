import type { Cursor } from './cursor';
import type { NumberRead } from './number';
import { G } from './grammarWords';
import {
  ARTICLE,
  COLLECTIVE,
  CURRENCY,
  DURATION,
  FAMILY,
  FRACTION,
  GRAMMAR,
  HUNDRED,
  IS_ENGLISH,
  IS_FRENCH,
  NUMBER,
  NUMBER_KIND,
  NUMBER_LANGUAGE,
  ORDINAL,
  SCALE,
  SMALL,
  TENS,
  UNIT,
  valueWord,
} from './vocabulary';

const BILLIONS = [valueWord('billion'), valueWord('billions')];
const TRILLIONS = [valueWord('trillion'), valueWord('trillions')];
const CENT = valueWord('cent');
const COUPLE = valueWord('couple');
const AN = [valueWord('a'), valueWord('an')];

/** What a scale word says: a French billion is a million millions, unless its number is written as English writes it (`$4.7 billion`). */
export function scaleOf(cursor: Cursor, id: number, english = false): number {
  if (cursor.language === 'fr' && !english) {
    if (BILLIONS.includes(id)) return 1e12;
    if (TRILLIONS.includes(id)) return 1e18;
  }
  return NUMBER[id];
}

function kindAt(cursor: Cursor, i: number): number {
  return NUMBER_KIND[cursor.at(i)];
}

function hasLanguage(id: number, bit: number): boolean {
  return (NUMBER_LANGUAGE[id] & bit) !== 0;
}

/** Numbers under way: `two million` is in `total`, the `three hundred` after it in `group`. */
interface Sum {
  total: number;
  group: number;
  /** The last scale. */
  top: number;
  /** Languages that have all words so far, as bits of the vocabulary. */
  languages: number;
}

/**
 * Reads a number in words from word `first`: `twenty-seven`, `one hundred and five thousand`, `quatre-vingt-dix-sept`, `two thirds`, `one and a half`,
 * `un million et demi`, `twenty-second`, `four point five`. False where none begins there.
 */
export function readSpelled(cursor: Cursor, first: number, n: NumberRead): boolean {
  n.reset(first, cursor.startOf(first));
  n.spelled = true;
  const sum: Sum = { total: 0, group: 0, top: Infinity, languages: IS_ENGLISH | IS_FRENCH };
  let last = 0; // kind of the last word
  let lastId = -1;
  let done = false;
  let i = first;
  while (!done && i < cursor.count) {
    if (i > first && !joins(cursor, i, last)) break;
    const id = cursor.at(i);
    const kind = NUMBER_KIND[id];
    const v = NUMBER[id];
    if (kind === 0) {
      const bits = GRAMMAR[id];
      if (i === first) break;
      if ((bits & G.and) !== 0) {
        const end = afterAnd(cursor, i, last, lastId, sum);
        if (end < 0) break;
        if (end > i + 1) {
          i = end;
          break;
        }
        i++;
        continue;
      }
      if ((bits & G.point) !== 0) {
        const end = readDecimals(cursor, i + 1, sum);
        if (end < 0) break;
        i = end;
      }
      break;
    }
    if (kind === ORDINAL || kind === FRACTION) {
      if (!closes(cursor, i, kind, v, last, sum, n)) break;
      done = true;
    } else if (kind === SCALE) {
      if (!scale(cursor, id, last, sum)) break;
    } else if (kind === HUNDRED) {
      if (!hundred(cursor, i, id, lastId, sum)) break;
    } else if (kind === COLLECTIVE) {
      if (sum.group === 0) break;
      sum.total = sum.group * v;
      sum.group = 0;
      n.vague = hasLanguage(id, IS_FRENCH) || id === COUPLE;
      i = afterCollective(cursor, i + 1, sum) - 1;
      done = true;
    } else if (kind === ARTICLE) {
      if (i > first && !hasLanguage(id, IS_FRENCH)) break;
      if (!fits(sum.group, 1, last, lastId)) break;
      sum.group += 1;
    } else {
      if (kind === TENS && v === 20 && lastId >= 0 && NUMBER[lastId] === 4 && hasLanguage(id, IS_FRENCH))
        sum.group += 76;
      else if (fits(sum.group, v, last, lastId)) sum.group += v;
      else break;
    }
    last = kind;
    lastId = id;
    sum.languages &= NUMBER_LANGUAGE[id];
    i++;
  }
  if (i === first) return false;
  n.article = i === first + 1 && NUMBER_KIND[cursor.at(first)] === ARTICLE;
  if (!n.fraction) n.mantissa = sum.total + sum.group;
  n.next = i;
  n.end = cursor.endOf(i - 1);
  n.shortEnd = n.end;
  n.shortNext = i;
  return true;
}

/** Whether word `i` goes on with the number: after a space or hyphen, or after a comma between thousands and hundreds. */
function joins(cursor: Cursor, i: number, last: number): boolean {
  const from = cursor.endOf(i - 1);
  if (cursor.follows(from, i)) return true;
  if (last !== SCALE || cursor.between(from, cursor.startOf(i)) !== 0x2c) return false;
  // `one million, two hundred thousand`, not `one million, two years`.
  for (let k = i; k < i + 4; k++) {
    const kind = kindAt(cursor, k);
    if (kind === HUNDRED || kind === SCALE) return true;
    if (kind !== SMALL && kind !== TENS) return false;
  }
  return false;
}

/** Whether a number below a hundred may be added: nothing of its size is there yet, or it is the ones after tens. */
function fits(group: number, v: number, last: number, lastId: number): boolean {
  const rest = group % 100;
  if (rest === 0) return last !== SMALL;
  const french = lastId >= 0 && hasLanguage(lastId, IS_FRENCH);
  if (v < 10 && v > 0) return (rest >= 20 && rest % 10 === 0) || (rest % 20 === 10 && french && NUMBER[lastId] === 10);
  return v < 20 && french && (rest === 60 || rest === 80);
}

function hundred(cursor: Cursor, i: number, id: number, lastId: number, sum: Sum): boolean {
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

function scale(cursor: Cursor, id: number, last: number, sum: Sum): boolean {
  const v = scaleOf(cursor, id, (sum.languages & IS_FRENCH) === 0);
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

/** An ordinal or the name of a fraction ends a number, and makes an ordinal or a fraction of it. */
function closes(cursor: Cursor, i: number, kind: number, v: number, last: number, sum: Sum, n: NumberRead): boolean {
  const counts = (last === SMALL || last === ARTICLE) && sum.total === 0 && sum.group >= 1;
  if (kind === FRACTION) {
    if (last !== 0 && !counts) return false;
    n.mantissa = last === 0 ? 1 : sum.group;
    n.power = v;
    n.fraction = true;
    return true;
  }
  const rest = sum.group % 100;
  if (last === 0 || (last === TENS && v < 10 && rest >= 20) || last === HUNDRED || last === SCALE) {
    sum.group += v;
    n.ordinal = true;
    return true;
  }
  if (!counts || v < 3 || sum.group >= v) return false;
  // `a third party`: without something that it is a third of, an ordinal after an article is none.
  if (last === ARTICLE && (cursor.grammar(i + 1) & (G.of | G.equity)) === 0) return false;
  n.mantissa = sum.group;
  n.power = v;
  n.fraction = true;
  return true;
}

/**
 * What `and` at word `i` does: the place after a fraction that it adds (`one and a half`), `i + 1` where the number merely goes on
 * (`one hundred and five`, `vingt et un`), -1 where it ends the number.
 */
function afterAnd(cursor: Cursor, i: number, last: number, lastId: number, sum: Sum): number {
  if (last === 0 || !cursor.follows(cursor.endOf(i), i + 1)) return -1;
  const next = cursor.at(i + 1);
  const kind = NUMBER_KIND[next];
  const unit = sum.group === 0 ? sum.top : 1;
  if (kind === FRACTION) {
    sum.group += unit / NUMBER[next];
    return i + 2;
  }
  if (kind === SMALL || kind === ARTICLE) {
    const under = cursor.at(i + 2);
    const underKind = NUMBER_KIND[under];
    if (underKind === FRACTION || (underKind === ORDINAL && NUMBER[under] >= 3 && kind === SMALL)) {
      sum.group += (unit * NUMBER[next]) / NUMBER[under];
      return afterFraction(cursor, i + 3, sum);
    }
  }
  if (hasLanguage(next, IS_ENGLISH) && (last === HUNDRED || last === SCALE) && (kind === SMALL || kind === TENS))
    return i + 1;
  const french = lastId >= 0 && hasLanguage(lastId, IS_FRENCH) && hasLanguage(next, IS_FRENCH);
  return french && last === TENS && (kind === ARTICLE || NUMBER[next] === 11) ? i + 1 : -1;
}

/** `two and a half million`. */
function afterFraction(cursor: Cursor, i: number, sum: Sum): number {
  const id = cursor.at(i);
  if (NUMBER_KIND[id] !== SCALE || !cursor.follows(cursor.endOf(i - 1), i)) return i;
  sum.total = (sum.total + sum.group) * scaleOf(cursor, id);
  sum.group = 0;
  return i + 1;
}

/** `une dizaine de millions`. */
function afterCollective(cursor: Cursor, i: number, sum: Sum): number {
  const id = cursor.at(i + 1);
  if ((cursor.grammar(i) & G.of) === 0 || NUMBER_KIND[id] !== SCALE) return i;
  if (!cursor.follows(cursor.endOf(i - 1), i) || !cursor.follows(cursor.endOf(i), i + 1)) return i;
  sum.total *= scaleOf(cursor, id);
  return i + 2;
}

/** Reads what follows `point` or `virgule`: single digits, or a number below a hundred. The place after it, or -1. */
function readDecimals(cursor: Cursor, from: number, sum: Sum): number {
  let value = 0;
  let size = 1;
  let i = from;
  while (i < cursor.count && size < 1e9 && cursor.follows(cursor.endOf(i - 1), i)) {
    const id = cursor.at(i);
    const kind = NUMBER_KIND[id];
    const v = NUMBER[id];
    if (kind === SMALL && v < 10) {
      value = value * 10 + v;
      size *= 10;
      i++;
    } else if ((kind === SMALL || kind === TENS) && value === 0) {
      const ones = kind === TENS && kindAt(cursor, i + 1) === SMALL ? NUMBER[cursor.at(i + 1)] : 0;
      value = v + (ones < 10 ? ones : 0);
      size *= 100;
      i += ones > 0 && ones < 10 ? 2 : 1;
      break;
    } else break;
  }
  if (i === from) return -1;
  sum.group += value / size;
  return afterFraction(cursor, i, sum);
}

/** Reads fractions of scales: `half a million`, `a quarter of a million`, `demi-milliard`. True where the number goes on so. */
export function takeScaleOfFraction(cursor: Cursor, n: NumberRead): boolean {
  if (!n.fraction || !n.spelled) return false;
  let i = n.next;
  if ((cursor.grammar(i) & G.of) !== 0 && cursor.follows(n.end, i)) i++;
  if (AN.includes(cursor.at(i))) i++;
  const id = cursor.at(i);
  if (NUMBER_KIND[id] !== SCALE || !cursor.follows(cursor.endOf(i - 1), i)) return false;
  n.factor = scaleOf(cursor, id);
  n.fraction = false;
  n.next = i + 1;
  n.end = cursor.endOf(i);
  n.shortNext = n.next;
  n.shortEnd = n.end;
  return true;
}
