import type { Blocks, Span } from '../../core/index';

/** UTF-16 code units. */
const EXCERPT = 90;

/** The line that a clause begins on, cut around the mention. */
export function excerptOf(blocks: Blocks, { start }: Span): string {
  const placed = blocks.at(start);
  if (!placed) return '';
  const { text } = placed.block;
  const at = start - placed.start;
  const line = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const ends = text.slice(at).search(/[\r\n]/);
  const whole = text.slice(line, ends < 0 ? text.length : at + ends);
  const from = Math.max(0, Math.min(at - line - 20, whole.length - EXCERPT));
  // Signs of markup at either end say nothing.
  const words = whole
    .slice(from, from + EXCERPT)
    .replace(from === 0 ? /^[\s#>|*-]+/ : /^\S*\s+/, '')
    .replace(/[\s|]+$/, '')
    .replace(/[ \t|]{2,}/g, ' ');
  return `${from > 0 ? '…' : ''}${words}${from + EXCERPT < whole.length ? '…' : ''}`;
}
