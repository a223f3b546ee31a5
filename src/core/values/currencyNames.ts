import type { Counted } from './counted';
import { CENT, currencyOf } from './currencies';
import { isCapital, currencyAt } from './currencyCodes';
import { type Cursor, isHyphen } from './cursor';
import { G } from './grammarWords';
import type { NumberRead } from './number';
import { COUNTRY, COUNTRY_HEAD, CURRENCY, CURRENCY_FACTOR, FAMILY, GRAMMAR, valueWord } from './vocabulary';

const DOT = 0x2e;
const US = valueWord('us');
const U = valueWord('u');
const S = valueWord('s');
const POUND = FAMILY[valueWord('pounds')];
const DOLLAR_FAMILY = FAMILY[valueWord('dollars')] - 1;
const WON = FAMILY[valueWord('won')];

/** Names and codes after the number, from word `k` on: `dollars`, `US dollars`, `francs suisses`, `MUSD`, `cents`. */
export function takeName(cursor: Cursor, n: NumberRead, c: Counted, from: number, k: number): boolean {
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
    return !isCounted(cursor, n, i) && takeMinor(cursor, c, i, country);
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
  takeMinorAfter(cursor, c);
  return true;
}

/** `75 euro cents`. */
function takeMinorAfter(cursor: Cursor, c: Counted): void {
  if (cursor.language === 'fr' || c.factor !== 1 || (cursor.grammar(c.next) & G.minor) === 0) return;
  if (cursor.text[c.end - 1] === 's' || !cursor.follows(c.end, c.next)) return;
  c.factor = 0.01;
  c.end = cursor.endOf(c.next);
  c.next++;
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
  if (family === POUND && country < 0 && (isWeight(cursor, c.next) || (n.fraction && cursor.language === 'fr')))
    return false;
  return family !== WON || country >= 0 || n.value * n.short >= 1000;
}

/** `un cent mètres`: a hundred of something. */
function isCounted(cursor: Cursor, n: NumberRead, i: number): boolean {
  const end = cursor.endOf(i);
  if (cursor.language !== 'fr' || !n.article || end - cursor.startOf(i) !== 4) return false;
  return i + 1 < cursor.count && cursor.follows(end, i + 1) && (cursor.grammar(i + 1) & (G.after | G.of)) === 0;
}

/** `five pounds of sugar`, `une demi-livre`. */
function isWeight(cursor: Cursor, i: number): boolean {
  const start = cursor.startOf(i);
  return (
    cursor.language !== 'fr' && cursor.text.startsWith('of ', start) && !cursor.text.startsWith('of sterling', start)
  );
}
