import assert from 'node:assert/strict';
import packed from '../../src/dictionary/common/words.json';
import { CommonWordLists, packWords } from '../../src/core/lexicon/commonWords';
import { commonWords } from '../harness/commonWords';

const lists = new CommonWordLists(() => packed);

function has(word: string, language: 'en' | 'fr' | 'other'): boolean {
  return lists.has(
    Uint16Array.from(word, (char) => char.charCodeAt(0)),
    0,
    word.length,
    language,
  );
}

describe('the list of ordinary words', function () {
  this.timeout(600_000);

  it('holds the words that resemble a term, in their own language', () => {
    for (const word of ['notation', 'medication', 'indentured']) assert.ok(has(word, 'en'), word);
    for (const word of ['notation', 'cassation']) assert.ok(has(word, 'fr'), word);
    assert.ok(has('notation', 'other'));
    assert.ok(!has('indentured', 'fr'));
    assert.ok(!has('idemnification', 'other'));
  });

  it('is packed and unpacked without loss', () => {
    const words = [
      'a',
      'ab',
      'abc',
      'abd',
      'b',
      'incontestabilityincontestabilitya',
      'incontestabilityincontestabilityb',
    ];
    const small = new CommonWordLists(() => ({ en: packWords(words), fr: [] }));
    for (const word of words)
      assert.ok(
        small.has(
          Uint16Array.from(word, (char) => char.charCodeAt(0)),
          0,
          word.length,
          'en',
        ),
        word,
      );
    assert.ok(
      !small.has(
        Uint16Array.from('abe', (char) => char.charCodeAt(0)),
        0,
        3,
        'en',
      ),
    );
  });

  it('is no more than a little behind the glossary (npm run common-words)', () => {
    const wanted = commonWords(40);
    for (const language of ['en', 'fr'] as const) {
      const missing = wanted[language].filter((word) => !has(word, language));
      assert.ok(missing.length * 20 <= wanted[language].length + 20, `${language}: ${missing.join(' ')}`);
    }
  });
});
