import { isUpper, isWordCode } from '../../text/characters';
import type { BlockContract } from '../blockContract';
import { isBlank, isDigit, tokenBefore } from '../scan';
import type { CheckedDocument } from './document';

/** Places of a document by the number that stands there, as it is written. Absolute offsets, in order. */
export type LooseNumbers = ReadonlyMap<string, readonly number[]>;

/**
 * Where numbers stand that may label a part, though no label was read there: `6.6` within a paragraph that lost its line ends, `EXHIBIT 3.1(c) BUDGET` on a page of its
 * own. What says that a part is missing looks here first. `wanted` are numbers as they are written, without the word before them. One pass over the text.
 */
export function looseNumbers(document: CheckedDocument, wanted: ReadonlySet<string>): LooseNumbers {
  const found = new Map<string, number[]>();
  if (wanted.size === 0) return found;
  const firsts = new Set([...wanted].map((number) => number.charCodeAt(0)));
  for (const { start, shown, contract } of document.blocks) {
    for (let at = 0; at < shown.length; at++) {
      if (!firsts.has(shown.charCodeAt(at)) || !begins(shown, at)) continue;
      const end = numberEnd(shown, at);
      for (const number of spellings(shown, at, end)) {
        if (!wanted.has(number) || !mayLabel(shown, at, number, contract)) continue;
        const places = found.get(number);
        if (places) places.push(start + at);
        else found.set(number, [start + at]);
      }
      at = end - 1;
    }
  }
  return found;
}

function begins(text: string, at: number): boolean {
  if (isWordCode(text.charCodeAt(at - 1)) || '$€£'.includes(text[at - 1] ?? ' ')) return false;
  return !('.,'.includes(text[at - 1] ?? ' ') && isDigit(text.charCodeAt(at - 2)));
}

/** The end of letters, figures, points and hyphens; a sign at the end does not belong to it. */
function numberEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && (isWordCode(text.charCodeAt(end)) || '.-'.includes(text[end] ?? ' '))) end++;
  while (end > from + 1 && '.-'.includes(text[end - 1] ?? ' ')) end--;
  return end;
}

/** A number alone, and with the letters in brackets behind it. */
function spellings(text: string, from: number, end: number): readonly string[] {
  const number = text.slice(from, end);
  const bracket = /^(?:\([\p{L}\p{N}]{1,5}\)){1,3}/u.exec(text.slice(end, end + 24))?.[0];
  return bracket === undefined ? [number] : [number, number + bracket];
}

function mayLabel(text: string, at: number, number: string, contract: BlockContract): boolean {
  const end = at + number.length;
  const cited = contract.references.find((reference) => reference.start <= at && at < reference.end);
  // `Exhibit B` is read as a reference wherever it stands, and `Section 8.2 Further Assurances` in the middle of a line.
  if (cited !== undefined || isUpper(text.charCodeAt(at))) return isHeading(text, at, end);
  if (text[end] === '%') return false;
  if (number.includes('.')) return true;
  const signed = '.)'.includes(text[end] ?? ' ');
  if (signed && beginsLine(text, at)) return true;
  const next = skipSpaces(text, signed ? end + 1 : end);
  if (next === end || (signed && next === end + 1)) return false;
  const apart = isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at - 2));
  return (
    text[next] === '[' || (isUpper(text.charCodeAt(next)) && (signed || apart || isUpper(text.charCodeAt(next + 1))))
  );
}

/** Whether a number and the word before it, which has a capital, stand before a title or the end of a line, and no sentence leads to them. */
function isHeading(text: string, at: number, end: number): boolean {
  let word = at;
  while (word > 0 && isBlank(text.charCodeAt(word - 1))) word--;
  while (word > 0 && isWordCode(text.charCodeAt(word - 1))) word--;
  if (!isUpper(text.charCodeAt(word)) || !(beginsLine(text, word) || stopsBefore(text, word))) return false;
  const next = skipSpaces(text, end);
  return next >= text.length || '\n–—-:.'.includes(text[next] ?? ' ') || (next > end && isUpper(text.charCodeAt(next)));
}

/** Whether what stands before an offset leads no sentence on: a name, a figure or a sign that ends something. */
function stopsBefore(text: string, at: number): boolean {
  const before = tokenBefore(text, at);
  if (!before) return true;
  if (!before.isWord) return '.;:”"»)'.includes(before.text);
  return (
    before.end - before.start > 2 && (isUpper(text.charCodeAt(before.start)) || isDigit(text.charCodeAt(before.start)))
  );
}

function beginsLine(text: string, at: number): boolean {
  let from = at;
  while (
    from > 0 &&
    text[from - 1] !== '\n' &&
    (isBlank(text.charCodeAt(from - 1)) || '-–—*#|'.includes(text[from - 1] ?? ' '))
  )
    from--;
  return from === 0 || text[from - 1] === '\n';
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && isBlank(text.charCodeAt(at))) at++;
  return at;
}
