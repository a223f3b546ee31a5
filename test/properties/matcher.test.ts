import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { CommonWordLists, packWords } from '../../src/core/lexicon/commonWords';
import { Lexicon } from '../../src/core/lexicon/lexicon';
import type { Term } from '../../src/core/lexicon/term';
import { MentionFinder } from '../../src/core/match/mentions';
import type { TextLanguage } from '../../src/core/text/language';
import { Words } from '../../src/core/text/words';
import { readValues } from '../../src/core/values';
import { NaiveMatcher } from '../core/match/naive';

const WORDS = [
  'right',
  'of',
  'first',
  'refusal',
  'offer',
  'stake',
  'equity',
  'exclusive',
  'licence',
  'droit',
  'préemption',
  'clause',
  'non',
  'compete',
  'indemnification',
  'sublicensable',
  'shareholders',
  'a',
  'the',
];
const word = fc.constantFrom(...WORDS);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const hyphenated = fc.tuple(word, word).map(([a, b]) => `${a}-${b}`);
const pattern = fc.oneof(
  fc.tuple(word, word, word).map(([a, b, c]) => `${a} (${b}|${c} ${a})`),
  fc.tuple(word, word).map(([a, b]) => `${a} … ${b}`),
  fc.tuple(word, word, word).map(([a, b, c]) => `${a} [${b}] <${c}>`),
  fc.tuple(word, word).map(([a, b]) => `<${a}> !${b}`),
  fc.tuple(word, word).map(([a, b]) => `!(${a}) ${b} ${a}`),
  fc.tuple(word, word).map(([a, b]) => `{percent} <${a}> ${b}`),
  fc.tuple(word, word).map(([a, b]) => `{name} …2 ${a} =${b}`),
  fc.constant('(may|shall) not … <~assign>'),
);
const texts = fc.record({
  names: fc.array(fc.oneof(name, hyphenated, fc.constant('ROFR')), { minLength: 1, maxLength: 3 }),
  patterns: fc.array(pattern, { maxLength: 2 }),
  except: fc.array(name, { maxLength: 1 }),
});
const glossary = fc
  .array(fc.tuple(fc.constantFrom('en' as const, 'fr' as const), texts), { minLength: 1, maxLength: 6 })
  .map((entries) =>
    entries.map(([language, { names, patterns, except }], i): Term => {
      const wordings = (list: readonly string[]): { text: string }[] => list.map((text) => ({ text }));
      return {
        id: `t${i}`,
        category: 'law',
        texts: {
          [language]: { names: wordings(names), patterns: wordings(patterns), except, definition: '', lookFor: '' },
        },
        related: [],
        expects: [],
        labels: [],
        sources: [],
      };
    }),
  );
const typo = fc
  .tuple(fc.constantFrom(...WORDS), fc.nat(20), fc.constantFrom('', 'x', 'e', 'rn'))
  .map(([w, at, insert]) => w.slice(0, at % w.length) + insert + w.slice((at % w.length) + 1));
const piece = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 3, arbitrary: typo },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Rights',
      'ROFR',
      'rofr',
      'licences',
      'droits',
      '27 %',
      'noncompete',
      'rightof',
      'refu',
      'sal',
      'may',
      'shall',
      'not',
      'assigned',
      'équity',
      'l’',
      'Microsoft’s',
      'sub-licensable',
      'Indemnifcation',
      'INDEMNIFCATION',
      'offre',
      'steak',
    ),
  },
);
const separator = fc.constantFrom(' ', ' ', ' ', ' ', '\n', '-', ', ', '. ', '\u00a0', '’', ' (', ') ');
const text = fc.array(fc.tuple(piece, separator), { maxLength: 25 }).map((parts) => parts.flat().join(''));
const language = fc.constantFrom<TextLanguage>('en', 'fr', 'other');

const COMMON = new CommonWordLists(() => ({ en: packWords(['steak', 'writes']), fr: packWords(['offre', 'tiers']) }));

function finder(terms: readonly Term[]): {
  find: (t: string, l: TextLanguage) => unknown[];
  naive: (t: string, l: TextLanguage) => unknown[];
} {
  const lexicon = Lexicon.compile(terms, { commonWords: COMMON });
  const words = new Words();
  const fast = new MentionFinder(lexicon, words, { fuzzy: true });
  const slow = new NaiveMatcher(lexicon);
  const shown = (
    found: readonly { start: number; end: number; phrase: number; match: number; distance: number }[],
  ): unknown[] =>
    found.map(({ start, end, phrase, match, distance }) => [
      start,
      end,
      lexicon.terms[lexicon.phrases[phrase]!.term]!.id,
      match,
      distance,
    ]);
  const values = (t: string, l: TextLanguage) => {
    words.read(t, lexicon.vocabulary);
    return readValues(t, words, l);
  };
  return {
    find: (t, l) => shown(fast.find(t, values(t, l), l)),
    naive: (t, l) => shown(slow.find(t, values(t, l), l)),
  };
}

describe('the matcher', function () {
  // Thousands of random texts on a busy machine.
  this.timeout(600_000);

  it('finds what the naive matcher finds', () => {
    fc.assert(
      fc.property(glossary, text, language, (terms, t, l) => {
        const both = finder(terms);
        assert.deepEqual(both.find(t, l), both.naive(t, l));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of the glossary', () => {
    fc.assert(
      fc.property(glossary, text, language, (terms, t, l) => {
        assert.deepEqual(finder(terms).find(t, l), finder([...terms].reverse()).find(t, l));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps mentions sorted, disjoint, inside the text and on the borders of code points', () => {
    fc.assert(
      fc.property(glossary, fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), language, (terms, t, l) => {
        let end = 0;
        for (const [from, to] of finder(terms).find(t, l) as [number, number][]) {
          assert.ok(from >= end && to > from && to <= t.length);
          assert.ok(!(t.charCodeAt(from) >= 0xdc00 && t.charCodeAt(from) < 0xe000));
          end = to;
        }
      }),
      { numRuns: 500 },
    );
  });
});
