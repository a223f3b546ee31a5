import { ended } from '../ended';
import type { TextLanguage } from '../text/language';
import { Vocabulary } from '../text/vocabulary';

/** Words that are right as they stand, so that they are no misspelling of a term. */
export interface CommonWords {
  /** Whether the folded letters `from` to `from + length` are such a word of a language; `other` asks for either. */
  has(chars: Uint16Array, from: number, length: number, language: TextLanguage): boolean;
  /** Makes in steps what `has` otherwise makes when it is first asked about a language. */
  warm(language: TextLanguage): Iterable<void>;
}

export const NO_COMMON_WORDS: CommonWords = { has: () => false, warm: () => [] };

/**
 * Sorted lists of folded words, front-coded: each word is a capital that tells how many letters it shares with the word before (`A`: none), then its
 * other letters. `AabateEdF` holds `abate`, `abated`. A line begins anew.
 */
export interface PackedWords {
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

const MOST_SHARED = 25;
/** Letters that are unpacked in one step. */
const STEP = 4000;

/** Lists of words; those of a language are unpacked when it is first asked for. */
export class CommonWordLists implements CommonWords {
  readonly #packed: () => PackedWords;
  #en: Vocabulary | undefined;
  #fr: Vocabulary | undefined;

  constructor(packed: () => PackedWords) {
    this.#packed = packed;
  }

  has(chars: Uint16Array, from: number, length: number, language: TextLanguage): boolean {
    return (
      (language !== 'fr' && this.#english.findLetters(chars, from, length) >= 0) ||
      (language !== 'en' && this.#french.findLetters(chars, from, length) >= 0)
    );
  }

  *warm(language: TextLanguage): Generator<void> {
    if (language !== 'fr') this.#en ??= yield* unpacked(this.#packed().en);
    if (language !== 'en') this.#fr ??= yield* unpacked(this.#packed().fr);
  }

  get #english(): Vocabulary {
    return (this.#en ??= ended(unpacked(this.#packed().en)));
  }

  get #french(): Vocabulary {
    return (this.#fr ??= ended(unpacked(this.#packed().fr)));
  }
}

function* unpacked(lines: readonly string[]): Generator<void, Vocabulary> {
  const words = new Vocabulary();
  let letters = 0;
  for (const line of lines) {
    let before = '';
    for (const [, shared = 'A', rest = ''] of line.matchAll(/([A-Z])([^A-Z]*)/g)) {
      before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
      words.add(before);
    }
    letters += line.length;
    if (letters < STEP) continue;
    letters = 0;
    yield;
  }
  return words;
}

/** Packs folded words (lower case, sorted); one line for each pair of first letters. */
export function packWords(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let before = '';
  for (const word of words) {
    const begins = word.slice(0, 2) !== before.slice(0, 2);
    let shared = 0;
    while (!begins && shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
    const coded = String.fromCharCode(65 + shared) + word.slice(shared);
    if (begins) lines.push(coded);
    else lines[lines.length - 1] += coded;
    before = word;
  }
  return lines;
}
