import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Lexicon, type Term } from '../../../src/core';
import { MentionFinder } from '../../../src/core/match/mentions';
import { Words } from '../../../src/core/text/words';
import { bundledLexicon } from '../../../src/dictionary';
import { LONG } from '../../properties/long';

/** How long the hostile texts are, in characters: the first at least, the second twice that. */
const LENGTHS = LONG ? ([5_000_000, 10_000_000] as const) : ([100_000, 200_000] as const);
/** What one character of a hostile text may cost: steps of the automaton and keys of the index. */
const MOST_PER_CHARACTER = 40;

interface Work {
  readonly characters: number;
  readonly steps: number;
  readonly mentions: number;
}

function work(lexicon: Lexicon, text: string): Work {
  const words = new Words();
  const finder = new MentionFinder(lexicon, words, { fuzzy: true });
  words.read(text, lexicon.vocabulary);
  const { length } = finder.find(text, [], 'en');
  const { exact, fuzzy } = finder;
  return {
    characters: text.length,
    steps: words.count + exact.steps + fuzzy.steps + fuzzy.index.probes,
    mentions: length,
  };
}

/** Twice the text is at most twice the work, and a character's share of it is bounded. */
function checkLinear(lexicon: Lexicon, piece: string): { readonly once: Work; readonly twice: Work } {
  const [once, twice] = LENGTHS.map((length) => work(lexicon, piece.repeat(Math.ceil(length / piece.length)))) as [
    Work,
    Work,
  ];
  assert.ok(twice.steps <= 2.1 * once.steps + 1000, `${once.steps} steps, then ${twice.steps}`);
  assert.ok(twice.steps <= MOST_PER_CHARACTER * twice.characters, `${twice.steps / twice.characters} a character`);
  return { once, twice };
}

function termOf(id: string, names: readonly string[], patterns: readonly string[] = []): Term {
  const wordings = (list: readonly string[]): { text: string }[] => list.map((text) => ({ text }));
  return {
    id,
    category: 'law',
    texts: { en: { names: wordings(names), patterns: wordings(patterns), except: [], definition: '', lookFor: '' } },
    related: [],
    expects: [],
    labels: [],
    sources: [],
  };
}

describe('the work of the matcher is linear in the text', function () {
  this.timeout(600_000);

  const bundled = bundledLexicon();
  const longest = bundled.phrases
    .filter(({ kind }) => kind === 'name')
    .map(({ text }) => text)
    .reduce((a, b) => (b.length > a.length ? b : a));
  const HOSTILE: Readonly<Record<string, string>> = {
    'one letter': 'a',
    'one letter, apart': 'a ',
    'a line without a break':
      'the Company shall not, without consent, assign its right of first refusal or 27 % stake ',
    'all but the last word of the longest name': `${longest.split(' ').slice(0, -1).join(' ')} `,
    'the first word of the longest name': `${longest.split(' ')[0]!} `,
    'the longest name, its last word misspelt': `${longest.slice(0, -1)}qx `,
    'misspelt names beside right ones': 'right of first refusl and right of first refusal, ',
    'beginnings of patterns': 'may not shall not ',
    'ends of patterns': 'assign terminate ',
    'words that are nearly one': 'right of first re fusal of fir st refu sal ',
    'long words that are unknown': 'indemnnificattionsharehollders ',
    'full stops': '.',
    'full stops, each before a small letter': '. a',
    signs: '.,;:!?()[]{}“”«»‘’\'"-–—/\\|*_#~`^°§¶†%‰&$€£',
    apostrophes: 'd’l’qu’',
    'half surrogates, high': '\ud835',
    'half surrogates, low': '\udc1a',
    'surrogates in pairs': '\ud835\udc1a',
    'combining marks': 'e\u0301\u0302\u0303',
    'zero-width signs': 'right\u200b of\u200d first\u2060 refusal ',
    'soft hyphens': 're\u00adfu\u00adsal ',
  };

  for (const [title, piece] of Object.entries(HOSTILE))
    it(title, () => {
      checkLinear(bundled, piece);
    });

  it('full stops before a word in small letters', () => {
    const dots = '.'.repeat(LENGTHS[1]);
    assert.equal(work(bundled, `see ${dots} right of first refusal`).mentions, 1);
  });

  it('different unknown words', () => {
    const words = (count: number): string =>
      Array.from({ length: count }, (_, i) => `indem${(i * 7919).toString(36)}ification`).join(' ');
    const [once, twice] = [work(bundled, words(10_000)), work(bundled, words(20_000))];
    assert.ok(twice.steps <= 2.1 * once.steps);
  });

  it('finds each of the longest names that stand side by side', () => {
    const { twice } = checkLinear(bundled, `${longest} `);
    assert.equal(twice.mentions, Math.ceil(LENGTHS[1] / (longest.length + 1)));
  });
});

describe('the work for a text does not grow with the glossary', function () {
  this.timeout(600_000);

  const COUNTS = [1000, 100_000] as const;
  /** Words that begin alike; no other number's ending is near. */
  const name = (i: number): string =>
    `internationalisation${Array.from({ length: 7 }, (_, k) =>
      String.fromCharCode(97 + (Math.floor((Math.imul(i + 1, 0x9e3779b1) >>> 0) / 26 ** k) % 26)),
    ).join('')}`;
  const known = name(12);
  const typo = `${known.slice(0, 3)}${known.slice(4)}`;
  const typoBehind = `${known.slice(0, -3)}${known.slice(-2)}`;

  const [few, many] = COUNTS.map((count) => {
    const wordings = (n: string): Term => termOf(n, [`right of first ${n}`], [`may not … ${n}`]);
    return lazily(() => Lexicon.compile(Array.from({ length: count }, (_, i) => wordings(name(i)))));
  }) as [() => Lexicon, () => Lexicon];

  const TEXTS: Readonly<Record<string, string>> = {
    'names that begin with the same words': `right of first ${known}, right of first internationalisation, `,
    'names whose words begin alike': `right of first ${typo}, right of first ${typoBehind}, `,
    'patterns that begin with the same words': `may not ${known}, may not ${typo} may not a b c d e ${known}, `,
  };
  for (const [title, piece] of Object.entries(TEXTS))
    it(`100,000 ${title}`, () => {
      const [less, more] = [few, many].map((lexicon) => work(lexicon(), piece.repeat(1000))) as [Work, Work];
      assert.ok(more.mentions >= 1000, String(more.mentions));
      assert.ok(more.steps <= 1.1 * less.steps, `${less.steps} steps, then ${more.steps}`);
    });
});

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
