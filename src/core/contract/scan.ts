import { Late } from '../late';
import { foldText, isUpper, isWordCode } from '../text/characters';

/** A word or a single sign of a text. Offsets are UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The folded word, or the sign; every apostrophe is `'`. */
  readonly text: string;
  readonly isWord: boolean;
}

/** Spaces, line ends, and what stands for masked markup. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x200b ||
    code === 0x2009 ||
    code === 0xfeff
  );
}

/** The first offset from `from` on that is not blank, at most `to`. */
export function skipBlank(text: string, from: number, to = text.length): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the text before `from` without the blanks behind it. */
export function skipBlankBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Words are cut where no word of prose is as long, so that a token costs a bounded time. */
const LONGEST = 80;

/** The token at or after `from`; undefined at the end of the text. */
export function tokenAfter(text: string, from: number, to = text.length): Token | undefined {
  const start = skipBlank(text, from, to);
  if (start >= to) return undefined;
  let end = start + 1;
  if (!isWordCode(text.charCodeAt(start))) return { start, end, text: signOf(text, start), isWord: false };
  while (end < to && end - start < LONGEST && isInner(text.charCodeAt(end))) end++;
  return { start, end, text: foldText(text.slice(start, end)), isWord: true };
}

/** The token that ends at or before `from`; undefined at the start of the text. */
export function tokenBefore(text: string, from: number): Token | undefined {
  const end = skipBlankBack(text, from);
  if (end === 0) return undefined;
  let start = end - 1;
  if (!isWordCode(text.charCodeAt(start))) return { start, end, text: signOf(text, start), isWord: false };
  while (start > 0 && end - start < LONGEST && isInner(text.charCodeAt(start - 1))) start--;
  return { start, end, text: foldText(text.slice(start, end)), isWord: true };
}

/** Masked markup inside a word does not end it. */
function isInner(code: number): boolean {
  return isWordCode(code) || code === 0x200b;
}

function signOf(text: string, at: number): string {
  const sign = text[at] ?? '';
  return sign === '’' || sign === 'ʼ' ? "'" : sign;
}

/** Whether the text at an offset is a capital letter. */
export function startsUpper(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Words that a text is compared with. */
export interface WordSet {
  /** Whether a folded word is one of them. */
  has(word: string): boolean;
}

/** Words with blanks between them, as a set. It is made when the first question comes, since there are many and they would cost every start. */
export function setOf(words: string): WordSet {
  const set = new Late(() => new Set(words.split(' ').map(foldText)));
  return { has: (word) => set.value.has(word) };
}

/** Phrases by their first word. */
export interface PhraseList {
  get(first: string): readonly (readonly string[])[] | undefined;
}

/** Whether the tokens from `from` on are the words of one of the phrases; the offset behind the longest such phrase, or -1. One of `skipped` may stand between two of them. */
export function followsPhrase(text: string, from: number, phrases: PhraseList, skipped?: WordSet): number {
  const first = tokenAfter(text, from);
  let best = -1;
  for (const phrase of (first && phrases.get(first.text)) ?? []) {
    let at = first?.end ?? from;
    let matched = true;
    for (let i = 1; i < phrase.length && matched; i++) {
      let token = tokenAfter(text, at);
      if (token && token.text !== phrase[i] && skipped?.has(token.text)) token = tokenAfter(text, token.end);
      matched = token?.text === phrase[i];
      at = token?.end ?? at;
    }
    if (matched && at > best) best = at;
  }
  return best;
}

/** Phrases, folded when the first question comes; apostrophes are words of their own. */
export function phrasesOf(list: readonly string[]): PhraseList {
  const phrases = new Late(() => byFirstWord(list));
  return { get: (first) => phrases.value.get(first) };
}

function byFirstWord(list: readonly string[]): PhraseList {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const words = foldText(phrase)
      .replaceAll("'", " ' ")
      .replaceAll('-', ' - ')
      .split(' ')
      .filter((word) => word !== '');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}
