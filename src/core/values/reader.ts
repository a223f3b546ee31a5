import type { TextLanguage } from '../text/language';
import type { Words } from '../text/words';
import { takeInside } from './bounds';
import { Collector, type CountKind } from './collector';
import { Counted } from './counted';
import { codeAt, Cursor, isDigit, isHyphen } from './cursor';
import { DateRead, FULL, IMPOSSIBLE, NO_DATE, PARTIAL, type DateOutcome } from './date';
import { readDuration, readNamedDays } from './durations';
import type { ValueFault } from './fault';
import { isVulgar } from './figures';
import { GLUED_MONEY, readGlued } from './glued';
import { jointTo } from './joint';
import { readMoney } from './money';
import { readDayMonth, readMonthFirst, readYearMonth, takeWeekday } from './namedDates';
import { NumberRead } from './number';
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
import { goesOnMoney } from './spans';
import { isBare, mayCount, mayGoOn, nextStart, passFigure } from './starts';
import { Waiting } from './waiting';
import { NO_YEAR, readShortYear, readYear, STRONG, takePeriod } from './years';

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
  readonly #waiting: Waiting;

  constructor(words: Words) {
    this.#words = words;
    this.#cursor = new Cursor(words);
    this.#out = new Collector(this.#cursor);
    this.#waiting = new Waiting(this.#cursor, this.#out);
  }

  /** Reads from word `from` on, the first that a value may begin with. */
  read(text: string, language: TextLanguage, from: number, faults: ValueFault[] | undefined): readonly Value[] {
    this.#cursor.open(text, language);
    this.#out.open(faults);
    this.#waiting.open();
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
      const next = this.#waiting.isFor(i) ? -1 : passFigure(cursor, i);
      return next > 0 ? next : this.#readNumber(i);
    }
    if (START[id] === STARTS_MONTH) {
      const next = this.#readMonth(i);
      if (next > i || NUMBER_KIND[id] === 0) return next;
    }
    if (NUMBER_KIND[id] === COLLECTIVE) {
      const n = this.#waiting.number;
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
    return NUMBER_KIND[id] === FRACTION || this.#waiting.isFor(i) || mayGoOn(cursor, cursor.endOf(i), i + 1);
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
    this.#waiting.keepMonth(i);
    return i;
  }

  /** What to do with a date as far as it was read: add it, let it wait for its year, report it. */
  #takeDate(outcome: DateOutcome): number {
    const d = this.#date;
    if (outcome === FULL) {
      if (d.day > 0) takeWeekday(this.#cursor, d);
      else if (d.month > 0) takePeriod(this.#cursor, d);
      return this.#waiting.addDate(d);
    }
    if (outcome === IMPOSSIBLE) this.#out.impossible(d.start, d.end);
    else this.#waiting.keepDate(d);
    return d.next;
  }

  /** Letters and digits in one word: `USD30,000,000`, `Dec31`, `FY2027`. */
  #readGlued(i: number): number {
    const outcome = readGlued(
      this.#cursor,
      i,
      this.#waiting.number,
      this.#counted,
      this.#date,
      this.#scratch,
      this.#out.done,
    );
    if (outcome === GLUED_MONEY) return this.#add('money', this.#counted.value);
    return outcome === NO_DATE ? i + 1 : this.#takeDate(outcome);
  }

  #readNumber(i: number): number {
    const cursor = this.#cursor;
    const n = this.#waiting.number;
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
    if (year === STRONG || (n.digits === 2 && readShortYear(cursor, n, this.#date)))
      return this.#waiting.addDate(this.#date);
    if ((may & MAY_COUNT) !== 0) {
      if (readDuration(cursor, n, c))
        return this.#add('duration', (n.valueIn(language, false, false) + c.extra) * c.factor);
      if (readQuantity(cursor, n, c)) {
        return this.#add('number', n.valueIn(language, false, false) * c.factor * (c.short ? n.short : 1));
      }
      c.open(n);
    }
    if (year !== NO_YEAR) return this.#waiting.addDate(this.#date);
    if ((may & MAY_SHARE) !== 0 && readShare(cursor, n, c))
      return this.#add('percent', (n.mantissa * c.factor) / n.power);
    return goesOnMoney(this.#out, cursor, n, c) ? this.#out.next : this.#waiting.keepNumber();
  }

  /** Whether what is counted is less than nothing: `-5 %`, `minus five percent`; with the sign or word taken in. */
  #takesMinus(): boolean {
    const c = this.#counted;
    if (takeMinus(this.#cursor, c)) return true;
    if (this.#waiting.number.spelled || !isNegative(this.#cursor, c.start)) return false;
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

  /** Adds a value that the number counts; the word to go on with. */
  #add(kind: CountKind, value: number): number {
    return this.#waiting.add(kind, this.#counted, value);
  }
}
