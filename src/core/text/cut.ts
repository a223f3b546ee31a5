/** A paragraph longer than this is cut further, at points that its content defines. UTF-16 code units. */
export const LONGEST_BLOCK = 4096;
const SHORTEST_CUT = 1024;
/** How far behind a cut the text is looked at: signs of quotation, spaces and a list marker at the most. */
const LOOK_AHEAD = 32;
const LONGEST_MARKER = 12;
const LONGEST_QUOTE = 12;

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Where the block that begins at `from` ends: at the next paragraph, list item, heading or table row, and in a very long paragraph at the sentence end
 * whose neighbourhood has the smallest hash, so that an edit moves no other cut. It depends on the text after `from` alone.
 * Returns -1 where `text` (of which more follows unless `complete`) does not reach far enough to tell.
 */
export function nextCut(text: string, from: number, complete: boolean): number {
  const limit = from + LONGEST_BLOCK;
  const hard = hardCut(text, from, Math.min(limit, text.length));
  if (hard >= 0 && (complete || hard + LOOK_AHEAD <= text.length)) return hard;
  if (complete && text.length <= limit) return text.length;
  if (text.length < limit + LOOK_AHEAD && !complete) return -1;
  return softCut(text, from + SHORTEST_CUT, limit);
}

/** The first start of a paragraph or an item after `from`, up to `to`; -1 where there is none. */
function hardCut(text: string, from: number, to: number): number {
  let newline = text.indexOf('\n', from);
  // The lines of a long run of blank ones are passed over one by one, each once.
  let blank = isBlank(text, from, newline < 0 ? to : newline);
  const leading = blank;
  let inside = !leading;
  let line = from;
  while (newline >= 0 && newline + 1 < to) {
    const last = line;
    line = newline + 1;
    newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    if (isBlank(text, line, Math.min(end, to))) {
      blank = true;
      continue;
    }
    if (inside && (blank || (opensItem(text, line, end) && !quotesOn(text, last, line, end)))) return line;
    // Blank lines before the first paragraph belong to it.
    inside = true;
    blank = false;
  }
  return -1;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x20 && code !== 0x09 && code !== RETURN && code !== 0xa0 && code !== 0x0c) return false;
  }
  return true;
}

/** Whether a line begins a list item, a heading, a table row or a LaTeX section or item. */
function opensItem(text: string, line: number, end: number): boolean {
  let i = line;
  while (i < end && i - line < 8 && (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0x09)) i++;
  const char = text[i] ?? '';
  if ('-*+•–#|>'.includes(char)) return char === '#' || char === '|' || text[i + 1] === ' ' || text[i + 1] === '\t';
  if (char === '\\') return /^\\(item|section|subsection|paragraph|begin|end|chapter)/.test(text.slice(i, i + 12));
  return /^(\d{1,3}(\.\d{1,2}){0,3}[.)]|\([a-z0-9]{1,4}\))[ \t]/i.test(text.slice(i, i + LONGEST_MARKER));
}

/** Whether a line goes on with the quotation of the line before it, which begins at `last`: `> one⏎> sentence`. */
function quotesOn(text: string, last: number, line: number, end: number): boolean {
  const from = quoteEnd(text, line, end);
  if (from === line || opensItem(text, from, end)) return false;
  const before = quoteEnd(text, last, line);
  return before > last && !isBlank(text, before, line - 1);
}

/** Where a line goes on behind its signs of quotation and the spaces around them; its beginning where it has none. */
function quoteEnd(text: string, line: number, end: number): number {
  let quoted = false;
  let i = line;
  for (; i < end && i - line < LONGEST_QUOTE && '> \t'.includes(text[i]); i++) quoted ||= text[i] === '>';
  return quoted ? i : line;
}

function softCut(text: string, from: number, to: number): number {
  let best = -1;
  let bestRank = Infinity;
  let space = -1;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x20 && code !== NEWLINE) continue;
    space = i + 1;
    if (code !== NEWLINE && !endsSentence(text.charCodeAt(i - 1))) continue;
    let rank = 0;
    for (let k = i - 12; k <= i; k++) rank = (Math.imul(rank, 31) + text.charCodeAt(k)) | 0;
    rank >>>= 0;
    if (rank < bestRank) {
      bestRank = rank;
      best = i + 1;
    }
  }
  if (best >= 0) return best;
  if (space >= 0) return space;
  const last = text.charCodeAt(to - 1);
  const splitsPair = (last >= 0xd800 && last < 0xdc00) || last === RETURN;
  return splitsPair ? to - 1 : to;
}

function endsSentence(code: number): boolean {
  return code === 0x2e || code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f;
}
