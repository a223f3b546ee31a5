const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the Gregorian calendar has that day. Years from 1000 on: what is less is no date of a deal. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1000 && year <= 2999) || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= DAYS[month - 1] + (month === 2 && leap ? 1 : 0);
}

/** The weekday of a Gregorian date: 1 for Monday to 7 for Sunday (Zeller's congruence). */
export function weekdayOf(year: number, month: number, day: number): number {
  const m = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const h =
    (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return ((h + 5) % 7) + 1;
}

/** ISO 8601: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a month or day of 0 is left out. */
export function isoDate(year: number, month: number, day: number): string {
  const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
  if (month === 0) return `${year}`;
  return day === 0 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
