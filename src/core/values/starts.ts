import { BEGINS_VALUE } from '../text/scanRoles';
import type { Words } from '../text/words';
import { currencyOfSign } from './currencies';
import { codeAt, type Cursor, isApostrophe, isDigit, isHyphen } from './cursor';
import { isVulgar } from './figures';
import { listedAfter } from './joint';
import type { NumberRead } from './number';
import {
  BELONGS,
  BOUND,
  CURRENCY,
  DOLLAR as DOLLARS,
  FAMILY,
  FOLLOW,
  JOINS,
  MAY,
  MAY_ANY,
  MAY_COUNT,
  MAY_MONEY,
  MAY_PERCENT,
  MONTH,
  NONE,
  NUMBER_KIND,
  START,
  STARTS_MONTH,
  STARTS_NUMBER,
} from './vocabulary';

const SPACE = 0x20;
const DOT = 0x2e;
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const OPEN_SQUARE = 0x5b;
const SEMICOLON = 0x3b;
const COLON = 0x3a;
const QUOTE = 0x22;
const SLASH = 0x2f;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const PERMILLE = 0x2030;
const CLOSE_SQUARE = 0x5d;
/** The shortest word of a code or a month and a figure: `CNY3`, `May5`, `FY27`. */
const SHORTEST_GLUED = 4;

/** The first word from `from` on that a value may begin with; the number of words where there is none. Nothing else of the reader runs on other words. */
export function nextStart(text: string, words: Words, from: number): number {
  const { count, id, start, end, role } = words;
  for (let i = from; i < count; i++) {
    if ((role[i] & BEGINS_VALUE) === 0) continue;
    const word = id[i];
    if (word >= 0 && word < NONE) {
      if (START[word] !== 0 && !isAlone(words, i, word)) return i;
      continue;
    }
    // All of these places are inside the text.
    const at = start[i];
    const first = text.charCodeAt(at);
    if (first < 0x3a) {
      if (first >= 0x30) return i;
    } else if (isVulgar(first)) return i;
    const to = end[i];
    const fourth = at + SHORTEST_GLUED - 1;
    if (word >= 0 || fourth >= to) continue;
    // `USD30`, and `USD5m`: codes have three letters.
    if (isDigit(text.charCodeAt(to - 1)) || isDigit(text.charCodeAt(fourth))) return i;
    // `$US5m`.
    if (at > 0 && text.charCodeAt(at - 1) === DOLLAR && isDigit(text.charCodeAt(at + 2))) return i;
  }
  return count;
}

/** Whether an article or a month stands before a word that belongs to no value: `a party`, `may terminate`. These are most words that a value may begin with. */
function isAlone({ count, id, role }: Words, i: number, word: number): boolean {
  if (START[word] === STARTS_NUMBER || (START[word] === STARTS_MONTH && NUMBER_KIND[word] !== 0)) return false;
  const next = i + 1;
  return next < count && id[next] >= NONE && (role[next] & BEGINS_VALUE) === 0;
}

/**
 * The word after a figure at word `i` that nothing next to it can make a value, as with most numbers of sections, lists and streets; -1 where the figure has to
 * be read. Told from few characters: contracts are full of them.
 */
export function passFigure(cursor: Cursor, i: number): number {
  const { text } = cursor;
  const start = cursor.start[i];
  let at = start;
  let code = codeAt(text, at);
  // Digits and what may stand between them.
  let parts = 1;
  for (;;) {
    while (isDigit(code)) code = codeAt(text, ++at);
    if (code !== DOT && code !== COMMA) break;
    const next = codeAt(text, at + 1);
    if (!isDigit(next)) break;
    code = next;
    at++;
    parts++;
  }
  if (parts === 1 && at - start === 4 && mayBeYear(text, start)) return -1;
  if (mayBeDate(text, start, at)) return -1;
  let next = i + 1;
  while (next < cursor.count && cursor.start[next] < at) next++;
  // `6, 12 or 18 months`.
  if (code === COMMA && listedAfter(cursor, at, next) > 0) return -1;
  // What ends a clause or an item is no sign of a unit.
  if (code === DOT || code === COMMA || code === CLOSE || code === SEMICOLON || code === COLON)
    code = codeAt(text, ++at);
  while (isPlainSpace(code)) code = codeAt(text, ++at);
  return isBare(cursor, i, start) && endsFigure(cursor, at, next) ? next : -1;
}

function mayBeYear(text: string, at: number): boolean {
  const first = codeAt(text, at);
  return first === 0x31 || first === 0x32;
}

/** `28.10.2025`, `2025.10.28`, `31.12.18`; `’26`. */
function mayBeDate(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > 7 && (codeAt(text, end - 5) === DOT || codeAt(text, start + 4) === DOT)) return true;
  if (length === 8) return codeAt(text, start + 2) === DOT && codeAt(text, start + 5) === DOT;
  return length === 2 && isApostrophe(codeAt(text, start - 1));
}

function isPlainSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13);
}

/** Whether what stands at `at`, before or at the beginning of word `next`, is no part of the figure before it. */
function endsFigure(cursor: Cursor, at: number, next: number): boolean {
  const { text } = cursor;
  if (at >= text.length) return true;
  const code = codeAt(text, at);
  if (isDigit(code)) {
    // Columns of a table; three digits may be a group, and a slash a fraction.
    let end = at + 1;
    while (isDigit(codeAt(text, end))) end++;
    return at > 0 && isPlainSpace(codeAt(text, at - 1)) && end - at !== 3 && codeAt(text, end) !== SLASH;
  }
  if (next < cursor.count && cursor.start[next] === at) return !isVulgar(code) && !belongs(cursor, next);
  if (code === OPEN || code === OPEN_SQUARE) return NUMBER_KIND[cursor.at(next)] === 0 && !cursor.isFigure(next);
  return code === QUOTE;
}

/** Whether neither a sign nor a code of a currency stands before a place in word `i`. */
export function isBare(cursor: Cursor, i: number, start: number): boolean {
  const { text } = cursor;
  let at = start - 1;
  while (at >= 0 && isPlainSpace(codeAt(text, at))) at--;
  const before = codeAt(text, at);
  // Letters, digits and plain signs; what is beyond them may be a currency, a space of another width or unseen.
  const plain = at < 0 || (before < 0x7f && before !== DOLLAR && (before !== DOT || at < start - 1));
  const word = cursor.at(i - 1);
  return plain && CURRENCY[word] + FAMILY[word] + DOLLARS[word] === 0;
}

/** Whether word `next`, or a sign before it, may belong to a number that ends at `end`. */
export function mayGoOn(cursor: Cursor, end: number, next: number): boolean {
  if (next >= cursor.count)
    return cursor.skip(end) < cursor.text.length && codeAt(cursor.text, cursor.skip(end)) !== DOT;
  // A longer gap may hold a sign: `five %`, `thirty (30)`.
  const start = cursor.start[next];
  if (start !== end + 1 || codeAt(cursor.text, end) !== SPACE) return true;
  const code = codeAt(cursor.text, start);
  return isDigit(code) || isVulgar(code) || belongs(cursor, next);
}

/** Whether word `next` may be a unit or a part of the number before it, or lead to another number. */
function belongs(cursor: Cursor, next: number): boolean {
  const follow = FOLLOW[cursor.at(next)];
  if (follow !== JOINS) return follow === BELONGS;
  const id = cursor.at(next + 1);
  return (
    NUMBER_KIND[id] !== 0 ||
    MONTH[id] !== 0 ||
    BOUND[id] !== 0 ||
    cursor.isFigure(next + 1) ||
    cursor.startOf(next + 1) !== cursor.endOf(next) + 1
  );
}

/** What a number may count by what stands behind it, as bits of `MAY_ANY`. One look here saves four readers that would find nothing. */
export function mayCount(cursor: Cursor, n: NumberRead): number {
  if (n.suffix !== NONE || n.short !== 1 || n.fraction) return MAY_ANY;
  const at = cursor.skip(n.end);
  const next = cursor.at(n.next);
  if (at === cursor.startOf(n.next)) return MAY[next];
  const code = codeAt(cursor.text, at);
  if (code === PERCENT || code === PERMILLE) return MAY_PERCENT | MAY_COUNT;
  if (code === CLOSE || code === CLOSE_SQUARE) return MAY[next] & MAY_COUNT;
  if (currencyOfSign(code) >= 0) return MAY_MONEY;
  if (isApostrophe(code)) return MAY[next];
  return isHyphen(code) ? MAY[next] | MAY_PERCENT : 0;
}
