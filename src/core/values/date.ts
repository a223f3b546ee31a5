import { codeAt, type Cursor, isDigit } from './cursor';
import type { DatePrecision } from './value';

/** A date as it was read. One object is filled again and again. */
export class DateRead {
  year = 0;
  /** 1 to 12; 0 for a year alone. */
  month = 0;
  /** 0 for a month alone. */
  day = 0;
  precision: DatePrecision | undefined = undefined;
  /** The weekday that the text puts before the date: 1 for Monday to 7 for Sunday, 0 for none; and the length of its name. */
  weekday = 0;
  weekdayLength = 0;
  start = 0;
  end = 0;
  /** The first word of the date, and the one after it. */
  first = 0;
  next = 0;
  /** The last day or year of a range that shares the rest with this date (`October 1–15, 2025`, `2024-25`), and where it stands; 0 for none. */
  last = 0;
  lastStart = 0;
  /** Where the first date of such a range ends. */
  firstEnd = 0;

  reset(first: number, start: number): void {
    this.year = 0;
    this.month = 0;
    this.day = 0;
    this.precision = undefined;
    this.weekday = 0;
    this.weekdayLength = 0;
    this.start = start;
    this.end = start;
    this.first = first;
    this.next = first;
    this.last = 0;
    this.lastStart = 0;
    this.firstEnd = 0;
  }
}

/** How far a date was read. */
export const NO_DATE = 0;
export const FULL = 1;
/** A day and a month without a year. */
export const PARTIAL = 2;
/** Written as a date, but no day of the calendar. */
export const IMPOSSIBLE = 3;
export type DateOutcome = typeof NO_DATE | typeof FULL | typeof PARTIAL | typeof IMPOSSIBLE;

/** The year that word `i` is, four digits from 1000 to 2999; 0 where it is none, or the beginning of another number. */
export function yearAt(cursor: Cursor, i: number): number {
  if (i >= cursor.count) return 0;
  const { text } = cursor;
  const start = cursor.start[i];
  const end = cursor.end[i];
  let year = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const code = codeAt(text, at);
    if (isDigit(code)) {
      year = year * 10 + code - 0x30;
      digits++;
    } else if (code !== 0x200b) return 0;
  }
  if (digits !== 4 || year < 1000 || year > 2999) return 0;
  const after = codeAt(text, end);
  return (after === 0x2c || after === 0x2e) && isDigit(codeAt(text, end + 1)) ? 0 : year;
}

/** A year of two digits: this century up to 69, the last one after that. */
export function fullYear(two: number): number {
  return two < 70 ? 2000 + two : 1900 + two;
}
