import assert from 'node:assert/strict';
import {
  Annotator,
  type Annotations,
  Blocks,
  type DocumentKind,
  type Language,
  type Mention,
  type Span,
} from '../../../src/core/index';
import { bundledLexicon } from '../../../src/dictionary';

/** One for all tables: to compile the bundled glossary takes a second. */
const annotator = new Annotator(bundledLexicon(), { markup: 'markdown' });

/** Opens each document of a table, so that it is a deal's, of its kind and in its language. */
const OPENING: Readonly<Record<DocumentKind, Readonly<Record<Language, string>>>> = {
  report: {
    en: 'The right of first refusal of the partners is mentioned in this memo, which is about the deal.\n\n',
    fr: 'Le droit de premier refus des associés figure dans cette note, qui porte sur l’opération et le contrat.\n\n',
  },
  contract: {
    en: 'This Agreement is made between the undersigned parties, whereas the terms hereof and the schedules hereto shall bind them.\n\n',
    fr: 'Entre les soussignés, parties au présent contrat, il est convenu, conformément aux annexes, des stipulations suivantes.\n\n',
  },
};

export interface Read {
  readonly annotations: Annotations;
  readonly text: string;
  readonly from: number;
}

export function readIn(language: Language, sentence: string, kind: DocumentKind = 'report'): Read {
  const opening = OPENING[kind][language];
  const text = opening + sentence;
  const annotations = annotator.annotate(Blocks.of(text));
  assert.equal(annotations.profile.kind, kind, 'the opening makes the kind of document');
  return { annotations, text, from: opening.length };
}

export function textOf(read: Read, span: Span): string {
  return read.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

/** The mention that a piece of the sentence touches; where it is said twice, its first place. */
export function mentionAt(read: Read, piece: string): Mention | undefined {
  const start = read.text.indexOf(piece, read.from);
  assert.notEqual(start, -1, `“${piece}” is not in the sentence`);
  return read.annotations
    .mentions(start, start + piece.length)
    .find((m) => m.start < start + piece.length && m.end > start);
}

/** One test a row: `sentence => mention: value + value < earlier value; mention: -`. */
export function bindingRows(language: Language, table: readonly string[]): void {
  for (const row of table)
    it(`${language}: ${row}`, () => {
      assert.equal(boundIn(language, row, 'report'), row.slice(row.indexOf(' => ') + 4));
    });
}

/** The same rows where a reader's answer is not always reached: `least` of them must be right, and those that are not are listed. */
export function bindingShare(
  language: Language,
  least: number,
  table: readonly string[],
  kind: DocumentKind = 'report',
): void {
  it(`${language}: ${least * 100} % of ${table.length} sentences`, () => {
    const wrong = table.flatMap((row) => {
      const said = boundIn(language, row, kind);
      return said === row.slice(row.indexOf(' => ') + 4) ? [] : `${row}, not ${said}`;
    });
    assert.ok(1 - wrong.length / table.length >= least, wrong.join('\n'));
  });
}

function boundIn(language: Language, row: string, kind: DocumentKind): string {
  const [sentence = '', expected = ''] = row.split(' => ');
  const read = readIn(language, sentence, kind);
  const said = expected.split('; ').map((part) => {
    const piece = part.slice(0, part.lastIndexOf(': '));
    return `${piece}: ${boundTo(read, mentionAt(read, piece))}`;
  });
  return said.join('; ');
}

function boundTo(read: Read, mention: Mention | undefined): string {
  if (!mention) return 'no mention';
  const list = (spans: readonly Span[]): string => spans.map((span) => textOf(read, span)).join(' + ');
  const now = list(mention.values);
  return `${now === '' ? '-' : now}${mention.before.length > 0 ? ` < ${list(mention.before)}` : ''}`;
}

/** `sentence => mention: party`, or `-` where nobody is named. What is wrong is listed; `least` of the rows must be right. */
export function partyRows(language: Language, least: number, table: readonly string[]): void {
  it(`${language}: ${least * 100} % of ${table.length} sentences`, () => {
    const wrong = table.flatMap((row) => {
      const [sentence = '', expected = ''] = row.split(' => ');
      const at = expected.lastIndexOf(': ');
      const read = readIn(language, sentence);
      const mention = mentionAt(read, expected.slice(0, at));
      const found = !mention ? 'no mention' : mention.party ? textOf(read, mention.party) : '-';
      return found === expected.slice(at + 2) ? [] : `${row}, not ${found}`;
    });
    assert.ok(1 - wrong.length / table.length >= least, wrong.join('\n'));
  });
}

/** One test a row: `paragraph / paragraph => value ≠ value`, or `-` where nothing disagrees. */
export function conflictRows(language: Language, table: readonly string[]): void {
  for (const row of table) {
    it(`${language}: ${row}`, () => {
      const [paragraphs = '', expected = ''] = row.split(' => ');
      const read = readIn(language, paragraphs.split(' / ').join('\n\n'));
      const found = read.annotations
        .conflicts()
        .map(({ values }) => values.map((value) => textOf(read, value)).join(' ≠ '));
      assert.equal(found.join('; ') || '-', expected);
    });
  }
}
