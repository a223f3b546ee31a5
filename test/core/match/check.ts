import assert from 'node:assert/strict';
import { it } from 'mocha';
import { type Candidate, MATCHES } from '../../../src/core/match/candidates';
import { MentionFinder } from '../../../src/core/match/mentions';
import { languageOf, type TextLanguage } from '../../../src/core/text/language';
import { Words } from '../../../src/core/text/words';
import { readValues } from '../../../src/core/values';
import { unmark } from '../values/check';
import { LEXICON } from './glossary';
import { NaiveMatcher } from './naive';

const words = new Words();
const fast = new MentionFinder(LEXICON, words, { fuzzy: true });
const naive = new NaiveMatcher(LEXICON);

/**
 * One test a line, `text with ⟦mentions⟧ → term match; term match`: exactly the marked spans are mentions, of those terms and matched so, in the fast matcher and in
 * the naive one. Edits follow `fuzzy`: `rofr fuzzy 1`. A line without an arrow holds no mention; `⏎` is a line break.
 */
export function check(language: TextLanguage, table: string): void {
  for (const line of table.trim().split('\n')) {
    const [marked = '', told = ''] = line.trim().split(' → ');
    it(`${language}: ${line.trim()}`, () => {
      const { text, spans } = unmark(marked.replaceAll('⏎', '\n'));
      const expected = told === '' ? [] : told.split('; ');
      assert.equal(spans.length, expected.length, 'as many marks as mentions');
      words.read(text, LEXICON.vocabulary);
      const spoken = languageOf(words.languages, language);
      const values = readValues(text, words, spoken);
      const wanted = expected.map((mention, m) => `${text.slice(...spans[m]!)} → ${mention}`);
      const inShort = (found: readonly Candidate[]): readonly string[] =>
        found.map((mention) => `${text.slice(mention.start, mention.end)} → ${short(mention)}`);
      assert.deepEqual(inShort(fast.find(text, values, spoken)), wanted, 'the fast matcher');
      assert.deepEqual(inShort(naive.find(text, values, spoken)), wanted, 'the naive matcher');
    });
  }
}

function short({ phrase, match, distance }: Candidate): string {
  const term = LEXICON.terms[LEXICON.phrases[phrase]!.term]!.id;
  return [term, MATCHES[match], ...(distance > 0 ? [distance] : [])].join(' ');
}
