import type { Words } from '../text/words';
import { type Cursor, isDigit } from './cursor';
import { isVulgar } from './figures';
import { BELONGS, CURRENCY, FOLLOW, MONTH, NONE, NUMBER_KIND, START } from './vocabulary';

const SPACE = 0x20;
const DOT = 0x2e;
const COMMA = 0x2c;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;
const COLON = 0x3a;

/** The first word from `from` on that a value may begin with; the number of words where there is none. Nothing else of the reader runs on other words. */
export function nextStart(text: string, words: Words, from: number): number {
  const { count, id, start, end } = words;
  for (let i = from; i < count; i++) {
    const word = id[i];
    if (word >= 0 && word < NONE) {
      if (START[word] !== 0) return i;
      continue;
    }
    const first = text.charCodeAt(start[i]);
    if (first < 0x3a) {
      if (first >= 0x30) return i;
    } else if (isVulgar(first)) return i;
    const to = end[i];
    if (isDigit(text.charCodeAt(to - 1))) return i;
    // `USD5m`: codes have three letters.
    const fourth = start[i] + 3;
    if (fourth < to && isDigit(text.charCodeAt(fourth))) return i;
  }
  return count;
}

/**
 * The word after a figure at word `i` that nothing next to it can make a value, as with most numbers of sections, lists and streets; -1 where the figure has to
 * be read. Told from few characters: contracts are full of them.
 */
export function passFigure(cursor: Cursor, i: number): number {
  const { text } = cursor;
  const start = cursor.start[i];
  let at = start;
  let code = text.charCodeAt(at);
  // Digits and what may stand between them.
  for (;;) {
    while (isDigit(code)) code = text.charCodeAt(++at);
    if (code !== DOT && code !== COMMA) break;
    const next = text.charCodeAt(at + 1);
    if (!isDigit(next)) break;
    code = next;
    at++;
  }
  if (at - start === 4 && mayBeYear(text, start)) return -1;
  let next = i + 1;
  while (next < cursor.count && cursor.start[next] < at) next++;
  let gap = at;
  if (code !== SPACE) {
    // What ends a clause or an item, and no sign of a unit.
    if (code !== DOT && code !== COMMA && code !== CLOSE && code !== SEMICOLON && code !== COLON) return -1;
    gap++;
    if (text.charCodeAt(gap) !== SPACE) return -1;
  }
  return isBare(cursor, i, start) && !mayGoOn(cursor, gap, next) ? next : -1;
}

function mayBeYear(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  return first === 0x31 || first === 0x32;
}

/** Whether neither a sign nor a code of a currency stands before a place in word `i`. */
export function isBare(cursor: Cursor, i: number, start: number): boolean {
  const { text } = cursor;
  let before = text.charCodeAt(start - 1);
  if (before === SPACE) before = text.charCodeAt(start - 2);
  // Letters, digits and plain signs; what is beyond them may be a currency, a space of another width or unseen.
  const plain = start === 0 || (before > SPACE && before < 0x7f && before !== 0x24);
  return plain && CURRENCY[cursor.at(i - 1)] === 0;
}

/** Whether word `next`, or a sign before it, may belong to a number that ends at `end`. */
export function mayGoOn(cursor: Cursor, end: number, next: number): boolean {
  if (next >= cursor.count)
    return cursor.skip(end) < cursor.text.length && cursor.text.charCodeAt(cursor.skip(end)) !== 0x2e;
  // A longer gap may hold a sign: `five %`, `thirty (30)`.
  const start = cursor.start[next];
  if (start !== end + 1 || cursor.text.charCodeAt(end) !== SPACE) return true;
  const follow = FOLLOW[cursor.at(next)];
  if (follow === BELONGS) return true;
  if (follow === 0) {
    const code = cursor.text.charCodeAt(start);
    return isDigit(code) || isVulgar(code);
  }
  const id = cursor.at(next + 1);
  return (
    NUMBER_KIND[id] !== 0 ||
    MONTH[id] !== 0 ||
    cursor.isFigure(next + 1) ||
    cursor.startOf(next + 1) !== cursor.endOf(next) + 1
  );
}
