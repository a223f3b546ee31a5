import assert from 'node:assert/strict';
import { Annotator, Blocks, Lexicon, readGlossary } from '../../../src/core/index';

const { terms } = readGlossary({
  terms: [
    {
      id: 'drag-along',
      category: 'transfer',
      en: { names: ['drag-along right'], patterns: ['{percent} of the shares'], definition: '', lookFor: '' },
      fr: { names: ['droit de sortie forcée'], definition: '', lookFor: '' },
    },
    {
      id: 'right',
      category: 'transfer',
      en: { names: [{ text: 'along right', weak: false }], definition: '', lookFor: '' },
    },
  ],
});

/** The texts of the mentions that are left where `ignored` is no mention. */
function left(text: string, ...ignored: string[]): readonly string[] {
  const annotations = new Annotator(Lexicon.compile(terms, { ignored })).annotate(Blocks.of(text));
  return annotations.mentions().map(({ start, end }) => text.slice(start, end));
}

describe('ignored texts', () => {
  const both = 'The drag-along right of Acme, and its Drag-Along Rights in 27 % of the shares.';

  it('are no mention, rightly spelt or not, whatever their case, hyphens and number', () => {
    assert.deepEqual(left(both), ['drag-along right', 'Drag-Along Rights', '27 % of the shares']);
    assert.deepEqual(left(both, 'drag along right'), ['27 % of the shares']);
    assert.deepEqual(left('The drag-allong right of Acme.'), ['drag-allong right']);
    assert.deepEqual(left('The drag-allong right of Acme.', 'drag-allong right'), []);
    assert.deepEqual(left('Le droit de sortie forcée.', 'DROIT DE SORTIE FORCÉE'), []);
  });

  it('may hold figures', () => {
    assert.deepEqual(left(both, '27 % of the shares'), ['drag-along right', 'Drag-Along Rights']);
    assert.deepEqual(left(both, '28 % of the shares').length, 3);
  });

  it('leave longer mentions that hold them, and nothing comes to light beneath', () => {
    assert.deepEqual(left('A drag-along right.', 'along right'), ['drag-along right']);
    assert.deepEqual(left('A drag-along right.', 'drag-along right'), []);
  });

  it('may be any string', () => {
    assert.deepEqual(left('A drag-along right.', '', ' ', '(', '{percent', '…', '\ud800', '-'), ['drag-along right']);
  });
});
