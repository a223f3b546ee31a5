import { isWordCode } from '../../text/characters';
import { isBlank, isDigit } from '../scan';

/** A straight quotation mark without a partner. */
export interface LonelyQuote {
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
}

/**
 * The straight quotation mark of a text that has no partner; undefined where their number is even. Which of them it is, their neighbours tell: one before a word opens, one
 * behind a word closes. Two single quotes may open for it: `''Buyer"`.
 */
export function lonelyStraight(text: string): LonelyQuote | undefined {
  let first: LonelyQuote | undefined;
  let open: LonelyQuote | undefined;
  let odd = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x22 && (code !== 0x27 || text.charCodeAt(at + 1) !== 0x27)) continue;
    const length = code === 0x22 ? 1 : 2;
    const opens = opensAt(text, at, length);
    const closes = closesAt(text, at, length);
    const quote = { at, length, opens };
    at += length - 1;
    if (length === 2 && !(opens && !closes) && open?.length !== 2) continue;
    if (length === 1 && open === undefined && isInch(text, at)) continue;
    odd = !odd;
    if (open === undefined) {
      if (closes && !opens) first ??= quote;
      else open = quote;
    } else if (opens && !closes) {
      first ??= open;
      open = quote;
    } else open = undefined;
  }
  return odd ? (first ?? open) : undefined;
}

/** `12"` is a measure. */
export function isInch(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && !isWordCode(text.charCodeAt(at + 1));
}

function opensAt(text: string, at: number, length: number): boolean {
  const before = text[at - 1] ?? ' ';
  const behind = text[at + length] ?? ' ';
  return (
    (isBlank(before.charCodeAt(0)) || '([{—–-/"“«'.includes(before)) &&
    !isBlank(behind.charCodeAt(0)) &&
    !'.,;:)'.includes(behind)
  );
}

function closesAt(text: string, at: number, length: number): boolean {
  const before = text[at - 1] ?? ' ';
  const behind = text[at + length] ?? ' ';
  return (
    !isBlank(before.charCodeAt(0)) &&
    !'(['.includes(before) &&
    (!isWordCode(behind.charCodeAt(0)) || isBlank(behind.charCodeAt(0)))
  );
}
