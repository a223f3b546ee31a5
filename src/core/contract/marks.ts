import type { Span } from '../text/span';
import type { Markup } from '../text/markup';
import { isBlank } from './scan';

/** A stretch that quotes or emphasis set apart: the span is what stands between the signs. */
export interface Marked extends Span {
  /** Where the opening sign begins and the closing one ends. */
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/** No name is longer. UTF-16 code units. */
const LONGEST_NAME = 100;

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“”',
  '‘': '’',
  '"': '"”',
  '”': '”',
  "'": "'’",
};

/** The stretches that quotes or emphasis set apart, in order, the inner ones of nested ones. `raw` is the text with its markup, `shown` without. */
export function markedStretches(raw: string, shown: string, markup: Markup): readonly Marked[] {
  const found = quotedStretches(shown);
  if (markup === 'plain') return found;
  const emphasised = markup === 'markdown' ? starred(raw, shown) : commanded(raw);
  const alone = emphasised.filter(
    (stretch) => !found.some((quoted) => quoted.from < stretch.to && stretch.from < quoted.to),
  );
  return alone.length === 0 ? found : [...found, ...alone].sort((a, b) => a.from - b.from);
}

function quotedStretches(text: string): Marked[] {
  const found: Marked[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!mayQuote(text.charCodeAt(at))) continue;
    const opener = text[at] ?? '';
    if (CLOSERS[opener] === undefined) continue;
    const double = opener === "'" && text[at + 1] === "'";
    const width = double ? 2 : 1;
    if (!opens(text, at, width, opener)) continue;
    const close = closerOf(text, at + width, double ? '"”\'' : (CLOSERS[opener] ?? ''), opener);
    if (close < 0) continue;
    const to = close + (double && text[close] === "'" ? 2 : 1);
    const { start, end } = trimmed(text, at + width, close);
    found.push({ start, end, from: at, to, quoted: true });
    at = to - 1;
  }
  return found;
}

/** Most characters are passed over by their number alone. */
function mayQuote(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0xab || (code >= 0x2018 && code <= 0x201e);
}

/** A sign that opens and closes alike opens where a word begins. */
function opens(text: string, at: number, width: number, opener: string): boolean {
  if (opener === '“' || opener === '«' || opener === '„') return true;
  const before = text.charCodeAt(at - 1);
  const startsWord = at === 0 || isBlank(before) || '([{/-–—,;:«“|'.includes(text[at - 1] ?? '');
  return startsWord && at + width < text.length && !isBlank(text.charCodeAt(at + width));
}

function closerOf(text: string, from: number, closers: string, opener: string): number {
  const double = opener === "'" && closers.startsWith('"');
  const limit = Math.min(text.length, from + LONGEST_NAME);
  for (let at = from; at < limit; at++) {
    const char = text[at] ?? '';
    if (closers.includes(char)) {
      // An apostrophe inside a word closes nothing.
      if ("'’".includes(char) && /[\p{L}]/u.test(text[at + 1] ?? ' ')) continue;
      if (char === "'" && double && text[at + 1] !== "'") continue;
      const looksOpening =
        char === '"' &&
        isBlank(text.charCodeAt(at - 1)) &&
        !isBlank(text.charCodeAt(at + 1)) &&
        !',.;)'.includes(text[at + 1] ?? ',');
      return looksOpening ? -1 : at;
    }
    if ((char === '\n' && text[at + 1] === '\n') || char === '“' || (char === '«' && opener === '«')) return -1;
  }
  return -1;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Where a sign stands within the length of a name. */
function indexWithin(text: string, sign: string, from: number): number {
  const at = text.slice(from, from + LONGEST_NAME).indexOf(sign);
  return at < 0 ? -1 : from + at;
}

/** `**Name**`, `__Name__`, `*Name*`, `_Name_`: the signs are masked where they are markup. */
function starred(raw: string, shown: string): Marked[] {
  const found: Marked[] = [];
  for (let at = 0; at < raw.length; at++) {
    const sign = raw[at] ?? '';
    if ((sign !== '*' && sign !== '_') || shown.charCodeAt(at) !== 0x200b) continue;
    let width = 1;
    while (raw[at + width] === sign) width++;
    const closer = sign.repeat(width);
    const close = indexWithin(raw, closer, at + width);
    if (close < 0) {
      at += width - 1;
      continue;
    }
    const { start, end } = trimmed(shown, at + width, close);
    found.push({ start, end, from: at, to: close + width, quoted: false });
    at = close + width - 1;
  }
  return found;
}

const EMPHASIS = ['\\textbf{', '\\emph{', '\\textit{', '\\textsc{', '\\underline{', '\\enquote{'] as const;

/** `\textbf{Name}` and its like. */
function commanded(raw: string): Marked[] {
  const found: Marked[] = [];
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', at + 1)) {
    const command = EMPHASIS.find((name) => raw.startsWith(name, at));
    if (command === undefined) continue;
    const start = at + command.length;
    const close = indexWithin(raw, '}', start);
    const inner = raw.slice(start, Math.max(start, close));
    if (close < 0 || inner.includes('{') || inner.includes('\\')) continue;
    found.push({ ...trimmed(raw, start, close), from: at, to: close + 1, quoted: command === '\\enquote{' });
  }
  return found;
}
