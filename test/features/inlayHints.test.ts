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

  it('say so where day and month can be read either way round', () => {
    assert.deepEqual(figures('It ends on 03/04/2026, at the latest on 4.11.2027.'), [
      '4 March or 3 April 2026',
      '11 April or 4 November 2027',
    ]);
    assert.deepEqual(figures('It ends on 13/04/2026, 04/13/2026, 05/05/2026 or 2026-03-04.'), [
      '13 April 2026',
      '13 April 2026',
      '5 May 2026',
      '4 March 2026',
    ]);
    // Nobody who writes French puts the month first.
    assert.deepEqual(figures('Le contrat de cession prend fin le 03/04/2026 au plus tard.', 'fr'), ['3 avril 2026']);
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
