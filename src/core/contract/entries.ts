import type { Markup } from '../text/markup';
import type { Span } from '../text/span';
import { verbAt } from './defining';
import { runBefore } from './names';
import { isBlank, setOf, skipBlank, startsUpper, type Token, tokenAfter } from './scan';

const EXPLAINS = setOf(
  'means any each all every the a an has collectively shall signifie designe tout toute tous toutes le la les l un une ensemble chaque',
);
const ARTICLES = setOf("the a an le la les l ' un une");
const DETERMINERS = setOf('any each all every the a an tout toute tous toutes le la les l un une chaque');
const NO_ENTRIES = setOf(
  'note notes example examples re subject nb warning remark attention whereas objet exemple remarque',
);
const LONGEST_NAME = 80;

/** The names of rows of tables and of items of definition lists: `| Affiliate | any company … |`, `\item[Affiliate]`, a line and one that begins with a colon. */
export function entryNames(raw: string, shown: string, markup: Markup): Span[] {
  if (markup === 'latex') return latexEntries(raw);
  if (markup !== 'markdown') return colonEntries(shown);
  const first = raw.slice(0, 40).trimStart();
  if (first.startsWith('|')) return tableRow(shown);
  return [...(raw.includes('\n:') ? definitionList(shown) : []), ...colonEntries(shown)];
}

/** `Affiliate: any company that …` and `1.2 Affiliate: means …` at the start of a text. */
function colonEntries(shown: string): Span[] {
  const colon = shown.slice(0, LONGEST_NAME).indexOf(':');
  if (colon < 0) return [];
  const run = runBefore(shown, colon);
  if (!run || !/^[\s\d.()•*-]*$/.test(shown.slice(0, run.start)) || !isBlank(shown.charCodeAt(colon + 1))) return [];
  if (NO_ENTRIES.has(tokenAfter(shown, run.start)?.text ?? '')) return [];
  if (verbAt(shown, colon + 1)) return [run];
  // “Results: The results contain …” is a heading and its text.
  const isText = startsUpper(shown, skipBlank(shown, colon + 1)) && startsArticle(shown, colon + 1);
  return !isText && explains(shown, colon + 1, shown.length) ? [run] : [];
}

function tableRow(shown: string): Span[] {
  const found: Span[] = [];
  let line = 0;
  while (line < shown.length) {
    const end = lineEnd(shown, line);
    const bars: number[] = [];
    for (let at = line; at < end; at++) if (shown[at] === '|') bars.push(at);
    for (let c = 2; c < Math.min(bars.length, 4); c++) {
      const [from = 0, middle = 0, to = 0] = bars.slice(c - 2, c + 1);
      if (!explains(shown, middle + 1, to)) continue;
      found.push({ start: from + 1, end: middle });
      break;
    }
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

/** Whether what begins at an offset begins with an article or the like, as a noun does. */
export function startsNoun(text: string, from: number): boolean {
  return DETERMINERS.has(tokenAfter(text, from)?.text ?? '');
}

function startsArticle(text: string, from: number): boolean {
  return ARTICLES.has(tokenAfter(text, from)?.text ?? '');
}

/** Signs of a whole sentence: what has one of them early on is a clause about something, not what something is. */
const FINITE = setOf(
  'is are was were has have had gets owns holds pays est sont shall will may must should can agree agrees doit doivent peut peuvent devra devront pourra pourront sera seront',
);
const RELATIVE = setOf(
  'that which who whom whose where when if by qui que dont ou lequel laquelle lesquels lesquelles si',
);

/**
 * Whether a text says what something is: it begins like an explanation, with a small letter, and is no mere name and no sentence of its own. `The laws of England` says what
 * the law is to be; `the law that governs this contract` explains: what begins with a mere article must go on with a relative.
 */
export function explains(text: string, from: number, to: number): boolean {
  const first = tokenAfter(text, from, to);
  if (!first || !EXPLAINS.has(first.text)) return false;
  const articled = ARTICLES.has(first.text);
  let words = 0;
  for (let token: Token | undefined = first; token && words < 12; token = tokenAfter(text, token.end, to)) {
    if (words > 1 && RELATIVE.has(token.text)) return true;
    if (words > 2 && '.;'.includes(token.text)) break;
    if (words > 0 && FINITE.has(token.text)) return false;
    if (token.isWord) words++;
  }
  return words >= 3 && !articled;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}
