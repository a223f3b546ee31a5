/**
 * What each UTF-16 code unit is to a reader of words, and what it folds to.
 *
 * `FOLD[c]` is the folded letter or digit (always above {@link LAST_CLASS}) where `c` belongs to a word, else one of the classes below.
 * One look-up per character tells both, which is what keeps the reading of words near the speed of a bare loop.
 */
/** Not classified yet; see {@link foldCode}. */
export const UNKNOWN = 0;
/** A letter that folds to two (`œ`, `ß`, `ﬁ`); see {@link expansion}. */
export const CLASS_EXPANDED = 1;
/** Combining marks, soft hyphens and zero-width characters: as if they were not there. */
export const CLASS_IGNORED = 2;
export const CLASS_APOSTROPHE = 3;
/** Spaces, line breaks, hyphens, and the signs of currencies and per cent: a phrase runs on over them. This class and those above it end a word. */
export const CLASS_GLUE = 4;
export const CLASS_PAUSE = 5;
export const CLASS_STOP = 6;
export const CLASS_DOT = 7;
/** The greatest value of `FOLD` that is a class and no letter. */
export const LAST_CLASS = 31;

/** Folded letters and classes by code unit; each is filled in when it is first seen. */
export const FOLD = new Uint16Array(0x10000);

const EXPANSIONS: ReadonlyMap<number, string> = new Map(
  [
    ...'œ:oe Œ:oe æ:ae Æ:ae ǣ:ae Ǣ:ae ǽ:ae Ǽ:ae ß:ss ẞ:ss ﬀ:ff ﬁ:fi ﬂ:fl ﬃ:ffi ﬄ:ffl ﬅ:st ﬆ:st ĳ:ij Ĳ:ij'.split(' '),
  ].map((pair) => [pair.charCodeAt(0), pair.slice(2)]),
);

/** The letters that a code unit of {@link CLASS_EXPANDED} stands for. */
export function expansion(code: number): string {
  return EXPANSIONS.get(code) ?? '';
}

const HYPHENS = '-\u2010\u2011\u2012\u2013\u2212';
const GLUES = `${HYPHENS}%‰&$£€¥¢°\u00ad`;
/** Signs that keyboards and programs put in the place of an apostrophe, `d‘agrément`, and that are something else elsewhere. */
const MISUSED = '`\u2018\u201b';
const APOSTROPHES = `'´\u2019\u02bc\uff07${MISUSED}`;
const STOPS = '!?;…‽|•·▪◦●■\u2029';

function classOf(code: number): number {
  // The commonest need no look at Unicode's classes, whose first use costs a start milliseconds.
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  const char = String.fromCharCode(code);
  if (code === 0x2e) return CLASS_DOT;
  if (APOSTROPHES.includes(char)) return CLASS_APOSTROPHE;
  if (code === 0xad) return CLASS_IGNORED;
  if (STOPS.includes(char)) return CLASS_STOP;
  if (GLUES.includes(char)) return CLASS_GLUE;
  if (!isLatin(code)) {
    if (/^[\p{M}\p{Cf}]$/u.test(char)) return CLASS_IGNORED;
    if (/^[\s\p{Sc}]$/u.test(char)) return CLASS_GLUE;
    if (!/^[\p{L}\p{N}]$/u.test(char)) return CLASS_PAUSE;
  }
  if (EXPANSIONS.has(code)) return CLASS_EXPANDED;
  // Digits of other scripts and letters without case stay as they are; accents are the marks of the decomposed form.
  const folded = char.toLowerCase().normalize('NFD').charCodeAt(0);
  return folded > LAST_CLASS ? folded : CLASS_PAUSE;
}

/** Letters of Latin-1 and the extension behind it: all but the signs of multiplication and division. */
function isLatin(code: number): boolean {
  return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7;
}

/** `FOLD[code]`, filled in when it was not known yet. */
export function foldCode(code: number): number {
  let folded = FOLD[code];
  if (folded === UNKNOWN) {
    folded = classOf(code);
    FOLD[code] = folded;
  }
  return folded;
}

/** Whether a code unit is an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

/** Whether a code unit belongs to a word: a letter, a digit, or a mark on one. */
export function isWordCode(code: number): boolean {
  const folded = foldCode(code);
  return folded > LAST_CLASS || folded === CLASS_EXPANDED;
}

const PLAIN = /^[a-z]*$/;

/** A text with case and accents folded and ligatures spelled out; every other character is kept. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = foldCode(code);
    if (folded > LAST_CLASS) out += String.fromCharCode(folded);
    else if (folded === CLASS_EXPANDED) out += expansion(code);
    else if (folded === CLASS_APOSTROPHE) out += MISUSED.includes(text[i]) ? text[i] : "'";
    else if (folded !== CLASS_IGNORED) out += text[i];
  }
  return out;
}
