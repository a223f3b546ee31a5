import { isUpper } from '../text/characters';
import type { Markup } from '../text/markup';
import type { Span } from '../text/span';
import { latexHeadings } from './latexHeadings';
import { levelsOf, numberAt } from './numbers';
import { isBlank, isDigit, setOf, skipBlank, tokenAfter } from './scan';

/** What a heading or a number labels. */
export type LabelFamily = 'article' | 'section' | 'annex' | 'heading';

/** A number or a heading that stands before what it labels; offsets are relative to the block. The span is that of the label itself. */
export interface LabelFact extends Span {
  readonly family: LabelFamily;
  /** As {@link SectionNumber.base} has it; empty for a heading without a number. */
  readonly number: string;
  readonly title: Span;
  /** From 1 on. */
  readonly level: number;
  /** Whether it begins a line and so belongs in the outline. Others only tell that such a number is there. */
  readonly outlined: boolean;
  /** How the number is written: runs of one style are counted together. */
  readonly style: string;
  /** The name that a LaTeX reference calls it by. */
  readonly key?: string;
}

const ARTICLES = setOf('article titre title chapter chapitre part partie');
const SECTIONS = setOf('section sec clause § paragraph paragraphe');
const ANNEXES = setOf('exhibit schedule annex annexe appendix attachment addendum');
const LONGEST_TITLE = 90;

/** The labels of a block, in the order of the text. */
export function readLabels(raw: string, shown: string, markup: Markup): readonly LabelFact[] {
  const found: LabelFact[] = markup === 'latex' ? latexHeadings(raw) : [];
  for (let line = 0; line < shown.length;) {
    const newline = shown.indexOf('\n', line);
    const end = newline < 0 ? shown.length : newline;
    const start = skipSpaces(shown, line, end);
    const markdown = markup === 'markdown' ? markdownHeading(shown, start, end) : undefined;
    if (markdown) found.push(markdown);
    else if (start < end) readLine(shown, start, end, found, markup);
    line = end + 1;
  }
  return found;
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (isBlank(text.charCodeAt(at)) || '-*•>|'.includes(text[at] ?? '')) &&
    !(text[at] === '-' && !isBlank(text.charCodeAt(at + 1)))
  )
    at++;
  return at;
}

function markdownHeading(text: string, start: number, end: number): LabelFact | undefined {
  let level = 0;
  while (text[start + level] === '#') level++;
  if (level === 0 || level > 6 || !isBlank(text.charCodeAt(start + level))) return undefined;
  const from = skipBlank(text, start + level, end);
  const labelled = labelAt(text, from, end, true);
  let to = end;
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || text[to - 1] === '#')) to--;
  if (to <= from) return undefined;
  if (labelled) return { ...labelled, level, title: { start: Math.min(labelled.title.start, to), end: to } };
  return {
    start,
    end: to,
    family: 'heading',
    number: '',
    title: { start: from, end: to },
    level,
    outlined: true,
    style: '#',
  };
}

function readLine(text: string, start: number, end: number, found: LabelFact[], markup: Markup): void {
  const before = found.length;
  const first = labelAt(text, start, end, true);
  if (first) found.push(first);
  // What stands behind a wide gap or a sentence began a line once.
  for (let at = start + 1; at < end; at++) {
    if (!isBlank(text.charCodeAt(at - 1)) || isBlank(text.charCodeAt(at))) continue;
    const code = text.charCodeAt(at);
    if (!isDigit(code) && !isUpper(code) && text[at] !== '§') continue;
    const gap = isBlank(text.charCodeAt(at - 2)) && isBlank(text.charCodeAt(at - 3));
    if (!gap && !'.;:'.includes(text[at - 2] ?? ' ') && !isBlank(text.charCodeAt(at - 2))) continue;
    const label = labelAt(text, at, end, false);
    if (label) {
      found.push(label);
      at = label.end;
    }
  }
  if (found.length === before && markup !== 'markdown') {
    const heading = shoutedLine(text, start, end);
    if (heading) found.push(heading);
  }
}

/** The label that stands at an offset. */
function labelAt(text: string, from: number, to: number, outlined: boolean): LabelFact | undefined {
  const token = tokenAfter(text, from, to);
  if (!token || token.start !== from) return undefined;
  if (isDigit(text.charCodeAt(from))) return bareNumber(text, from, to, outlined);
  const family = ARTICLES.has(token.text)
    ? 'article'
    : SECTIONS.has(token.text)
      ? 'section'
      : ANNEXES.has(token.text)
        ? 'annex'
        : undefined;
  if (!family || (!isUpper(text.charCodeAt(from)) && text[from] !== '§')) return undefined;
  const at = skipBlank(text, text[token.end] === '.' ? token.end + 1 : token.end, to);
  const number = numberAt(text, at, family === 'annex');
  if (!number) return undefined;
  if (!endsLabel(text, number.end, to)) return undefined;
  const level = family === 'section' ? 1 + levelsOf(number.base) : 1;
  return {
    start: from,
    end: number.end,
    family,
    number: number.base,
    title: titleAfter(text, number.end, to),
    level,
    outlined: outlined && !isListed(text, number.end, to),
    style: `${token.text}${levelsOf(number.base)}${number.roman ? 'r' : ''}`,
  };
}

/** `4.2 Term`, `4. Term`: a number that begins a clause. */
function bareNumber(text: string, from: number, to: number, outlined: boolean): LabelFact | undefined {
  const number = numberAt(text, from, false);
  if (!number || number.base.includes(' ') || Number(number.base.split('.')[0]) > 199) return undefined;
  const levels = levelsOf(number.base);
  const plain = text.slice(from, number.end);
  if (plain.includes('(')) return undefined;
  const sign = text[number.end] ?? ' ';
  let after = number.end;
  if (sign === '.' || sign === ')') after++;
  else if (levels < 2 && !plain.includes('.')) return undefined;
  if (after < to && !isBlank(text.charCodeAt(after))) return undefined;
  const next = skipBlank(text, after, to);
  const code = text.charCodeAt(next);
  const begins = next >= to || isUpper(code) || '"“«[(_*\'‘'.includes(text[next] ?? '');
  if (!begins || (next >= to && sign !== '.' && levels < 2)) return undefined;
  return {
    start: from,
    end: number.end,
    family: 'section',
    number: number.base,
    title: titleAfter(text, after, to),
    level: 1 + levels,
    outlined: outlined && !isListed(text, number.end, to),
    style: `${levels}${sign === ')' ? ')' : ''}`,
  };
}

/** Whether a label ends there: a sentence that begins with a reference, “Section 4.2 shall apply”, is no label. */
function endsLabel(text: string, at: number, to: number): boolean {
  if (at >= to) return true;
  if ('.:–—-)'.includes(text[at] ?? ''))
    return at + 1 >= to || isBlank(text.charCodeAt(at + 1)) || '-–—'.includes(text[at] ?? '');
  const next = skipBlank(text, at, to);
  if (next >= to) return true;
  return next > at && (isUpper(text.charCodeAt(next)) || '"“«[–—-_*'.includes(text[next] ?? '') || next - at > 2);
}

function titleAfter(text: string, from: number, to: number): Span {
  let start = from;
  while (start < to && (isBlank(text.charCodeAt(start)) || '.:)–—-_*“"«'.includes(text[start] ?? ''))) start++;
  let end = start;
  for (const limit = Math.min(to, start + LONGEST_TITLE); end < limit; end++) {
    const char = text[end] ?? '';
    if ('.;:–—“"«(_\n'.includes(char) || (isBlank(text.charCodeAt(end)) && isBlank(text.charCodeAt(end + 1)))) break;
  }
  if (end === start + LONGEST_TITLE) while (end > start && !isBlank(text.charCodeAt(end))) end--;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether a label whose number ends at `from` is a line of a table of contents: dots or a wide gap lead to a page number. */
function isListed(text: string, from: number, to: number): boolean {
  const line = text.slice(from, Math.min(to, from + 240)).trimEnd();
  const leaders = line.indexOf('....');
  if (leaders >= 0) return true;
  let digits = line.length;
  while (digits > 0 && isDigit(line.charCodeAt(digits - 1))) digits--;
  return (
    digits < line.length &&
    line.length - digits < 4 &&
    line.length - digits > 0 &&
    isBlank(line.charCodeAt(digits - 1)) &&
    (isBlank(line.charCodeAt(digits - 2)) || line.length < 80)
  );
}

/** A line in capitals that stands alone. */
function shoutedLine(text: string, start: number, end: number): LabelFact | undefined {
  let to = end;
  while (to > start && isBlank(text.charCodeAt(to - 1))) to--;
  if (to - start > 70 || to - start < 4 || !isUpper(text.charCodeAt(start))) return undefined;
  let letters = 0;
  for (let at = start; at < to; at++) {
    const char = text[at] ?? '';
    if (/\p{L}/u.test(char)) {
      if (!isUpper(text.charCodeAt(at))) return undefined;
      letters++;
    } else if ('/[_.:;|$%'.includes(char)) return undefined;
  }
  if (letters < 4 || letters * 2 < to - start) return undefined;
  return {
    start,
    end: to,
    family: 'heading',
    number: '',
    title: { start, end: to },
    level: 1,
    outlined: true,
    style: 'A',
  };
}
