import { foldText } from '../text/characters';
import type { Counted } from './counted';
import { codeAt, type Cursor } from './cursor';
import type { NumberRead } from './number';
import { COMPOUND_UNITS, UNITS } from './units';
import { G } from './grammarWords';
import { DURATION, GRAMMAR, NONE, UNIT, UNIT_FACTOR, UNIT_HEAD, valueWord } from './vocabulary';

const ADJECTIVES = 3;
const PERCENT = 0x25;
const X = valueWord('x');
const PB = valueWord('pb');
const TIMES = [valueWord('times'), valueWord('fois')];
/** What a multiple is of, where no article stands before it. */
const MULTIPLIED = new Set(
  'sales revenue revenues earnings turnover ebitda ebit arr profit profits income assets annual annualised annualized base salary fees book equity invested original'.split(
    ' ',
  ),
);
const POINTS = [valueWord('point'), valueWord('points')];

const COMPOUNDS: readonly (readonly [unit: string, words: readonly number[]])[] = COMPOUND_UNITS.map(
  ([unit, words]) => [unit, words.split(' ').map(valueWord)],
);

/** Reads the unit of what deals count: `160 million ordinary shares`, `2,2 GW`, `two board seats`, `25 basis points`, `deux millions de tonnes`. */
export function readQuantity(cursor: Cursor, n: NumberRead, c: Counted): boolean {
  if (n.ordinal || n.fraction || n.article) return false;
  c.start = n.start;
  c.short = n.short !== 1 && !n.loose;
  if (n.suffix !== NONE) {
    if (n.suffix < 0 || UNIT[n.suffix] === 0 || TIMES.includes(n.suffix)) return false;
    // `4x 3 GHz`.
    if (n.suffix === X && cursor.isFigure(n.next)) return false;
    return take(c, n.suffix, n.next, n.end);
  }
  let i = c.short ? n.shortNext : n.next;
  let from = c.short ? n.shortEnd : n.end;
  const sign = cursor.skip(from);
  if (codeAt(cursor.text, sign) === PERCENT) return takePoints(cursor, c, i, sign + 1);
  for (let steps = 0; steps <= ADJECTIVES && i < cursor.count; steps++) {
    const id = cursor.at(i);
    const bits = GRAMMAR[id];
    const isOf = steps === 0 && (bits & G.of) !== 0 && (n.factor > 1 || n.vague || c.short || n.value >= 1e6);
    if (UNIT[id] === 0 && UNIT_HEAD[id] === 0 && (bits & G.adjective) === 0 && !isOf) return false;
    if (!cursor.follows(from, i)) return false;
    if (UNIT_HEAD[id] !== 0 && takeCompound(cursor, c, i)) return true;
    if (UNIT[id] !== 0) return isUnit(cursor, n, id, i) && take(c, id, i + 1, cursor.endOf(i));
    if ((bits & G.adjective) === 0 && !isOf) return false;
    from = cursor.endOf(i);
    i++;
  }
  return false;
}

/** Whether a word that is a unit in some places alone is one here: `4.2 times earnings`, `50 pb`, `2,5 points`; but `5 times a day`, `5 x 10`, `10 points`. */
function isUnit(cursor: Cursor, n: NumberRead, id: number, i: number): boolean {
  if (id === X) return false;
  if (POINTS.includes(id)) return n.power > 1 && !n.fraction && (cursor.grammar(i + 1) & G.of) === 0;
  if (id === PB) return cursor.language === 'fr' && codeAt(cursor.text, cursor.startOf(i)) === 0x70;
  if (!TIMES.includes(id)) return true;
  if (!cursor.follows(cursor.endOf(i), i + 1)) return false;
  let next = i + 1;
  const whole = (cursor.grammar(next) & (G.the | G.whose)) !== 0;
  if (whole && !cursor.follows(cursor.endOf(next), ++next)) return false;
  const word = foldText(cursor.text.slice(cursor.startOf(next), cursor.endOf(next)));
  // `deux fois l’an`, `three times each year`.
  if (DURATION[cursor.at(next)] !== 0) return false;
  return whole || MULTIPLIED.has(word);
}

/** `2 % points`. */
function takePoints(cursor: Cursor, c: Counted, i: number, from: number): boolean {
  if (!POINTS.includes(cursor.at(i)) || !cursor.follows(from, i)) return false;
  c.unit = 'percentage point';
  c.factor = 1;
  c.next = i + 1;
  c.end = cursor.endOf(i);
  return true;
}

function take(c: Counted, id: number, next: number, end: number): boolean {
  const entry = UNITS[UNIT[id] - 1];
  if (entry === undefined) return false;
  c.unit = entry[0];
  c.factor = UNIT_FACTOR[id];
  c.next = next;
  c.end = end;
  return true;
}

function takeCompound(cursor: Cursor, c: Counted, i: number): boolean {
  for (const [unit, words] of COMPOUNDS) {
    let at = i;
    let k = 0;
    while (k < words.length && at < cursor.count) {
      if (cursor.at(at) === words[k]) k++;
      else if (k === 0 || (cursor.grammar(at) & G.of) === 0) break;
      if (k < words.length && !cursor.follows(cursor.endOf(at), at + 1)) break;
      at++;
    }
    if (k < words.length) continue;
    c.unit = unit;
    c.factor = 1;
    c.next = at;
    c.end = cursor.endOf(at - 1);
    return true;
  }
  return false;
}
