import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { root } from './grammars';

interface LanguageConfiguration {
  readonly comments?: unknown;
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly folding: { readonly offSide: boolean };
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

const configuration = JSON.parse(
  readFileSync(new URL('syntaxes/contract.language-configuration.json', root), 'utf8'),
) as LanguageConfiguration;

describe('the language of contracts', () => {
  const word = new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`);

  describe('a double click takes', () => {
    const rows: readonly (readonly [text: string, words: readonly string[]])[] = [
      ['the société’s capital', ['the', 'société’s', 'capital']],
      ['l’exclusivité d’achat', ['l', 'exclusivité', 'd', 'achat']],
      ['aujourd’hui, take-or-pay', ['aujourd’hui', 'take-or-pay']],
      ['e\u0301tat, ŒUVRE, naïve', ['e\u0301tat', 'ŒUVRE', 'naïve']],
      ['EUR 12,000,000.50 or 27 %', ['EUR', '12,000,000.50', 'or', '27']],
      ['«\u00a0Affilié\u00a0» “Party”', ['Affilié', 'Party']],
      ['Section 4.2(a).', ['Section', '4.2', 'a']],
      ['the 3rd and 1er', ['the', '3rd', 'and', '1er']],
    ];
    for (const [text, words] of rows)
      it(text, () => {
        assert.deepEqual(text.match(word), words);
      });
    it('nothing of no length', () => {
      assert.equal(word.test(''), false);
    });
  });

  it('closes and surrounds with the quotes of both languages', () => {
    const closing = new Map(configuration.autoClosingPairs.map((pair) => [pair.open, pair.close]));
    const surrounding = new Map(configuration.surroundingPairs);
    for (const [open, close] of configuration.brackets) {
      assert.equal(closing.get(open), close);
      assert.equal(surrounding.get(open), close);
    }
    assert.equal(closing.get('“'), '”');
    assert.equal(closing.get('«'), '»');
  });

  it('never closes an apostrophe', () => {
    for (const { open } of configuration.autoClosingPairs) assert.doesNotMatch(open, /['‘’]/u);
  });

  it('has no comments: all of a contract is text', () => {
    assert.equal(configuration.comments, undefined);
  });
});
