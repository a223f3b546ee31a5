import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { Annotator, Blocks, CATEGORIES, Lexicon, type Term } from '../../src/core/index';
import { Sections } from '../../src/editor/sections';
import type { HighlightSettings } from '../../src/editor/settings';
import { chosenMentions } from '../../src/features/highlights/chosen';
import { groupOf, lineOf } from '../../src/editor/groups';

const TEXT = [
  '# One',
  'The pre-emption right and the pre-emption right of the drag-along holders.',
  'The pre-emption right has lapsed.',
  'A pre-empttion right.',
  '# Two',
  'The drag-along right, and the pre-emption right.',
].join('\n\n');

const ALL: HighlightSettings = { style: 'underline', mode: 'all', hidden: new Set(), overviewRuler: false };

describe('the choice of highlights', () => {
  const annotations = new Annotator(
    Lexicon.compile([term('pre-emption right'), term('drag-along right', 'transfer')]),
    {
      markup: 'markdown',
    },
  ).annotate(Blocks.of(TEXT));
  const shown = (settings: Partial<HighlightSettings>, from = 0, to = TEXT.length): readonly string[] =>
    chosenMentions(annotations, { start: from, end: to }, { ...ALL, ...settings }, () =>
      new Sections().of(annotations.blocks, 'markdown'),
    ).map(({ start, end }) => TEXT.slice(start, end));

  it('is every mention, unless told otherwise', () => {
    assert.equal(shown({}).length, 6);
  });

  it('is nothing without a style', () => {
    assert.deepEqual(shown({ style: 'none' }), []);
  });

  it('leaves hidden categories out, in every mode', () => {
    for (const mode of ['all', 'firstInSection', 'clauses'] as const)
      assert.ok(!shown({ mode, hidden: new Set(['rofr']) }).includes('pre-emption right'), mode);
  });

  it('is the first of a term in each section, and what is misspelt', () => {
    const first = ['pre-emption right', 'pre-empttion right', 'drag-along right', 'pre-emption right'];
    assert.deepEqual(shown({ mode: 'firstInSection' }), first);
  });

  it('knows of mentions above the visible text that were the first', () => {
    const second = TEXT.indexOf('The pre-emption right has');
    assert.deepEqual(shown({ mode: 'firstInSection' }, second, second + 30), []);
  });

  it('is what says something: an end, a figure, a party, a misspelling', () => {
    const texts = shown({ mode: 'clauses' });
    assert.ok(texts.includes('pre-empttion right'));
    assert.ok(texts.length < 6);
  });

  it('draws exact, misspelt and ended mentions with three lines', () => {
    const lines = annotations.mentions().map(lineOf);
    assert.deepEqual(lines, ['solid', 'solid', 'dotted', 'dashed', 'solid', 'solid']);
  });
});

describe('the colours of categories', () => {
  const colours = manifest.contributes.colors;

  it('are eight at most, and each category has one of them', () => {
    assert.ok(colours.length <= 8);
    const ids = new Set(colours.map(({ id }) => id));
    for (const category of CATEGORIES) assert.ok(ids.has(`dealTerms.${groupOf(category)}`), category);
  });

  for (const [theme, background, least] of [
    ['dark', '#1f1f1f', 4.5],
    ['light', '#ffffff', 4.5],
    ['highContrast', '#000000', 7],
    ['highContrastLight', '#ffffff', 7],
  ] as const)
    it(`can be read as text in the ${theme} theme (WCAG 2.2: contrast of at least ${least})`, () => {
      for (const { id, defaults } of colours) {
        const ratio = contrast(defaults[theme], background);
        assert.ok(ratio >= least, `${id}: ${ratio.toFixed(2)}`);
      }
    });
});

function term(name: string, category: Term['category'] = 'rofr'): Term {
  const text = { names: [{ text: name }], patterns: [], except: [], definition: '', lookFor: '' };
  const id = name.replace(/ /g, '-');
  return { id, category, texts: { en: text }, related: [], expects: [], labels: [], sources: [] };
}

/** Contrast ratio of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
