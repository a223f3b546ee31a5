import { boundAfter, boundBefore } from './bounds';
import { isoDate, weekdayOf } from './calendar';
import type { Counted } from './counted';
import { CENT, CURRENCIES } from './currencies';
import { codeAt, type Cursor } from './cursor';
import type { DateRead } from './date';
import type { ValueFault } from './fault';
import type { NumberRead } from './number';
import { percentWords } from './percent';
import type { Bound, CalendarDate, DatePrecision, Value, ValueKind } from './value';
import { CURRENCY, DURATION, FAMILY } from './vocabulary';

/** Kinds of values that count something; a date does not. */
export type CountKind = Exclude<ValueKind, 'date'>;

const OPEN = 0x28;
const CLOSE = 0x29;
const OPEN_SQUARE = 0x5b;
const CLOSE_SQUARE = 0x5d;
const CENT_CODE = CURRENCIES[CENT];
/** Abbreviated weekdays are other words too often (`mar.`, `sun`) for a fault to be built on them. */
const LONG_WEEKDAY = 5;

/** `half (50%)`, `one third (33.33%)`: a fraction in words, rounded to per cents in figures. */
function isShare(fraction: number, percent: number): boolean {
  return fraction <= 1 && Math.abs(100 * fraction - percent) <= 0.5;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** A countable value of what `c` says is counted. */
function counted(
  kind: CountKind,
  c: Counted,
  value: number,
  start: number,
  end: number,
  bound: Bound | undefined,
): Value {
  const plain = unbound(kind, c, value, start, end);
  return bound === undefined ? plain : { ...plain, bound };
}

function unbound(kind: CountKind, c: Counted, value: number, start: number, end: number): Value {
  switch (kind) {
    case 'percent':
      return { start, end, kind, value };
    case 'money':
      return { start, end, kind, value, currency: CURRENCIES[c.currency] };
    case 'duration':
      if (c.business) return { start, end, kind, value, unit: c.durationUnit, business: true };
      return { start, end, kind, value, unit: c.durationUnit };
    case 'number':
      return { start, end, kind, value, unit: c.unit };
  }
}

/** Whether two values count the same thing; a hundredth of an unnamed currency may be one of a named one. */
function sameMeasure(a: Value, b: Value): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money' && b.kind === 'money') {
    return a.currency === b.currency || (a.currency === CENT_CODE && isNear(a.value / 100, b.value));
  }
  if (a.kind === 'duration' && b.kind === 'duration') return a.unit === b.unit;
  if (a.kind === 'number' && b.kind === 'number') return a.unit === b.unit;
  return a.kind === 'percent';
}

/** Gathers the values of a block in order; puts together what is said twice, and tells what is wrong with it. */
export class Collector {
  values: Value[] = [];
  /** The end of the last value: what stands before it belongs to it. */
  done = 0;
  /** The word after the last value. */
  next = -1;
  /** The last value was written in words; with a sign or code before the number; with a scale. */
  spelled = false;
  prefixed = false;
  scaled = false;
  readonly #cursor: Cursor;
  #faults: ValueFault[] | undefined;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** Begins a new block; what was gathered before is no longer the collector's. */
  open(faults: ValueFault[] | undefined): void {
    this.values = [];
    this.done = 0;
    this.next = -1;
    this.spelled = false;
    this.prefixed = false;
    this.scaled = false;
    this.#faults = faults;
  }

  get last(): Value | undefined {
    const { values } = this;
    return values.length === 0 ? undefined : values[values.length - 1];
  }

  /** Adds what `n` counts. The word after it. */
  count(kind: CountKind, n: NumberRead, c: Counted, value: number): number {
    if (!Number.isFinite(value)) {
      this.impossible(c.start, c.end);
      return c.next;
    }
    this.checkSaid(n);
    const last = this.last;
    const twice = last !== undefined && this.spelled !== n.spelled && this.#opensBracket(last.end, c.start);
    if (twice) {
      const again = counted(kind, c, value, last.start, c.end, last.bound);
      if (sameMeasure(last, again)) return this.#merge(last, again, n, c);
    }
    const bound =
      n.inside ??
      boundBefore(this.#cursor, c.first, c.start, kind) ??
      boundAfter(this.#cursor, c.next, c.end) ??
      (n.vague ? 'approx' : undefined);
    this.values.push(counted(kind, c, value, c.start, c.end, bound));
    return this.#close(n, c);
  }

  /** Adds the first number of a range, which takes its unit from the second: `10 to 15 percent`. */
  countFirst(kind: CountKind, a: NumberRead, c: Counted, value: number): void {
    if (!Number.isFinite(value)) return;
    const bound = boundBefore(this.#cursor, a.first, a.start, kind);
    this.values.push(counted(kind, c, value, a.start, a.end, bound));
  }

  /** Adds a value whose words came without the unit: `five million ($5,000,000)`. */
  countDouble(kind: CountKind, words: NumberRead, n: NumberRead, c: Counted, value: number): number {
    const end = this.#closeBracket(kind, c);
    if (!isNear(words.value, value) && !(kind === 'percent' && isShare(words.value, value)))
      this.disagree(words.start, end, words.value, value);
    const bound = boundBefore(this.#cursor, words.first, words.start, kind);
    this.values.push(counted(kind, c, value, words.start, end, bound));
    c.end = end;
    return this.#close(n, c);
  }

  /** The end of a bracket after a value, and of the unit that is said again after it: `ten (10%) percent`, `five million ($5,000,000) dollars`. */
  #closeBracket(kind: CountKind, c: Counted): number {
    const cursor = this.#cursor;
    const close = cursor.skip(c.end);
    if (!this.#isClosing(close)) return c.end;
    const { next } = c;
    if (!cursor.follows(close + 1, next)) return close + 1;
    let words = 0;
    if (kind === 'percent') words = percentWords(cursor, next);
    else if (kind === 'money') words = FAMILY[cursor.at(next)] !== 0 || CURRENCY[cursor.at(next)] !== 0 ? 1 : 0;
    else if (kind === 'duration') words = DURATION[cursor.at(next)] !== 0 ? 1 : 0;
    if (words === 0) return close + 1;
    c.next = next + words;
    return cursor.endOf(c.next - 1);
  }

  #close(n: NumberRead, c: Counted): number {
    this.done = c.end;
    this.next = c.next;
    this.spelled = n.spelled;
    this.prefixed = c.prefixed;
    this.scaled = n.factor !== 1 || c.short;
    return c.next;
  }

  /** The same value in words and in figures: one value over both, and the figure counts. */
  #merge(last: Value, again: Value, n: NumberRead, c: Counted): number {
    const end = this.#closeBracket(last.kind === 'date' ? 'number' : last.kind, c);
    const figure = this.spelled ? again : last;
    if (last.kind !== 'date' && again.kind !== 'date') {
      const cents = last.kind === 'money' && again.kind === 'money' && last.currency !== again.currency;
      if (!cents && !isNear(last.value, again.value)) {
        this.disagree(
          last.start,
          end,
          this.spelled ? last.value : again.value,
          this.spelled ? again.value : last.value,
        );
      }
    }
    this.values[this.values.length - 1] = { ...figure, start: last.start, end };
    c.end = end;
    return this.#close(n, c);
  }

  /** Whether an opening bracket alone stands between two places. */
  #opensBracket(from: number, to: number): boolean {
    const sign = this.#cursor.between(from, to);
    return sign === OPEN || sign === OPEN_SQUARE;
  }

  #isClosing(at: number): boolean {
    const code = codeAt(this.#cursor.text, at);
    return code === CLOSE || code === CLOSE_SQUARE;
  }

  date(d: DateRead): number {
    const weekday = d.day > 0 ? this.#checkWeekday(d) : undefined;
    const { start, precision } = d;
    if (d.last > 0) {
      // A range that shares all but its days or its years.
      this.#pushDate(isoDate(d.year, d.month, d.day), start, d.firstEnd, d.first, undefined, undefined);
      const until = d.month > 0 ? isoDate(d.year, d.month, d.last) : isoDate(d.last, 0, 0);
      this.values.push({ start: d.lastStart, end: d.end, kind: 'date', value: until });
    } else {
      this.#pushDate(
        isoDate(d.year, d.month, d.day),
        start,
        d.end,
        d.first,
        precision,
        boundAfter(this.#cursor, d.next, d.end),
      );
    }
    if (weekday !== undefined) this.#faults?.push(weekday);
    this.done = d.end;
    this.next = d.next;
    this.spelled = false;
    this.prefixed = false;
    return d.next;
  }

  /** Adds the first date of a range, which takes its year, or its month and year, from the second. */
  dateFirst(value: string, start: number, end: number, first: number): void {
    this.#pushDate(value, start, end, first, undefined, undefined);
  }

  #pushDate(
    value: string,
    start: number,
    end: number,
    first: number,
    precision: DatePrecision | undefined,
    after: Bound | undefined,
  ): void {
    const bound = boundBefore(this.#cursor, first, start, 'date') ?? after;
    const date: CalendarDate = { start, end, kind: 'date', value };
    const exact = precision === undefined ? date : { ...date, precision };
    this.values.push(bound === undefined ? exact : { ...exact, bound });
  }

  #checkWeekday(d: DateRead): ValueFault | undefined {
    if (this.#faults === undefined || d.weekday === 0 || d.weekdayLength < LONG_WEEKDAY) return undefined;
    const actual = weekdayOf(d.year, d.month, d.day);
    if (actual === d.weekday) return undefined;
    return { start: d.start, end: d.end, kind: 'weekday', weekday: d.weekday, actual };
  }

  /** Reports a number whose words and figure disagree. */
  checkSaid(n: NumberRead): void {
    if (!Number.isNaN(n.said) && !isNear(n.said, n.value)) this.disagree(n.start, n.end, n.said, n.value);
  }

  disagree(start: number, end: number, words: number, figure: number): void {
    this.#faults?.push({ start, end, kind: 'disagree', words, figure });
  }

  impossible(start: number, end: number): void {
    this.#faults?.push({ start, end, kind: 'impossible' });
  }
}
