/** The one place where the engine's offsets become the editor's positions, and the other way round. */
import { Position, Range, Selection, type TextDocument, type TextEditor } from 'vscode';
import type { Blocks, Span } from '../core/index';

/** VS Code draws no more of a line than this by default, so no more is decorated. UTF-16 code units. */
const DRAWN_OF_A_LINE = 10_000;
/** Lines above and below the visible ones that are decorated too, so that scrolling shows nothing bare. */
const MARGIN = 30;

export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

export function selectionOf(document: TextDocument, { start, end }: Span): Selection {
  return new Selection(document.positionAt(start), document.positionAt(end));
}

export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Length of a document without building its text. UTF-16 code units. */
export function lengthOf(document: TextDocument): number {
  return document.offsetAt(new Position(document.lineCount, 0));
}

/** The text of a span, read from the version that the span belongs to. */
export function textOf(blocks: Blocks, { start, end }: Span): string {
  let text = '';
  blocks.forEach(start, end, (block, at) => {
    text += block.text.slice(Math.max(0, start - at), Math.max(0, end - at));
  });
  return text;
}

/** The stretches of a document that an editor shows, with a margin; of a very long line its beginning. Sorted and disjoint. */
export function visibleSpans({ document, visibleRanges }: TextEditor): readonly Span[] {
  const spans: Span[] = [];
  let next = 0;
  for (const range of [...visibleRanges].sort((a, b) => a.start.line - b.start.line)) {
    const last = Math.min(range.end.line + MARGIN, document.lineCount - 1);
    let open: number | undefined;
    for (let line = Math.max(range.start.line - MARGIN, next); line <= last; line++) {
      const { length } = document.lineAt(line).text;
      open ??= document.offsetAt(new Position(line, 0));
      if (length > DRAWN_OF_A_LINE || line === last) {
        const end = document.offsetAt(new Position(line, Math.min(length, DRAWN_OF_A_LINE)));
        spans.push({ start: open, end });
        open = undefined;
      }
      next = line + 1;
    }
  }
  return spans;
}

/** The range of a span in a text that no document holds. Lines end as VS Code ends them: at a line feed, a carriage return or both. */
export function rangeIn(text: string, span: Span): Range {
  return rangesIn(text)(span);
}

/** The same for many: the text's lines are looked for once. */
export function rangesIn(text: string): (span: Span) => Range {
  let begins: readonly number[] | undefined;
  const positionAt = (offset: number): Position => {
    begins ??= [0, ...Array.from(text.matchAll(/\r\n|[\r\n]/g), ({ index, 0: end }) => index + end.length)];
    let [low, high] = [0, begins.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((begins[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return new Position(low, Math.max(0, Math.min(offset, text.length) - (begins[low] ?? 0)));
  };
  return ({ start, end }) => new Range(positionAt(start), positionAt(end));
}
