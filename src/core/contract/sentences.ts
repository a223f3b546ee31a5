import { isUpper, isWordCode } from '../text/characters';
import type { Span } from '../text/span';
import { isBlank, isDigit, setOf, tokenBefore } from './scan';

const ABBREVIATED = setOf(
  'inc ltd corp co no nos art sec mr mrs ms dr st vs v cf ie eg al jan feb mar apr jun jul aug sep sept oct nov dec s a b e g i m mm mme',
);

/** The sentence that holds a span, within its text. */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && !endsBefore(text, start)) start--;
  let end = span.end;
  while (end < text.length && !endsBefore(text, end)) end++;
  while (start < span.start && isBlank(text.charCodeAt(start))) start++;
  while (end > span.end && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether a sentence ends right before `at`: a full stop and a blank, with a capital or a sign after them. */
function endsBefore(text: string, at: number): boolean {
  const sign = text[at - 1] ?? '';
  if (sign === '\u2029') return true;
  if (sign === '\n' && text[at] === '\n') return true;
  if (!'.!?'.includes(sign) || sign === '' || !isBlank(text.charCodeAt(at))) return false;
  let next = at;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next);
  if (isWordCode(code) && !isUpper(code) && !isDigit(code)) return false;
  const word = tokenBefore(text, at - 1);
  return !(
    word?.isWord === true &&
    word.end === at - 1 &&
    (ABBREVIATED.has(word.text) || (isDigit(text.charCodeAt(word.start)) && isDigit(code)))
  );
}
