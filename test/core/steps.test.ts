import assert from 'node:assert/strict';
import { Annotator, Blocks } from '../../src/core';
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
});
