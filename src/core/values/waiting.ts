import { isoDate } from './calendar';
import type { Collector, CountKind } from './collector';
import type { Counted } from './counted';
import { codeAt, type Cursor } from './cursor';
import { DateRead } from './date';
import { G } from './grammarWords';
import { jointTo, listedAfter } from './joint';
import { isDayBefore, NumberRead } from './number';
import { rescale, valueOfFirst } from './spans';
import { MONTH, NONE, NUMBER_KIND } from './vocabulary';

const OPEN = 0x28;

/**
 * The number at hand, and what waits for words behind it: a number for its unit (`10 to 15 percent`) or its month (`3 to 5 May 2026`), a month or a day and month for their year.
 */
export class Waiting {
  /** The number that is read; changes places with the one that waits. */
  number = new NumberRead();
  readonly #cursor: Cursor;
  readonly #out: Collector;
  /** A number that waits for the unit of the one at word `#for`, or of the one in the bracket at `#bracket`. */
  #first = new NumberRead();
  #for = -1;
  #bracket = -1;
  /** The number before the one that waits: `6, 12 or 18 months`. */
  #listed: NumberRead | undefined;
  /** A day and month that wait for the year of the date after them: `28 October to 30 November 2025`. */
  readonly #date = new DateRead();
  #dateWaits = false;

  constructor(cursor: Cursor, out: Collector) {
    this.#cursor = cursor;
    this.#out = out;
  }

  open(): void {
    this.#for = -1;
    this.#bracket = -1;
    this.#dateWaits = false;
  }

  /** Whether a number waits for the one at word `i`. */
  isFor(i: number): boolean {
    return this.#for === i;
  }

  /** Lets the month at word `i` wait where a joint leads to another: `June to September 2026`. */
  keepMonth(i: number): void {
    const cursor = this.#cursor;
    const joint = jointTo(cursor, cursor.endOf(i), i + 1);
    if (joint > 0 && MONTH[cursor.at(joint)] !== 0)
      this.#keep(i, cursor.startOf(i), 0, MONTH[cursor.at(i)], cursor.endOf(i), i + 1);
  }

  /** Lets a date wait that has no year. */
  keepDate({ first, start, day, month, end, next }: DateRead): void {
    this.#keep(first, start, day, month, end, next);
  }

  #keep(first: number, start: number, day: number, month: number, end: number, next: number): void {
    const p = this.#date;
    p.reset(first, start);
    p.day = day;
    p.month = month;
    p.end = end;
    p.next = next;
    this.#dateWaits = true;
  }

  /** Adds a whole date, with what waited for its year or month; the word to go on with. */
  addDate(d: DateRead): number {
    const { first, day, month, year } = d;
    if (this.#dateWaits) {
      const p = this.#date;
      this.#dateWaits = false;
      if (month > 0 && jointTo(this.#cursor, p.end, p.next) === first && p.day > 0 === day > 0) {
        // `15 December to 15 January 2026` began the year before.
        const before = p.month > month || (p.month === month && p.day > day);
        this.#out.dateFirst(isoDate(before ? year - 1 : year, p.month, p.day), p.start, p.end, p.first);
      }
    } else if (this.#for === first && day > 0 && isDayBefore(this.#first, day)) {
      const a = this.#first;
      this.#out.dateFirst(isoDate(year, month, a.value), a.start, a.end, a.first);
    }
    this.#for = -1;
    return this.#out.date(d);
  }

  /** Adds a value that the number at hand counts, with the number that waited for its unit; the word to go on with. */
  add(kind: CountKind, c: Counted, value: number): number {
    const n = this.number;
    const a = this.#first;
    const cursor = this.#cursor;
    if (this.#for === n.first) {
      this.#for = -1;
      const listed = this.#listed;
      if (listed) this.#out.countFirst(kind, listed, c, valueOfFirst(cursor.language, kind, listed, n, c));
      this.#out.countFirst(kind, a, c, valueOfFirst(cursor.language, kind, a, n, c));
    } else if (this.#bracket >= 0 && cursor.skipBack(c.start) === this.#bracket && a.spelled !== n.spelled) {
      this.#bracket = -1;
      return this.#out.countDouble(kind, a, n, c, value);
    } else if (kind === 'money' && c.prefixed) {
      rescale(this.#out, cursor, n, c);
    }
    return this.#out.count(kind, n, c, value);
  }

  /** Lets the number at hand wait where another may bring its unit, else lets it go; the word to go on with. */
  keepNumber(): number {
    const cursor = this.#cursor;
    const n = this.number;
    this.#listed = this.#for === n.first ? this.#first : undefined;
    this.#for = -1;
    this.#bracket = -1;
    const after = cursor.skip(n.end);
    if (codeAt(cursor.text, after) === OPEN && n.suffix === NONE && !n.ordinal) {
      this.#bracket = after;
      this.#swap();
      return n.next;
    }
    const labelled = (cursor.grammar(n.first - 1) & G.label) !== 0;
    if (!Number.isNaN(n.said) && cursor.follows(n.end, n.next) && !labelled) this.#out.checkSaid(n);
    const end = n.short === 1 || n.loose ? n.end : n.shortEnd;
    const next = n.short === 1 || n.loose ? n.next : n.shortNext;
    let joint = n.suffix === NONE ? jointTo(cursor, end, next) : -1;
    if (joint < 0 && n.digits > 0 && n.digits < 4) joint = listedAfter(cursor, end, next);
    if (joint < 0 || labelled) return n.next;
    if (!cursor.isFigure(joint) && NUMBER_KIND[cursor.at(joint)] === 0) return n.next;
    this.#for = joint;
    this.#swap();
    if (this.#listed !== undefined) this.number = new NumberRead();
    return joint;
  }

  #swap(): void {
    const n = this.number;
    this.number = this.#first;
    this.#first = n;
  }
}
