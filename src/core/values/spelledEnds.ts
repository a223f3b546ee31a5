import type { Cursor } from './cursor';
import { G } from './grammarWords';
import type { NumberRead } from './number';
import { scaleOf, kindAt, hasLanguage } from './scales';
import type { Sum } from './spelledSum';
import {
  ARTICLE,
  FRACTION,
  HUNDRED,
  IS_ENGLISH,
  IS_FRENCH,
  NUMBER,
  NUMBER_KIND,
  ORDINAL,
  SCALE,
  SMALL,
  TENS,
} from './vocabulary';

/** An ordinal or the name of a fraction ends a number, and makes an ordinal or a fraction of it. */
export function closes(
  cursor: Cursor,
  i: number,
  kind: number,
  v: number,
  last: number,
  sum: Sum,
  n: NumberRead,
): boolean {
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
export function afterAnd(cursor: Cursor, i: number, last: number, lastId: number, sum: Sum): number {
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

/** `une dizaine de millions`. */
export function afterCollective(cursor: Cursor, i: number, sum: Sum): number {
  const id = cursor.at(i + 1);
  if ((cursor.grammar(i) & G.of) === 0 || NUMBER_KIND[id] !== SCALE) return i;
  if (!cursor.follows(cursor.endOf(i - 1), i) || !cursor.follows(cursor.endOf(i), i + 1)) return i;
  sum.total *= scaleOf(cursor, id);
  return i + 2;
}

/** Reads what follows `point` or `virgule`: single digits, or a number below a hundred. The place after it, or -1. */
export function readDecimals(cursor: Cursor, from: number, sum: Sum): number {
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

/** `two and a half million`. */
function afterFraction(cursor: Cursor, i: number, sum: Sum): number {
  const id = cursor.at(i);
  if (NUMBER_KIND[id] !== SCALE || !cursor.follows(cursor.endOf(i - 1), i)) return i;
  sum.total = (sum.total + sum.group) * scaleOf(cursor, id);
  sum.group = 0;
  return i + 1;
}
