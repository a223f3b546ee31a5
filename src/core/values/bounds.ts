import { codeAt, type Cursor, isDigit, isHyphen } from './cursor';
import type { NumberRead } from './number';
import { isBare } from './starts';
import type { Bound, ValueKind } from './value';
import { G } from './grammarWords';
import { BOUND, BOUND_KEYS, DURATION, GRAMMAR, NONE, UNIT } from './vocabulary';

/** How many words a bound may stand before its number: `up to an aggregate amount of`. */
const REACH = 6;

const PLUS = 0x2b;

type Key = (typeof BOUND_KEYS)[number];

function keyAt(cursor: Cursor, i: number): Key {
  return BOUND_KEYS[BOUND[cursor.at(i)]] ?? '';
}

/** The bound that the words before word `first` set on a value that begins at `start`: `at least`, `no more than`, `jusqu’à`, `environ`. */
export function boundBefore(cursor: Cursor, first: number, start: number, kind: ValueKind): Bound | undefined {
  const sign = codeAt(cursor.text, cursor.skipBack(start));
  if (sign === 0x7e || sign === 0x2248) return 'approx';
  if (sign === 0x2264 || sign === 0x3c) return 'max';
  if (sign === 0x2265 || sign === 0x3e) return 'min';
  let to = start;
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    if (!cursor.joined(cursor.endOf(i), to)) return undefined;
    to = cursor.startOf(i);
    const filler = (cursor.grammar(i) & G.filler) !== 0;
    const key = keyAt(cursor, i);
    if (key !== '') {
      const bound = meaningBefore(cursor, i, key, i === first - 1, kind);
      if (bound !== undefined || !filler) return bound;
    } else if (!filler) return undefined;
  }
  return undefined;
}

/** What a bound's word says; `direct` where it stands right before the number. */
function meaningBefore(cursor: Cursor, i: number, key: Key, direct: boolean, kind: ValueKind): Bound | undefined {
  // `until`, `jusqu’à` say how far a time goes, and set no bound on the date that they name.
  const dated = kind === 'date';
  switch (key) {
    case 'approx':
    case 'environ':
      return 'approx';
    case 'least':
    case 'early':
      return 'min';
    case 'late':
      return 'max';
    case 'min':
    case 'minimum':
    case 'exceed':
      return dated ? undefined : isNegated(cursor, i) ? 'max' : 'min';
    case 'max':
    case 'maximum':
      return dated ? undefined : 'max';
    case 'most':
      return (cursor.grammar(i - 1) & G.filler) !== 0 ? 'max' : undefined;
    case 'more':
    case 'plus':
      if (isAfterAu(cursor, i, key)) return 'max';
      if (direct) return undefined;
      return isNegated(cursor, i) ? 'max' : 'min';
    case 'less':
    case 'moins':
      if (isAfterAu(cursor, i, key)) return 'min';
      if (direct) return undefined;
      return isNegated(cursor, i) ? 'min' : 'max';
    case 'up':
    case 'much':
      return direct || dated ? undefined : 'max';
    case 'near':
      return direct ? undefined : 'approx';
    case 'beyond':
      return direct ? undefined : 'min';
    case 'before':
    case 'after':
      // `on or before`.
      if (!dated || (cursor.grammar(i - 1) & G.or) === 0) return undefined;
      return key === 'before' ? 'max' : 'min';
    case 'over':
      // `over three years` is how long something lasts.
      if (kind === 'duration' || dated) return undefined;
      return isNegated(cursor, i) ? 'max' : 'min';
    default:
      return undefined;
  }
}

/** `au plus`, `au moins` are superlatives: `plus` is more, but `au plus` is at most. */
function isAfterAu(cursor: Cursor, i: number, key: Key): boolean {
  if (i < 1 || (key !== 'plus' && key !== 'moins')) return false;
  const start = cursor.startOf(i - 1);
  return cursor.endOf(i - 1) - start === 2 && /^au$/i.test(cursor.text.slice(start, start + 2));
}

/** Whether a negation stands up to three words before: `shall not exceed`, `not to exceed`, `ne peut excéder`, `no less than`. */
function isNegated(cursor: Cursor, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    if (!cursor.joined(cursor.endOf(k), cursor.startOf(k + 1))) return false;
    if ((cursor.grammar(k) & G.negation) !== 0) return true;
  }
  return false;
}

/** Takes in a bound between a number and its unit: `5+ years`, `30 or more days`, `cinq ou plus` before a unit. */
export function takeInside(cursor: Cursor, n: NumberRead): void {
  const { next } = n;
  if (next >= cursor.count || n.suffix !== NONE || n.ordinal || !isBare(cursor, n.first, n.start)) return;
  if (codeAt(cursor.text, n.end) === PLUS) {
    if (!cursor.follows(n.end + 1, next) || DURATION[cursor.at(next)] + UNIT[cursor.at(next)] === 0) return;
    n.end++;
    n.inside = 'min';
  } else {
    if ((cursor.grammar(next) & G.or) === 0 || !cursor.follows(n.end, next)) return;
    const key = keyAt(cursor, next + 1);
    const least = key === 'more' || key === 'plus';
    if (!least && key !== 'less' && key !== 'moins') return;
    if (!cursor.follows(cursor.endOf(next), next + 1) || !cursor.follows(cursor.endOf(next + 1), next + 2)) return;
    const unit = cursor.at(next + 2);
    // `one or more employees` are some.
    if (UNIT[unit] !== 0 && n.value < 2) return;
    if (DURATION[unit] + UNIT[unit] === 0 && (GRAMMAR[unit] & (G.percent | G.business)) === 0) return;
    n.end = cursor.endOf(next + 1);
    n.next = next + 2;
    n.inside = least ? 'min' : 'max';
  }
  n.digits = 0;
  n.shortEnd = n.end;
  n.shortNext = n.next;
}

/** The bound that follows a value which ends at `end`, before word `next`: `or more`, `au plus`, `maximum`. */
export function boundAfter(cursor: Cursor, next: number, end: number): Bound | undefined {
  const sign = codeAt(cursor.text, end);
  if (sign === PLUS && !isDigit(codeAt(cursor.text, cursor.skip(end + 1)))) return 'min';
  const own = keyAt(cursor, next);
  // `$5bn-plus`.
  if (own === 'plus' && isHyphen(sign) && cursor.startOf(next) === end + 1) return 'min';
  const bits = cursor.grammar(next);
  if ((own === '' && (bits & (G.or | G.to | G.and | G.filler)) === 0) || !cursor.follows(end, next)) return undefined;
  if (own === 'minimum') return 'min';
  if (own === 'maximum') return 'max';
  if (own === 'environ') return 'approx';
  const key = keyAt(cursor, next + 1);
  if (key === '' || !cursor.follows(cursor.endOf(next), next + 1)) return undefined;
  if (isAfterAu(cursor, next + 1, key)) return key === 'plus' ? 'max' : 'min';
  if ((bits & (G.or | G.and)) !== 0) {
    if (key === 'more' || key === 'plus' || key === 'over' || key === 'min') return 'min';
    return key === 'less' || key === 'moins' || key === 'max' ? 'max' : undefined;
  }
  if ((bits & G.filler) === 0) return undefined;
  if (key === 'minimum' || key === 'least') return 'min';
  return key === 'maximum' || key === 'most' ? 'max' : undefined;
}
