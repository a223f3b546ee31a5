import assert from 'node:assert/strict';
import type { Language } from '../../../src/core';
import { mentionAt, readIn, textOf } from './read';

/**
 * Rows are `sentence => mention: status, value, of party; mention: …`, with value and party where the sentence tells them. `least` of the rows must be right;
 * the others are listed.
 */
export function readingShare(language: Language, least: number, table: readonly string[]): void {
  it(`${language}: ${least * 100} % of ${table.length} sentences are read right`, () => {
    const wrong = table.flatMap((row) => {
      const [sentence = '', answers = ''] = row.split(' => ');
      const found = answers.split('; ').map((answer) => toldOf(language, sentence, answer));
      return found.join('; ') === answers ? [] : `${row}, not ${found.join('; ')}`;
    });
    assert.ok(1 - wrong.length / table.length >= least, wrong.join('\n'));
  });
}

/** What is read of the mention of an answer, in as many words as the answer has. */
function toldOf(language: Language, sentence: string, answer: string): string {
  const [, piece = '', , value, party] = /^(.*?): (\w+)(?:, (?!of )(.*?))?(?:, of (.*))?$/.exec(answer) ?? [];
  const read = readIn(language, sentence);
  const mention = mentionAt(read, piece);
  if (!mention) return `${piece}: no mention`;
  const values = mention.values.map((one) => textOf(read, one));
  const who = mention.party ? textOf(read, mention.party) : '-';
  const told = [
    `${piece}: ${mention.status}`,
    ...(value === undefined ? [] : [values.includes(value) ? value : values.join(' + ')]),
    ...(party === undefined ? [] : [`of ${who.includes(party) ? party : who}`]),
  ];
  return told.join(', ');
}
