import { centsAfter } from './cents';
import type { Counted } from './counted';
import { CENT, CURRENCIES, currencyIndex, currencyOf, currencyOfSign } from './currencies';
import { codeAt, type Cursor, isDigit, isHyphen } from './cursor';
import { readFigure } from './figures';
import type { NumberRead } from './number';
import { G } from './grammarWords';
import {
  CAPITALS,
  COUNTRY,
  COUNTRY_HEAD,
  CURRENCY,
  CURRENCY_FACTOR,
  DOLLAR,
  FAMILY,
  GRAMMAR,
  IS_FRENCH,
  NONE,
  NUMBER_LANGUAGE,
  valueWord,
} from './vocabulary';

const DOLLAR_SIGN = 0x24;
const DOT = 0x2e;
const USD = currencyIndex('USD');
const JPY = currencyIndex('JPY');
const CNY = currencyIndex('CNY');
const CN = valueWord('cn');
const US = valueWord('us');
const U = valueWord('u');
const S = valueWord('s');
const KR = valueWord('kr');
/** Where amounts are written with a decimal point, whatever the text's language. */
const POINT_CURRENCIES = ['CENT', 'USD', 'GBP', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'INR', 'CNY', 'JPY'];
const POUND = FAMILY[valueWord('pounds')];
const DOLLAR_FAMILY = FAMILY[valueWord('dollars')] - 1;
const WON = FAMILY[valueWord('won')];

function isCapital(cursor: Cursor, i: number): boolean {
  const { text } = cursor;
  for (let at = cursor.startOf(i); at < cursor.endOf(i); at++) {
    const code = codeAt(text, at);
    if (code < 0x41 || code > 0x5a) return false;
  }
  return true;
}

/** The currency of a code at word `i`, -1 where there is none; some codes count in capitals alone. */
function currencyAt(cursor: Cursor, i: number): number {
  const id = cursor.at(i);
  const currency = CURRENCY[id] - 1;
  return currency >= 0 && CAPITALS[id] === 1 && !isCapital(cursor, i) ? -1 : currency;
}

/** A sign or a code before the number: `$250bn`, `US$ 3.14`, `EUR 1 200 000`, `Rs. 20`. Nothing before `done` counts: it belongs to the value before. */
function readPrefix(cursor: Cursor, n: NumberRead, c: Counted, done: number): boolean {
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

/** Letters before a sign tell which dollar: `HK$`, `cad$`, `US $`, `U.S. $`, `USD $`. */
function takeLettersBefore(cursor: Cursor, k: number, sign: number, c: Counted): void {
  const id = cursor.at(k);
  const isDollar = codeAt(cursor.text, sign) === DOLLAR_SIGN;
  const end = cursor.endOf(k);
  if (isDollar && end === sign && DOLLAR[id] !== 0 && (end - cursor.startOf(k) > 1 || isCapital(cursor, k))) {
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
  } else return true;
  c.end = cursor.endOf(next);
  c.next = next + 1;
  return true;
}

/** Names and codes after the number, from word `k` on: `dollars`, `US dollars`, `francs suisses`, `MUSD`, `cents`. */
function takeName(cursor: Cursor, n: NumberRead, c: Counted, from: number, k: number): boolean {
  if (!cursor.follows(from, k)) return false;
  let i = k;
  let country = -1;
  if (COUNTRY_HEAD[cursor.at(i)] !== 0 && COUNTRY[cursor.at(i + 1)] !== 0) i++;
  else if (cursor.at(i) === U && cursor.at(i + 1) === S) i++;
  if (COUNTRY[cursor.at(i)] !== 0 && FAMILY[cursor.at(i)] === 0) country = COUNTRY[cursor.at(i++)] - 1;
  else if (i > k) {
    country = COUNTRY[US] - 1;
    i++;
  }
  if (i > k) {
    const gap = cursor.between(cursor.endOf(i - 1), cursor.startOf(i));
    if (gap !== 0 && gap !== DOT && !isHyphen(gap)) return false;
  }
  const id = cursor.at(i);
  if ((GRAMMAR[id] & G.minor) !== 0) {
    return takeMinor(cursor, c, i, country);
  } else if (FAMILY[id] !== 0) {
    return takeFamily(cursor, n, c, i, country);
  } else {
    if (country >= 0) return false;
    c.currency = currencyAt(cursor, i);
    if (c.currency < 0) return false;
    c.factor = CURRENCY_FACTOR[id];
  }
  c.end = cursor.endOf(i);
  c.next = i + 1;
  return true;
}

/** `470 pence`, `five US cents`, `cinquante centimes d’euro`. */
function takeMinor(cursor: Cursor, c: Counted, i: number, country: number): boolean {
  c.currency = country < 0 ? -1 : currencyOf(DOLLAR_FAMILY, country);
  c.end = cursor.endOf(i);
  c.next = i + 1;
  const of = i + 1;
  const id = cursor.at(of + 1);
  if (country < 0 && (cursor.grammar(of) & G.of) !== 0 && FAMILY[id] + CURRENCY[id] > 0 && cursor.follows(c.end, of)) {
    c.currency = CURRENCY[id] > 0 ? CURRENCY[id] - 1 : currencyOf(FAMILY[id] - 1, -1);
    c.end = cursor.endOf(of + 1);
    c.next = of + 2;
  }
  if (c.currency < 0) c.currency = CENT;
  else c.factor = 0.01;
  return true;
}

/** A name that several countries share, with the country before or after it. */
function takeFamily(cursor: Cursor, n: NumberRead, c: Counted, i: number, before: number): boolean {
  const family = FAMILY[cursor.at(i)];
  let country = before;
  c.end = cursor.endOf(i);
  c.next = i + 1;
  if (country < 0) {
    let k = i + 1;
    if ((cursor.grammar(k) & G.of) !== 0) k++;
    if (COUNTRY_HEAD[cursor.at(k)] !== 0) k++;
    const id = cursor.at(k);
    const told = COUNTRY[id] !== 0 && cursor.follows(cursor.endOf(k - 1), k);
    // `au` and `can` are words; as countries they are capitals.
    if (told && (cursor.endOf(k) - cursor.startOf(k) > 3 || isCapital(cursor, k))) {
      country = COUNTRY[id] - 1;
      c.end = cursor.endOf(k);
      c.next = k + 1;
    } else if (
      currencyAt(cursor, i + 1) >= 0 &&
      CURRENCY_FACTOR[cursor.at(i + 1)] === 1 &&
      cursor.follows(c.end, i + 1)
    ) {
      c.currency = currencyAt(cursor, i + 1);
      c.end = cursor.endOf(i + 1);
      c.next = i + 2;
      return true;
    }
  }
  c.currency = currencyOf(family - 1, country);
  if (c.currency < 0 && country >= 0) c.currency = currencyOf(family - 1, -1);
  if (c.currency < 0) return false;
  if (family === POUND && country < 0 && isWeight(cursor, c.next)) return false;
  return family !== WON || country >= 0 || n.value * n.short >= 1000;
}

/** `five pounds of sugar`. */
function isWeight(cursor: Cursor, i: number): boolean {
  const start = cursor.startOf(i);
  return (
    cursor.language !== 'fr' && cursor.text.startsWith('of ', start) && !cursor.text.startsWith('of sterling', start)
  );
}

/** Reads the currency that makes a number an amount of money, before it or after it, and cents after it. `scratch` is overwritten. */
export function readMoney(cursor: Cursor, n: NumberRead, c: Counted, done: number, scratch: NumberRead): boolean {
  if (n.ordinal) return false;
  c.start = n.start;
  c.first = n.first;
  c.factor = 1;
  c.prefixed = readPrefix(cursor, n, c, done);
  if (c.prefixed) return afterPrefix(cursor, n, c, scratch);
  if (!readSuffix(cursor, n, c, scratch)) return false;
  // `a dollar` is hardly ever an amount without its cents; French says `un euro` for one.
  const french = (NUMBER_LANGUAGE[cursor.at(n.first)] & IS_FRENCH) !== 0;
  return takeAmount(cursor, n, c, scratch) || !n.article || french;
}

/** The same where a code is glued to the figures: `USD30,000,000`, `CHF3.04`. `id` is the code's word, `start` where it begins. */
export function readGluedMoney(
  cursor: Cursor,
  n: NumberRead,
  c: Counted,
  id: number,
  start: number,
  scratch: NumberRead,
): boolean {
  c.start = start;
  c.first = n.first;
  c.prefixed = true;
  c.currency = (CURRENCY[id] || DOLLAR[id]) - 1;
  c.factor = CURRENCY_FACTOR[id];
  return afterPrefix(cursor, n, c, scratch);
}

function afterPrefix(cursor: Cursor, n: NumberRead, c: Counted, scratch: NumberRead): boolean {
  // `$3.14US` and `US$5USD` say the same twice.
  if (n.suffix !== NONE && (n.suffix < 0 || CURRENCY[n.suffix] + DOLLAR[n.suffix] === 0)) return false;
  c.end = n.shortEnd;
  c.next = n.shortNext;
  takeNameAgain(cursor, c);
  takeAmount(cursor, n, c, scratch);
  return true;
}

/** Sets the value, cents after it included; whether there were any. */
function takeAmount(cursor: Cursor, n: NumberRead, c: Counted, scratch: NumberRead): boolean {
  c.short = n.short !== 1;
  // `EUR 500.000` is half a million in an English text too: nobody writes three empty decimals of it.
  const grouped = n.round && n.short === 1 && n.factor === 1 && !POINT_CURRENCIES.includes(CURRENCIES[c.currency]);
  c.value = n.valueIn(grouped ? 'other' : cursor.language, false, c.prefixed) * n.short * c.factor;
  if (c.currency === CENT || !Number.isInteger(c.value)) return false;
  const cents = centsAfter(cursor, c, scratch);
  if (cents < 0) return false;
  c.value = (c.value * 100 + cents) / 100;
  return true;
}

/** `$5 million USD`, `CAD 5 million dollars`: said again after the number. */
function takeNameAgain(cursor: Cursor, c: Counted): void {
  if (c.next >= cursor.count || !cursor.follows(c.end, c.next)) return;
  const id = cursor.at(c.next);
  const code = currencyAt(cursor, c.next);
  if (code >= 0 && CURRENCY_FACTOR[id] === 1 && (code === c.currency || c.currency === USD)) {
    // `$5 EUR 6`: a code before another number is that number's.
    if (cursor.isFigure(c.next + 1) && code !== c.currency) return;
    c.currency = code;
  } else if (FAMILY[id] === 0 || currencyOf(FAMILY[id] - 1, -1) !== c.currency) return;
  c.end = cursor.endOf(c.next);
  c.next++;
}

function readSuffix(cursor: Cursor, n: NumberRead, c: Counted, scratch: NumberRead): boolean {
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
