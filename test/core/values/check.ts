import assert from 'node:assert/strict';
import { Vocabulary } from '../../../src/core/text/vocabulary';
import type { TextLanguage } from '../../../src/core/text/language';
import { Words } from '../../../src/core/text/words';
import { readValues, VALUE_WORDS, type ValueFault } from '../../../src/core/values';
import type { Value } from '../../../src/core/values/value';

const vocabulary = new Vocabulary();
for (const word of VALUE_WORDS) vocabulary.add(word);
const words = new Words();

export function valuesOf(text: string, language: TextLanguage, faults?: ValueFault[]): readonly Value[] {
  words.read(text, vocabulary);
  return readValues(text, words, language, faults);
}

/** A value in short: `percent 27`, `money 5000000 USD max`, `date 2030 late`, `duration 10 business day`, `number 160000000 share`. */
export function short(value: Value): string {
  const parts: (string | number | undefined)[] = [value.kind, value.value];
  if (value.kind === 'money') parts.push(value.currency);
  if (value.kind === 'duration') parts.push(value.business === true ? 'business' : undefined, value.unit);
  if (value.kind === 'number') parts.push(value.unit);
  if (value.kind === 'date') parts.push(value.precision);
  parts.push(value.bound);
  return parts.filter((part) => part !== undefined).join(' ');
}

/** The spans that ⟦marks⟧ enclose, and the text without them. */
export function unmark(marked: string): {
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
} {
  const spans: [number, number][] = [];
  let text = '';
  let start = -1;
  for (const char of marked) {
    if (char === '⟦') start = text.length;
    else if (char === '⟧') spans.push([start, text.length]);
    else text += char;
  }
  return { text, spans };
}

/** A marked text and the values that it holds, in short. */
export type Row = readonly [marked: string, ...expected: string[]];

/** One test a row: exactly the marked spans are values, and they are the expected ones. */
export function rows(language: TextLanguage, table: readonly Row[]): void {
  for (const [marked, ...expected] of table) {
    it(`${language}: ${marked}`, () => {
      const { text, spans } = unmark(marked);
      const values = valuesOf(text, language);
      assert.deepEqual(values.map(short), expected);
      assert.deepEqual(
        values.map((value) => text.slice(value.start, value.end)),
        spans.map(([start, end]) => text.slice(start, end)),
      );
      assert.deepEqual(
        values.map((value) => [value.start, value.end]),
        spans,
      );
    });
  }
}
