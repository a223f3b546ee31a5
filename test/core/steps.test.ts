import assert from 'node:assert/strict';
import { Annotator, Blocks, ended } from '../../src/core';
import { LEXICON } from './match/glossary';

describe('a document is read in steps', () => {
  // Each paragraph introduces an abbreviation, so that each is asked for the document's own before any is read.
  const paragraphs = Array.from(
    { length: 200 },
    (_, i) =>
      `Party ${i} has a right of first refusal (“RoFR ${i}”), and nobody else has one, whatever Section ${i} says.\n\n`,
  );

  it('from the first on: none reads more than a few blocks, be it for their names, their language or their terms', () => {
    const blocks = Blocks.of(paragraphs.join(''));
    const all = blocks.slice(0, blocks.count);
    const counts = () => [
      all.filter(({ contract }) => contract !== undefined).length,
      all.filter(({ kept }) => kept !== undefined).length,
    ];
    const annotations = new Annotator(LEXICON).annotate(blocks);
    let before = counts();
    for (const _ of annotations.warm()) {
      const after = counts();
      assert.ok(
        after.every((count, i) => count - before[i]! <= 16),
        `${before.join()} → ${after.join()}`,
      );
      before = after;
    }
    assert.deepEqual(counts(), [all.length, all.length]);
    assert.equal(
      annotations.mentions().length,
      new Annotator(LEXICON).annotate(Blocks.of(paragraphs.join(''))).mentions().length,
    );
  });

  it('a stretch of it before the rest, whose mentions are known at once where it holds an unmistakable term', () => {
    const blocks = Blocks.of(paragraphs.join(''));
    const annotations = new Annotator(LEXICON).annotate(blocks);
    const stretch = { start: 5000, end: 6000 };
    assert.equal(ended(annotations.warmStretch(stretch)), true);
    const read = blocks.slice(0, blocks.count).filter(({ kept }) => kept !== undefined).length;
    const found = annotations.mentions(stretch.start, stretch.end);
    assert.ok(found.length > 5);
    // To tell them nothing more was read.
    assert.equal(blocks.slice(0, blocks.count).filter(({ kept }) => kept !== undefined).length, read);
    assert.ok(read < 20, `${read} blocks`);
    ended(annotations.warm());
    assert.deepEqual(annotations.mentions(stretch.start, stretch.end), found);
  });

  it('a stretch whose mentions hang on the rest', () => {
    const rest = `Acme has a right of first refusal.\n\n`;
    const annotations = new Annotator(LEXICON).annotate(Blocks.of(`Nothing is here.\n\n${rest}`));
    assert.equal(ended(annotations.warmStretch({ start: 0, end: 10 })), false);
    assert.equal(ended(annotations.warmStretch({ start: 20, end: 40 })), true);
  });
});
