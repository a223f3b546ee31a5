import fc from 'fast-check';
import { printParseErrorCode, visit } from 'jsonc-parser';
import assert from 'node:assert/strict';
import { ended } from '../../src/core/ended';
import { walkJson } from '../../src/core/lexicon/jsonWalk';

type Event = readonly (string | number | boolean | null)[];

/** What stands in a text, as we tell it. */
function ours(text: string): readonly Event[] {
  const events: Event[] = [];
  ended(
    walkJson(text, {
      literal: (value, start, end) => events.push(['literal', JSON.stringify(value), start, end]),
      name: (name, start, end) => events.push(['name', name, start, end]),
      begin: (isArray, start) => events.push(['begin', isArray, start]),
      end: (end) => events.push(['end', end]),
      fault: (code, start, end) => events.push(['fault', code, start, end]),
    }),
  );
  return events;
}

/** The same, as `jsonc-parser` does. */
function theirs(text: string): readonly Event[] {
  const events: Event[] = [];
  const till = (offset: number, length: number): number => Math.min(offset + length, text.length);
  visit(
    text,
    {
      onLiteralValue: (value, start, length) =>
        events.push(['literal', JSON.stringify(value), start, till(start, length)]),
      onObjectProperty: (name, start, length) => events.push(['name', name, start, till(start, length)]),
      onObjectBegin: (start) => void events.push(['begin', false, start]),
      onArrayBegin: (start) => void events.push(['begin', true, start]),
      onObjectEnd: (start, length) => events.push(['end', till(start, length)]),
      onArrayEnd: (start, length) => events.push(['end', till(start, length)]),
      onError: (error, start, length) => events.push(['fault', printParseErrorCode(error), start, till(start, length)]),
    },
    { allowTrailingComma: true, allowEmptyContent: true },
  );
  return events;
}

describe('walking through JSON with comments', () => {
  it('tells of any text what jsonc-parser tells', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"\\u00e9"',
        '"\\x"',
        '"open',
        '1',
        '-',
        '1.',
        '2e',
        'true',
        'null',
        'word',
        '/',
        '// c\n',
        '/* c */',
        '/*',
        ' ',
        '\n',
        '\ufeff',
      ],
    );
    const text = fc.oneof(
      { weight: 3, arbitrary: fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.json(), fc.nat(), fc.nat(3), piece)
          .map(
            ([json, at, length, by]) =>
              json.slice(0, at % (json.length + 1)) + by + json.slice((at % (json.length + 1)) + length),
          ),
      },
      { weight: 1, arbitrary: fc.string() },
    );
    fc.assert(
      fc.property(text, (one) => assert.deepEqual(ours(one), theirs(one))),
      { numRuns: 20_000 },
    );
  });
});
