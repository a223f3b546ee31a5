import type { Markup } from '../text/markup';
import type { Span } from '../text/span';
import { isBlank, setOf, startsUpper, tokenAfter } from './scan';

const EXPLAINS = setOf(
  'means any each all every the a an has collectively shall signifie designe tout toute tous toutes le la les l un une ensemble chaque',
);
const LONGEST_NAME = 80;

/** The names of rows of tables and of items of definition lists: `| Affiliate | any company … |`, `\item[Affiliate]`, a line and one that begins with a colon. */
export function entryNames(raw: string, shown: string, markup: Markup): Span[] {
  if (markup === 'latex') return latexEntries(raw);
  if (markup !== 'markdown') return [];
  const first = raw.slice(0, 40).trimStart();
  if (first.startsWith('|')) return tableRow(shown);
  return raw.includes('\n:') ? definitionList(shown) : [];
}

function tableRow(shown: string): Span[] {
  const found: Span[] = [];
  let line = 0;
  while (line < shown.length) {
    const end = lineEnd(shown, line);
    const bars: number[] = [];
    for (let at = line; at < end; at++) if (shown[at] === '|') bars.push(at);
    const [a, b, c] = bars;
    if (a !== undefined && b !== undefined && c !== undefined && bars.length === 3 && explains(shown, b + 1, c))
      found.push({ start: a + 1, end: b });
    line = end + 1;
  }
  return found.filter((span) => isName(shown, span));
}

function definitionList(shown: string): Span[] {
  const found: Span[] = [];
  for (let line = 0; line < shown.length;) {
    const end = lineEnd(shown, line);
    if (shown[end + 1] === ':' && isBlank(shown.charCodeAt(end + 2))) found.push({ start: line, end });
    line = end + 1;
  }
  return found.filter((span) => isName(shown, span));
}

/** `\item[Name]` of a description, and the first cell of a row `Name & any company \\`. */
function latexEntries(raw: string): Span[] {
  const found: Span[] = [];
  for (let at = raw.indexOf('\\item['); at >= 0; at = raw.indexOf('\\item[', at + 6)) {
    const close = raw.slice(at, at + LONGEST_NAME).indexOf(']');
    if (close > 6) found.push({ start: at + 6, end: at + close });
  }
  for (let line = 0; line < raw.length;) {
    const end = lineEnd(raw, line);
    const cell = raw.slice(line, Math.min(end, line + LONGEST_NAME)).indexOf('&');
    if (
      cell > 0 &&
      raw.slice(line, end).includes('\\\\') &&
      raw[line + cell - 1] !== '\\' &&
      explains(raw, line + cell + 1, end)
    )
      found.push({ start: line, end: line + cell });
    line = end + 1;
  }
  return found.map((span) => withoutCommand(raw, span)).filter((span) => isName(raw, span));
}

/** `\textbf{Name}` around the whole of it. */
function withoutCommand(raw: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(raw.charCodeAt(from))) from++;
  while (to > from && isBlank(raw.charCodeAt(to - 1))) to--;
  if (raw[from] === '\\') {
    const open = raw.indexOf('{', from);
    if (open > 0 && open < to && raw[to - 1] === '}') return { start: open + 1, end: to - 1 };
  }
  return { start: from, end: to };
}

function isName(text: string, span: Span): boolean {
  const token = tokenAfter(text, span.start, span.end);
  return span.end - span.start <= LONGEST_NAME && token?.isWord === true && startsUpper(text, token.start);
}

/** Whether a cell says what something is: it begins like an explanation and is no mere name. */
function explains(text: string, from: number, to: number): boolean {
  const first = tokenAfter(text, from, to);
  let words = 0;
  for (let token = first; token && words < 4; token = tokenAfter(text, token.end, to)) if (token.isWord) words++;
  return first !== undefined && EXPLAINS.has(first.text) && words >= 3;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}
