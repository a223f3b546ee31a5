import { isWordCode } from '../text/characters';
import type { Markup } from '../text/markup';
import type { Span } from '../text/span';
import type { LabelFamily } from './label';
import { numberAt } from './numbers';
import { isDigit, setOf, skipBlank, type Token, tokenAfter, tokenBefore } from './scan';

/** A place that names a section, an article or an annex; offsets are relative to the block. */
export interface ReferenceFact extends Span {
  readonly family: LabelFamily;
  /** `4.2(a)`; for a LaTeX reference the name of its label. */
  readonly number: string;
  /** The number without its bracketed letters. */
  readonly base: string;
  /**
   * Whose section it is: `own`: the text says that it is this document's; `other`: that it is another's; `open`: it says nothing; `key`: a LaTeX reference.
   */
  readonly scope: 'own' | 'other' | 'open' | 'key';
}

const FAMILIES: ReadonlyMap<string, LabelFamily> = new Map([
  ...[
    'section',
    'sections',
    'sec',
    'secs',
    'clause',
    'clauses',
    '§',
    'paragraph',
    'paragraphs',
    'paragraphe',
    'paragraphes',
  ].map((word) => [word, 'section'] as const),
  ...['article', 'articles', 'art', 'arts'].map((word) => [word, 'article'] as const),
  ...[
    'exhibit',
    'exhibits',
    'schedule',
    'schedules',
    'annex',
    'annexes',
    'annexe',
    'appendix',
    'appendices',
    'attachment',
    'attachments',
  ].map((word) => [word, 'annex'] as const),
]);
const ABBREVIATED = setOf('sec secs art arts');
const JOINTS = setOf(', and or to through et ou a - – & / and/or');
const OWN = setOf('hereof herein hereto hereunder above below ci dessus present presente presentes');
const OWN_NOUNS = setOf('this present presente presentes these');
const LINKS = setOf('of to in under from de du des d dudit');
const OTHER = setOf('thereof therein thereto thereunder');
const CODES = setOf('u.s.c usc cfr c.f.r code act regulation rule reg stat u.s');

/** The references of a block, in the order of the text. */
export function readReferences(raw: string, shown: string, markup: Markup): readonly ReferenceFact[] {
  const found: ReferenceFact[] = markup === 'latex' ? keyed(raw) : [];
  for (let at = 0; at < shown.length; at++) {
    const code = shown.charCodeAt(at);
    if (code === 0xa7) at = readAt(shown, at, found);
    else if (isStart(code) && !isWordCode(shown.charCodeAt(at - 1))) at = readAt(shown, at, found);
  }
  return markup === 'latex' ? found.sort((a, b) => a.start - b.start) : found;
}

/** First letters of the words that lead to a number: s, c, p, a, e. */
function isStart(code: number): boolean {
  const lower = code | 0x20;
  return lower === 0x73 || lower === 0x63 || lower === 0x70 || lower === 0x61 || lower === 0x65;
}

/** Reads the references that a word leads to; the offset to go on after. */
function readAt(text: string, start: number, found: ReferenceFact[]): number {
  const word = tokenAfter(text, start);
  const family = word && FAMILIES.get(word.text);
  if (!word || !family) return Math.max(start, (word?.end ?? start) - 1);
  let at = word.end;
  if ((text[at] === '.' && ABBREVIATED.has(word.text)) || text[at] === '§') at++;
  at = skipBlank(text, at);
  const numbers: { readonly start: number; readonly end: number; readonly canonical: string; readonly base: string }[] =
    [];
  for (let n = 0; n < 12; n++) {
    const number = numberAt(text, at, family === 'annex');
    if (!number) break;
    numbers.push({ ...number, start: n === 0 ? start : at, end: number.end });
    const joint = tokenAfter(text, number.end);
    if (!joint || !JOINTS.has(joint.text) || hasWideGap(text, number.end, joint.start)) break;
    let next = skipBlank(text, joint.end);
    const second = joint.text === ',' ? tokenAfter(text, next) : undefined;
    if (second && JOINTS.has(second.text)) next = skipBlank(text, second.end);
    // “Section 4.2, 5 days after”: a bare figure in a list may count something else.
    if (!isDigit(text.charCodeAt(next)) || (joint.text === ',' && !text.slice(next, next + 5).includes('.'))) {
      if (family !== 'annex' && !/[IVX]/.test(text[next] ?? ' ')) break;
    }
    at = next;
  }
  const last = numbers.at(-1);
  if (!last) return word.end - 1;
  const scope =
    isExternal(text, start) || numbers.some(({ base }) => /^(?:0|\d{3})/.test(base))
      ? 'other'
      : scopeAfter(text, last.end);
  for (const { start: from, end, canonical, base } of numbers)
    found.push({ start: from, end, family, number: canonical, base, scope });
  return last.end - 1;
}

function hasWideGap(text: string, from: number, to: number): boolean {
  return text.slice(from, to).includes('\n') || to - from > 2;
}

/** `42 U.S.C. § 960`, `Treasury Regulation section 1.1`. */
function isExternal(text: string, start: number): boolean {
  const before = tokenBefore(text, start);
  if (!before) return false;
  if (CODES.has(before.text)) return true;
  const sign = before.text === '.' ? tokenBefore(text, before.start) : undefined;
  return sign !== undefined && (CODES.has(sign.text) || sign.text === 'c' || sign.text === 'r');
}

function scopeAfter(text: string, from: number): ReferenceFact['scope'] {
  let next = behindTitle(text, tokenAfter(text, from));
  if (next && JOINTS.has(next.text)) next = afterFurther(text, next) ?? next;
  if (!next) return 'open';
  if (OWN.has(next.text)) return 'own';
  if (OTHER.has(next.text)) return 'other';
  if (next.text === ',') next = tokenAfter(text, next.end);
  if (!next || !LINKS.has(next.text)) return 'open';
  const noun = tokenAfter(text, next.text === 'd' ? next.end + 1 : next.end);
  const second = noun && tokenAfter(text, noun.end);
  const third = second && tokenAfter(text, second.end);
  if (noun && (OWN_NOUNS.has(noun.text) || (second && noun.text === 'les' && OWN_NOUNS.has(second.text)))) {
    // “of this Schedule” counts from the schedule's own first section.
    return third !== undefined && second !== undefined && FAMILIES.has(second.text) ? 'other' : 'own';
  }
  if (next.text === 'to' || next.text === 'in' || next.text === 'under' || next.text === 'from')
    return noun && /^[A-Z]/.test(text.slice(noun.start, noun.start + 1)) ? 'other' : 'open';
  return 'other';
}

/** What follows the further numbers that a joint leads to: `of` in “Section 2 (Law) through Section 9 (Costs) of the Lease”; undefined where none is named so. */
function afterFurther(text: string, joint: Token): Token | undefined {
  let after: Token | undefined;
  let from: Token | undefined = joint;
  for (let n = 0; n < 6 && from && JOINTS.has(from.text); n++) {
    const word: Token | undefined = tokenAfter(text, from.end);
    const number = word && FAMILIES.has(word.text) ? numberAt(text, skipBlank(text, word.end), false) : undefined;
    if (!number) break;
    after = from = behindTitle(text, tokenAfter(text, number.end));
  }
  return after;
}

/** What follows a title in brackets, where one stands: “Section 4.2 (Term) of this Agreement”. */
function behindTitle(text: string, next: Token | undefined): Token | undefined {
  if (next?.text !== '(') return next;
  const close = text.slice(next.end, next.end + 100).indexOf(')');
  return close >= 0 ? tokenAfter(text, next.end + close + 1) : next;
}

/** `\ref{name}` and its like. */
function keyed(raw: string): ReferenceFact[] {
  const found: ReferenceFact[] = [];
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', at + 1)) {
    const reference = /^\\(?:eq|auto|page|c|C|name)?ref\{([^{}\\]{1,80})\}/.exec(raw.slice(at, at + 100));
    if (reference)
      found.push({
        start: at,
        end: at + reference[0].length,
        family: 'section',
        number: reference[1] ?? '',
        base: reference[1] ?? '',
        scope: 'key',
      });
  }
  return found;
}
