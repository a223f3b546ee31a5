import { isUpper } from '../text/characters';
import type { Markup } from '../text/markup';
import type { LabelFact } from './label';
import { latexHeadings } from './latexHeadings';
import { bareNumber, bareRoman, endsLabel, headingNumber, isListed, numberedItem, titleAfter } from './labelParts';
import { levelsOf, numberAt } from './numbers';
import { isShouted } from './wordForms';
import { isBlank, isDigit, setOf, skipBlank, tokenAfter, tokenBefore } from './scan';

const ARTICLES = setOf('article titre title chapter chapitre part partie');
const SECTIONS = setOf('section sec clause § paragraph paragraphe');
const ANNEXES = setOf('exhibit schedule annex annexe appendix attachment addendum');

const BULLET = /[-*•]\s+$/;

/** The labels of a block, in the order of the text. */
export function readLabels(raw: string, shown: string, markup: Markup): readonly LabelFact[] {
  const found: LabelFact[] = markup === 'latex' ? latexHeadings(raw) : [];
  for (let line = 0; line < shown.length;) {
    const newline = shown.indexOf('\n', line);
    const end = newline < 0 ? shown.length : newline;
    const start = skipSpaces(shown, line, end);
    const markdown = markup === 'markdown' ? markdownHeading(shown, start, end) : undefined;
    if (markdown) found.push(markdown);
    else if (start < end && !(markup === 'markdown' && isRemark(shown, line, start, end)))
      readLine(shown, start, end, found, markup);
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

/** A bullet that begins with a reference and goes on in small letters, `- Section 5: does the panel …`, says something of that section and is not it. */
function isRemark(text: string, line: number, start: number, end: number): boolean {
  if (!BULLET.test(text.slice(line, start))) return false;
  const label = labelAt(text, start, end, true);
  if (!label || label.title.start >= end) return false;
  const first = text[label.title.start] ?? '';
  return (
    text.slice(label.end, label.title.start).includes(':') && first === first.toLowerCase() && /\p{L}/u.test(first)
  );
}

function markdownHeading(text: string, start: number, end: number): LabelFact | undefined {
  let level = 0;
  while (text[start + level] === '#') level++;
  if (level === 0 || level > 6 || !isBlank(text.charCodeAt(start + level))) return undefined;
  const from = skipBlank(text, start + level, end);
  const labelled = labelAt(text, from, end, true) ?? headingNumber(text, from, end);
  let to = end;
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || text[to - 1] === '#')) to--;
  if (to <= from) return undefined;
  if (labelled)
    return {
      ...labelled,
      level,
      style: `#${labelled.style}`,
      title: { start: Math.min(labelled.title.start, to), end: to },
    };
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
  else if (text.slice(0, start).trim() === '') {
    const item = numberedItem(text, start, end);
    if (item) found.push(item);
  }
  // What stands behind a wide gap or a sentence began a line once.
  for (let at = start + 1; at < end; at++) {
    if (!isBlank(text.charCodeAt(at - 1)) || isBlank(text.charCodeAt(at))) continue;
    const code = text.charCodeAt(at);
    if (!isDigit(code) && !isUpper(code) && text[at] !== '§') continue;
    if (!mayBegin(text, at)) continue;
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

/** Words behind which a number refers and labels nothing. */
const REFERRING = setOf(
  'section sections article articles clause clauses paragraph paragraphs exhibit exhibits schedule schedules annex annexe annexes appendix attachment part item items no version rule form ' +
    'and or to of in on under with by from than at see as this such page et ou a de du des la le par sous voir ce cette',
);

/** Whether a label may stand inside a line: behind a sentence, a wide gap or a heading, where a line began once. */
function mayBegin(text: string, at: number): boolean {
  const before = text[at - 2] ?? ' ';
  if ('.;:'.includes(before)) return true;
  const word = tokenBefore(text, at);
  if (word?.isWord === true && REFERRING.has(word.text)) return false;
  if (isBlank(text.charCodeAt(at - 2))) return true;
  if (word?.isWord !== true) return false;
  if (isDigit(text.charCodeAt(at))) return text.slice(at, at + 4).includes('.') && isUpper(text.charCodeAt(word.start));
  const begun = tokenAfter(text, at);
  return [word, begun].some(
    (token) => token && token.end - token.start > 2 && isShouted(text.slice(token.start, token.end)),
  );
}

/** The label that stands at an offset. */
function labelAt(text: string, from: number, to: number, outlined: boolean): LabelFact | undefined {
  const token = tokenAfter(text, from, to);
  if (!token || token.start !== from) return undefined;
  if (isDigit(text.charCodeAt(from))) return bareNumber(text, from, to, outlined);
  if (outlined && text[token.end] === '.') {
    const roman = bareRoman(text, from, to);
    if (roman) return roman;
  }
  const family = ARTICLES.has(token.text)
    ? 'article'
    : SECTIONS.has(token.text)
      ? 'section'
      : ANNEXES.has(token.text)
        ? 'annex'
        : undefined;
  if (!family || (!isUpper(text.charCodeAt(from)) && text[from] !== '§')) return undefined;
  let at = skipBlank(text, text[token.end] === '.' ? token.end + 1 : token.end, to);
  // `ARTICLE - 16`.
  if (family !== 'section' && '-–—'.includes(text[at] ?? ' ')) at = skipBlank(text, at + 1, to);
  const number = numberAt(text, at, family === 'annex');
  if (!number) return undefined;
  if (!endsLabel(text, number.end, to)) return undefined;
  const title = titleAfter(text, number.end, to);
  if (!outlined && family === 'section' && title.start === title.end) return undefined;
  const level = family === 'section' ? 1 + levelsOf(number.base) : 1;
  return {
    start: from,
    end: number.end,
    family,
    number: number.base,
    title,
    level,
    outlined: outlined && !isListed(text, number.end, to),
    style: `${token.text}${levelsOf(number.base)}${number.roman ? 'r' : ''}`,
  };
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
