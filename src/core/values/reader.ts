import type { TextLanguage } from '../text/language';
import type { Words } from '../text/words';
import { takeInside } from './bounds';
import { isoDate } from './calendar';
import { Collector, type CountKind } from './collector';
import { Counted } from './counted';
import { CURRENCIES } from './currencies';
import { codeAt, Cursor, isDigit, isHyphen } from './cursor';
import { DateRead, FULL, IMPOSSIBLE, NO_DATE, PARTIAL, type DateOutcome } from './date';
import { readDuration, readNamedDays } from './durations';
import type { ValueFault } from './fault';
import { isVulgar } from './figures';
import { GLUED_MONEY, readGlued } from './glued';
import { jointTo, listedAfter } from './joint';
import { readMoney } from './money';
import { readDayMonth, readMonthFirst, readYearMonth, takeWeekday } from './namedDates';
import { isDayBefore, NumberRead } from './number';
import { readNumber } from './numbers';
import { readNumericDate } from './numericDates';
import { isNegative, readPercent, readShare, takeMinus } from './percent';
import { readQuantity } from './quantities';
import type { Value } from './value';
import { G } from './grammarWords';
import {
  COLLECTIVE,
  CURRENCY,
  DURATION,
  FAMILY,
  FRACTION,
  GRAMMAR,
  MAY_COUNT,
  MAY_MONEY,
  MAY_PERCENT,
  MAY_SHARE,
  MONTH,
  NONE,
  NUMBER_KIND,
  START,
  STARTS_ARTICLE,
  STARTS_MONTH,
} from './vocabulary';
import { rescale, valueOfFirst } from './spans';
import { isBare, mayCount, mayGoOn, nextStart, passFigure } from './starts';
import { NO_YEAR, readShortYear, readYear, STRONG, takePeriod } from './years';

const OPEN = 0x28;
const CARET = 0x5e;

/** Reads the values of one block after another, from the words that are read anew for each. */
export class Reader {
  readonly #words: Words;
  readonly #cursor: Cursor;
  readonly #out: Collector;
  readonly #counted = new Counted();
  readonly #date = new DateRead();
  readonly #inner = new NumberRead();
  readonly #scratch = new NumberRead();
  #number = new NumberRead();
  /** A number that waits for the unit of another: of the number at word `#waitsFor` (`10 to 15 percent`), or of the one in the bracket at `#bracket`. */
  #waiting = new NumberRead();
  #waitsFor = -1;
  /** The number before the one that waits: `6, 12 or 18 months`. */
  #listed: NumberRead | undefined;
  #bracket = -1;
  /** A day and month that wait for the year of the date after them: `28 October to 30 November 2025`. */
  readonly #partial = new DateRead();
  #partialWaits = false;

  constructor(words: Words) {
    this.#words = words;
    this.#cursor = new Cursor(words);
    this.#out = new Collector(this.#cursor);
  }

  /** Reads from word `from` on, the first that a value may begin with. */
  read(text: string, language: TextLanguage, from: number, faults: ValueFault[] | undefined): readonly Value[] {
    this.#cursor.open(text, language);
    this.#out.open(faults);
    this.#waitsFor = -1;
    this.#bracket = -1;
    this.#partialWaits = false;
    let i = from;
    while (i < this.#cursor.count) {
      const next = this.#step(i);
      i = nextStart(text, this.#words, next > i ? next : i + 1);
    }
    return this.#out.values;
  }

  /** Reads what begins at word `i`; the word to go on with. */
  #step(i: number): number {
    const cursor = this.#cursor;
    const id = cursor.at(i);
    if (id === NONE) {
      const first = codeAt(cursor.text, cursor.startOf(i));
      if (!isDigit(first) && !isVulgar(first)) return this.#readGlued(i);
      const next = this.#waitsFor === i ? -1 : passFigure(cursor, i);
      return next > 0 ? next : this.#readNumber(i);
    }
    if (START[id] === STARTS_MONTH) {
      const next = this.#readMonth(i);
      if (next > i || NUMBER_KIND[id] === 0) return next;
    }
    if (NUMBER_KIND[id] === COLLECTIVE) {
      const n = this.#number;
      return readNamedDays(cursor, i, n, this.#counted) ? this.#add('duration', n.mantissa) : i + 1;
    }
    return this.#promises(i, id) ? this.#readNumber(i) : i + 1;
  }

  /** Whether something after a number word may belong to it: most words after `one` or `a` cannot. */
  #promises(i: number, id: number): boolean {
    const cursor = this.#cursor;
    const next = cursor.at(i + 1);
    if (START[id] === STARTS_ARTICLE) {
      return (
        NUMBER_KIND[next] !== 0 ||
        DURATION[next] !== 0 ||
        FAMILY[next] !== 0 ||
        CURRENCY[next] !== 0 ||
        cursor.isFigure(i + 1) ||
        (GRAMMAR[next] & G.per) !== 0
      );
    }
    return NUMBER_KIND[id] === FRACTION || this.#waitsFor === i || mayGoOn(cursor, cursor.endOf(i), i + 1);
  }

  #readMonth(i: number): number {
    const cursor = this.#cursor;
    const outcome = readMonthFirst(cursor, i, this.#date, this.#scratch);
    if (outcome === PARTIAL) {
      // Without a year, the figure may be something else's: `in May 10 percent`.
      this.#takeDate(outcome);
      return i + 1;
    }
    if (outcome !== NO_DATE) return this.#takeDate(outcome);
    // `June to September 2026`.
    const joint = jointTo(this.#cursor, cursor.endOf(i), i + 1);
    if (joint > 0 && MONTH[cursor.at(joint)] !== 0) {
      this.#partial.reset(i, cursor.startOf(i));
      this.#partial.month = MONTH[cursor.at(i)];
      this.#partial.end = cursor.endOf(i);
      this.#partial.next = i + 1;
      this.#partialWaits = true;
    }
    return i;
  }

  /** What to do with a date as far as it was read: add it, let it wait for its year, report it. */
  #takeDate(outcome: DateOutcome): number {
    const d = this.#date;
    if (outcome === FULL) {
      if (d.day > 0) takeWeekday(this.#cursor, d);
      else if (d.month > 0) takePeriod(this.#cursor, d);
      return this.#addDate(d);
    }
    if (outcome === IMPOSSIBLE) this.#out.impossible(d.start, d.end);
    else {
      const p = this.#partial;
      p.reset(d.first, d.start);
      p.day = d.day;
      p.month = d.month;
      p.end = d.end;
      p.next = d.next;
      this.#partialWaits = true;
    }
    return d.next;
  }

  #addDate(d: DateRead): number {
    const { first, day, month, year } = d;
    if (this.#partialWaits) {
      const p = this.#partial;
      this.#partialWaits = false;
      if (month > 0 && jointTo(this.#cursor, p.end, p.next) === first && p.day > 0 === day > 0) {
        // `15 December to 15 January 2026` began the year before.
        const before = p.month > month || (p.month === month && p.day > day);
        this.#out.dateFirst(isoDate(before ? year - 1 : year, p.month, p.day), p.start, p.end, p.first);
      }
    } else if (this.#waitsFor === first && day > 0 && isDayBefore(this.#waiting, day)) {
      const a = this.#waiting;
      this.#out.dateFirst(isoDate(year, month, a.value), a.start, a.end, a.first);
    }
    this.#waitsFor = -1;
    return this.#out.date(d);
  }

  /** Letters and digits in one word: `USD30,000,000`, `Dec31`, `FY2027`. */
  #readGlued(i: number): number {
    const outcome = readGlued(this.#cursor, i, this.#number, this.#counted, this.#date, this.#scratch, this.#out.done);
    if (outcome === GLUED_MONEY) return this.#add('money', this.#counted.value);
    return outcome === NO_DATE ? i + 1 : this.#takeDate(outcome);
  }

  #readNumber(i: number): number {
    const cursor = this.#cursor;
    const n = this.#number;
    if (!readNumber(cursor, i, n, this.#inner)) return i + 1;
    if (n.code) return this.#readCode(n);
    if (!Number.isFinite(n.value)) {
      this.#out.impossible(n.start, n.end);
      return n.next;
    }
    const outcome = this.#readDate(n);
    if (outcome !== NO_DATE) return this.#takeDate(outcome);
    return this.#readCounted(n);
  }

  /** A chain of figures: a date with dots, a section's number, `10^400`. Its parts are no numbers. */
  #readCode(n: NumberRead): number {
    const cursor = this.#cursor;
    const { text } = cursor;
    const outcome = readNumericDate(cursor, n.first, this.#date);
    if (outcome !== NO_DATE) return this.#takeDate(outcome);
    let { end, next } = n;
    while (cursor.isFigure(next) && cursor.startOf(next) === end + 1) {
      end = cursor.endOf(next);
      next++;
    }
    if (codeAt(text, n.end) === CARET && !Number.isFinite(n.value ** Number(text.slice(n.end + 1, end)))) {
      this.#out.impossible(n.start, end);
    }
    return next;
  }

  #readDate(n: NumberRead): DateOutcome {
    const cursor = this.#cursor;
    if (n.digits > 0) {
      const sign = codeAt(cursor.text, n.end);
      if (sign === 0x2f || sign === 0x2d || sign === 0x2e) {
        const outcome = readNumericDate(cursor, n.first, this.#date);
        if (outcome !== NO_DATE) return outcome;
      }
    }
    const leads = MONTH[cursor.at(n.next)] !== 0 || (cursor.grammar(n.next) & (G.of | G.day)) !== 0;
    if (n.suffix === NONE && !leads) return NO_DATE;
    return readDayMonth(cursor, n, this.#date, this.#scratch);
  }

  #readCounted(n: NumberRead): number {
    const cursor = this.#cursor;
    const { language } = cursor;
    const c = this.#counted;
    takeInside(cursor, n);
    c.open(n);
    const may = mayCount(cursor, n);
    if ((may & MAY_PERCENT) !== 0 && readPercent(cursor, n, c)) {
      const value = n.valueIn(language, true, false);
      return this.#add('percent', (this.#takesMinus() ? -1 : 1) * (c.factor < 1 ? value / 10 : value * c.factor));
    }
    if ((may & MAY_MONEY) !== 0 || !isBare(cursor, n.first, n.start)) {
      if (readMoney(cursor, n, c, this.#out.done, this.#scratch))
        return this.#add('money', (this.#takesMinus() ? -1 : 1) * c.value);
      c.open(n);
    }
    if (n.digits === 4 && readYearMonth(cursor, n, this.#date, this.#scratch)) return this.#takeDate(FULL);
    const year = n.digits === 4 ? readYear(cursor, n, this.#date, this.#goesOn(n)) : NO_YEAR;
    if (year === STRONG || (n.digits === 2 && readShortYear(cursor, n, this.#date))) return this.#addDate(this.#date);
    if ((may & MAY_COUNT) !== 0) {
      if (readDuration(cursor, n, c))
        return this.#add('duration', (n.valueIn(language, false, false) + c.extra) * c.factor);
      if (readQuantity(cursor, n, c)) {
        return this.#add('number', n.valueIn(language, false, false) * c.factor * (c.short ? n.short : 1));
      }
      c.open(n);
    }
    if (year !== NO_YEAR) return this.#addDate(this.#date);
    if ((may & MAY_SHARE) !== 0 && readShare(cursor, n, c))
      return this.#add('percent', (n.mantissa * c.factor) / n.power);
    return this.#wait(n);
  }

  /** Whether what is counted is less than nothing: `-5 %`, `minus five percent`; with the sign or word taken in. */
  #takesMinus(): boolean {
    const c = this.#counted;
    if (takeMinus(this.#cursor, c)) return true;
    if (this.#number.spelled || !isNegative(this.#cursor, c.start)) return false;
    // `5 per cent -10 per cent` is a range.
    const out = this.#out;
    if (out.last !== undefined && this.#cursor.skipBack(c.start - 1) === out.done - 1) return false;
    c.start--;
    return true;
  }

  /** Whether a year goes on from the date before it: `in 2007 and 2009`. */
  #goesOn(n: NumberRead): boolean {
    const { last, done, next } = this.#out;
    if (last === undefined || last.kind !== 'date' || last.value.length !== 4 || next < 0) return false;
    const cursor = this.#cursor;
    if (n.first === next) return cursor.between(done, n.start) === 0x2c || isHyphen(cursor.between(done, n.start));
    return (
      jointTo(this.#cursor, done, next) === n.first || (n.first === next + 1 && (cursor.grammar(next) & G.and) !== 0)
    );
  }

  /** Adds a value that the number counts, with the number that waited for its unit. */
  #add(kind: CountKind, value: number): number {
    const n = this.#number;
    const c = this.#counted;
    const a = this.#waiting;
    if (this.#waitsFor === n.first) {
      this.#waitsFor = -1;
      const listed = this.#listed;
      if (listed) this.#out.countFirst(kind, listed, c, valueOfFirst(this.#cursor.language, kind, listed, n, c));
      this.#out.countFirst(kind, a, c, valueOfFirst(this.#cursor.language, kind, a, n, c));
    } else if (this.#bracket >= 0 && this.#cursor.skipBack(c.start) === this.#bracket && a.spelled !== n.spelled) {
      this.#bracket = -1;
      return this.#out.countDouble(kind, a, n, c, value);
    } else if (kind === 'money' && c.prefixed) {
      rescale(this.#out, this.#cursor, n, c);
    }
    return this.#out.count(kind, n, c, value);
  }

  /** Keeps a number without a unit where another may bring it; else lets it go. */
  #wait(n: NumberRead): number {
    const cursor = this.#cursor;
    const { text } = cursor;
    if (this.#goesOnMoney(n)) return this.#out.next;
    this.#listed = this.#waitsFor === n.first ? this.#waiting : undefined;
    this.#waitsFor = -1;
    this.#bracket = -1;
    const after = cursor.skip(n.end);
    if (codeAt(text, after) === OPEN && n.suffix === NONE && !n.ordinal) {
      this.#bracket = after;
      this.#swap(n);
      return this.#waiting.next;
    }
    if (!Number.isNaN(n.said) && cursor.follows(n.end, n.next) && (cursor.grammar(n.first - 1) & G.label) === 0)
      this.#out.checkSaid(n);
    const end = n.short === 1 || n.loose ? n.end : n.shortEnd;
    const next = n.short === 1 || n.loose ? n.next : n.shortNext;
    let joint = n.suffix === NONE ? jointTo(this.#cursor, end, next) : -1;
    if (joint < 0 && n.digits > 0 && n.digits < 4) joint = listedAfter(cursor, end, next);
    if (joint < 0 || (cursor.grammar(n.first - 1) & G.label) !== 0) return n.next;
    if (!cursor.isFigure(joint) && NUMBER_KIND[cursor.at(joint)] === 0) return n.next;
    this.#waitsFor = joint;
    this.#swap(n);
    if (this.#listed !== undefined) this.#number = new NumberRead();
    return joint;
  }

  #swap(n: NumberRead): void {
    this.#number = this.#waiting;
    this.#waiting = n;
  }

  /** `$10–20 million`: the second number of a range after an amount with its sign before it. */
  #goesOnMoney(n: NumberRead): boolean {
    const out = this.#out;
    const { last } = out;
    if (last === undefined || last.kind !== 'money' || !out.prefixed || n.suffix !== NONE || n.ordinal) return false;
    const cursor = this.#cursor;
    const hyphen = n.first === out.next && isHyphen(cursor.between(out.done, n.start));
    const scale = n.factor * n.short;
    const to =
      jointTo(this.#cursor, out.done, out.next) === n.first && (cursor.grammar(out.next) & G.to) !== 0 && scale > 1;
    if (!hyphen && !to) return false;
    const value = n.valueIn(cursor.language, false, true) * n.short;
    if (!(value > last.value)) return false;
    if (!out.scaled && scale > 1 && last.value <= n.mantissa / n.power) {
      out.values[out.values.length - 1] = { ...last, value: last.value * scale };
    }
    const c = this.#counted;
    c.currency = CURRENCIES.indexOf(last.currency);
    c.start = n.start;
    c.first = n.first;
    c.end = n.shortEnd;
    c.next = n.shortNext;
    c.short = n.short !== 1;
    c.prefixed = false;
    c.factor = 1;
    out.count('money', n, c, value);
    return true;
  }
}
