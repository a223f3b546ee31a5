import { CHECK_START, enlarged, HASH_BASE, LONGEST_WORD, mix, PASSED, PLACE, Vocabulary } from './vocabulary';
import { FIRST_BIT, LEMMA, MARKED, PAIR_FIRST, PAIR_SECOND, PAIRED_BIT, SECOND_BIT, STRANGER } from './scanRoles';
import type { LanguageCounts } from './language';
import {
  CLASS_DOT,
  CLASS_EXPANDED,
  CLASS_GLUE,
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
  UNKNOWN,
} from './characters';

/** What stands between a word and the word before it: spaces, one line break, hyphens, apostrophes; a phrase runs on. */
export const GLUE = 0;
/** A comma, a bracket, a quote: a sentence runs on, a phrase does not. */
export const PAUSE = 1;
/** The end of a sentence. */
export const STOP = 2;

const ELISIONS = words('l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu quelqu');
const CONTRACTIONS = words('t re ve ll d m');
/** After these a full stop ends no sentence. */
const ABBREVIATIONS = vocabularyOf(
  'inc ltd corp co llc no nos art arts sec mr mrs ms dr st vs v cf eg ie al approx est jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'janv fevr avr juil mm mme mmes me ste sté et etc p pp vol ed fig para ch ex cie dept mgr messrs gen col bros',
);

function vocabularyOf(list: string): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of list.split(' ')) vocabulary.add(foldText(word));
  return vocabulary;
}

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
  /** The text that was read last. */
  text = '';
  /** UTF-16 offsets into the text. */
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  /** Ids in the vocabulary; -1 for words that it does not hold. */
  id = new Int32Array(1024);
  /** Both hashes of the folded word. */
  hash = new Int32Array(1024);
  check = new Int32Array(1024);
  /** {@link GLUE}, {@link PAUSE} or {@link STOP}: what stands before the word. The first word of a text follows a stop. */
  joint = new Uint8Array(1024);
  /** What it is to a scan (see `scanRoles.ts`). */
  role = new Int32Array(1024);
  /** The words with a role of `MARKED`, in order. */
  marked = new Int32Array(1024);
  /** How many these are. */
  marks = 0;
  /** How many words speak for each language. */
  languages: LanguageCounts = { en: 0, fr: 0, other: 0 };
  readonly #letters = new Uint16Array(LONGEST_WORD);
  /** Where the word begins that follows the last full stop looked at: a row of full stops is passed over once. */
  #afterDot = 0;
  #stopped = 0;
  #hash = 0;
  #check = 0;

  /** Reads the words of a text whose markup has been masked (see `show`). */
  read(text: string, vocabulary: Vocabulary): void {
    const n = text.length;
    this.#reserve(n);
    this.text = text;
    this.#afterDot = 0;
    const { start: starts, end: ends, id: ids, hash: hashes, check: checks, joint: joints, role: roles, marked } = this;
    const { table, mask } = vocabulary;
    const { filter } = vocabulary.pairs;
    const lastPair = filter.length - 1;
    let count = 0;
    let marks = 0;
    let english = 0;
    let french = 0;
    let other = 0;
    let joint = STOP;
    let before = 0;
    let roleBefore = 0;
    let i = 0;
    while (i < n) {
      // Up to the next letter.
      let folded = FOLD[text.charCodeAt(i)];
      if (folded <= LAST_CLASS && folded !== CLASS_EXPANDED) {
        if (folded === CLASS_DOT || folded === UNKNOWN) {
          joint = this.#sign(i, count - 1, joint);
          if (folded === UNKNOWN) continue;
        } else if (folded > CLASS_GLUE && joint < STOP) joint = folded === CLASS_STOP ? STOP : PAUSE;
        i++;
        continue;
      }
      const start = i;
      let hash = 0;
      let check = CHECK_START;
      while (folded > LAST_CLASS) {
        hash = (Math.imul(hash, HASH_BASE) + folded) | 0;
        check = Math.imul(check ^ folded, HASH_BASE);
        folded = ++i < n ? FOLD[text.charCodeAt(i)] : CLASS_PAUSE;
      }
      let end = i;
      if (folded < CLASS_GLUE) {
        // `| 0`: else the engine keeps it, and the end of every other word, in a form that has to be taken apart again.
        end = this.#readOn(start, i, hash, check) | 0;
        i = this.#stopped | 0;
        hash = this.#hash;
        check = this.#check;
      }
      starts[count] = start;
      ends[count] = end;
      hashes[count] = hash;
      checks[count] = check;
      joints[count] = joint;
      // The look-up of the vocabulary is written out here: this is the engine's innermost loop.
      let at = (mix(hash) & mask) << PLACE;
      if (table[at] !== hash || table[at + 1] !== check) at = vocabulary.placeOf(hash, check);
      const id = at < 0 ? -1 : (table[at + 2] & ~PASSED) - 1;
      let role = at < 0 ? STRANGER : table[at + 3];
      // Without a branch, which the processor could guess wrong: where the two words are of no pair, the filter is asked for its first place, which is near.
      const hashed = before ^ Math.imul(role >>> LEMMA, PAIR_SECOND);
      const spread = hashed ^ (hashed >>> 15);
      const may = ((joint - 1) >>> 31) & (roleBefore >>> FIRST_BIT) & (role >>> SECOND_BIT);
      const bits = filter[(spread >>> 5) & lastPair & -may];
      role |= ((bits >>> (spread & 31)) & (bits >>> (spread >>> 27)) & may) << PAIRED_BIT;
      roleBefore = role;
      before = Math.imul(role >>> LEMMA, PAIR_FIRST);
      english += role & 1;
      french += (role >> 1) & 1;
      other += (role >> 2) & 1;
      ids[count] = id;
      roles[count] = role;
      marked[marks] = count;
      marks += -(role & MARKED) >>> 31;
      count++;
      joint = GLUE;
      if (folded === CLASS_GLUE) i++;
    }
    this.count = count;
    this.marks = marks;
    this.languages = { en: english, fr: french, other };
  }

  /** Reads on in a word that begins at `start` from the first sign that is no plain letter; the word's end, and in fields where the reading of it stopped and its hashes. */
  #readOn(start: number, from: number, firstHash: number, firstCheck: number): number {
    const { text } = this;
    let hash = firstHash;
    let check = firstCheck;
    let i = from;
    let end = -1; // where the word ends, if not where the reading of it stops
    let ignored = false;
    while (i < text.length) {
      const folded = FOLD[text.charCodeAt(i)];
      if (folded > LAST_CLASS) {
        hash = (Math.imul(hash, HASH_BASE) + folded) | 0;
        check = Math.imul(check ^ folded, HASH_BASE);
        i++;
      } else if (folded >= CLASS_GLUE) break;
      else if (folded === UNKNOWN) foldCode(text.charCodeAt(i));
      else if (folded === CLASS_IGNORED) {
        ignored = true;
        i++;
      } else if (folded === CLASS_EXPANDED) {
        const letters = expansion(text.charCodeAt(i++));
        for (let k = 0; k < letters.length; k++) {
          hash = (Math.imul(hash, HASH_BASE) + letters.charCodeAt(k)) | 0;
          check = Math.imul(check ^ letters.charCodeAt(k), HASH_BASE);
        }
      } else {
        const suffix = suffixAfter(text, i + 1);
        if (suffix === 's') {
          end = i;
          i += 2;
          break;
        }
        if (!CONTRACTIONS.has(suffix) || ELISIONS.has(foldText(text.slice(start, Math.min(i, start + 8))))) break;
        i++;
      }
    }
    if (end < 0) end = i;
    this.#stopped = i;
    this.#hash = hash;
    this.#check = check;
    return ignored ? endOfWord(text, start, end) : end;
  }

  /** Spells word `w` into `into`, folded; returns the number of its letters, at most {@link LONGEST_WORD}. */
  spell(w: number, into: Uint16Array, at = 0): number {
    let used = at;
    const to = this.end[w];
    const most = Math.min(into.length, at + LONGEST_WORD);
    for (let i = this.start[w]; i < to && used < most; i++) {
      const code = this.text.charCodeAt(i);
      const folded = FOLD[code];
      if (folded > LAST_CLASS) into[used++] = folded;
      else if (folded === CLASS_EXPANDED)
        for (const letter of expansion(code)) if (used < most) into[used++] = letter.charCodeAt(0);
    }
    return used - at;
  }

  /** The folded letters of word `w`. */
  wordAt(w: number): string {
    const letters = this.#letters.subarray(0, this.spell(w, this.#letters));
    return Reflect.apply(String.fromCharCode, undefined, letters) as string;
  }

  /**
   * What stands before the next word, behind the sign at `i`, a full stop or one that was met for the first time: its class is known afterwards. One call for both, since an engine that
   * meets a call for the first time in compiled code compiles it anew.
   */
  #sign(i: number, w: number, joint: number): number {
    return foldCode(this.text.charCodeAt(i)) === CLASS_DOT && joint < STOP ? Math.max(joint, this.#dot(i, w)) : joint;
  }

  /** A full stop ends a sentence when the next word begins like one and word `w` before it is no abbreviation. */
  #dot(i: number, w: number): number {
    const { text } = this;
    if (i + 1 < text.length && isWordCode(text.charCodeAt(i + 1))) return PAUSE;
    let next = Math.max(i + 1, this.#afterDot);
    while (next < text.length && !isWordCode(text.charCodeAt(next))) next++;
    this.#afterDot = next;
    if (next >= text.length) return STOP;
    const code = text.charCodeAt(next);
    if (!isUpper(code) && !(code >= 48 && code <= 57)) return PAUSE;
    if (w < 0 || this.end[w] !== i) return STOP;
    const length = i - this.start[w];
    if (length === 1 && isUpper(text.charCodeAt(this.start[w]))) return PAUSE;
    return length <= 6 && ABBREVIATIONS.find(this.hash[w], this.check[w]) >= 0 ? PAUSE : STOP;
  }

  /** Room for every word that a text of so many characters may hold. */
  #reserve(characters: number): void {
    const words = (characters >> 1) + 2;
    if (this.id.length >= words) return;
    this.start = enlarged(this.start, words);
    this.end = enlarged(this.end, words);
    this.id = enlarged(this.id, words);
    this.hash = enlarged(this.hash, words);
    this.check = enlarged(this.check, words);
    this.joint = enlarged(this.joint, words);
    this.role = enlarged(this.role, words);
    this.marked = enlarged(this.marked, words);
  }
}

/** The end of a word without the masked markup behind it; combining marks on its last letter belong to it. */
function endOfWord(text: string, start: number, before: number): number {
  let end = before;
  while (end > start && FOLD[text.charCodeAt(end - 1)] === CLASS_IGNORED && !isMark(text.charCodeAt(end - 1))) end--;
  return end;
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
