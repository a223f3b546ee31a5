import type { TextLanguage } from '../text/language';
import type { Words } from '../text/words';
import { GRAMMAR, NONE } from './vocabulary';

const ZERO = 0x30;

/** The code unit at `i`, 0 outside the text: engines make slow code of reads beyond a string's ends. */
export function codeAt(text: string, i: number): number {
  return i >= 0 && i < text.length ? text.charCodeAt(i) : 0;
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= 0x39;
}

/** Spaces of all widths and line breaks. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 9 && code <= 13) ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000
  );
}

/** Masked markup and other marks that a reader does not see. */
export function isUnseen(code: number): boolean {
  return code === 0x200b || code === 0xad || code === 0x2060 || code === 0xfeff || code === 0x200e || code === 0x200f;
}

export function isHyphen(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

export function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code !== 0xd7 && code < 0x2000)
  );
}

/** The text and the words of one block, as the readers of values look at them. */
export class Cursor {
  text = '';
  language: TextLanguage = 'en';
  count = 0;
  /** UTF-16 offsets of the words, and their ids in the vocabulary. */
  start: Int32Array;
  end: Int32Array;
  id: Int32Array;
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
    this.start = words.start;
    this.end = words.end;
    this.id = words.id;
  }

  /** Looks at the text that the words were read from last. */
  open(text: string, language: TextLanguage): void {
    const words = this.#words;
    this.text = text;
    this.language = language;
    this.count = words.count;
    this.start = words.start;
    this.end = words.end;
    this.id = words.id;
  }

  /** The value word at `i`; `NONE` for other words and outside the block. */
  at(i: number): number {
    if (i < 0 || i >= this.count) return NONE;
    const id = this.id[i];
    return id >= 0 && id < NONE ? id : NONE;
  }

  /** The grammar bits of word `i`. */
  grammar(i: number): number {
    return GRAMMAR[this.at(i)];
  }

  startOf(i: number): number {
    if (i < 0) return 0;
    return i < this.count ? this.start[i] : this.text.length;
  }

  endOf(i: number): number {
    if (i < 0) return 0;
    return i < this.count ? this.end[i] : this.text.length;
  }

  /** Whether word `i` begins with a digit. */
  isFigure(i: number): boolean {
    return i >= 0 && i < this.count && isDigit(codeAt(this.text, this.start[i]));
  }

  /** The first place from `at` on that is neither space nor unseen. */
  skip(at: number): number {
    const { text } = this;
    let i = at;
    while (i < text.length) {
      const code = text.charCodeAt(i);
      if (!isSpace(code) && !isUnseen(code)) break;
      i++;
    }
    return i;
  }

  /** The last place before `at` that is neither space nor unseen; -1 at the start. */
  skipBack(at: number): number {
    const { text } = this;
    let i = at - 1;
    while (i >= 0) {
      const code = text.charCodeAt(i);
      if (!isSpace(code) && !isUnseen(code)) break;
      i--;
    }
    return i;
  }

  /** The first place from `at` on that is not unseen. */
  seen(at: number): number {
    let i = at;
    while (i < this.text.length && isUnseen(this.text.charCodeAt(i))) i++;
    return i;
  }

  /** The only visible sign between two places; 0 where spaces alone stand there, -1 where there is more than one sign. */
  between(from: number, to: number): number {
    const { text } = this;
    let sign = 0;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      if (isSpace(code) || isUnseen(code)) continue;
      if (sign !== 0) return -1;
      sign = code;
    }
    return sign;
  }

  /** Whether spaces alone stand between two places, or with them one hyphen or one apostrophe. */
  joined(from: number, to: number): boolean {
    if (to === from + 1 && codeAt(this.text, from) === 0x20) return true;
    const sign = this.between(from, to);
    return sign === 0 || isHyphen(sign) || isApostrophe(sign);
  }

  /** Whether word `i` follows a place directly. */
  follows(from: number, i: number): boolean {
    return i < this.count && this.joined(from, this.start[i]);
  }

  /** The first word that begins at or after `at`, searched from word `i` on. */
  wordFrom(i: number, at: number): number {
    let w = i;
    while (w < this.count && this.start[w] < at) w++;
    return w;
  }
}
