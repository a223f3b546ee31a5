import type { Lexicon } from '../lexicon/lexicon';
import type { Candidate } from '../match/candidates';
import type { TextLanguage } from '../text/language';
import { STOP, type Words } from '../text/words';
import type { Value } from '../values/value';
import type { DocumentKind } from './clause';

/** A block on its way to its clauses. `words` are those of `text`, and are read again for the next block. */
export interface Sentences {
  readonly text: string;
  readonly words: Words;
  readonly lexicon: Lexicon;
  readonly mentions: readonly Candidate[];
  readonly values: readonly Value[];
  readonly language: TextLanguage;
  readonly documentKind: DocumentKind;
  /** Whether the block is a row of a table, and which of its columns holds what was before: counted from 1, 0 for none. */
  readonly row: boolean;
  readonly formerColumn: number;
}

const BAR = 0x7c;

/** Whether a sentence begins at word `w`. A row of a table is one sentence, whatever its cells hold. */
export function startsSentence({ words, row }: Sentences, w: number): boolean {
  if (words.joint[w] !== STOP) return w > 0 && !row && startsLabel(words, w);
  if (w === 0) return true;
  if (row) return false;
  let bar = false;
  for (let i = words.end[w - 1]; i < words.start[w]; i++) {
    const code = words.text.charCodeAt(i);
    if (code === BAR) bar = true;
    else if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b) return true;
  }
  return !bar;
}

/** Whether a line begins at word `w` that a label opens: `ROFR: none`. */
function startsLabel({ text, start, end, count }: Words, w: number): boolean {
  let at = end[w - 1];
  while (at < start[w] && text.charCodeAt(at) !== NEWLINE) at++;
  if (at === start[w] || !CAPITAL.test(text[start[w]])) return false;
  for (let k = w; k < w + LABEL && k < count; k++) {
    const code = text.charCodeAt(end[k]);
    if (code === COLON) return true;
    if (code !== SPACE && code !== HYPHEN) return text.startsWith(' :', end[k]) || text.startsWith('\u00a0:', end[k]);
    if (text.charCodeAt(end[k] + 1) === COLON) return true;
  }
  return false;
}

/** The most words of a label. */
const LABEL = 4;
const CAPITAL = /\p{Lu}/u;
const NEWLINE = 0x0a;
const COLON = 0x3a;
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** The last word that begins before `offset`, at or after word `from`. */
export function wordBefore(words: Words, offset: number, from: number): number {
  let low = from;
  let high = words.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (words.start[middle] < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
