import { currencyOfSign } from './currencies';
import { codeAt, type Cursor, isDigit, isHyphen } from './cursor';
import { isVulgar, readFigure, takeFraction, vulgarValue } from './figures';
import type { NumberRead } from './number';
import { scaleOf, takeScaleOfFraction } from './scales';
import { readSpelled } from './spelled';
import { G } from './grammarWords';
import {
  ABBREVIATION,
  ARTICLE,
  COLLECTIVE,
  FRACTION,
  HUNDRED,
  NONE,
  NUMBER,
  NUMBER_KIND,
  SCALE,
  SMALL,
  valueWord,
} from './vocabulary';

const OPEN = 0x28;
const CLOSE = 0x29;
const OPEN_SQUARE = 0x5b;
const CLOSE_SQUARE = 0x5d;
const NO_HUNDREDTHS = /^(?:no|xx)\/100$/i;
const HUNDRED_WORD = valueWord('hundred');

/** Reads the number at word `i`, its scale, and its double in brackets: `five million`, `2 1/2`, `250bn`, `thirty (30)`, `30 (thirty)`. */
export function readNumber(cursor: Cursor, i: number, n: NumberRead, inner: NumberRead): boolean {
  if (!readSingle(cursor, i, n)) return false;
  if (!n.code) takeDouble(cursor, n, inner);
  return true;
}

/** The same from figures that begin inside word `i`: `USD30,000,000`. */
export function readFiguresAt(cursor: Cursor, i: number, at: number, n: NumberRead): void {
  readFigure(cursor, i, at, n);
  finishFigure(cursor, n);
}

function readSingle(cursor: Cursor, i: number, n: NumberRead): boolean {
  const code = codeAt(cursor.text, cursor.startOf(i));
  if (isDigit(code) || isVulgar(code)) {
    readFigure(cursor, i, cursor.startOf(i), n);
    finishFigure(cursor, n);
    return true;
  }
  if (!readSpelled(cursor, i, n)) return false;
  if (!takeScaleOfFraction(cursor, n) && !n.ordinal && !n.fraction) takeHundredths(cursor, n);
  takeAbbreviation(cursor, n);
  return true;
}

function finishFigure(cursor: Cursor, n: NumberRead): void {
  if (n.code || n.suffix !== NONE) return;
  const code = codeAt(cursor.text, n.end);
  if (code === 0x2f && takeFraction(cursor, n)) return;
  if (n.next >= cursor.count || n.ordinal) return;
  if (n.digits > 0) takeMixed(cursor, n);
  const id = cursor.at(n.next);
  const kind = NUMBER_KIND[id];
  if (kind === SCALE || kind === COLLECTIVE || id === HUNDRED_WORD) takeScales(cursor, n);
  if ((cursor.grammar(n.next) & G.and) !== 0) takeAndFraction(cursor, n);
  takeAbbreviation(cursor, n);
}

function extend(cursor: Cursor, n: NumberRead, next: number): void {
  n.next = next;
  n.end = cursor.endOf(next - 1);
  n.shortNext = next;
  n.shortEnd = n.end;
}

/** `5 hundred thousand`, `135.000 millones`, `2 dozen`. */
function takeScales(cursor: Cursor, n: NumberRead): void {
  while (n.next < cursor.count && cursor.follows(n.end, n.next)) {
    const id = cursor.at(n.next);
    const kind = NUMBER_KIND[id];
    if (kind !== SCALE && kind !== COLLECTIVE && !(kind === HUNDRED && id === HUNDRED_WORD)) return;
    n.factor *= scaleOf(cursor, id, isEnglish(cursor, n));
    n.digits = 0;
    extend(cursor, n, n.next + 1);
  }
}

/** Whether the figure is written as English writes it: decimals after a dot, or a sign before it. */
function isEnglish(cursor: Cursor, n: NumberRead): boolean {
  const before = cursor.skipBack(n.start);
  if (before >= 0 && currencyOfSign(codeAt(cursor.text, before)) >= 0) return true;
  return n.power > 1 && cursor.text.lastIndexOf('.', n.end - 1) > n.start;
}

/** `2 1/2`, `2-1/2`, `1 ½`. */
function takeMixed(cursor: Cursor, n: NumberRead): void {
  const { text } = cursor;
  const at = cursor.startOf(n.next);
  const code = codeAt(text, at);
  if (isVulgar(code)) {
    if (!cursor.follows(n.end, n.next) || cursor.endOf(n.next) !== at + 1) return;
    n.mantissa += vulgarValue(code);
    n.digits = 0;
    extend(cursor, n, n.next + 1);
    return;
  }
  // One digit, a slash and digits; anything longer is no fraction that a text mixes with a whole number.
  if (
    !isDigit(code) ||
    codeAt(text, at + 1) !== 0x2f ||
    !isDigit(codeAt(text, at + 2)) ||
    !cursor.follows(n.end, n.next)
  )
    return;
  const over = code - 0x30;
  const under = Number(text.slice(at + 2, cursor.endOf(n.next + 1)));
  if (!(under > over && under <= 64) || codeAt(text, cursor.endOf(n.next + 1)) === 0x2f) return;
  n.mantissa += over / under;
  n.digits = 0;
  extend(cursor, n, n.next + 2);
}

/** `2 and a half`, `2 millions et demi`, `2 and 1/2`. */
function takeAndFraction(cursor: Cursor, n: NumberRead): void {
  if (!cursor.follows(n.end, n.next)) return;
  let i = n.next + 1;
  let over = 1;
  const kind = NUMBER_KIND[cursor.at(i)];
  if (kind === SMALL || kind === ARTICLE) {
    over = NUMBER[cursor.at(i)];
    i++;
  }
  const id = cursor.at(i);
  if (NUMBER_KIND[id] !== FRACTION) return;
  n.mantissa += (over * n.power) / NUMBER[id];
  n.digits = 0;
  extend(cursor, n, i + 1);
  if (NUMBER_KIND[cursor.at(n.next)] === SCALE) takeScales(cursor, n);
}

/** `one thousand and 00/100 dollars`, as cheques say it. */
function takeHundredths(cursor: Cursor, n: NumberRead): void {
  if ((cursor.grammar(n.next) & G.and) === 0) return;
  if (takeNoHundredths(cursor, n) || !cursor.isFigure(n.next + 1)) return;
  const start = cursor.startOf(n.next + 1);
  const end = cursor.endOf(n.next + 2);
  const match = n.next + 2 < cursor.count && end - start <= 6 ? cursor.text.slice(start, end) : '';
  if (!match.endsWith('/100')) return;
  const over = Number(match.slice(0, -4));
  if (!(over < 100)) return;
  n.mantissa += over / 100;
  extend(cursor, n, n.next + 3);
}

/** `one thousand and no/100 dollars`. */
function takeNoHundredths(cursor: Cursor, n: NumberRead): boolean {
  const start = cursor.startOf(n.next + 1);
  if (n.next + 2 >= cursor.count || !NO_HUNDREDTHS.test(cursor.text.slice(start, cursor.endOf(n.next + 2))))
    return false;
  extend(cursor, n, n.next + 3);
  return true;
}

function takeAbbreviation(cursor: Cursor, n: NumberRead): void {
  if (n.short !== 1 || n.next >= cursor.count) return;
  const factor = ABBREVIATION[cursor.at(n.next)];
  if (factor === 0 || n.factor !== 1 || !cursor.follows(n.end, n.next)) return;
  n.short = factor;
  n.shortEnd = cursor.endOf(n.next);
  n.shortNext = n.next + 1;
  n.loose = n.shortEnd - cursor.startOf(n.next) === 1;
}

/** Takes in what is said a second time in brackets; the figure counts, and what the words said is kept. */
function takeDouble(cursor: Cursor, n: NumberRead, inner: NumberRead): void {
  const { text } = cursor;
  let at = n.end;
  let code = codeAt(text, at);
  if (code !== OPEN && code !== OPEN_SQUARE) {
    at = cursor.skip(at);
    code = codeAt(text, at);
    if (isHyphen(code)) {
      at = cursor.skip(at + 1);
      code = codeAt(text, at);
    }
    if (code !== OPEN && code !== OPEN_SQUARE) return;
  }
  const i = n.next;
  if (i >= cursor.count || cursor.skip(at + 1) !== cursor.startOf(i)) return;
  if (cursor.isFigure(i) !== n.spelled || (!n.spelled && NUMBER_KIND[cursor.at(i)] === 0)) return;
  if (!readSingle(cursor, i, inner) || inner.code || inner.suffix !== NONE) return;
  const close = cursor.skip(inner.end);
  const closing = codeAt(text, close);
  if (closing !== CLOSE && closing !== CLOSE_SQUARE) return;
  if (n.spelled) {
    n.said = n.value;
    n.mantissa = inner.mantissa;
    n.power = inner.power;
    n.factor = inner.factor;
    n.doubtful = inner.doubtful;
    n.round = inner.round;
    n.fraction = inner.fraction;
  } else {
    n.said = inner.value;
  }
  n.article = false;
  n.digits = 0;
  n.end = close + 1;
  n.next = inner.next;
  n.shortEnd = n.end;
  n.shortNext = n.next;
  takeAfterDouble(cursor, n);
}

/** `five (5) million`, where the words before the bracket said five and no million. */
function takeAfterDouble(cursor: Cursor, n: NumberRead): void {
  const before = n.factor;
  takeScales(cursor, n);
  n.said *= n.factor / before;
}
