import assert from 'node:assert/strict';
import { Lexicon } from '../../src/core/index';
import { inCaseOf } from '../../src/editor/casing';
import { folded } from '../../src/editor/folded';
import { Names } from '../../src/features/completion/names';
import { typedBefore } from '../../src/features/completion/typed';

describe('what stands before the cursor', () => {
  const texts = (line: string): readonly string[] => typedBefore(line).map(({ text }) => text);

  it('is its last words, the most first', () => {
    assert.deepEqual(texts('gets a right of f'), ['gets a right of f', 'a right of f', 'right of f', 'of f', 'f']);
  });

  it('is six words at most, however long the line is', () => {
    assert.equal(texts('word '.repeat(10_000)).length, 6);
  });

  it('does not reach over a comma, a bracket or the end of a sentence', () => {
    assert.deepEqual(texts('sold. The (right'), ['right']);
    assert.deepEqual(texts('the right,'), []);
  });

  it('goes on over a hyphen and begins after an elision', () => {
    assert.deepEqual(texts('drag-al'), ['drag-al', 'al']);
    assert.equal(texts('l’excl').at(-1), 'excl');
  });

  it('knows where it begins', () => {
    assert.deepEqual(
      typedBefore('  a stak').map(({ from, words }) => [from, words]),
      [
        [2, 2],
        [4, 1],
      ],
    );
  });
});

describe('the names to complete', () => {
  const text = (...names: readonly string[]) => ({
    names: names.map((name) => ({ text: name })),
    patterns: [],
    except: [],
    definition: '',
    lookFor: '',
  });
  const rest = { category: 'rofr', related: [], expects: [], labels: [], sources: [] } as const;
  const lexicon = Lexicon.compile([
    { ...rest, id: 'a', texts: { en: text('right of first refusal', 'ROFR'), fr: text('droit de préemption') } },
    { ...rest, id: 'b', texts: { en: text('right of first offer'), fr: text('droit de première offre') } },
  ]);

  it('are those that begin with what was typed, of one language', () => {
    const begun = (language: 'en' | 'fr', typed: string) =>
      new Names(lexicon, language).beginning(folded(typed)).map(({ name }) => name.text);
    assert.deepEqual(begun('en', 'Right of f'), ['right of first offer', 'right of first refusal']);
    assert.deepEqual(begun('fr', 'droit de pree'), ['droit de préemption']);
    assert.deepEqual(begun('fr', 'right'), []);
  });

  it('are found by a later word too', () => {
    const [found] = new Names(lexicon, 'en').holding('refus');
    assert.deepEqual([found?.name.text, found?.skipped], ['right of first refusal', 15]);
  });

  it('take the case of what was typed', () => {
    assert.equal(inCaseOf('Rig', 'right of first refusal'), 'Right of first refusal');
    assert.equal(inCaseOf('RIGHT', 'right of first refusal'), 'RIGHT OF FIRST REFUSAL');
    assert.equal(inCaseOf('ri', 'right of first refusal'), 'right of first refusal');
    assert.equal(inCaseOf('r', 'ROFR'), 'ROFR');
    assert.equal(inCaseOf('É', 'émission'), 'Émission');
  });
});
