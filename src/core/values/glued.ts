import { foldText } from '../text/characters';
import type { Counted } from './counted';
import { codeAt, type Cursor, isDigit, isLetter } from './cursor';
import { type DateOutcome, type DateRead, FULL, fullYear, NO_DATE } from './date';
import { readFigure } from './figures';
import { readGluedMoney } from './money';
import { readYearAfterDay } from './namedDates';
import type { NumberRead } from './number';
import { readFiguresAt } from './numbers';
import { G } from './grammarWords';
import { CAPITALS, CURRENCY, DOLLAR, GRAMMAR, MONTH, valueWord } from './vocabulary';
import { takeNextYear, takePeriod } from './years';

/** The longest code or month that is glued to the figures after it: `USD30`, `Dec31`. */
const LONGEST_PREFIX = 9;
const DOLLAR_SIGN = 0x24;

/** What {@link readGlued} found, where it is no date. */
export const GLUED_MONEY = -1;

/** Reads letters and digits in one word `i`: `USD30,000,000`, `$US100`, `Dec31`, `FY2027`. Money is in `c`, a date in `d`; `n` and `scratch` are overwritten. What stands before `done` belongs to another value. */
export function readGlued(
  cursor: Cursor,
  i: number,
  n: NumberRead,
  c: Counted,
  d: DateRead,
  scratch: NumberRead,
  done: number,
): DateOutcome | typeof GLUED_MONEY {
  const { text } = cursor;
  const start = cursor.startOf(i);
  let at = start;
  while (at - start < LONGEST_PREFIX && isLetter(codeAt(text, at))) at++;
  if (at === start || !isDigit(codeAt(text, at))) return NO_DATE;
  const id = valueWord(foldText(text.slice(start, at)));
  const dollar = DOLLAR[id] !== 0 && codeAt(text, start - 1) === DOLLAR_SIGN && start > done;
  if (dollar || (CURRENCY[id] !== 0 && CAPITALS[id] === 0)) {
    readFiguresAt(cursor, i, at, n);
    const money = !n.code && readGluedMoney(cursor, n, c, id, dollar ? start - 1 : start, scratch);
    return money ? GLUED_MONEY : NO_DATE;
  }
  if (MONTH[id] !== 0) {
    d.reset(i, start);
    d.month = MONTH[id];
    readFiguresAt(cursor, i, at, scratch);
    return readYearAfterDay(cursor, d, scratch);
  }
  return (GRAMMAR[id] & G.yearName) !== 0 && at - start === 2 ? readFiscalYear(cursor, i, at, n, d) : NO_DATE;
}

/** `FY2027`, `FY27`, `FY2027/28`, `H1 FY26`. */
function readFiscalYear(cursor: Cursor, i: number, at: number, n: NumberRead, d: DateRead): DateOutcome {
  readFigure(cursor, i, at, n);
  if ((n.digits !== 4 && n.digits !== 2) || n.code) return NO_DATE;
  d.reset(i, cursor.startOf(i));
  d.year = n.digits === 2 ? fullYear(n.mantissa) : n.mantissa;
  if (d.year < 1900 || d.year > 2199) return NO_DATE;
  n.mantissa = d.year;
  d.end = n.end;
  d.next = n.next;
  if (!takeNextYear(cursor, n, d)) takePeriod(cursor, d);
  return FULL;
}
