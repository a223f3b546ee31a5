import assert from 'node:assert/strict';
import { bundledLexicon } from '../../../src/dictionary';
import { Annotator, Blocks } from '../../../src/core';

const annotator = new Annotator(bundledLexicon(), { markup: 'markdown' });

/** The texts of the mentions of pre-emption and refusal in a Markdown document. */
function mentionsIn(text: string): readonly string[] {
  return annotator
    .annotate(Blocks.of(text))
    .mentions()
    .filter(({ term }) => term.category === 'rofr')
    .map(({ start, end }) => text.slice(start, end));
}

describe('phrases over the markup of Markdown', () => {
  it('run over the lines of a quotation', () => {
    assert.deepEqual(mentionsIn('> the right of\n> first refusal lapses'), ['right of\n> first refusal']);
    assert.deepEqual(mentionsIn('> > the right of first\n> > refusal lapses'), ['right of first\n> > refusal']);
    assert.deepEqual(mentionsIn('> the right of first\nrefusal lapses'), ['right of first\nrefusal']);
  });

  it('are not made of what stands on both sides of the sign within a line', () => {
    assert.deepEqual(mentionsIn('a right of > pre-emption'), ['pre-emption']);
  });

  it('run over signs of emphasis', () => {
    assert.deepEqual(mentionsIn('the right of **first refusal** lapses'), ['right of **first refusal']);
  });
});
