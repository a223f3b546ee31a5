import { isWordCode } from '../../text/characters';
import type { Span } from '../../text/span';
import { isBlank } from '../scan';
import { isInch, lonelyStraight } from './straightQuotes';

/** A bracket or quote that has no partner within its block. */
export interface Lonely extends Span {
  readonly sign: string;
  readonly opens: boolean;
}

/** The other sign of a pair: by what opens it, by what closes it. */
export const PARTNERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»' };
export const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«' };
/** Signs without a partner that are kept of one block: more of them are no slip. */
const MOST = 40;
/** What stands for masked markup. */
const MASK = 0x200b;
const NONE: readonly Lonely[] = [];

/** The brackets and quotes of a block that have no partner in it, at most {@link MOST} of either kind, in the order of the text. */
export function readLonely(text: string): readonly Lonely[] {
  const open: Lonely[] = [];
  const lonely: Lonely[] = [];
  for (let at = 0; at < text.length && lonely.length <= MOST; at++) {
    const code = text.charCodeAt(at);
    // Letters and spaces are most of a text.
    if (code === 0x20 || (code > 0x5d && code < 0xab) || (code > 0xbb && code < 0x200b)) continue;
    if (code === MASK) {
      // `[text](target)`: the end of a link is masked, its beginning is not.
      if (open.at(-1)?.sign === '[' && text.charCodeAt(at - 1) !== MASK) {
        open.pop();
        // `[![picture](target)](target)`: two links end in one stretch.
        const outer = open.at(-1);
        if (outer?.sign === '[' && text[outer.end] === '!') open.pop();
      }
      continue;
    }
    const sign = text[at] ?? '';
    if (PARTNERS[sign] !== undefined) {
      if (!isFace(text, at) && !(sign === '[' && text.charCodeAt(at + 1) === MASK))
        open.push({ start: at, end: at + 1, sign, opens: true });
      if (open.length > MOST) open.shift();
    } else if (OPENERS[sign] !== undefined) {
      // The innermost partner: of interleaved pairs each is a pair.
      const partner = open.findLastIndex((other) => other.sign === OPENERS[sign]);
      if (partner >= 0) open.splice(partner, 1);
      else if (!isExcused(text, at, sign)) lonely.push({ start: at, end: at + 1, sign, opens: false });
    }
  }
  const straight = lonelyStraight(text);
  if (straight)
    lonely.push({ start: straight.at, end: straight.at + straight.length, sign: '"', opens: straight.opens });
  return lonely.length + open.length === 0 ? NONE : [...lonely, ...open].sort((a, b) => a.start - b.start);
}

/** Whether a closing sign stands alone by custom. */
function isExcused(text: string, at: number, sign: string): boolean {
  if (sign === ')' && (isItem(text, at) || isSmile(text, at) || isColumn(text, at))) return true;
  return sign === '”' && isInch(text, at);
}

/** `:(` */
function isFace(text: string, at: number): boolean {
  return text[at] === '(' && text[at - 1] === ':' && isBlank(text.charCodeAt(at - 2));
}

/** The brackets beside the names of those who sign stand in a column. */
function isColumn(text: string, at: number): boolean {
  const alone = (code: number): boolean => Number.isNaN(code) || isBlank(code);
  return alone(text.charCodeAt(at - 1)) && alone(text.charCodeAt(at + 1));
}

/** `:)` */
function isSmile(text: string, at: number): boolean {
  return ':;-'.includes(text[at - 1] ?? ' ') && /[:;]-?$/.test(text.slice(Math.max(0, at - 2), at));
}

/** `a)`, `12)`, `iv)`, `1°)`: the bracket of an item has no partner. */
function isItem(text: string, at: number): boolean {
  let from = at;
  while (
    from > 0 &&
    at - from < 6 &&
    (isWordCode(text.charCodeAt(from - 1)) || '.*#°º_-'.includes(text[from - 1] ?? ' '))
  )
    from--;
  const label = text.slice(from, at);
  return (
    /^[*_#]*(\p{L}|[ivxlcIVXLC]{1,5}|\d[\d.°º]*\p{L}?|\p{L}\d{1,2})[*_]*$/u.test(label) &&
    (from === 0 || (!isWordCode(text.charCodeAt(from - 1)) && isBlank(text.charCodeAt(from - 1))))
  );
}
