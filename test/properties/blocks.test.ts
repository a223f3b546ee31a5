import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Blocks } from '../../src/core/text/blocks';

const PIECES = [
  'a',
  'the stake ',
  '\n',
  '\n\n',
  '\r\n',
  '- item',
  '# h',
  '. Next',
  'é',
  '\ud800',
  '```\n',
  'x'.repeat(700) + '. ',
  'y'.repeat(1500),
  ' z',
  '1. one ',
  '(a) b',
  '\n> ',
  '> one\n',
  '>\n',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

function cuts(blocks: Blocks): string[] {
  const out: string[] = [];
  blocks.forEach(0, blocks.length, (block) => {
    out.push(block.text);
  });
  return out;
}

describe('blocks', () => {
  it('tile the text', () => {
    fc.assert(fc.property(text, (t) => assert.equal(Blocks.of(t).text(), t)));
  });

  it('are cut the same after an edit as from the start', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(40), text), { maxLength: 8 });
    fc.assert(
      fc.property(text, edits, (initial, list) => {
        let current = initial;
        let blocks = Blocks.of(current);
        for (const [at, length, insert] of list) {
          const start = at % (current.length + 1);
          const end = Math.min(current.length, start + length);
          blocks = blocks.edit({ start, end, text: insert });
          current = current.slice(0, start) + insert + current.slice(end);
          assert.deepEqual(cuts(blocks), cuts(Blocks.of(current)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stay the same objects where an edit leaves their text', () => {
    const paragraphs = ['First paragraph.\n\n', 'Second paragraph.\n\n', 'Third one.\n\n'];
    const blocks = Blocks.of(paragraphs.join(''));
    const edited = blocks.edit({ start: 20, end: 20, text: 'x' });
    const [first, , third] = blocks.slice(0, 3);
    assert.equal(edited.slice(0, 1)[0], first);
    assert.equal(edited.slice(2, 3)[0], third);
    assert.equal(blocks.edit({ start: 20, end: 21, text: 'c' }), blocks);
  });

  it('are found by offset', () => {
    fc.assert(
      fc.property(text, fc.nat(), (t, n) => {
        const blocks = Blocks.of(t);
        const offset = n % (t.length + 1);
        const placed = blocks.at(offset);
        if (t === '') return assert.equal(placed, undefined);
        assert.ok(placed && placed.start <= offset && offset <= placed.start + placed.block.text.length);
        assert.equal(t.slice(placed.start, placed.start + placed.block.text.length), placed.block.text);
        assert.equal(blocks.indexAt(offset).start, placed.start);
      }),
    );
  });
});
