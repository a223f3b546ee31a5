import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PackedWords, Term } from '../../src/core/index';
import commonWords from '../../src/dictionary/common/words.json';
import { bundledTerms } from '../../src/dictionary/index';
import { packed } from '../../src/dictionary/packed/pack';
import { type Content, unpacked } from '../../src/dictionary/packed/unpack';

describe('the packed dictionary', () => {
  it('is unpacked to the same terms and words', () => {
    const terms = bundledTerms();
    const bytes = packed(terms, commonWords);
    assert.deepEqual(unpackedAtOnce(bytes), { terms, commonWords });
    assert.ok(bytes.length < 232_500, `${bytes.length} bytes`);
  });

  it('may hold few terms or none', () => {
    const term: Term = {
      id: 'one',
      category: 'law',
      texts: { fr: { names: [{ text: 'loi', weak: false }], patterns: [], except: [], definition: '', lookFor: '' } },
      related: [],
      expects: ['date', 'money'],
      labels: [],
      sources: [{ title: 'Code', url: 'https://example.org/a?b=c&d' }, { title: 'Loi n° 1' }],
      reviewed: '2026-01-31',
    };
    for (const terms of [[], [term], [term, { ...term, id: 'two' }]])
      assert.deepEqual(unpackedAtOnce(packed(terms, NO_WORDS)).terms, terms);
  });

  it('keeps any wordings', () => {
    const plain = { noNullPrototype: true } as const;
    const words = fc.string({ unit: fc.constantFrom('a', 'É', 'œ', ' ', '~', '{', '’', '2', '𝕏'), minLength: 1 });
    const text = fc.record(
      {
        names: fc.array(fc.record({ text: words, weak: fc.boolean() }, plain), { minLength: 1, maxLength: 3 }),
        patterns: fc.array(fc.record({ text: words }, plain), { maxLength: 3 }),
        except: fc.array(words, { maxLength: 2 }),
        definition: words,
        lookFor: words,
      },
      plain,
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const terms = texts.map((en, i): Term => ({
          id: `t${i}`,
          category: 'stake',
          texts: { en },
          related: [],
          expects: [],
          labels: [],
          sources: [],
        }));
        assert.deepEqual(unpackedAtOnce(packed(terms, NO_WORDS)).terms, terms);
      }),
      { numRuns: 10 },
    );
  });
});

const NO_WORDS: PackedWords = { en: [''], fr: [''] };

function unpackedAtOnce(bytes: Uint8Array): Content {
  for (const steps = unpacked(bytes); ;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
