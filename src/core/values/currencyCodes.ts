import { codeAt, type Cursor } from './cursor';
import { CAPITALS, CURRENCY } from './vocabulary';

/** Whether word `i` is in capitals throughout. */
export function isCapital(cursor: Cursor, i: number): boolean {
  const { text } = cursor;
  for (let at = cursor.startOf(i); at < cursor.endOf(i); at++) {
    const code = codeAt(text, at);
    if (code < 0x41 || code > 0x5a) return false;
  }
  return true;
}

/** The currency of a code at word `i`, -1 where there is none; some codes count in capitals alone. */
export function currencyAt(cursor: Cursor, i: number): number {
  const id = cursor.at(i);
  const currency = CURRENCY[id] - 1;
  return currency >= 0 && CAPITALS[id] === 1 && !isCapital(cursor, i) ? -1 : currency;
}
