import { columnAt } from '../text/markup';
import type { Span } from '../text/span';
import type { Status } from './clause';
import { PARTICIPLE, PAST, ROLES } from '../lexicon/cues/roles';
import type { Sentences } from './sentences';
import type { Spot, Tokens } from './tokens';

/** A cell that says no more than a word or two: `Ended`, `Éteint depuis 2025`. */
const SHORT = 3;

/** Whether a span of a table stands in the column of what was before. */
export function isFormerCell({ text, formerColumn }: Sentences, { start }: Span): boolean {
  return formerColumn > 0 && columnAt(text, start) === formerColumn;
}

/** Where a right stands that a row of a table is about, where a cell of it says no more than that. */
export function rowStatus(tokens: Tokens, spot: Spot): Status | undefined {
  const { source } = tokens;
  const { words, text } = source;
  if (!source.row || columnAt(text, words.start[spot.from]) !== 1) return undefined;
  for (let w = spot.to; w < tokens.to; w++) {
    if (
      !beginsCell(tokens, w) ||
      !isShortCell(tokens, w) ||
      isFormerCell(source, { start: words.start[w], end: words.end[w] })
    )
      continue;
    const status = told(tokens, w);
    // `none | $250bn`: what the next cell tells is the later state.
    if (status === 'negated' && hasFigure(tokens, w)) continue;
    if (status) return status;
  }
  return undefined;
}

function beginsCell(tokens: Tokens, w: number): boolean {
  return parted(tokens, w - 1, w);
}

/** Whether two words of a row, in this order, stand in different cells. */
export function parted({ source: { words, text } }: Tokens, one: number, other: number): boolean {
  for (let i = words.end[one]; i < words.start[other]; i++) if (text.charCodeAt(i) === 0x7c) return true;
  return false;
}

function isShortCell(tokens: Tokens, w: number): boolean {
  let end = w + 1;
  while (end < tokens.to && !beginsCell(tokens, end)) end++;
  return end - w <= SHORT;
}

function hasFigure({ figures }: Tokens, w: number): boolean {
  return figures.some(({ from }) => from > w);
}

function told(tokens: Tokens, w: number): Status | undefined {
  const role = tokens.listed(w);
  if (role === ROLES.no) return 'negated';
  if (role === ROLES.planned) return 'proposed';
  if (role === ROLES.over) return 'ended';
  const gone = role === ROLES.end || role === ROLES.lapse || role === ROLES.drop;
  return gone && (tokens.listedForm(w) & (PAST | PARTICIPLE)) !== 0 ? 'ended' : undefined;
}
