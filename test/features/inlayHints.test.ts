import assert from 'node:assert/strict';
import { Annotator, Blocks, Lexicon } from '../../src/core/index';
import { plainFigure } from '../../src/features/inlayHints/unusual';
import { inEnglish, Words } from '../../src/words';

describe('the figures that are written out', () => {
  const annotator = new Annotator(Lexicon.compile([]));
  const figures = (text: string, language: 'en' | 'fr' = 'en'): readonly (string | undefined)[] =>
    annotator
      .annotate(Blocks.of(text))
      .values()
      .map((value) =>
        plainFigure(value, text.slice(value.start, value.end), new Words(inEnglish, language))?.replaceAll(/\s/g, ' '),
      );

  it('are those with a short scale', () => {
    assert.deepEqual(figures('Elle achète pour 250 Md$ de services.'), ['$250,000,000,000']);
    assert.deepEqual(figures('Elle achète pour 250 Md$ de services.', 'fr'), ['250 000 000 000 $']);
    assert.deepEqual(figures('They paid $135bn for it.'), ['$135,000,000,000']);
  });

  it('are those in words', () => {
    assert.deepEqual(figures('They hold twenty-seven per cent of it.'), ['27 %']);
    assert.deepEqual(figures('They pay two hundred and fifty million dollars.'), ['$250,000,000']);
  });

  it('are dates of which day and month might be confused', () => {
    assert.deepEqual(figures('It ends on 2026-04-03.'), ['3 April 2026']);
  });

  it('are not those that anybody reads', () => {
    for (const text of [
      'It is worth $135 billion.',
      'It costs €1,250,000.',
      'They hold 27 %.',
      'It ends on 3 April 2026.',
      'It lasts until 2030.',
    ])
      assert.deepEqual(figures(text), [undefined], text);
    assert.deepEqual(figures('Il vaut 135 milliards de dollars.', 'fr'), [undefined]);
  });
});
