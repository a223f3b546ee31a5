import { isCalendarDay } from './calendar';
import { codeAt, type Cursor, isDigit, isLetter } from './cursor';
import { type DateOutcome, type DateRead, FULL, fullYear, IMPOSSIBLE, NO_DATE } from './date';
import { G } from './grammarWords';
import { MONTH } from './vocabulary';

const SLASH = 0x2f;
const HYPHEN = 0x2d;
const DOT = 0x2e;

/** Counts the digits from `at`, up to five. */
function digitsFrom(text: string, at: number): number {
  let digits = 0;
  while (digits < 5 && isDigit(codeAt(text, at + digits))) digits++;
  return digits;
}

function numberOf(text: string, at: number, digits: number): number {
  let value = 0;
  for (let i = at; i < at + digits; i++) value = value * 10 + codeAt(text, i) - 0x30;
  return value;
}

/** Whether the digits at `at` go on to the left: a part of a telephone number, of a path, of a code. */
function goesOnBefore(text: string, at: number): boolean {
  const before = codeAt(text, at - 1);
  if (before === SLASH || before === 0x5c || before === 0x5f || before === 0x3d) return true;
  if (before !== HYPHEN && before !== DOT && before !== 0x2c && before !== 0x3a) return false;
  const code = codeAt(text, at - 2);
  return isDigit(code) || isLetter(code);
}

function goesOnAfter(text: string, at: number): boolean {
  const after = codeAt(text, at);
  if (isDigit(after)) return true;
  if (isLetter(after)) return after !== 0x54;
  if (after !== SLASH && after !== HYPHEN && after !== DOT) return false;
  const code = codeAt(text, at + 1);
  return isDigit(code) || (after !== DOT && isLetter(code));
}

/**
 * Reads a date of three parts from the figure at word `i`: `2025-10-28`, `28/10/2025`, `10.31.1974`, `31/Oct/1974`, `2019-sep-1`, `10-Mar-15`; and `03/2027`.
 * Day and month are told apart by what can be no month, else by the language: English texts put the month first.
 */
export function readNumericDate(cursor: Cursor, i: number, d: DateRead): DateOutcome {
  const { text } = cursor;
  const at = cursor.startOf(i);
  const first = digitsFrom(text, at);
  const sign = codeAt(text, at + first);
  if ((sign !== SLASH && sign !== HYPHEN && sign !== DOT) || first === 3 || first > 4) return NO_DATE;
  if (goesOnBefore(text, at)) return NO_DATE;
  const secondAt = at + first + 1;
  const second = digitsFrom(text, secondAt);
  let month = 0;
  let afterSecond = secondAt + second;
  if (second === 0) {
    const word = cursor.wordFrom(i + 1, secondAt);
    month = MONTH[cursor.at(word)];
    if (month === 0 || cursor.startOf(word) !== secondAt) return NO_DATE;
    afterSecond = cursor.endOf(word);
  }
  if (second > 2 || codeAt(text, afterSecond) !== sign) {
    return second === 4 && first <= 2 && sign === SLASH ? readMonthYear(cursor, i, d, first, secondAt) : NO_DATE;
  }
  const thirdAt = afterSecond + 1;
  const third = digitsFrom(text, thirdAt);
  const end = thirdAt + third;
  if (goesOnAfter(text, end)) return NO_DATE;
  const yearFirst = first === 4;
  if (
    yearFirst ? third < 1 || third > 2 : third !== 4 && !(third === 2 && mayBeShort(cursor, i, sign, month, end - at))
  )
    return NO_DATE;
  if (sign === DOT && (cursor.grammar(i - 1) & G.label) !== 0) return NO_DATE;
  const a = numberOf(text, at, first);
  const b = numberOf(text, secondAt, second);
  const c = numberOf(text, thirdAt, third);
  d.reset(i, at);
  d.end = end;
  d.next = cursor.wordFrom(i + 1, end);
  if (yearFirst) {
    d.year = a;
    d.month = month > 0 ? month : b;
    d.day = c;
  } else {
    d.year = third === 2 ? fullYear(c) : c;
    const monthFirst = month === 0 && (b > 12 || (a <= 12 && cursor.language === 'en'));
    d.month = month > 0 ? month : monthFirst ? a : b;
    d.day = monthFirst ? b : a;
  }
  if (isCalendarDay(d.year, d.month, d.day)) return FULL;
  return yearFirst || third === 4 ? IMPOSSIBLE : NO_DATE;
}

/** Whether a year of two digits may end the date: `1/31/03`, `14-Nov-17`, `12-31-18`; with dots a section's number looks the same. */
function mayBeShort(cursor: Cursor, i: number, sign: number, month: number, length: number): boolean {
  if (sign === SLASH || month > 0) return true;
  return length === 8 && (sign === HYPHEN || (i > 0 && cursor.language !== 'en'));
}

/** `03/2027`: two digits, so that no numbering (`No 5/2014`) is taken for a month. */
function readMonthYear(cursor: Cursor, i: number, d: DateRead, first: number, yearAt: number): DateOutcome {
  const { text } = cursor;
  const at = cursor.startOf(i);
  const year = numberOf(text, yearAt, 4);
  const month = numberOf(text, at, 2);
  if (first !== 2 || month < 1 || month > 12 || year < 1900 || year > 2199 || goesOnAfter(text, yearAt + 4))
    return NO_DATE;
  if ((cursor.grammar(i - 1) & G.label) !== 0 || codeAt(text, at - 1) === 0xb0) return NO_DATE;
  d.reset(i, at);
  d.year = year;
  d.month = month;
  d.end = yearAt + 4;
  d.next = cursor.wordFrom(i + 1, d.end);
  return FULL;
}
