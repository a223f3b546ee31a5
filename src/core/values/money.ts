import { centsAfter } from './cents';
import type { Counted } from './counted';
import { CENT, CURRENCIES, currencyIndex, currencyOf } from './currencies';
import { readSuffix } from './currencyAfter';
import { readPrefix } from './currencyBefore';
import { currencyAt } from './currencyCodes';
import type { Cursor } from './cursor';
import type { NumberRead } from './number';
import { CURRENCY, CURRENCY_FACTOR, DOLLAR, FAMILY, IS_FRENCH, NONE, NUMBER_LANGUAGE } from './vocabulary';

const USD = currencyIndex('USD');
/** Where amounts are written with a decimal point, whatever the text's language. */
const POINT_CURRENCIES = ['CENT', 'USD', 'GBP', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'INR', 'CNY', 'JPY'];

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
