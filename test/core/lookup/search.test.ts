import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import Fuse from 'fuse.js';
import { LANGUAGES, TermSearch } from '../../../src/core/index';
import { Shortlist } from '../../../src/core/lookup/shortlist';
import { bundledLexicon } from '../../../src/dictionary/index';
import { Random } from '../../bench/random';
import { misspelt } from '../../bench/typos';

const lexicon = bundledLexicon();
const search = new TermSearch(lexicon);
const ids = (query: string, limit = 5): string[] => search.search(query, limit).map(({ term }) => term.id);

describe('the look-up of terms', function () {
  this.timeout(600_000);

  it('puts the name that was typed first, with typos, without accents and in part', () => {
    for (const query of [
      'right of first refusal',
      'rigth of first refusal',
      'right of first refu',
      'RIGHT OF FIRST REFUSAL',
    ])
      assert.equal(ids(query)[0], 'right-of-first-refusal', query);
    for (const query of ['droit de préemption', 'droit de preemption', 'droit de préemtion'])
      assert.equal(ids(query)[0], ids('droit de préemption')[0], query);
    assert.equal(ids('ROFR')[0], 'right-of-first-refusal');
  });

  it('finds a term by a name of either language', () => {
    for (const [french, english] of [
      ['clause de sortie conjointe', 'tag-along right'],
      ['droit applicable', 'governing law'],
      ['force majeure', 'force majeure'],
    ] as const) {
      const [hit] = search.search(french, 1);
      assert.ok(hit?.term.texts.en && hit.term.texts.fr, french);
      assert.ok(
        ids(english).includes(hit.term.id),
        `${french} finds ${hit.term.id}, ${english} finds ${ids(english).join(', ')}`,
      );
    }
  });

  it('lists each term once, the best first, and no more than asked for', () => {
    const hits = search.search('option', 20);
    assert.equal(new Set(hits.map(({ term }) => term.id)).size, hits.length);
    assert.ok(hits.length <= 20 && hits.length > 5);
    assert.deepEqual(
      hits.map(({ score }) => score),
      hits.map(({ score }) => score).sort((a, b) => a - b),
    );
  });

  it('finds nothing for nothing and for what no name resembles', () => {
    for (const query of ['', '   ', 'zqxjkvwzqxjkvw']) assert.deepEqual(ids(query), [], JSON.stringify(query));
  });

  it('agrees with fuse.js over all names on the first five', () => {
    const names = lexicon.terms.flatMap((term) =>
      LANGUAGES.flatMap((language) => term.texts[language]?.names.map(({ text }) => ({ id: term.id, text })) ?? []),
    );
    const plain = new Fuse(names, { keys: ['text'], ignoreDiacritics: true, ignoreLocation: true, threshold: 0.4 });
    const random = new Random(23);
    const queries = Array.from({ length: 60 }, (_, i) => {
      const { text } = random.pick(names);
      if (i % 3 === 0) return text.slice(0, 3 + random.below(text.length));
      return i % 3 === 1 ? random.pick(text.split(' ')) : misspelt(text, 1, random);
    });
    const differing = queries.filter((query) => {
      const wanted = [...new Set(plain.search(query).map(({ item }) => item.id))].slice(0, 5);
      return wanted.join() !== ids(query).join();
    });
    assert.ok(differing.length <= 0.05 * queries.length, differing.join(' | '));
  });

  it('takes any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
        assert.ok(search.search(query, 3).length <= 3);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the shortlist', () => {
  it('keeps the names with the fewest errors, in their own order', () => {
    const list = new Shortlist([
      'drag-along right',
      'right of first refusal',
      'first refusal',
      'put option',
      'Première offre',
    ]);
    assert.deepEqual(list.pick('first refusal', 5), [1, 2]);
    assert.deepEqual(list.pick('first refusal', 1), [2]);
    assert.deepEqual(list.pick('frist refusal', 5), [1, 2]);
    assert.deepEqual(list.pick('premiere ofre', 5), [4]);
    assert.deepEqual(list.pick('', 5), []);
  });

  it('counts the least edits between the query and a part of the name', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, word, (query, name) => {
        assert.equal(
          new Shortlist([name]).pick(query, 1).length,
          leastErrors(query, name) / query.length > 0.4 ? 0 : 1,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

/** Sellers’ algorithm, row by row. */
function leastErrors(query: string, name: string): number {
  let row = Array.from({ length: query.length + 1 }, (_, i) => i);
  let least = query.length;
  for (const sign of name) {
    const next = [0];
    for (let i = 1; i <= query.length; i++)
      next.push(Math.min(row[i - 1]! + (query[i - 1] === sign ? 0 : 1), row[i]! + 1, next[i - 1]! + 1));
    row = next;
    least = Math.min(least, row[query.length]!);
  }
  return least;
}
