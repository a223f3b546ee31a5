import type { ValueKind } from '../values/value';
import { VALUE_KINDS } from '../values/value';
import { CLASS_APOSTROPHE, CLASS_EXPANDED, foldCode, LAST_CLASS } from '../text/characters';

/** How a word of a phrase meets a word of the text. */
export type WordMode = 'inflected' | 'exact' | 'verb';

/**
 * A part of a phrase: a name or a pattern taken apart. `hyphen` says that the phrase joins the word to the one before with a hyphen.
 * Offsets into the phrase's own text are kept in problems only.
 */
export type Part =
  | {
      readonly kind: 'word';
      readonly word: string;
      readonly mode: WordMode;
      readonly hyphen: boolean;
      readonly suffix: string;
    }
  | { readonly kind: 'any'; readonly options: readonly (readonly Part[])[] }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'value'; readonly value: ValueKind }
  | { readonly kind: 'capital' }
  | { readonly kind: 'not'; readonly options: readonly (readonly Part[])[] }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

/** What is wrong with a phrase, and where in it (UTF-16). */
export interface PhraseProblem {
  readonly code:
    | 'phrase-empty'
    | 'phrase-unclosed'
    | 'phrase-unexpected'
    | 'phrase-unknown-value'
    | 'phrase-gap-at-edge'
    | 'phrase-too-long'
    | 'phrase-too-many';
  readonly at: number;
  readonly found: string;
}

export const DEFAULT_GAP = 6;
export const LONGEST_GAP = 20;

/** Reads a plain name: its words and nothing else. */
export function readName(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < text.length;) {
    if (!isLetter(text, i)) {
      i++;
      continue;
    }
    const end = wordEnd(text, i);
    parts.push({
      kind: 'word',
      word: text.slice(i, end),
      mode: 'inflected',
      hyphen: isHyphen(text[i - 1]),
      suffix: '',
    });
    i = afterPossessive(text, end);
  }
  return parts;
}

/** Reads a phrase of the pattern language (see `src/core/README.md`). */
export function readPattern(text: string): readonly Part[] | PhraseProblem {
  const reader = new PatternReader(text);
  const parts = reader.sequence('');
  if (reader.problem) return reader.problem;
  if (!parts.some((part) => part.kind === 'word' || part.kind === 'any'))
    return { code: 'phrase-empty', at: 0, found: '' };
  const edge = parts[0]?.kind === 'gap' || parts.at(-1)?.kind === 'gap';
  return edge ? { code: 'phrase-gap-at-edge', at: 0, found: '…' } : parts;
}

export function isProblem(read: readonly Part[] | PhraseProblem): read is PhraseProblem {
  return 'code' in read;
}

class PatternReader {
  readonly #text: string;
  #at = 0;
  problem: PhraseProblem | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Parts up to one of the closing characters, which is left to the caller. */
  sequence(closers: string): Part[] {
    const parts: Part[] = [];
    while (this.#at < this.#text.length && !this.problem) {
      const char = this.#text[this.#at];
      if (closers.includes(char)) return parts;
      const part = this.#part(char);
      if (part) parts.push(part);
    }
    if (closers && !this.problem) this.#fail('phrase-unclosed', this.#text.length, closers.slice(-1));
    return parts;
  }

  #part(char: string): Part | undefined {
    switch (char) {
      case '(':
        return { kind: 'any', options: this.#group(')') };
      case '[':
        return { kind: 'any', options: [...this.#group(']'), []] };
      case '<':
        this.#at++;
        return { kind: 'open' };
      case '>':
        this.#at++;
        return { kind: 'close' };
      case '{':
        return this.#value();
      case '…':
        return this.#gap(1);
      case '.':
        return this.#text.startsWith('...', this.#at) ? this.#gap(3) : this.#skip();
      case '!':
        return this.#not();
      case '=':
      case '~':
        this.#at++;
        return this.#word(char === '=' ? 'exact' : 'verb');
      case ')':
      case ']':
      case '}':
      case '|':
        return this.#fail('phrase-unexpected', this.#at, char);
      default:
        return isLetter(this.#text, this.#at) ? this.#word('inflected') : this.#skip();
    }
  }

  #skip(): undefined {
    this.#at++;
    return undefined;
  }

  #fail(code: PhraseProblem['code'], at: number, found: string): undefined {
    this.problem ??= { code, at, found };
    this.#at = this.#text.length;
    return undefined;
  }

  /** `(a|b c)` or `[a|b c]`: the reader stands on the opening character. */
  #group(closer: string): (readonly Part[])[] {
    const options: (readonly Part[])[] = [];
    do {
      this.#at++;
      options.push(this.sequence(`|${closer}`));
    } while (!this.problem && this.#text[this.#at] === '|');
    this.#at++;
    return options;
  }

  #not(): Part | undefined {
    this.#at++;
    if (this.#text[this.#at] === '(') return { kind: 'not', options: this.#group(')') };
    const word =
      isLetter(this.#text, this.#at) || '=~'.includes(this.#text[this.#at] ?? ' ')
        ? this.#part(this.#text[this.#at])
        : undefined;
    return word ? { kind: 'not', options: [[word]] } : this.#fail('phrase-unexpected', this.#at, '!');
  }

  #gap(length: number): Part | undefined {
    const start = this.#at;
    this.#at += length;
    let digits = '';
    while (/\d/.test(this.#text[this.#at] ?? '')) digits += this.#text[this.#at++];
    const most = digits ? Number(digits) : DEFAULT_GAP;
    return most >= 1 && most <= LONGEST_GAP ? { kind: 'gap', most } : this.#fail('phrase-too-long', start, digits);
  }

  #value(): Part | undefined {
    const start = this.#at;
    const end = this.#text.indexOf('}', start);
    if (end < 0) return this.#fail('phrase-unclosed', start, '}');
    const name = this.#text.slice(start + 1, end).trim();
    this.#at = end + 1;
    if (name === 'name') return { kind: 'capital' };
    const value = VALUE_KINDS.find((kind) => kind === name);
    return value ? { kind: 'value', value } : this.#fail('phrase-unknown-value', start, name);
  }

  #word(mode: WordMode): Part | undefined {
    const start = this.#at;
    if (!isLetter(this.#text, start)) return this.#fail('phrase-unexpected', start, this.#text[start] ?? '');
    this.#at = wordEnd(this.#text, start);
    const word = this.#text.slice(start, this.#at);
    this.#at = afterPossessive(this.#text, this.#at);
    const hyphen = isHyphen(this.#text[start - 1]);
    if (this.#text[this.#at] !== '[') return { kind: 'word', word, mode, hyphen, suffix: '' };
    // `right[s]`: letters that may follow, glued to the word.
    const end = this.#text.indexOf(']', this.#at);
    const suffix = this.#text.slice(this.#at + 1, end);
    if (end < 0 || !suffix || [...suffix].some((_, i) => !isLetter(suffix, i)))
      return this.#fail('phrase-unclosed', this.#at, ']');
    this.#at = end + 1;
    return { kind: 'word', word, mode: 'exact', hyphen, suffix };
  }
}

function isHyphen(char: string | undefined): boolean {
  return char !== undefined && '-\u2010\u2011\u2013'.includes(char);
}

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const folded = foldCode(text.charCodeAt(at));
  return folded > LAST_CLASS || folded === CLASS_EXPANDED;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (isLetter(text, end)) end++;
  return end;
}

/** The possessive `’s` is dropped from texts when their words are read, so it is from phrases. */
function afterPossessive(text: string, end: number): number {
  const apostrophe = end < text.length && foldCode(text.charCodeAt(end)) === CLASS_APOSTROPHE;
  return apostrophe && text[end + 1] === 's' && !isLetter(text, end + 2) ? end + 2 : end;
}
