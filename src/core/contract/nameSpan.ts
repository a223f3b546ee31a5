import { isUpper, isWordCode } from '../text/characters';
import type { Span } from '../text/span';
import { GLUE, STOP, type Words } from '../text/words';
import { isShouted, type NameSpelling, signsIn } from './wordForms';

const POSSESSIVE = /['’]s$/i;

/** Where a spelled name stands in a text whose words `first` to `last` may be its own; undefined where their forms or the signs around them are not its own. */
export function nameSpan(words: Words, spelling: NameSpelling, first: number, last: number): Span | undefined {
  const { start, end, joint, id, text } = words;
  if (last - first + 1 !== spelling.words.length) return undefined;
  for (let w = first; w <= last; w++) {
    const word = spelling.words[w - first];
    if (!word?.forms.includes(id[w])) return undefined;
    if (w === first || (joint[w] === GLUE && word.signs === '')) continue;
    const between = signsIn(text, end[w - 1], start[w]);
    if (between !== word.signs) return undefined;
    // Where no other sign stands, a name runs on over a comma or an abbreviation's full stop if it has one itself.
    if (between === '' && joint[w] !== GLUE && (joint[w] === STOP || !pauses(spelling.text))) return undefined;
  }
  const from = start[first] - spelling.before.length;
  const to = end[last] + spelling.behind.length;
  // “Reed’s” is a name with its ending.
  const ending = POSSESSIVE.test(spelling.text) && POSSESSIVE.test(text.slice(to, to + 2)) ? 2 : 0;
  if (spelling.before !== '' && text.slice(from, start[first]) !== spelling.before) return undefined;
  if (spelling.behind !== '' && text.slice(end[last], to) !== spelling.behind) return undefined;
  return { start: from, end: to + ending };
}

/** Whether a name has a comma or a full stop in it, as a company's name may. */
function pauses(name: string): boolean {
  return name.includes(',') || name.includes('.');
}

/** Whether each word of the text from `first` on has the very form of the name. */
export function isSpelledSo(words: Words, spelling: NameSpelling, first: number): boolean {
  return spelling.words.every(({ forms }, w) => forms[0] === words.id[first + w]);
}

/** Whether a use has the capitals of its name: each word that the name writes with a capital; a name in capitals alone may stand in ordinary ones. */
export function hasCapitals(text: string, { start, end }: Span, { text: name, caseful }: NameSpelling): boolean {
  const shouted = !caseful && isShouted(name);
  let at = start;
  for (let n = 0; n < name.length;) {
    while (n < name.length && !isWordCode(name.charCodeAt(n))) n++;
    while (at < end && !isWordCode(text.charCodeAt(at))) at++;
    if (n >= name.length || at >= end) break;
    const length = wordLength(name, n);
    // Little words of a shouted name are small in ordinary writing.
    const wanted = isUpper(name.charCodeAt(n)) && !(shouted && n > 0 && length <= 3);
    if (wanted && !isUpper(text.charCodeAt(at))) return false;
    if (caseful) for (let k = 1; k < length; k++) if (!isUpper(text.charCodeAt(at + k))) return false;
    n += length;
    at += wordLength(text, at);
  }
  return true;
}

function wordLength(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
  return at - from;
}
