import type { Cursor } from './cursor';
import { G } from './grammarWords';
import type { NumberRead } from './number';
import { NUMBER, NUMBER_KIND, NUMBER_LANGUAGE, SCALE, valueWord } from './vocabulary';

const BILLIONS = [valueWord('billion'), valueWord('billions')];
const TRILLIONS = [valueWord('trillion'), valueWord('trillions')];
const ENGLISH_AFTER_MANY = [valueWord('billion'), valueWord('trillion')];
const AN = [valueWord('a'), valueWord('an')];

/** What a scale word says: a French billion is a million millions, unless its number is written as English writes it (`$4.7 billion`). */
export function scaleOf(cursor: Cursor, id: number, english = false): number {
  if (cursor.language === 'fr' && !english) {
    if (BILLIONS.includes(id)) return 1e12;
    if (TRILLIONS.includes(id)) return 1e18;
  }
  return NUMBER[id];
}

/** Whether a scale word after a number above one is written as English alone writes it: French has `six billions`, English `six billion`. */
export function isEnglishScale(id: number, count: number): boolean {
  return count > 1 && ENGLISH_AFTER_MANY.includes(id);
}

/** Reads fractions of scales: `half a million`, `a quarter of a million`, `demi-milliard`. True where the number goes on so. */
export function takeScaleOfFraction(cursor: Cursor, n: NumberRead): boolean {
  if (!n.fraction || !n.spelled) return false;
  let i = n.next;
  if ((cursor.grammar(i) & G.of) !== 0 && cursor.follows(n.end, i)) i++;
  if (AN.includes(cursor.at(i))) i++;
  const id = cursor.at(i);
  if (NUMBER_KIND[id] !== SCALE || !cursor.follows(cursor.endOf(i - 1), i)) return false;
  n.factor = scaleOf(cursor, id);
  n.fraction = false;
  n.next = i + 1;
  n.end = cursor.endOf(i);
  n.shortNext = n.next;
  n.shortEnd = n.end;
  return true;
}

/** The kind of number word that word `i` is; 0 for none. */
export function kindAt(cursor: Cursor, i: number): number {
  return NUMBER_KIND[cursor.at(i)];
}

/** Whether a number word is one of a language, given as a bit. */
export function hasLanguage(id: number, bit: number): boolean {
  return (NUMBER_LANGUAGE[id] & bit) !== 0;
}
