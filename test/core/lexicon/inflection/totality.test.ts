import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { inflect } from '../../../../src/core/lexicon/inflection';
import { foldText } from '../../../../src/core/text/characters';

const language = fc.constantFrom('en' as const, 'fr' as const);
const mode = fc.constantFrom('single' as const, 'phrase' as const, 'verb' as const);
const ending = fc.constantFrom(
  '',
  's',
  'aux',
  'eux',
  'ée',
  'ies',
  'es',
  'ise',
  'er',
  'oir',
  'ir',
  're',
  'soudre',
  'y',
  'é',
  'l',
);
const letters = fc.string({ unit: fc.constantFrom(...'a e i o u é è ç œ l m n r s t v y x'.split(' ')), maxLength: 8 });
const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(letters, ending).map((parts) => parts.join('')),
);

describe('inflection', () => {
  it('answers any text with distinct, folded forms, the word itself first', () => {
    fc.assert(
      fc.property(word, language, mode, (text, inLanguage, inMode) => {
        const forms = inflect(text, inLanguage, inMode);
        assert.equal(forms[0], foldText(text));
        assert.equal(new Set(forms).size, forms.length);
        assert.ok(forms.length < 90);
        for (const form of forms) assert.equal(form, foldText(form));
      }),
      { numRuns: 3000 },
    );
  });

  it('answers the same whether accents are composed or not', () => {
    for (const text of ['cédé', 'première', 'répartir', 'dû']) {
      assert.deepEqual(inflect(text.normalize('NFD'), 'fr', 'phrase'), inflect(text, 'fr', 'phrase'));
      assert.deepEqual(inflect(text.normalize('NFD'), 'fr', 'verb'), inflect(text, 'fr', 'verb'));
    }
  });
});
