import { foldText } from '../text/characters';
import { codeAt, type Cursor, isDigit, isSpace, isUnseen } from './cursor';
import type { NumberRead } from './number';
import { G } from './grammarWords';
import { ABBREVIATION, GRAMMAR, NONE, NUMBER, NUMBER_KIND, SCALE, valueWord } from './vocabulary';

const COMMA = 0x2c;
const DOT = 0x2e;
const SLASH = 0x2f;
const CARET = 0x5e;
const LONGEST_SUFFIX = 16;

/** Halves, thirds, … that are one character. */
const VULGAR: ReadonlyMap<number, number> = new Map([
  [0xbc, 1 / 4],
  [0xbd, 1 / 2],
  [0xbe, 3 / 4],
  [0x2153, 1 / 3],
  [0x2154, 2 / 3],
  [0x2155, 1 / 5],
  [0x2156, 2 / 5],
  [0x2157, 3 / 5],
  [0x2158, 4 / 5],
  [0x2159, 1 / 6],
  [0x215a, 5 / 6],
  [0x215b, 1 / 8],
  [0x215c, 3 / 8],
  [0x215d, 5 / 8],
  [0x215e, 7 / 8],
]);

/** The number that a character such as `½` is; 0 for others. */
export function vulgarValue(code: number): number {
  return VULGAR.get(code) ?? 0;
}

export function isVulgar(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2153 && code <= 0x215e);
}

function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007;
}

/** Reads digits from `at` into `n.run`; unseen characters between them are passed over, those after the last are not. */
function readRun(text: string, at: number, n: NumberRead): void {
  let value = 0;
  let digits = 0;
  let end = at;
  for (let i = at; i < text.length; i++) {
    const code = codeAt(text, i);
    if (isDigit(code)) {
      value = value * 10 + (code - 0x30);
      digits++;
      end = i + 1;
    } else if (!isUnseen(code)) break;
  }
  n.run = value;
  n.runDigits = digits;
  n.runEnd = end;
}

/**
 * Reads a number in figures from the digit at `at` in word `first`: `1,250,000.00`, `1 200 000`, `27,5`, `1.250.000,5`, `2½`, `.05`.
 * The form decides what is a group and what are decimals; where it cannot (`1,250`), the number is left `doubtful`.
 */
export function readFigure(cursor: Cursor, first: number, at: number, n: NumberRead): void {
  const { text } = cursor;
  n.reset(first, at);
  let i: number;
  if (isVulgar(codeAt(text, at))) {
    i = addVulgar(text, at, n);
  } else {
    readRun(text, at, n);
    const lead = n.runDigits;
    i = n.runEnd;
    n.mantissa = n.run;
    n.digits = lead;
    if (at > 0 && codeAt(text, at - 1) === DOT && !opensDecimals(text, at - 2)) {
      n.start = at - 1;
      n.power = 10 ** lead;
      n.digits = 0;
    } else {
      i = readTail(cursor, i, lead, codeAt(text, at) === 0x30, n);
    }
    const vulgar = codeAt(text, i);
    if (isVulgar(vulgar) && n.power === 1) i = addVulgar(text, i, n);
  }
  if (codeAt(text, i) === CARET && i < text.length) n.code = true;
  n.end = i;
  n.shortEnd = i;
  n.next = cursor.wordFrom(first + 1, i);
  n.shortNext = n.next;
  readSuffix(cursor, n);
}

/** Whether a dot before digits is one inside a number or a word (`a.5`) and starts no decimals. */
function opensDecimals(text: string, before: number): boolean {
  if (before < 0) return false;
  const code = codeAt(text, before);
  return !(isSpace(code) || code === 0x24 || code === 0x28 || code === 0x20ac || code === 0xa3);
}

/** Reads groups and decimals after the first run of digits, and tells codes (`9.2.1`) from numbers. */
function readTail(cursor: Cursor, from: number, lead: number, zero: boolean, n: NumberRead): number {
  const { text } = cursor;
  let i = from;
  let separator = 0;
  let groups = 0;
  if (lead <= 3 && !zero) {
    for (;;) {
      const at = cursor.seen(i);
      const code = codeAt(text, at);
      const space = isGroupSpace(code);
      if (!(code === COMMA || code === DOT || code === 0x27 || code === 0x2019 || space)) break;
      if (separator !== 0 && code !== separator && !(space && isGroupSpace(separator))) break;
      const next = cursor.seen(at + 1);
      if (!isDigit(codeAt(text, next))) break;
      readRun(text, next, n);
      if (n.runDigits !== 3) {
        if (n.runDigits !== 2 || code !== COMMA || !isIndian(text, n.runEnd)) break;
        n.mantissa = n.mantissa * 100 + n.run;
      } else n.mantissa = n.mantissa * 1000 + n.run;
      n.round = n.run === 0;
      separator = code;
      groups++;
      i = n.runEnd;
    }
  }
  if (groups > 0) n.digits = 0;
  const at = cursor.seen(i);
  const code = codeAt(text, at);
  if ((code === COMMA || code === DOT) && code !== separator) {
    const next = cursor.seen(at + 1);
    if (isDigit(codeAt(text, next))) {
      readRun(text, next, n);
      addDecimals(n);
      n.digits = 0;
      i = n.runEnd;
      if ((codeAt(text, i) === DOT || codeAt(text, i) === COMMA) && isDigit(codeAt(text, i + 1))) n.code = true;
      return i;
    }
  } else if (code === separator && groups > 0 && (code === DOT || code === COMMA) && isDigit(codeAt(text, at + 1))) {
    n.code = true;
  }
  if (groups === 1 && (separator === COMMA || separator === DOT)) n.doubtful = separator;
  return i;
}

/** Whether a group of two is followed by groups that end in one of three: `1,00,000`. */
function isIndian(text: string, from: number): boolean {
  let i = from;
  for (let group = 0; group < 5; group++) {
    if (codeAt(text, i) !== COMMA || !isDigit(codeAt(text, i + 1))) return false;
    let digits = 0;
    while (isDigit(codeAt(text, i + 1 + digits))) digits++;
    if (digits === 3) return true;
    if (digits !== 2) return false;
    i += 3;
  }
  return false;
}

function addDecimals(n: NumberRead): void {
  // More digits than a number can hold would only blur it.
  const scale = 10 ** n.runDigits;
  if (n.runDigits <= 15 && n.mantissa * scale < 9e15) {
    n.mantissa = n.mantissa * scale + n.run;
    n.power = scale;
  } else {
    n.mantissa += n.run / scale;
  }
}

function addVulgar(text: string, at: number, n: NumberRead): number {
  n.fraction = n.digits === 0;
  n.mantissa += vulgarValue(codeAt(text, at));
  n.digits = 0;
  return at + 1;
}

/** Looks up letters glued to the figures: `5m`, `250bn`, `115USD`, `3day`, `1st`. */
function readSuffix(cursor: Cursor, n: NumberRead): void {
  const { text } = cursor;
  const last = n.next - 1;
  if (last < 0 || last >= cursor.count) return;
  const wordEnd = cursor.end[last];
  const from = cursor.seen(n.end);
  if (from >= wordEnd) return;
  n.digits = 0;
  if (wordEnd - from > LONGEST_SUFFIX) {
    n.suffix = -1;
    return;
  }
  const id = valueWord(foldText(text.slice(from, wordEnd)));
  n.suffix = id === NONE ? -1 : id;
  if (id === NONE) return;
  n.end = wordEnd;
  n.shortEnd = wordEnd;
  if (NUMBER_KIND[id] === SCALE) {
    n.factor = NUMBER[id];
    n.suffix = NONE;
  } else if (ABBREVIATION[id] !== 0) {
    n.short = ABBREVIATION[id];
    n.suffix = NONE;
  } else if ((GRAMMAR[id] & G.ordinalSuffix) !== 0) {
    n.ordinal = true;
    n.suffix = NONE;
  }
}

/** Turns a figure that a slash and digits follow into a fraction: `1/2`, `00/100`. */
export function takeFraction(cursor: Cursor, n: NumberRead): boolean {
  const { text } = cursor;
  if (n.digits === 0 || codeAt(text, n.end) !== SLASH || !isDigit(codeAt(text, n.end + 1))) return false;
  readRun(text, n.end + 1, n);
  const { run: under, runEnd: end } = n;
  if (under < 2 || under > 100 || n.mantissa >= under) return false;
  const after = codeAt(text, end);
  if (after === SLASH || ((after === DOT || after === COMMA) && isDigit(codeAt(text, end + 1)))) return false;
  const next = cursor.wordFrom(n.next, end);
  if (cursor.endOf(next - 1) > end) return false;
  n.power = under;
  n.digits = 0;
  n.fraction = true;
  n.end = end;
  n.shortEnd = end;
  n.next = next;
  n.shortNext = next;
  return true;
}
