import type { Counted } from './counted';
import { currencyIndex, currencyOf, currencyOfSign } from './currencies';
import { isCapital, currencyAt } from './currencyCodes';
import { codeAt, type Cursor, isHyphen } from './cursor';
import type { NumberRead } from './number';
import { COUNTRY, CURRENCY, CURRENCY_FACTOR, DOLLAR, FAMILY, valueWord } from './vocabulary';

const DOLLAR_SIGN = 0x24;
const DOT = 0x2e;
const JPY = currencyIndex('JPY');
const CNY = currencyIndex('CNY');
const CN = valueWord('cn');
const US = valueWord('us');
const U = valueWord('u');
const S = valueWord('s');
const KR = valueWord('kr');

/** A sign or a code before the number: `$250bn`, `US$ 3.14`, `EUR 1 200 000`, `Rs. 20`. Nothing before `done` counts: it belongs to the value before. */
export function readPrefix(cursor: Cursor, n: NumberRead, c: Counted, done: number): boolean {
  const { text } = cursor;
  const before = cursor.skipBack(n.start);
  if (before < done) return false;
  const sign = currencyOfSign(codeAt(text, before));
  const k = n.first - 1;
  if (sign >= 0) {
    c.currency = sign;
    c.start = before;
    c.factor = 1;
    if (k >= 0 && cursor.startOf(k) >= done) takeLettersBefore(cursor, k, before, c);
    return true;
  }
  if (k < 0 || cursor.startOf(k) < done) return false;
  const id = cursor.at(k);
  if (FAMILY[id] !== 0) return takeFamilyBefore(cursor, n, c, k);
  if (DOLLAR[id] !== 0 && codeAt(text, cursor.startOf(k) - 1) === DOLLAR_SIGN) {
    // `$US 100`.
    if (cursor.between(cursor.endOf(k), n.start) !== 0) return false;
    c.currency = DOLLAR[id] - 1;
    c.factor = 1;
    c.start = cursor.startOf(k) - 1;
    c.first = k;
    return c.start >= done;
  }
  if (CURRENCY[id] === 0) return false;
  const currency = currencyAt(cursor, k);
  const gap = cursor.between(cursor.endOf(k), n.start);
  if (currency < 0 || (gap !== 0 && gap !== DOT && !isHyphen(gap))) return false;
  // Danes write `kr.` before an amount, Norwegians `kr`, Swedes put it behind.
  c.currency = id === KR ? currencyIndex(gap === DOT ? 'DKK' : 'NOK') : currency;
  c.factor = CURRENCY_FACTOR[id];
  c.start = cursor.startOf(k);
  c.first = k;
  return true;
}

/** `Rupees 20`, `US dollars 5,000`: with a capital, since `in dollars 5` is none. */
function takeFamilyBefore(cursor: Cursor, n: NumberRead, c: Counted, k: number): boolean {
  const family = FAMILY[cursor.at(k)] - 1;
  const country = cursor.between(cursor.endOf(k - 1), cursor.startOf(k)) === 0 ? COUNTRY[cursor.at(k - 1)] - 1 : -1;
  let currency = currencyOf(family, country);
  const first = currency >= 0 && country >= 0 ? k - 1 : k;
  if (currency < 0) currency = currencyOf(family, -1);
  const capital = codeAt(cursor.text, cursor.startOf(first));
  if (capital < 0x41 || capital > 0x5a || currency < 0 || cursor.between(cursor.endOf(k), n.start) !== 0) return false;
  c.currency = currency;
  c.factor = 1;
  c.start = cursor.startOf(first);
  c.first = first;
  return true;
}

/** `A$`, `a$`: a letter by itself; `it’s$5` has none. */
function isPrefix(cursor: Cursor, k: number): boolean {
  const start = cursor.startOf(k);
  if (cursor.endOf(k) - start > 1 || isCapital(cursor, k)) return true;
  return start === 0 || cursor.skipBack(start) < start - 1 || cursor.text[start - 1] === '(';
}

/** Letters before a sign tell which dollar: `HK$`, `cad$`, `US $`, `U.S. $`, `USD $`. */
function takeLettersBefore(cursor: Cursor, k: number, sign: number, c: Counted): void {
  const id = cursor.at(k);
  const isDollar = codeAt(cursor.text, sign) === DOLLAR_SIGN;
  const end = cursor.endOf(k);
  if (isDollar && end === sign && DOLLAR[id] !== 0 && isPrefix(cursor, k)) {
    c.currency = DOLLAR[id] - 1;
  } else if (c.currency === JPY && end === sign && id === CN) {
    c.currency = CNY;
  } else if (isDollar && id === S && cursor.at(k - 1) === U && cursor.endOf(k - 1) + 1 === cursor.startOf(k)) {
    if (cursor.between(end, sign) !== DOT) return;
    c.first = k - 1;
    c.start = cursor.startOf(k - 1);
    return;
  } else if (cursor.between(end, sign) === 0 && (currencyAt(cursor, k) >= 0 || (isDollar && id === US))) {
    if (id !== US) c.currency = currencyAt(cursor, k);
  } else return;
  c.first = k;
  c.start = cursor.startOf(k);
}
