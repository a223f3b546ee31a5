import type { Counted } from './counted';
import { currencyIndex, currencyOf, currencyOfSign } from './currencies';
import { isCapital, currencyAt } from './currencyCodes';
import { takeName } from './currencyNames';
import { codeAt, type Cursor, isDigit } from './cursor';
import { readFigure } from './figures';
import { G } from './grammarWords';
import type { NumberRead } from './number';
import { CAPITALS, COUNTRY, CURRENCY, CURRENCY_FACTOR, DOLLAR, FAMILY, GRAMMAR, NONE, valueWord } from './vocabulary';

const DOLLAR_SIGN = 0x24;
const DOT = 0x2e;
const USD = currencyIndex('USD');
const US = valueWord('us');
const DOLLARS = FAMILY[valueWord('dollars')] - 1;

/** A sign, a code or a name after the number, and between the two what the number is short for: `10 €`, `$US`, `280 millions de $`. */
export function readSuffix(cursor: Cursor, n: NumberRead, c: Counted, scratch: NumberRead): boolean {
  const { text } = cursor;
  if (n.suffix !== NONE) {
    if (n.suffix < 0) return false;
    if (DOLLAR[n.suffix] !== 0 && codeAt(text, n.end) === DOLLAR_SIGN) {
      c.currency = DOLLAR[n.suffix] - 1;
      c.end = n.end + 1;
      c.next = n.next;
      return true;
    }
    if (CURRENCY[n.suffix] === 0 || CAPITALS[n.suffix] === 1) return false;
    c.currency = CURRENCY[n.suffix] - 1;
    c.factor = CURRENCY_FACTOR[n.suffix];
    c.end = n.end;
    c.next = n.next;
    return true;
  }
  const sign = cursor.skip(n.shortEnd);
  if (sign < text.length && takeSign(cursor, n, c, sign, n.shortNext, scratch)) return true;
  let k = n.shortNext;
  let from = n.shortEnd;
  if (k >= cursor.count) return false;
  if (n.short !== 1 && codeAt(text, from) === DOT) from++; // `250 Mrd. US-Dollar`
  if ((cursor.grammar(k) & G.of) !== 0 && (n.factor > 1 || n.short !== 1 || n.vague || n.value >= 1e6)) {
    if (!cursor.follows(from, k)) return false;
    from = cursor.endOf(k);
    k++;
    if (takeSign(cursor, n, c, cursor.skip(from), k, scratch)) return true;
    if (k >= cursor.count) return false;
  }
  // `5 US$`: letters and sign in one.
  const id = cursor.at(k);
  if (
    DOLLAR[id] !== 0 &&
    codeAt(cursor.text, cursor.endOf(k)) === DOLLAR_SIGN &&
    (isCapital(cursor, k) || id === US) &&
    cursor.follows(from, k)
  ) {
    c.currency = DOLLAR[id] - 1;
    c.end = cursor.endOf(k) + 1;
    c.next = k + 1;
    return true;
  }
  return takeName(cursor, n, c, from, k);
}

/** A sign after the number: `10 €`, `250 Md€`, `3.14US$`, `5 $US`, `280 millions de $`. */
function takeSign(cursor: Cursor, n: NumberRead, c: Counted, at: number, next: number, scratch: NumberRead): boolean {
  const sign = currencyOfSign(codeAt(cursor.text, at));
  if (sign < 0 || !ownsSign(cursor, n, at, scratch)) return false;
  c.currency = sign;
  c.end = at + 1;
  c.next = next;
  if (next >= cursor.count) return true;
  const id = cursor.at(next);
  const glued = cursor.startOf(next) === at + 1;
  const code = currencyAt(cursor, next);
  if (code >= 0 && (glued || cursor.follows(at + 1, next))) {
    if (sign === USD) c.currency = code;
  } else if (
    sign === USD &&
    DOLLAR[id] !== 0 &&
    isCapital(cursor, next) &&
    (glued || (COUNTRY[id] !== 0 && cursor.follows(at + 1, next)))
  ) {
    c.currency = DOLLAR[id] - 1;
  } else if (sign === USD && isDollarsOf(cursor, next) && cursor.follows(at + 1, next)) {
    c.currency = currencyOf(DOLLARS, COUNTRY[id] - 1);
  } else return true;
  c.end = cursor.endOf(next);
  c.next = next + 1;
  return true;
}

/** `1 000 $ canadiens`: short names of countries are words too. */
function isDollarsOf(cursor: Cursor, i: number): boolean {
  const country = COUNTRY[cursor.at(i)];
  return country !== 0 && cursor.endOf(i) - cursor.startOf(i) > 5 && currencyOf(DOLLARS, country - 1) >= 0;
}

/** Whether the sign at `at` after a number is that number's: in `4 $ 500,000` it may belong to the next. */
function ownsSign(cursor: Cursor, n: NumberRead, at: number, scratch: NumberRead): boolean {
  const { text } = cursor;
  const next = cursor.skip(at + 1);
  if (at === n.shortEnd || !isDigit(codeAt(text, next))) return true;
  if (next === at + 1) return false;
  if (cursor.language === 'fr') return true;
  const w = cursor.wordFrom(n.shortNext, next);
  readFigure(cursor, w, next, scratch);
  if (currencyOfSign(codeAt(text, cursor.skip(scratch.end))) >= 0) return true;
  const id = cursor.at(scratch.next);
  return CURRENCY[id] !== 0 || FAMILY[id] !== 0 || (GRAMMAR[id] & G.minor) !== 0;
}
