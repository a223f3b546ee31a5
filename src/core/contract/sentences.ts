import { isUpper, isWordCode } from '../text/characters';
import type { Span } from '../text/span';
import { isBlank, isDigit, setOf, tokenBefore } from './scan';

const ABBREVIATED = setOf(
  'inc ltd corp co no nos art sec mr mrs ms dr st vs v cf ie eg al jan feb mar apr jun jul aug sep sept oct nov dec s a b e g i m mm mme',
);

const LETTERED = setOf('schedule annex annexe exhibit appendix attachment part partie section article');

/** Tells the sentences of one text that hold given spans; the spans are asked for in the order of the text, so that it is read once. */
export class Sentences {
  readonly #text: string;
  #start = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The sentence that holds a span; where the span runs over an end of a sentence, all that it touches. */
  around(span: Span): Span {
    while (this.#end < this.#text.length && this.#end <= span.start) this.#next();
    const start = this.#start;
    while (this.#end < this.#text.length && this.#end < span.end) this.#next();
    this.#start = start;
    let from = start;
    let to = this.#end;
    while (from < span.start && isBlank(this.#text.charCodeAt(from))) from++;
    while (to > span.end && isBlank(this.#text.charCodeAt(to - 1))) to--;
    return { start: from, end: to };
  }

  #next(): void {
    this.#start = this.#end;
    let end = this.#end + 1;
    while (end < this.#text.length && !endsBefore(this.#text, end)) end++;
    this.#end = end;
  }
}

/** `Schedule A.`: a letter that names a part, and no initial. */
function isLetterOfPart(text: string, { start, end }: Span): boolean {
  if (end - start > 1) return false;
  const before = tokenBefore(text, start);
  return before?.isWord === true && LETTERED.has(before.text);
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
    ((ABBREVIATED.has(word.text) && !isLetterOfPart(text, word)) ||
      (isDigit(text.charCodeAt(word.start)) && isDigit(code)))
  );
}
