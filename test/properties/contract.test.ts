import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Contract } from '../../src/core/contract/contract';
import { ContractReader } from '../../src/core/contract/reader';
import { Blocks } from '../../src/core/text/blocks';
import type { Use } from '../../src/core/contract/use';
import type { Markup } from '../../src/core/text/markup';

/** What contracts are made of, whole and in halves, so that edits make and break definitions. */
const PIECES = [
  '“Affiliate” means any company. ',
  '“Affil',
  'iate” ',
  'means ',
  'The Affiliates and the Parties ',
  '(the “Party”) ',
  '(collectively, the “Parties” and each a “Party”) ',
  '« Cédant » désigne la Société. ',
  '**Cédant** ',
  '\\textbf{Fee} means ',
  'right of first refusal (“RoFR”) ',
  'the RoFR, each party’s Fee ',
  'Section 4.2(a) of this Agreement ',
  'Article IV and Exhibit A ',
  '\n\n',
  '\n',
  '4.2 Term. ',
  'ARTICLE IV\nDEFINITIONS\n',
  '# Heading\n',
  '\\section{Term}\n',
  '```\n',
  'C++ ',
  '(“C++”) ',
  '“',
  '(',
  'x'.repeat(900) + '. ',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(30), text), { maxLength: 6 });
const markups = fc.constantFrom<Markup>('plain', 'markdown', 'latex');

/** Everything that a contract tells. */
function told(contract: Contract): unknown {
  return {
    definitions: contract.definitions(),
    uses: contract.uses().map((use) => [use.start, use.end, use.name, use.slug, use.exact, use.definition?.index]),
    uncapitalised: contract.uncapitalised().map(spelled),
    references: contract.references(),
    outline: contract.outline(),
    names: contract.layer.names,
  };
}

describe('what a contract says of itself', () => {
  it('is the same after edits as from the start', () => {
    fc.assert(
      fc.property(markups, text, edits, (markup, initial, list) => {
        const reader = new ContractReader(markup);
        let current = initial;
        let blocks = Blocks.of(current);
        for (const [at, length, insert] of list) {
          told(new Contract(reader, blocks, []));
          const start = at % (current.length + 1);
          const end = Math.min(current.length, start + length);
          blocks = blocks.edit({ start, end, text: insert });
          current = current.slice(0, start) + insert + current.slice(end);
          const fresh = new Contract(new ContractReader(markup), Blocks.of(current), []);
          assert.deepEqual(told(new Contract(reader, blocks, [])), told(fresh));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is sorted, disjoint and inside the text, whatever that is', () => {
    fc.assert(
      fc.property(
        markups,
        fc.oneof(text, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        (markup, t) => {
          const contract = new Contract(new ContractReader(markup), Blocks.of(t), []);
          const definitions = contract.definitions();
          for (const spans of [definitions, contract.references()]) checkSpans(spans, t.length);
          checkSpans(
            [...definitions, ...contract.uses(), ...contract.uncapitalised()].sort((a, b) => a.start - b.start),
            t.length,
          );
          for (const { start, end, sentence } of definitions)
            assert.ok(sentence.start <= start && end <= sentence.end && sentence.end <= t.length);
          for (const { start, end, label, title } of contract.outline()) {
            assert.ok(start === label.start && label.end <= end && end <= t.length);
            assert.ok(title.start <= title.end && title.end <= t.length);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is the same for any stretch as for the whole', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (t, a, b) => {
        const contract = new Contract(new ContractReader('plain'), Blocks.of(t), []);
        const from = a % (t.length + 1);
        const to = Math.min(t.length, from + (b % 200));
        const touches = ({ start, end }: { start: number; end: number }): boolean => end >= from && start <= to;
        assert.deepEqual(contract.uses(from, to).map(spelled), contract.uses().filter(touches).map(spelled));
        assert.deepEqual(contract.references(from, to), contract.references().filter(touches));
      }),
    );
  });
});

/** A use without what it means. */
function spelled({ start, end, name, exact }: Use): readonly unknown[] {
  return [start, end, name, exact];
}

function checkSpans(spans: readonly { start: number; end: number }[], length: number): void {
  let before = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= before && start < end && end <= length, JSON.stringify(spans));
    before = end;
  }
}
