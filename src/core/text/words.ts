import { enlarged, HASH_BASE, mix, type Vocabulary } from '../lexicon/vocabulary';
import {
  CLASS_APOSTROPHE,
  CLASS_DOT,
  CLASS_EXPANDED,
  CLASS_IGNORED,
  CLASS_PAUSE,
  CLASS_STOP,
  expansion,
  FOLD,
  foldCode,
  foldText,
  isUpper,
  isWordCode,
  LAST_CLASS,
} from './characters';

/** What stands between a word and the word before it: spaces, one line break, hyphens, apostrophes; a phrase runs on. */
export const GLUE = 0;
/** A comma, a bracket, a quote: a sentence runs on, a phrase does not. */
export const PAUSE = 1;
/** The end of a sentence. */
export const STOP = 2;
/** The longest word that is looked up; what is longer is no word of prose. */
const LONGEST_WORD = 64;

const ELISIONS = words("l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu quelqu");
const CONTRACTIONS = words('t re ve ll d m');
/** After these a full stop ends no sentence. */
const ABBREVIATIONS = words(
  'inc ltd corp co llc no nos art arts sec mr mrs ms dr st vs v cf eg ie al approx est jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'janv fevr avr juil mm mme mmes me ste sté et etc p pp vol ed fig para ch ex cie dept mgr messrs gen col bros',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(foldText));
}

/**
 * The words of one text, in parallel arrays that are reused from text to text: nothing is allocated per word.
 *
 * A word is a run of Unicode letters, marks and digits. Case and accents are folded, French elision is split off (`l’` `exclusivité`), an English
 * possessive `’s` is left out, a contraction (`don’t`) is one word without its apostrophe. Hyphens separate words.
 */
export class Words {
  count = 0;
  /** UTF-16 offsets into the text that was read. */
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  /** Ids in the vocabulary; -1 for words that it does not hold. */
  id = new Int32Array(1024);
  hash = new Int32Array(1024);
  /** {@link GLUE}, {@link PAUSE} or {@link STOP}: what stands before the word. The first word of a text follows a stop. */
  joint = new Uint8Array(1024);
  /** Folded letters of all words, one after the other, and where each word's begin. */
  chars = new Uint16Array(8192);
  at = new Int32Array(1025);

  /** Reads the words of a text whose markup has been masked (see `visibleText`). */
  read(text: string, vocabulary: Vocabulary): void {
    const n = text.length;
    if (this.chars.length < 3 * n + 8) this.chars = enlarged(this.chars, 3 * n + 8);
    const { chars } = this;
    const { table, mask } = vocabulary;
    this.count = 0;
    let used = 0; // letters stored so far
    let first = 0; // where the current word's letters begin
    let start = -1; // where the current word begins in the text; -1 between words
    let hash = 0;
    let joint = STOP;
    for (let i = 0; i <= n; i++) {
      let folded: number;
      if (i < n) {
        const code = text.charCodeAt(i);
        folded = FOLD[code] as number;
        if (folded > LAST_CLASS) {
          if (start < 0) {
            start = i;
            first = used;
            hash = 0;
          }
          hash = (Math.imul(hash, HASH_BASE) + folded) | 0;
          chars[used++] = folded;
          continue;
        }
        if (folded === 0) {
          if (foldCode(code) > LAST_CLASS) {
            i--; // known from now on
            continue;
          }
          folded = FOLD[code] as number;
        }
        if (folded === CLASS_IGNORED) continue;
        if (folded === CLASS_EXPANDED) {
          if (start < 0) {
            start = i;
            first = used;
            hash = 0;
          }
          const letters = expansion(code);
          for (let k = 0; k < letters.length; k++) {
            hash = (Math.imul(hash, HASH_BASE) + letters.charCodeAt(k)) | 0;
            chars[used++] = letters.charCodeAt(k);
          }
          continue;
        }
      } else folded = CLASS_STOP;
      let resume = i;
      if (start >= 0) {
        let end = i;
        if (folded === CLASS_APOSTROPHE && i + 1 < n && isWordCode(text.charCodeAt(i + 1))) {
          const suffix = suffixAfter(text, i + 1);
          if (suffix === 's') resume = i + 1 + suffixEnd(text, i + 1);
          else if (CONTRACTIONS.has(suffix) && !this.#isElision(first, used)) continue;
        }
        while (end > start && FOLD[text.charCodeAt(end - 1)] === CLASS_IGNORED && !isMark(text.charCodeAt(end - 1))) end--;
        const w = this.count++;
        if (w + 2 > this.id.length) this.#grow(w + 2);
        this.start[w] = start;
        this.end[w] = end;
        this.hash[w] = hash;
        this.joint[w] = joint;
        this.at[w] = first;
        this.at[w + 1] = used;
        // The look-up is written out here: this is the innermost loop of the engine.
        let id = -1;
        const length = used - first;
        for (let place = mix(hash) & mask; ; place = (place + 1) & mask) {
          const entry = table[2 * place + 1] as number;
          if (entry === 0) break;
          if (table[2 * place] === hash) {
            const at = vocabulary.at[entry - 1] as number;
            if ((vocabulary.at[entry] as number) - at === length) {
              let k = 0;
              while (k < length && vocabulary.chars[at + k] === chars[first + k]) k++;
              if (k === length) {
                id = entry - 1;
                break;
              }
            }
          }
        }
        this.id[w] = id;
        start = -1;
        joint = GLUE;
        if (resume > i) {
          i = resume - 1;
          continue;
        }
      }
      if (folded === CLASS_PAUSE) {
        if (joint < PAUSE) joint = PAUSE;
      } else if (folded === CLASS_STOP) joint = STOP;
      else if (folded === CLASS_DOT && joint < STOP) joint = Math.max(joint, this.#dot(text, i));
    }
  }

  /** The letters of word `w`, folded. */
  wordAt(w: number): string {
    return String.fromCharCode(...this.chars.subarray(this.at[w], Math.min(this.at[w + 1] as number, (this.at[w] as number) + LONGEST_WORD)));
  }

  #isElision(first: number, used: number): boolean {
    return used - first <= 6 && ELISIONS.has(String.fromCharCode(...this.chars.subarray(first, used)));
  }

  /** A full stop ends a sentence when the next word begins like one and the last word is no abbreviation. */
  #dot(text: string, i: number): number {
    let next = i + 1;
    const space = text.charCodeAt(next);
    if (next < text.length && isWordCode(space)) return PAUSE;
    while (next < text.length && !isWordCode(text.charCodeAt(next))) next++;
    if (next >= text.length) return STOP;
    const code = text.charCodeAt(next);
    if (!isUpper(code) && !(code >= 48 && code <= 57)) return PAUSE;
    const w = this.count - 1;
    if (w < 0 || this.end[w] !== i) return STOP;
    const length = (this.at[w + 1] as number) - (this.at[w] as number);
    if (length === 1 && isUpper(text.charCodeAt(this.start[w] as number))) return PAUSE;
    return length <= 6 && ABBREVIATIONS.has(this.wordAt(w)) ? PAUSE : STOP;
  }

  #grow(size: number): void {
    this.start = enlarged(this.start, size);
    this.end = enlarged(this.end, size);
    this.id = enlarged(this.id, size);
    this.hash = enlarged(this.hash, size);
    this.joint = enlarged(this.joint, size);
    this.at = enlarged(this.at, size + 1);
  }
}

function isMark(code: number): boolean {
  return code >= 0x300 && code !== 0x200b && code !== 0x2060 && code !== 0xfeff;
}

/** The folded letters after an apostrophe, up to the third: enough to tell a suffix from a word. */
function suffixAfter(text: string, from: number): string {
  const end = from + suffixEnd(text, from);
  return end - from > 2 ? '' : foldText(text.slice(from, end));
}

function suffixEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < 4 && isWordCode(text.charCodeAt(end))) end++;
  return end - from;
}
