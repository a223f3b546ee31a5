import { isWordCode } from '../text/characters';
import type { Span } from '../text/span';
import { isBlank, setOf, startsUpper, type Token, tokenAfter, tokenBefore } from './scan';

const LEADING = setOf('the a an each any le la les un une');
/** Little words that may stand inside a name. */
const CONNECTORS = setOf("of and the in to for or on de du des et a la le les au aux en sur d l - & / ' ® ™ by with");
const NO_NAMES = setOf('this that these those which it such what there here they he she who no if by any other');
const MOST_WORDS = 9;

/** The span of a name without the article before it and the punctuation behind it; undefined where none is left. */
export function cleanName(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  for (;;) {
    const token = tokenAfter(text, start, end);
    if (!token) return undefined;
    const elided = token.isWord && token.text === 'l' && "'’".includes(text[token.end] ?? ' ');
    // `A*B` begins with no article.
    const article = token.isWord && LEADING.has(token.text) && token.end < end && isBlank(text.charCodeAt(token.end));
    if (!elided && !article) break;
    start = token.end + (elided ? 1 : 0);
  }
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && (isBlank(text.charCodeAt(end - 1)) || '.,;:'.includes(text[end - 1] ?? ''))) end--;
  // A trade mark's sign that lost its raising: `FrameWorkTM`.
  if (text.slice(end - 2, end) === 'TM' && /\p{Ll}/u.test(text[end - 3] ?? ' ')) end -= 2;
  if (end <= start || wordsIn(text, start, end) > MOST_WORDS) return undefined;
  return { start, end };
}

function wordsIn(text: string, start: number, end: number): number {
  let words = 0;
  for (let token = tokenAfter(text, start, end); token; token = tokenAfter(text, token.end, end))
    if (token.isWord) words++;
  return words === 0 ? Infinity : words;
}

/** A name as it is written once: single spaces, straight from the text, without what markup left. */
export function nameIn(text: string, span: Span): string {
  let name = '';
  let gap = false;
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x200b) continue;
    if (isBlank(code)) gap = name !== '';
    else {
      if (gap) name += ' ';
      gap = false;
      name += text[at] ?? '';
    }
  }
  return name;
}

/** The capitalised run that ends at `from`; little words inside it belong to it. */
export function runBefore(text: string, from: number): Span | undefined {
  let start = -1;
  let end = -1;
  let at = from;
  for (let n = 0; n < 2 * MOST_WORDS; n++) {
    const token = tokenBefore(text, at);
    if (!token || hasBreak(text, token.end, at)) break;
    if (token.isWord && startsUpper(text, token.start)) {
      start = token.start;
      if (end < 0) end = token.end;
    } else if (end >= 0 ? !isInside(token) && !joinsHyphen(text, token) : !'®™'.includes(token.text)) break;
    at = token.start;
  }
  return named(text, start, end);
}

/** The capitalised run that begins at `from`. */
export function runAfter(text: string, from: number): Span | undefined {
  let start = -1;
  let end = -1;
  let at = from;
  for (let n = 0; n < 2 * MOST_WORDS; n++) {
    const token = tokenAfter(text, at);
    if (!token || hasBreak(text, at, token.start)) break;
    if (token.isWord && startsUpper(text, token.start)) {
      if (start < 0) start = token.start;
      end = token.end;
    } else if (start < 0 || !(isInside(token) || joinsHyphen(text, token))) break;
    at = token.end;
  }
  return named(text, start, end);
}

function named(text: string, start: number, end: number): Span | undefined {
  if (start < 0) return undefined;
  const clean = cleanName(text, { start, end });
  const first = clean && tokenAfter(text, clean.start);
  return clean && first && !NO_NAMES.has(first.text) && startsUpper(text, clean.start) ? clean : undefined;
}

function isInside(token: Token): boolean {
  return CONNECTORS.has(token.text);
}

/** The second half of `Single-channel`. */
function joinsHyphen(text: string, token: Token): boolean {
  return token.isWord && '-‑–'.includes(text[token.start - 1] ?? ' ') && isWordCode(text.charCodeAt(token.start - 2));
}

/** A blank line ends a name, and so does a wide gap, which is what is left of a line end in some texts. */
function hasBreak(text: string, from: number, to: number): boolean {
  let newlines = 0;
  let spaces = 0;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === 0x0a) newlines++;
    else if (text.charCodeAt(at) === 0x20) spaces++;
  }
  return newlines > 1 || (newlines === 0 && spaces > 2);
}
