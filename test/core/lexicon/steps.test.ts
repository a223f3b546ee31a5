import assert from 'node:assert/strict';
import { ended, Lexicon } from '../../../src/core/index';
import { bundledDictionary } from '../../../src/dictionary/index';

const LAYER = {
  terms: [
    {
      id: 'zorblat',
      category: 'price' as const,
      texts: {
        en: {
          names: [{ text: 'zorblat' }],
          patterns: [{ text: 'zorblat (of|' }],
          except: [],
          definition: '',
          lookFor: '',
        },
      },
      related: [],
      expects: [],
      labels: [],
      sources: [],
    },
  ],
  silenced: ['right-of-first-refusal'],
  ignored: [],
  problems: [],
};

describe('a lexicon that is compiled in steps', () => {
  const dictionary = bundledDictionary();

  it('is the one that is compiled in one go', () => {
    const [inSteps, atOnce] = [ended(dictionary.compileInSteps([LAYER])), dictionary.compile([LAYER])];
    assert.deepEqual(
      inSteps.terms.map(({ id }) => id),
      atOnce.terms.map(({ id }) => id),
    );
    assert.deepEqual(inSteps.phrases, atOnce.phrases);
    assert.deepEqual(inSteps.problems, atOnce.problems);
    assert.equal(inSteps.problems.length, 1);
    for (const part of ['automaton', 'chains', 'fuzzyTables', 'formLanguages'] as const)
      assert.deepEqual(inSteps[part], atOnce[part], part);
    assert.deepEqual(inSteps.vocabulary.parts, atOnce.vocabulary.parts);
  });

  it('lets others work after each term', () => {
    let steps = 0;
    for (const _ of Lexicon.compileInSteps(dictionary.terms)) steps++;
    assert.ok(steps > dictionary.terms.length);
  });

  it('is there with the first step when it has been compiled before', () => {
    const plain = dictionary.compile([]);
    assert.deepEqual(dictionary.compileInSteps([]).next(), { done: true, value: plain });
    assert.equal(dictionary.compileInSteps([LAYER]).next().done, false);
  });
});
