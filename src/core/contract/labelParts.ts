import { isUpper } from '../text/characters';
import type { Span } from '../text/span';
import type { LabelFact } from './label';
import { levelsOf, numberAt, type SectionNumber } from './numbers';
import { isBlank, isDigit, skipBlank, tokenAfter } from './scan';
import { isShouted } from './wordForms';

const LONGEST_TITLE = 90;

/** `4.2 Term`, `4. Term`: a number that begins a clause. */
export function bareNumber(text: string, from: number, to: number, outlined: boolean): LabelFact | undefined {
  const number = numberAt(text, from, false);
  if (!number || Number(number.base.split('.')[0]) > 199) return undefined;
  const levels = levelsOf(number.base);
  const plain = text.slice(from, number.end);
  if (plain.includes('(')) return undefined;
  const sign = text[number.end] ?? ' ';
  let after = number.end;
  if (sign === '.' || sign === ')') after++;
  else if (levels < 2 && !(outlined && isTitleLine(text, number.end, to))) return undefined;
  if (after < to && !isBlank(text.charCodeAt(after))) return undefined;
  const next = skipBlank(text, after, to);
  const code = text.charCodeAt(next);
  const begins =
    next >= to || isUpper(code) || '"“«[(_*\'‘'.includes(text[next] ?? '') || (levels > 1 && isItem(text, next));
  if (!begins || (next >= to && sign !== '.' && levels < 2)) return undefined;
  return numbered(text, from, to, number, after, outlined);
}

/** `2 Law` as the text of a heading. */
export function headingNumber(text: string, from: number, to: number): LabelFact | undefined {
  const number = isDigit(text.charCodeAt(from)) ? numberAt(text, from, false) : undefined;
  if (!number || Number(number.base.split('.')[0]) > 199) return undefined;
  const next = skipBlank(text, number.end, to);
  if (next === number.end || next >= to || !isUpper(text.charCodeAt(next))) return undefined;
  return numbered(text, from, to, number, number.end, true);
}

/** `4.1.5 deliver the goods; and`: a number of several levels that begins a paragraph, whatever follows. */
export function numberedItem(text: string, from: number, to: number): LabelFact | undefined {
  const number = isDigit(text.charCodeAt(from)) ? numberAt(text, from, false) : undefined;
  if (!number || levelsOf(number.base) < 2 || text.slice(from, number.end).includes('(')) return undefined;
  const after = text[number.end] === '.' ? number.end + 1 : number.end;
  const word = tokenAfter(text, after, to);
  // “1.5 million” and “2.5 % of” count something.
  if (!word?.isWord || !isBlank(text.charCodeAt(after)) || isDigit(text.charCodeAt(word.start))) return undefined;
  if (MEASURES.test(word.text)) return undefined;
  return numbered(text, from, to, number, after, true);
}

/** The fact of a number that labels; its title stands behind `after`. */
function numbered(
  text: string,
  from: number,
  to: number,
  { base, end }: SectionNumber,
  after: number,
  outlined: boolean,
): LabelFact {
  const levels = levelsOf(base);
  return {
    start: from,
    end,
    family: 'section',
    number: base,
    title: titleAfter(text, after, to),
    level: 1 + levels,
    outlined: outlined && !isListed(text, end, to),
    style: `${levels}${text[end] === ')' ? ')' : ''}`,
  };
}

const MEASURES =
  /^(million|billion|thousand|hundred|percent|milli|mille|pour|euros?|dollars?|usd|eur|times|x|hours?|days?|months?|years?|ans?|mois|jours?|per|points?)/;

/** `XVIII. TRANSFERABILITY OF INTEREST`. */
export function bareRoman(text: string, from: number, to: number): LabelFact | undefined {
  const number = numberAt(text, from, false);
  if (!number?.roman || text[number.end] !== '.' || !isTitleLine(text, number.end + 1, to)) return undefined;
  return {
    start: from,
    end: number.end,
    family: 'article',
    number: number.base,
    title: titleAfter(text, number.end + 1, to),
    level: 1,
    outlined: !isListed(text, number.end, to),
    style: 'r',
  };
}

/** Whether the first words up to the next full stop or line end are in capitals. */
function isTitleLine(text: string, from: number, to: number): boolean {
  const start = skipBlank(text, from, to);
  const first = tokenAfter(text, start, to);
  if (!first?.isWord || isDigit(text.charCodeAt(first.start))) return false;
  const second = tokenAfter(text, first.end, to);
  const two = second?.isWord ? second.end : first.end;
  return two - start > 3 && isShouted(text.slice(start, two));
}

/** `a)` or `(a)`. */
function isItem(text: string, at: number): boolean {
  return /^\(?[a-z]{1,3}\)/.test(text.slice(at, at + 5));
}

/** Whether a label ends there: a sentence that begins with a reference, “Section 4.2 shall apply”, is no label. */
export function endsLabel(text: string, at: number, to: number): boolean {
  if (at >= to) return true;
  if ('.:–—-)'.includes(text[at] ?? ''))
    return at + 1 >= to || isBlank(text.charCodeAt(at + 1)) || '-–—'.includes(text[at] ?? '');
  const next = skipBlank(text, at, to);
  if (next >= to || (':–—-'.includes(text[next] ?? '') && isBlank(text.charCodeAt(next + 1)))) return true;
  return next > at && (isUpper(text.charCodeAt(next)) || '"“«[–—-_*'.includes(text[next] ?? '') || next - at > 2);
}

export function titleAfter(text: string, from: number, to: number): Span {
  let start = from;
  while (start < to && (isBlank(text.charCodeAt(start)) || '.:)–—-_*“"«'.includes(text[start] ?? ''))) start++;
  let end = start;
  for (const limit = Math.min(to, start + LONGEST_TITLE); end < limit; end++) {
    const char = text[end] ?? '';
    if (char === '.' && isDigit(text.charCodeAt(end + 1))) continue;
    if ('.;:–—“"«(_\n'.includes(char) || (isBlank(text.charCodeAt(end)) && isBlank(text.charCodeAt(end + 1)))) break;
  }
  if (end === start + LONGEST_TITLE) while (end > start && !isBlank(text.charCodeAt(end))) end--;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether a label whose number ends at `from` is a line of a table of contents: dots or a wide gap lead to a page number. */
export function isListed(text: string, from: number, to: number): boolean {
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
