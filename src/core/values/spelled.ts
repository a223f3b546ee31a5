import type { Cursor } from './cursor';
import { G } from './grammarWords';
import type { NumberRead } from './number';
import { kindAt, hasLanguage } from './scales';
import { closes, afterAnd, afterCollective, readDecimals } from './spelledEnds';
import { type Sum, fits, hundred, scale } from './spelledSum';
import {
  ARTICLE,
  COLLECTIVE,
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
  valueWord,
} from './vocabulary';

const COUPLE = valueWord('couple');

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
