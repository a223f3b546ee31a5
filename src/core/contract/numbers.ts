import { isWordCode } from '../text/characters';
import { isDigit } from './scan';

/** The number of a section or an annex as a text writes it, and where it ends. */
export interface SectionNumber {
  /** Arabic, with points between its levels, and with its letters in brackets: `4.2(a)`; `IV` is `4`; a letter stands for itself: `A-1`. */
  readonly canonical: string;
  /** The number without its bracketed letters, and how many levels that has. */
  readonly base: string;
  readonly end: number;
  readonly roman: boolean;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ORDINALS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, first: 1, second: 2, third: 3, premier: 1, première: 1,
}; // prettier-ignore

/** Reads `4`, `4.2.1`, `IV`, `4.2(a)(ii)`, `1.1 bis`, `1er`; with `letters` also `A` and `B-2`. Undefined where no number stands at `from`. */
export function numberAt(text: string, from: number, letters: boolean): SectionNumber | undefined {
  const base =
    arabicAt(text, from) ??
    (letters ? letterAt(text, from) : undefined) ??
    romanAt(text, from) ??
    spelledAt(text, from);
  if (!base) return undefined;
  let end = base.end;
  let canonical = base.canonical;
  const latin = /^[ \u00a0](bis|ter|quater)\b/.exec(text.slice(end, end + 8));
  if (latin) {
    canonical += ` ${latin[1] ?? ''}`;
    end += latin[0].length;
  }
  const plain = canonical;
  for (let n = 0; n < 4; n++) {
    const part = /^[ \u00a0]?\(([a-z]{1,2}|[ivx]{1,5}|\d{1,2}|[A-Z])\)/.exec(text.slice(end, end + 10));
    if (!part || (part[0].startsWith(' ') && n > 0)) break;
    canonical += `(${part[1] ?? ''})`;
    end += part[0].length;
  }
  return { canonical, base: plain, end, roman: base.roman };
}

interface Read {
  readonly canonical: string;
  readonly end: number;
  readonly roman: boolean;
}

function arabicAt(text: string, from: number): Read | undefined {
  let end = from;
  let canonical = '';
  for (let level = 0; level < 6; level++) {
    let digits = end;
    while (isDigit(text.charCodeAt(digits)) && digits - end < 5) digits++;
    if (digits === end) break;
    const part = String(Number(text.slice(end, digits)));
    canonical += level === 0 ? part : `.${part}`;
    end = digits;
    if (text[end] !== '.' || !isDigit(text.charCodeAt(end + 1))) break;
    end++;
  }
  if (canonical === '') return undefined;
  if (text.slice(end, end + 2) === 'er') end += 2;
  // `409A`, `12b-1`: no number of a contract's own.
  if (isLetter(text, end)) return undefined;
  // `4.0` heads section 4.
  const whole = canonical.endsWith('.0') && canonical.split('.').length === 2 ? canonical.slice(0, -2) : canonical;
  return { canonical: whole, end, roman: false };
}

function romanAt(text: string, from: number): Read | undefined {
  let end = from;
  while (end - from < 8 && ROMAN[text[end] ?? ''] !== undefined) end++;
  if (end === from || isLetter(text, end)) return undefined;
  let value = 0;
  for (let at = from; at < end; at++) {
    const now = ROMAN[text[at] ?? ''] ?? 0;
    value += now < (at + 1 < end ? (ROMAN[text[at + 1] ?? ''] ?? 0) : 0) ? -now : now;
  }
  return { canonical: String(value), end, roman: true };
}

/** `A`, `C-1`, `I-A`; what may be a Roman number and stands alone is one: `Schedule I`. */
function letterAt(text: string, from: number): Read | undefined {
  const letter = /^(?:[IVX]{1,4}-(?:[A-Z]|\d{1,2})|[A-HJ-UWYZ](?:-?(?:\d{1,2}|[A-Z]))?)/.exec(
    text.slice(from, from + 8),
  )?.[0];
  return letter === undefined || isWordCode(text.charCodeAt(from + letter.length))
    ? undefined
    : { canonical: letter, end: from + letter.length, roman: false };
}

function spelledAt(text: string, from: number): Read | undefined {
  const word = /^[\p{L}]{3,8}/u.exec(text.slice(from, from + 9))?.[0] ?? '';
  const value = ORDINALS[word.toLowerCase()];
  return value === undefined || isLetter(text, from + word.length)
    ? undefined
    : { canonical: String(value), end: from + word.length, roman: false };
}

function isLetter(text: string, at: number): boolean {
  return /\p{L}/u.test(text[at] ?? ' ');
}

/** How many levels a number without bracketed letters has. */
export function levelsOf(base: string): number {
  return base.split('.').length;
}
