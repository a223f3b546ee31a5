import type { Counted } from './counted';
import { codeAt, type Cursor, isDigit, isHyphen, isSpace } from './cursor';
import type { NumberRead } from './number';
import { G } from './grammarWords';
import {
  ARTICLE,
  CURRENCY,
  FAMILY,
  GRAMMAR,
  IS_FRENCH,
  NONE,
  NUMBER,
  NUMBER_KIND,
  NUMBER_LANGUAGE,
  ORDINAL,
  SCALE,
  SMALL,
  valueWord,
} from './vocabulary';

const PERCENT = 0x25;
const PERMILLE = 0x2030;
const DOT = 0x2e;
const P = valueWord('p');
const C = valueWord('c');
const MILLE = valueWord('mille');
const POINTS = [valueWord('point'), valueWord('points')];

function isHex(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);
}

/** Whether the sign at `at` belongs to an address (`%20`, `30%25`) and says nothing of hundredths. */
function isEncoded(cursor: Cursor, n: NumberRead, at: number): boolean {
  const { text } = cursor;
  if (codeAt(text, n.start - 1) === PERCENT) return true;
  return isDigit(codeAt(text, at + 1)) || (isHex(codeAt(text, at + 1)) && isHex(codeAt(text, at + 2)));
}

/** Reads the sign or the words that make a number a percentage; `c.factor` is what the sign is in hundredths. */
export function readPercent(cursor: Cursor, n: NumberRead, c: Counted): boolean {
  const { text } = cursor;
  let at = cursor.skip(n.end);
  let sign = codeAt(text, at);
  if (isHyphen(sign) && codeAt(text, at + 1) === PERCENT) sign = codeAt(text, ++at);
  c.factor = 1;
  if (sign === PERCENT || sign === PERMILLE) {
    if (n.suffix !== NONE || isEncoded(cursor, n, at)) return false;
    // `2 % points` are no per cent.
    if (POINTS.includes(cursor.at(n.next)) && cursor.follows(at + 1, n.next)) return false;
    c.factor = sign === PERMILLE ? 0.1 : 1;
    c.end = at + 1;
    c.next = n.next;
    return true;
  }
  if (n.suffix !== NONE) {
    if (n.suffix < 0 || (GRAMMAR[n.suffix] & G.percent) === 0) return false;
    c.end = n.end;
    c.next = n.next;
    return true;
  }
  // `half a percent`.
  const article = n.fraction && n.spelled && NUMBER_KIND[cursor.at(n.next)] === ARTICLE;
  const i = article ? n.next + 1 : n.next;
  const length = percentWords(cursor, i);
  if (length === 0 || !cursor.follows(n.end, n.next)) return false;
  // `un pour cent`, but `a per cent of what`, `un pourcentage`.
  if (n.article && (length < 2 || (NUMBER_LANGUAGE[cursor.at(n.first)] & IS_FRENCH) === 0)) return false;
  c.next = i + length;
  c.end = endOfPercent(cursor, c.next - 1);
  if (NUMBER_KIND[cursor.at(c.next - 1)] === SCALE) c.factor = 0.1;
  return true;
}

/** The end of `percent`, and of `p.c.` with its dot. */
function endOfPercent(cursor: Cursor, i: number): number {
  const end = cursor.endOf(i);
  const dotted = end - cursor.startOf(i) === 1 && codeAt(cursor.text, cursor.startOf(i) - 1) === DOT;
  return dotted && codeAt(cursor.text, end) === DOT ? end + 1 : end;
}

/** How many words from `i` on say `percent`, `pour cent`, `p.c.`, `p. 100` or `pour mille`; 0 where none do. `per cent` before `points` is another unit. */
export function percentWords(cursor: Cursor, i: number): number {
  const bits = cursor.grammar(i);
  if ((bits & G.percent) !== 0) {
    return POINTS.includes(cursor.at(i + 1)) ? 0 : 1;
  }
  if ((bits & G.per) === 0 || !isHundredth(cursor, i)) return 0;
  const sign = cursor.between(cursor.endOf(i), cursor.startOf(i + 1));
  return sign === 0 || sign === 0x2e || isHyphen(sign) ? 2 : 0;
}

/** Whether the word after `per` at word `i` is a hundred, or a thousand. */
function isHundredth(cursor: Cursor, i: number): boolean {
  const id = cursor.at(i + 1);
  if ((GRAMMAR[id] & G.hundredth) !== 0) return id !== C || cursor.at(i) === P;
  if (id === MILLE) return FAMILY[cursor.at(i + 2)] + CURRENCY[cursor.at(i + 2)] === 0;
  return cursor.isFigure(i + 1) && cursor.text.slice(cursor.startOf(i + 1), cursor.endOf(i + 1)) === '100';
}

/** Takes in the word that makes a number a negative one: `minus 5 percent`, `moins 5 %`, but `au moins 5 %`, `plus or minus 5 %`. */
export function takeMinus(cursor: Cursor, c: Counted): boolean {
  const k = c.first - 1;
  if ((cursor.grammar(k) & G.minus) === 0 || cursor.between(cursor.endOf(k), c.start) !== 0) return false;
  if ((cursor.grammar(k - 1) & (G.or | G.to | G.and)) !== 0) return false;
  c.first = k;
  c.start = cursor.startOf(k);
  return true;
}

/** Whether a minus stands before a place, and no range: `-5 %`, `up from −2 %`, `-$5`. */
export function isNegative(cursor: Cursor, start: number): boolean {
  const { text } = cursor;
  const sign = codeAt(text, start - 1);
  if (sign !== 0x2d && sign !== 0x2212) return false;
  const before = codeAt(text, start - 2);
  if (start > 1 && !isSpace(before) && before !== 0x28) return false;
  const last = codeAt(text, cursor.skipBack(start - 1));
  return !isDigit(last) && last !== PERCENT;
}

/**
 * Reads a share that is told as a fraction: `a third of the shares`, `one-half interest`, `deux tiers des voix`; and a fraction of a per cent
 * (`one-half of one percent`), which changes the number.
 */
export function readShare(cursor: Cursor, n: NumberRead, c: Counted): boolean {
  // `the second half` is a part of a time or a text.
  if (!n.fraction || NUMBER_KIND[cursor.at(n.first - 1)] === ORDINAL) return false;
  const of = n.next;
  c.factor = 100;
  c.end = n.end;
  c.next = of;
  if (!cursor.follows(n.end, of)) return false;
  const bits = cursor.grammar(of);
  if ((bits & G.equity) !== 0 && (bits & G.of) === 0) return true;
  if ((bits & G.of) === 0 || !cursor.follows(cursor.endOf(of), of + 1)) return false;
  const id = cursor.at(of + 1);
  const kind = NUMBER_KIND[id];
  if ((kind === SMALL || kind === ARTICLE) && NUMBER[id] === 1) {
    let percent = of + 2;
    if (cursor.isFigure(percent)) percent++; // `one-half of one (1) percent`
    const length = percentWords(cursor, percent);
    if (length > 0) {
      c.factor = 1;
      c.next = percent + length;
      c.end = cursor.endOf(c.next - 1);
      return true;
    }
  }
  if (cursor.isFigure(of + 1)) return takePartOfPercent(cursor, c, of + 1);
  return kind !== SMALL && isWhole(cursor, of);
}

/** `1/2 of 1%`. */
function takePartOfPercent(cursor: Cursor, c: Counted, i: number): boolean {
  const end = cursor.endOf(i);
  const sign = cursor.skip(end);
  if (codeAt(cursor.text, sign) !== PERCENT || cursor.text.slice(cursor.startOf(i), end) !== '1') return false;
  c.factor = 1;
  c.next = i + 1;
  c.end = sign + 1;
  return true;
}

/** Whether `of` at word `i` and what follows tell a whole that a share is of: `of the`, `of its`, `du`, `des`, `de la`, `de l’`. */
function isWhole(cursor: Cursor, i: number): boolean {
  const length = cursor.endOf(i) - cursor.startOf(i);
  // `un tiers de confiance` is a third party: a French share needs its article.
  if (length === 3) return true;
  if (codeAt(cursor.text, cursor.startOf(i)) === 0x6f) return true;
  if (length === 2 && codeAt(cursor.text, cursor.endOf(i) - 1) === 0x75) return true;
  return (cursor.grammar(i + 1) & (G.the | G.whose)) !== 0;
}
