import type { Words } from '../text/words';

const HYPHENS = [0x2d, 0xad, 0x2010, 0x2011];
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Whether a hyphen and a line break stand between word `w` and the next: `share-⏎holders` may be one word, though `share` and `holders` are words too. */
export function isBroken({ text, end, start, count }: Words, w: number): boolean {
  if (w + 1 >= count) return false;
  let at = end[w];
  if (!HYPHENS.includes(text.charCodeAt(at++))) return false;
  if (text.charCodeAt(at) === RETURN) at++;
  return text.charCodeAt(at) === NEWLINE && at < start[w + 1];
}

/** The words of a text that {@link isBroken} is true of, in order. */
export function brokenWords(words: Words): readonly number[] {
  const { text, start } = words;
  const broken: number[] = [];
  let w = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const before = text.charCodeAt(at - 1) === RETURN ? at - 2 : at - 1;
    if (!HYPHENS.includes(text.charCodeAt(before))) continue;
    w = lastBefore(start, w, words.count, before);
    if (w >= 0 && isBroken(words, w)) broken.push(w);
    w = Math.max(w, 0);
  }
  return broken;
}

/** The last of the words `from` to `to` that begins before an offset, or -1. */
function lastBefore(start: Int32Array, from: number, to: number, offset: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
