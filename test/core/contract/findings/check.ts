import assert from 'node:assert/strict';
import { Annotator, Blocks, type FindingCode, type Markup } from '../../../../src/core/index';
import { bundledLexicon } from '../../../../src/dictionary/index';

/** Documents of one kind; ⟦marks⟧ enclose what a check is to find. */
export interface Table {
  readonly markup?: Markup;
  /** What stands before and after each row in its document. */
  readonly before?: string;
  readonly after?: string;
  /** Each holds one mark at least. */
  readonly found: readonly string[];
  /** No mark: the check must stay silent. */
  readonly silent: readonly string[];
}

const annotators = new Map<Markup, Annotator>();

/** One test a row: the findings with one of these codes stand exactly at the marks. */
export function check(codes: FindingCode | readonly FindingCode[], table: Table): void {
  const wanted: readonly string[] = typeof codes === 'string' ? [codes] : codes;
  const markup = table.markup ?? 'plain';
  for (const [kind, rows] of [
    ['finds', table.found],
    ['is silent on', table.silent],
  ] as const) {
    for (const row of rows) {
      it(`${kind} (${markup}) ${shortened(row)}`, () => {
        const { text, marked } = unmarked(`${table.before ?? ''}${row}${table.after ?? ''}`);
        assert.equal(marked.length > 0, kind === 'finds', 'a row of the wrong list');
        const annotations = annotatorOf(markup).annotate(Blocks.of(text));
        const found = annotations
          .findings()
          .filter(({ code }) => wanted.includes(code))
          .map(({ start, end }) => `${start}–${end} ${text.slice(start, end)}`);
        assert.deepEqual(
          found,
          marked.map(([start, end]) => `${start}–${end} ${text.slice(start, end)}`),
        );
      });
    }
  }
}

function annotatorOf(markup: Markup): Annotator {
  let annotator = annotators.get(markup);
  if (!annotator) annotators.set(markup, (annotator = new Annotator(bundledLexicon(), { markup })));
  return annotator;
}

function shortened(row: string): string {
  const line = row.replace(/\s+/g, ' ').trim();
  return line.length > 110 ? `${line.slice(0, 110)}…` : line;
}

function unmarked(row: string): { readonly text: string; readonly marked: readonly (readonly [number, number])[] } {
  const marked: [number, number][] = [];
  const open: number[] = [];
  let text = '';
  for (const char of row) {
    if (char === '⟦') open.push(text.length);
    else if (char === '⟧') marked.push([open.pop() ?? 0, text.length]);
    else text += char;
  }
  return { text, marked };
}
