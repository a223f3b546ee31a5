import { codeAt, type Cursor, isApostrophe, isDigit, isHyphen } from './cursor';
import { type DateRead, fullYear, yearAt } from './date';
import type { NumberRead } from './number';
import { G } from './grammarWords';
import { BOUND, NUMBER_KIND, ORDINAL, PERIOD, PERIOD_KEYS, valueWord } from './vocabulary';

/** What the words around four digits say about their being a year. */
export const NO_YEAR = 0;
/** A year, unless something that is counted follows. */
export const WEAK = 1;
export const STRONG = 2;

const FIRST = 1900;
const LAST = 2199;
const YEARS = valueWord('annees');
const PART = /^(?:[QTHS][1-4]|[1-4][QHTS])$/i;
const GLUED_PART = /^(?:[1-4]Q|[12]H)(?:\d\d|20\d\d)$/i;
const GLUED_FRENCH_PART = /^(?:[1-4]T|[12]S)(?:\d\d|20\d\d)$/i;
const LAST_PART = /^(?:last|final|dernier)$/i;

/**
 * Whether the plain figure `n` is a year: `in 2032`, `jusqu’en 2032`, `fin 2030`, `Q3 2027`, `the 2024-25 season`. Fills `d` with it. `goesOn` where a date stands
 * right before it (`in 2007 and 2009`).
 */
export function readYear(cursor: Cursor, n: NumberRead, d: DateRead, goesOn: boolean): number {
  const year = n.mantissa;
  if (n.digits !== 4 || year < FIRST || year > LAST || touchesSign(cursor, n)) return NO_YEAR;
  // `les années 2030` are a decade.
  if (year % 10 === 0 && cursor.at(n.first - 1) === YEARS) return NO_YEAR;
  d.reset(n.first, n.start);
  d.year = year;
  d.end = n.end;
  d.next = n.next;
  const range = takeNextYear(cursor, n, d);
  if (takePeriod(cursor, d) || takeQuarterAfter(cursor, d)) return STRONG;
  const before = yearContext(cursor, n.first);
  if (before === STRONG || goesOn || (cursor.grammar(d.next) & G.following) !== 0) return STRONG;
  if (range && (cursor.grammar(n.first - 1) & G.label) === 0) return STRONG;
  return before === WEAK && endsPhrase(cursor, d) ? WEAK : NO_YEAR;
}

/** `2027 Q3`. */
function takeQuarterAfter(cursor: Cursor, d: DateRead): boolean {
  const i = d.next;
  const start = cursor.startOf(i);
  if (!cursor.follows(d.end, i) || cursor.endOf(i) !== start + 2) return false;
  if (!(cursor.language === 'en' ? /^Q[1-4]$/ : /^[QT][1-4]$/).test(cursor.text.slice(start, start + 2))) return false;
  d.precision = 'quarter';
  d.end = start + 2;
  d.next = i + 1;
  return true;
}

/** `Q1`, `H2`, `T3`. */
function isPart(cursor: Cursor, i: number): boolean {
  return i >= 0 && PART.test(cursor.text.slice(cursor.startOf(i), cursor.endOf(i)));
}

/** Two digits after an apostrophe and the part of a year: `Q1 ’26`, `H1 ’27`. */
export function readShortYear(cursor: Cursor, n: NumberRead, d: DateRead): boolean {
  if (!isApostrophe(codeAt(cursor.text, n.start - 1))) return false;
  d.reset(n.first, n.start - 1);
  d.year = fullYear(n.mantissa);
  d.end = n.end;
  d.next = n.next;
  return takePeriod(cursor, d);
}

/** `1Q26`, `2H2027`, all in one word that begins at `start`; French `1T26`. */
export function readGluedPart(cursor: Cursor, n: NumberRead, d: DateRead): boolean {
  const end = cursor.endOf(n.next - 1);
  if (end - n.start > 6) return false;
  const word = cursor.text.slice(n.start, end);
  if (!GLUED_PART.test(word) && !(cursor.language !== 'en' && GLUED_FRENCH_PART.test(word))) return false;
  const year = Number(word.slice(2));
  d.reset(n.first, n.start);
  d.year = year < 100 ? fullYear(year) : year;
  d.precision = /[qt]/i.test(word) ? 'quarter' : 'half';
  d.end = end;
  d.next = n.next;
  return true;
}

/** Part of a number of several parts: `138-2010-2015`, `2015-32`, `12/2014`. */
function touchesSign(cursor: Cursor, n: NumberRead): boolean {
  const { text } = cursor;
  const before = codeAt(text, n.start - 1);
  if ((isHyphen(before) || before === 0x2f || before === 0x2e || before === 0x2c) && isDigit(codeAt(text, n.start - 2)))
    return !(isHyphen(before) && isPart(cursor, n.first - 1));
  const after = codeAt(text, n.end);
  return (isHyphen(after) || after === 0x2f) && isDigit(codeAt(text, n.end + 1)) && !isLastYear(cursor, n);
}

function lastYearOf(cursor: Cursor, n: NumberRead): number {
  const { next } = n;
  if (!cursor.isFigure(next)) return 0;
  const sign = cursor.between(n.end, cursor.startOf(next));
  if (!isHyphen(sign) && sign !== 0x2f) return 0;
  const long = yearAt(cursor, next);
  if (long > 0) return long > n.mantissa && long <= LAST && sign !== 0x2f ? long : long === n.mantissa + 1 ? long : 0;
  const { text } = cursor;
  const at = cursor.startOf(next);
  if (cursor.endOf(next) !== at + 2 || at !== n.end + 1 || !isDigit(codeAt(text, at + 1))) return 0;
  const two = (codeAt(text, at) - 0x30) * 10 + codeAt(text, at + 1) - 0x30;
  return two === (n.mantissa + 1) % 100 ? Math.max(n.mantissa + 1, fullYear(two)) : 0;
}

function isLastYear(cursor: Cursor, n: NumberRead): boolean {
  if (lastYearOf(cursor, n) === 0) return false;
  // A third part makes it something else: `2015-16-3`.
  const after = cursor.endOf(n.next);
  const sign = codeAt(cursor.text, after);
  return !((isHyphen(sign) || sign === 0x2f) && isDigit(codeAt(cursor.text, after + 1)));
}

/** Takes in the year after, where two make one season or fiscal year: `2024-25`, `2027/28`. */
export function takeNextYear(cursor: Cursor, n: NumberRead, d: DateRead): boolean {
  if (!isLastYear(cursor, n)) return false;
  d.last = lastYearOf(cursor, n);
  d.firstEnd = n.end;
  d.lastStart = cursor.startOf(n.next);
  d.end = cursor.endOf(n.next);
  d.next = n.next + 1;
  return true;
}

/** Takes in the part of the year that stands before it: `fin 2030`, `mid-2026`, `third quarter of 2027`, `H1 2026`. */
export function takePeriod(cursor: Cursor, d: DateRead): boolean {
  let i = d.first - 1;
  for (let steps = 0; steps < 4 && i >= 0; steps++, i--) {
    if (!cursor.follows(cursor.endOf(i), i + 1)) return false;
    const period = PERIOD[cursor.at(i)];
    if (period !== 0) return takeNamedPeriod(cursor, i, period, d);
    const word = cursor.endOf(i) - cursor.startOf(i) === 2 ? cursor.text.slice(cursor.startOf(i), cursor.endOf(i)) : '';
    if (PART.test(word)) {
      if (d.month !== 0) return false;
      d.precision = /[qt]/i.test(word) ? 'quarter' : 'half';
      startAt(cursor, i, d);
      return true;
    }
    if ((cursor.grammar(i) & (G.of | G.the | G.yearName)) === 0) return false;
  }
  return false;
}

function takeNamedPeriod(cursor: Cursor, i: number, period: number, d: DateRead): boolean {
  const key = PERIOD_KEYS[period];
  if (key === 'half' || key === 'quarter') {
    // `half of 2026` is a length; the second half is a part.
    if (d.month !== 0 || !isOrdinal(cursor, i - 1) || !cursor.follows(cursor.endOf(i - 1), i)) return false;
    d.precision = key;
    startAt(cursor, i - 1, d);
    return true;
  }
  if (key === '' || key === undefined) return false;
  d.precision = key;
  // `year-end 2026`.
  const year = key === 'late' && (cursor.grammar(i - 1) & G.yearName) !== 0 && cursor.follows(cursor.endOf(i - 1), i);
  startAt(cursor, year ? i - 1 : i, d);
  return true;
}

function startAt(cursor: Cursor, i: number, d: DateRead): void {
  d.first = i;
  d.start = cursor.startOf(i);
}

function isOrdinal(cursor: Cursor, i: number): boolean {
  if (i < 0) return false;
  if (NUMBER_KIND[cursor.at(i)] === ORDINAL) return true;
  const length = cursor.endOf(i) - cursor.startOf(i);
  if (length < 8 && LAST_PART.test(cursor.text.slice(cursor.startOf(i), cursor.endOf(i)))) return true;
  return cursor.isFigure(i) && length > 1 && length < 6 && !isDigit(codeAt(cursor.text, cursor.endOf(i) - 1));
}

/** How surely the words before word `i` say that it is a year. */
function yearContext(cursor: Cursor, i: number): number {
  let k = i - 1;
  if (k < 0) return NO_YEAR;
  if (!cursor.follows(cursor.endOf(k), i)) return NO_YEAR;
  const bits = cursor.grammar(k);
  if ((bits & (G.yearName | G.season | G.between)) !== 0) return STRONG;
  if ((bits & G.yearStrong) !== 0) return isGrave(cursor, k) ? STRONG : NO_YEAR;
  if ((bits & G.yearWeak) === 0) return NO_YEAR;
  // `a total of 2000`, `more than 2000` count; `later than 2020` dates.
  do k--;
  while (k >= 0 && (cursor.grammar(k) & G.the) !== 0);
  if ((cursor.grammar(k) & G.count) !== 0) return NO_YEAR;
  const bound = BOUND[cursor.at(k)];
  if (bound === 0) return (cursor.grammar(k) & (G.yearStrong | G.season)) !== 0 ? STRONG : WEAK;
  return (cursor.grammar(k) & G.yearStrong) !== 0 || (cursor.grammar(k) & G.elsewhen) !== 0 ? STRONG : NO_YEAR;
}

/** The French `dès` is a time, the article `des` is none. */
function isGrave(cursor: Cursor, i: number): boolean {
  const start = cursor.startOf(i);
  const { text } = cursor;
  if (cursor.endOf(i) - start !== 3 || !/^d[eè]s$/i.test(text.slice(start, start + 3))) return true;
  return codeAt(text, start + 1) === 0xe8 || codeAt(text, start + 1) === 0xc8;
}

/** Whether no noun follows that the figure could count. */
function endsPhrase(cursor: Cursor, d: DateRead): boolean {
  if (d.next >= cursor.count || !cursor.follows(d.end, d.next)) return true;
  return (cursor.grammar(d.next) & G.after) !== 0;
}
