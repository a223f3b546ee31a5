import { foldText } from '../text/characters';
import { isCalendarDay } from './calendar';
import { codeAt, type Cursor, isApostrophe, isHyphen, isSpace, isUnseen } from './cursor';
import { type DateOutcome, type DateRead, FULL, fullYear, IMPOSSIBLE, NO_DATE, PARTIAL, yearAt } from './date';
import { readFigure } from './figures';
import type { NumberRead } from './number';
import { readSpelled } from './spelled';
import { readGluedPart } from './years';
import { G } from './grammarWords';
import { MONTH, NONE, NUMBER_KIND, valueWord, WEEKDAY } from './vocabulary';

const IN = [valueWord('in'), valueWord('en')];
const SLASH = 0x2f;
const HYPHEN = 0x2d;
const COMMA = 0x2c;
const DOT = 0x2e;
const LONGEST_GAP = 8;
/** Months that are other words as well: after a year they need a hyphen. */
const UNSURE = ['may', 'march', 'mars', 'mar', 'mai', 'sept'].map(valueWord);

/** Whether only spaces and the signs that dates are written with stand between two places; with the last such sign. */
function gapSign(cursor: Cursor, from: number, to: number): number {
  const { text } = cursor;
  let sign = 0;
  let seen = 0;
  for (let i = from; i < to; i++) {
    const code = codeAt(text, i);
    if (isUnseen(code)) continue;
    if (isSpace(code)) continue;
    if (++seen > LONGEST_GAP) return -1;
    if (code !== COMMA && code !== DOT && code !== SLASH && code !== 0x27 && code !== 0x2019 && !isHyphen(code))
      return -1;
    sign = code;
  }
  return sign;
}

/**
 * Takes in the year that follows a day or a month, from word `i` on. After a day it may be short (`10-Mar-15`) or far (`28 June in 2020`);
 * a month alone is too often a verb for that (`may in 2020`).
 */
function takeYear(cursor: Cursor, from: number, i: number, d: DateRead, scratch: NumberRead): boolean {
  const afterDay = d.day > 0;
  let k = i;
  let end = from;
  for (let steps = 0; steps < 4 && k < cursor.count; steps++) {
    const sign = gapSign(cursor, end, cursor.startOf(k));
    if (sign < 0) return false;
    const year = yearAt(cursor, k);
    if (year > 0) {
      d.year = year;
      d.end = cursor.endOf(k);
      d.next = k + 1;
      return true;
    }
    if (
      steps === 0 &&
      ((afterDay && (sign === SLASH || sign === HYPHEN)) || isApostrophe(codeAt(cursor.text, cursor.startOf(k) - 1))) &&
      cursor.isFigure(k) &&
      cursor.endOf(k) - cursor.startOf(k) === 2
    ) {
      return takeShortYear(cursor, k, d, scratch);
    }
    const id = cursor.at(k);
    if ((cursor.grammar(k) & (G.of | G.the | G.yearName)) === 0 && !(afterDay && IN.includes(id))) {
      return afterDay && NUMBER_KIND[id] !== 0 && takeSpelledYear(cursor, k, d, scratch);
    }
    end = cursor.endOf(k);
    k++;
  }
  return false;
}

/** `10-Mar-15`, `June ’18`. */
function takeShortYear(cursor: Cursor, i: number, d: DateRead, scratch: NumberRead): boolean {
  readFigure(cursor, i, cursor.startOf(i), scratch);
  if (scratch.digits !== 2) return false;
  d.year = fullYear(scratch.mantissa);
  d.end = scratch.end;
  d.next = scratch.next;
  return true;
}

/** `deux juin deux mille trente`, `two thousand thirty`. */
function takeSpelledYear(cursor: Cursor, i: number, d: DateRead, scratch: NumberRead): boolean {
  if (!readSpelled(cursor, i, scratch) || scratch.fraction || scratch.ordinal) return false;
  const { value } = scratch;
  if (!(Number.isInteger(value) && value >= 1900 && value < 2200)) return false;
  d.year = value;
  d.end = scratch.end;
  d.next = scratch.next;
  return true;
}

function finish(d: DateRead): DateOutcome {
  return isCalendarDay(d.year, d.month, d.day) ? FULL : IMPOSSIBLE;
}

/** Takes in a weekday that stands before the date: `Monday, 28 October 2025`, `le mer. 24 juin 2020`. */
export function takeWeekday(cursor: Cursor, d: DateRead): void {
  let i = d.first - 1;
  if (i < 0) return;
  let to = d.start;
  if ((cursor.grammar(i) & G.the) !== 0 && gapSign(cursor, cursor.endOf(i), to) >= 0) {
    to = cursor.startOf(i);
    i--;
  }
  const weekday = WEEKDAY[cursor.at(i)];
  if (weekday === 0 || gapSign(cursor, cursor.endOf(i), to) < 0) return;
  d.weekday = weekday;
  d.first = i;
  d.start = cursor.startOf(i);
  d.weekdayLength = cursor.endOf(i) - d.start;
}

/** Reads what follows a day of the month: `28 October 2025`, `1er juin 2030`, `fourth of July, 1995`, `31st day of December 2018`, `14april 2015`. */
export function readDayMonth(cursor: Cursor, n: NumberRead, d: DateRead, scratch: NumberRead): DateOutcome {
  const day = n.value;
  if (!(day >= 1 && day <= 99 && Number.isInteger(day)) || n.factor !== 1 || n.short !== 1) return NO_DATE;
  // `32 janvier 2026` is no date; `Exhibit 99 January 2026` holds one all the same.
  if (day > 31 && (n.digits !== 2 || (cursor.grammar(n.first - 1) & G.label) !== 0)) return NO_DATE;
  let k = n.next;
  let month = 0;
  let end = n.end;
  if (n.suffix !== NONE) {
    if (n.suffix < 0) return readGluedPart(cursor, n, d) ? FULL : readGluedDate(cursor, n, d);
    month = MONTH[n.suffix];
    if (month === 0) return NO_DATE;
  } else {
    if (!n.spelled && !n.ordinal && n.digits === 0) return NO_DATE;
    for (let steps = 0; steps < 3; steps++) {
      const sign = gapSign(cursor, end, cursor.startOf(k));
      if (sign < 0 || sign === COMMA || k >= cursor.count) return NO_DATE;
      month = MONTH[cursor.at(k)];
      if (month > 0 || (cursor.grammar(k) & (G.of | G.day)) === 0) break;
      end = cursor.endOf(k);
      k++;
    }
    if (month === 0) return NO_DATE;
    end = cursor.endOf(k);
    k++;
  }
  d.reset(n.first, n.start);
  d.day = day;
  d.month = month;
  d.end = end;
  d.next = k;
  if (takeYear(cursor, end, k, d, scratch)) return finish(d);
  return day > 31 ? NO_DATE : PARTIAL;
}

/** `31Oct1974`, all in one word. */
function readGluedDate(cursor: Cursor, n: NumberRead, d: DateRead): DateOutcome {
  const { text } = cursor;
  const end = cursor.endOf(n.next - 1);
  const letters = text.slice(n.end, end - 4);
  const year = text.slice(end - 4, end);
  if (letters.length < 3 || letters.length > 9 || !/^[12]\d{3}$/.test(year)) return NO_DATE;
  const month = MONTH[valueWord(foldText(letters))];
  if (month === 0) return NO_DATE;
  d.reset(n.first, n.start);
  d.day = n.value;
  d.month = month;
  d.year = Number(year);
  d.end = end;
  d.next = n.next;
  return finish(d);
}

/** Reads a date that begins with its month, at word `i`: `October 28, 2025`, `April of 1987`, `Dec-2018`, `July fourth, 1995`, `October 1–15, 2025`. */
export function readMonthFirst(cursor: Cursor, i: number, d: DateRead, scratch: NumberRead): DateOutcome {
  const month = MONTH[cursor.at(i)];
  const end = cursor.endOf(i);
  let k = i + 1;
  if (!cursor.isFigure(k) && NUMBER_KIND[cursor.at(k)] === 0 && (cursor.grammar(k) & (G.of | G.the)) === 0)
    return NO_DATE;
  d.reset(i, cursor.startOf(i));
  d.month = month;
  d.end = end;
  if (takeYear(cursor, end, k, d, scratch)) return FULL;
  if (gapSign(cursor, end, cursor.startOf(k)) < 0) return NO_DATE;
  if ((cursor.grammar(k) & G.the) !== 0) k++;
  return readDayAfterMonth(cursor, k, d, scratch);
}

/** The day and the year after a month: figures, or an ordinal in words. */
export function readDayAfterMonth(cursor: Cursor, k: number, d: DateRead, scratch: NumberRead): DateOutcome {
  if (cursor.isFigure(k)) readFigure(cursor, k, cursor.startOf(k), scratch);
  else if (!readSpelled(cursor, k, scratch) || !scratch.ordinal) return NO_DATE;
  return readYearAfterDay(cursor, d, scratch);
}

/** The same once the day has been read into `scratch`. */
export function readYearAfterDay(cursor: Cursor, d: DateRead, scratch: NumberRead): DateOutcome {
  const day = scratch.value;
  if (!(day >= 1 && day <= 31 && Number.isInteger(day)) || scratch.factor !== 1 || scratch.suffix !== NONE)
    return NO_DATE;
  if (!scratch.ordinal && scratch.digits === 0) return NO_DATE;
  d.day = day;
  d.end = scratch.end;
  d.next = scratch.next;
  if (takeYear(cursor, d.end, d.next, d, scratch)) return finish(d);
  return takeLastDay(cursor, d, scratch) ? finish(d) : PARTIAL;
}

/** `October 1–15, 2025`: the second day, where a year follows it. */
function takeLastDay(cursor: Cursor, d: DateRead, scratch: NumberRead): boolean {
  const { end, next } = d;
  if (!cursor.isFigure(next) || !isHyphen(cursor.between(end, cursor.startOf(next)))) return false;
  readFigure(cursor, next, cursor.startOf(next), scratch);
  const last = scratch.value;
  if (!(last > d.day && last <= 31) || (scratch.digits === 0 && !scratch.ordinal)) return false;
  const start = scratch.start;
  if (!takeYear(cursor, scratch.end, scratch.next, d, scratch)) return false;
  d.last = last;
  d.lastStart = start;
  d.firstEnd = end;
  return true;
}

/** Reads a year that its month follows: `2018 August`, `2016-nov`, `2016 Nov 3`. */
export function readYearMonth(cursor: Cursor, n: NumberRead, d: DateRead, scratch: NumberRead): boolean {
  const id = cursor.at(n.next);
  const sign = gapSign(cursor, n.end, cursor.startOf(n.next));
  if (MONTH[id] === 0 || n.mantissa < 1900 || n.mantissa > 2199 || sign < 0 || sign === DOT) return false;
  if (UNSURE.includes(id) && sign !== HYPHEN && sign !== SLASH) return false;
  d.reset(n.first, n.start);
  d.year = n.mantissa;
  d.month = MONTH[id];
  d.end = cursor.endOf(n.next);
  d.next = n.next + 1;
  const k = d.next;
  const { end } = d;
  if (yearAt(cursor, k) > 0 || takeYear(cursor, end, k, d, scratch)) return false;
  if (!cursor.isFigure(k) || gapSign(cursor, end, cursor.startOf(k)) < 0) return true;
  readFigure(cursor, k, cursor.startOf(k), scratch);
  const day = scratch.value;
  if ((scratch.digits === 0 && !scratch.ordinal) || !isCalendarDay(n.mantissa, d.month, day)) return true;
  // `in 2016 November 3, 2017 followed`: the day is the next date's.
  d.day = day;
  if (takeYear(cursor, scratch.end, scratch.next, d, scratch)) return false;
  d.end = scratch.end;
  d.next = scratch.next;
  return true;
}
