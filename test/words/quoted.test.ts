import assert from 'node:assert/strict';
import { Annotator, Blocks, Lexicon } from '../../src/core/index';
import { inEnglish, Words } from '../../src/words';

describe('a value with what the document says of it', () => {
  const annotator = new Annotator(Lexicon.compile([]));
  const quoted = (text: string, language: 'en' | 'fr' = 'en'): readonly string[] =>
    annotator
      .annotate(Blocks.of(text))
      .values()
      .map((value) =>
        new Words(inEnglish, language).quoted(value, text.slice(value.start, value.end)).replaceAll(/\s/g, ' '),
      );

  it('is quoted where its figures read otherwise', () => {
    assert.deepEqual(quoted('They hold twenty-seven per cent of it.'), ['27 % (“twenty-seven per cent”)']);
    assert.deepEqual(quoted('It is worth €1,250,000 today.'), ['€1.25 m (“€1,250,000”)']);
    assert.deepEqual(quoted('It ends on 03/04/2026.'), ['4 March or 3 April 2026 (“03/04/2026”)']);
  });

  it('is not said twice', () => {
    assert.deepEqual(quoted('It is worth about $135 billion, which is 32.5 per cent.'), ['about $135 bn', '32.5 %']);
    assert.deepEqual(quoted('Elle vaut 135 milliards de dollars, soit 32,5 % du capital.', 'fr'), [
      '135 Md $',
      '32,5 %',
    ]);
    assert.deepEqual(quoted('It ends on October 28, 2025.'), ['28 October 2025']);
  });
});
