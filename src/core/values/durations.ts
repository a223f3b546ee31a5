import type { Counted } from './counted';
import { codeAt, type Cursor, isApostrophe } from './cursor';
import type { NumberRead } from './number';
import { DURATIONS, DURATION_UNITS } from './units';
import { G } from './grammarWords';
import {
  ARTICLE,
  DURATION,
  FRACTION,
  GRAMMAR,
  IS_FRENCH,
  NONE,
  NUMBER,
  NUMBER_KIND,
  NUMBER_LANGUAGE,
  valueWord,
} from './vocabulary';

const AN = valueWord('an');
const PLUS = valueWord('plus');
const HUITAINE = valueWord('huitaine');
const QUINZAINE = valueWord('quinzaine');
const LA = valueWord('la');
const SOUS = valueWord('sous');
const DANS = valueWord('dans');
const AGO = /^(?:y a|âgée? de|âgée?s de)$/i;
const QUARTERS = DURATIONS.findIndex(([name]) => name === 'quarters');
/** How many adjectives may stand between the number and the unit: `three (3) additional consecutive years`. */
const ADJECTIVES = 3;

/** Reads the unit of time that makes a number a duration: `five (5) years`, `18-month`, `3,5ans`, `ten (10) Business Days`. */
export function readDuration(cursor: Cursor, n: NumberRead, c: Counted): boolean {
  if (n.ordinal || n.short !== 1) return false;
  if (n.suffix !== NONE) {
    return n.suffix > 0 && take(cursor, n, c, n.suffix, n.next, n.end, false);
  }
  let i = n.next;
  let business = false;
  let adjectives = 0;
  let from = n.end;
  // `half a year`, `three quarters of a year`.
  if (n.fraction && n.spelled) {
    const article = (cursor.grammar(i) & G.of) !== 0 && cursor.follows(from, i) ? i + 1 : i;
    if (NUMBER_KIND[cursor.at(article)] === ARTICLE && cursor.follows(cursor.endOf(article - 1), article)) {
      from = cursor.endOf(article);
      i = article + 1;
    }
  }
  while (i < cursor.count) {
    const id = cursor.at(i);
    const bits = GRAMMAR[id];
    if (
      DURATION[id] === 0 &&
      (bits & (G.adjective | G.business)) === 0 &&
      !(adjectives === 0 && n.vague && (bits & G.of) !== 0)
    ) {
      return false;
    }
    if (!follows(cursor, n, from, i)) return false;
    if (DURATION[id] !== 0) return take(cursor, n, c, id, i + 1, cursor.endOf(i), business, adjectives > 0);
    if (++adjectives > ADJECTIVES) return false;
    if ((bits & G.business) !== 0) business = true;
    from = cursor.endOf(i);
    i++;
  }
  return false;
}

/** Reads a time that French names by the number of its days: `sous huitaine`, `dans la quinzaine`. */
export function readNamedDays(cursor: Cursor, i: number, n: NumberRead, c: Counted): boolean {
  const id = cursor.at(i);
  if (id !== HUITAINE && id !== QUINZAINE) return false;
  let before = i - 1;
  if (cursor.at(before) === LA) before--;
  const word = cursor.at(before);
  const led = before === i - 1 ? word === SOUS : word === DANS;
  if (!led || !cursor.follows(cursor.endOf(before), before + 1) || !cursor.follows(cursor.endOf(i - 1), i))
    return false;
  n.reset(i, cursor.startOf(i));
  n.spelled = true;
  n.mantissa = NUMBER[id];
  n.end = cursor.endOf(i);
  n.next = i + 1;
  c.open(n);
  c.durationUnit = 'day';
  c.factor = 1;
  c.extra = 0;
  c.end = n.end;
  c.next = n.next;
  return true;
}

/** Spaces or a hyphen; after a number in brackets without words, the closing bracket: `(30) days`. */
function follows(cursor: Cursor, n: NumberRead, from: number, i: number): boolean {
  if (cursor.follows(from, i)) return true;
  if (from !== n.end || n.spelled) return false;
  const close = cursor.between(from, cursor.startOf(i));
  const before = cursor.skipBack(n.start);
  const open = before < 0 ? 0 : codeAt(cursor.text, before);
  return (close === 0x29 && open === 0x28) || (close === 0x5d && open === 0x5b);
}

function take(
  cursor: Cursor,
  n: NumberRead,
  c: Counted,
  id: number,
  next: number,
  end: number,
  business: boolean,
  described = false,
): boolean {
  const index = DURATION[id] - 1;
  if (index < 0) return false;
  const [, unit, factor] = DURATIONS[index];
  // `an` is French for one year and English for no unit at all: French counts just one with it.
  if (
    id === AN &&
    (n.value >= 2 || (cursor.language === 'en' && n.suffix === NONE && !n.article && cursor.follows(end, next)))
  )
    return false;
  // `three quarters` is a fraction as well.
  if (index === QUARTERS && !described) return false;
  c.durationUnit = DURATION_UNITS[unit] ?? 'day';
  c.factor = factor;
  c.end = end;
  c.next = next;
  c.business = business;
  c.extra = 0;
  if (unit === 0) takeBusiness(cursor, c);
  else takeHalf(cursor, c);
  if (n.article && c.extra === 0 && !articleCounts(cursor, n, c, id)) return false;
  return !tellsTime(cursor, n, c);
}

/** `five jours ouvrés`: French says it after the unit. */
function takeBusiness(cursor: Cursor, c: Counted): void {
  if ((cursor.grammar(c.next) & G.business) === 0 || !cursor.follows(c.end, c.next)) return;
  c.business = true;
  c.end = cursor.endOf(c.next);
  c.next++;
}

/** `un an et demi`, `two years and a half`. */
function takeHalf(cursor: Cursor, c: Counted): void {
  if ((cursor.grammar(c.next) & G.and) === 0 || !cursor.follows(c.end, c.next)) return;
  let i = c.next + 1;
  if (NUMBER_KIND[cursor.at(i)] === ARTICLE) i++;
  const id = cursor.at(i);
  if (NUMBER_KIND[id] !== FRACTION || NUMBER[id] !== 2 || !cursor.follows(cursor.endOf(i - 1), i)) return;
  c.extra = 0.5;
  c.end = cursor.endOf(i);
  c.next = i + 1;
}

/** `a year` is mostly a rate (`$5 a year`); it counts after `for`, `within`. French has `par an` for the rate, so `un an` counts; `un jour` is `one day`. */
function articleCounts(cursor: Cursor, n: NumberRead, c: Counted, id: number): boolean {
  // `a month’s notice`, `un jour ouvré`.
  if (c.business || isApostrophe(codeAt(cursor.text, c.end))) return true;
  const french = (NUMBER_LANGUAGE[cursor.at(n.first)] & IS_FRENCH) !== 0;
  const name = DURATIONS[DURATION[id] - 1]?.[0];
  if (french ? name !== 'day' : name === 'decade' || name === 'fortnight') return true;
  return (cursor.grammar(n.first - 1) & G.forDuration) !== 0 && cursor.follows(cursor.endOf(n.first - 1), n.first);
}

/** `two years ago`, `cinq ans plus tôt`, `ten years old`, `il y a trois ans`, `âgé de dix ans`: when, not how long. */
function tellsTime(cursor: Cursor, n: NumberRead, c: Counted): boolean {
  const { next } = c;
  if (next < cursor.count && cursor.follows(c.end, next)) {
    if ((cursor.grammar(next) & G.elsewhen) !== 0) return true;
    if (cursor.at(next) === PLUS && (cursor.grammar(next + 1) & G.elsewhen) !== 0) return true;
  }
  if (n.first < 2) return false;
  const from = cursor.startOf(n.first - 2);
  const to = cursor.endOf(n.first - 1);
  return to - from <= 8 && AGO.test(cursor.text.slice(from, to));
}
