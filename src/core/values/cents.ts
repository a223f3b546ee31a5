import type { Counted } from './counted';
import { CENT, currencyOfSign } from './currencies';
import { codeAt, type Cursor } from './cursor';
import { readFigure } from './figures';
import type { NumberRead } from './number';
import { readSpelled } from './spelled';
import { G } from './grammarWords';
import { NONE, NUMBER_KIND } from './vocabulary';

/** Cents that follow whole units, which they are taken into: `20 dollars 43 cents`, `treize euros et quarante-cinq cents`; -1 where none do. */
export function centsAfter(cursor: Cursor, c: Counted, scratch: NumberRead): number {
  let k = c.next;
  if (k >= cursor.count || !cursor.follows(c.end, k)) return -1;
  if ((cursor.grammar(k) & G.and) !== 0) k++;
  let divisor = 1;
  if (cursor.isFigure(k)) readFigure(cursor, k, cursor.startOf(k), scratch);
  else if (NUMBER_KIND[cursor.at(k)] === 0 || !readSpelled(cursor, k, scratch)) return -1;
  let end = scratch.end;
  let { next } = scratch;
  if ((cursor.grammar(next) & G.minor) !== 0 && scratch.suffix === NONE && cursor.follows(end, next)) {
    end = cursor.endOf(next);
    next++;
  } else if (currencyOfSign(codeAt(cursor.text, cursor.skip(end))) === CENT) {
    end = cursor.skip(end) + 1;
  } else if (scratch.spelled && (cursor.grammar(next - 1) & G.minor) !== 0) {
    divisor = 100; // `cinq cents` was read as five hundred; after whole units it is coins
  } else if (c.prefixed || !isBareCents(cursor, scratch)) return -1;
  const cents = scratch.value / divisor;
  if (!(cents >= 0 && cents < 100 && Number.isInteger(cents))) return -1;
  c.end = end;
  c.next = next;
  return cents;
}

/** `5 euros 50`, `douze euros cinquante`: two figures, or what they are called, that end the phrase. */
function isBareCents(cursor: Cursor, { digits, spelled, value, suffix, start, end, next }: NumberRead): boolean {
  // `douze euros cinquante`
  const said = spelled && cursor.language === 'fr' && value >= 10 && value < 100;
  if ((digits !== 2 && !said) || suffix !== NONE || cursor.text[start - 1] !== ' ') return false;
  const after = cursor.skip(end);
  if (next < cursor.count && cursor.startOf(next) === after) return (cursor.grammar(next) & G.after) !== 0;
  return after >= cursor.text.length || /[.,;:!?)]/.test(cursor.text[after] ?? '');
}
