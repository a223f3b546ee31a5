import assert from 'node:assert/strict';
import { it } from 'mocha';
import { Annotator, Blocks, type Mention } from '../../../src/core';
import { LEXICON } from './glossary';

/** Read before a sentence, it makes the document a contract. */
const PREAMBLE = {
  en: 'This Agreement is made between the undersigned parties, whereas the terms hereof and the schedules hereto shall bind them.\n\n',
  fr: 'Entre les soussignés, parties au présent contrat, il est convenu, conformément aux annexes, des stipulations suivantes.\n\n',
};

/** A sentence whose marked places must hold mentions. */
export interface Marked {
  readonly text: string;
  /** Text before the sentence. */
  readonly before: number;
  /** The mention at each mark, in order. */
  readonly mentions: readonly Mention[];
}

/** Reads a sentence in which `⟦…⟧` marks mentions. */
export function readMarked(sentence: string, contract?: 'en' | 'fr'): Marked {
  const preamble = contract ? PREAMBLE[contract] : '';
  const marks: [number, number][] = [];
  let text = preamble;
  for (const char of sentence) {
    if (char === '⟦') marks.push([text.length, 0]);
    else if (char === '⟧') marks.at(-1)![1] = text.length;
    else text += char;
  }
  const annotations = new Annotator(LEXICON, { fuzzy: false }).annotate(Blocks.of(text));
  if (contract) assert.equal(annotations.profile.kind, 'contract', 'the preamble makes a contract');
  const all = annotations.mentions();
  const mentions = marks.map(([start, end]) => {
    const found = all.find((mention) => mention.start < end && start < mention.end);
    assert.ok(found, `a mention at “${text.slice(start, end)}” in: ${sentence}`);
    return found;
  });
  return { text, before: preamble.length, mentions };
}

/** One test for each sentence of each status. */
export function checkStatuses(table: Readonly<Record<string, string>>, contract?: 'en' | 'fr'): void {
  for (const [status, sentences] of Object.entries(table)) {
    for (const sentence of sentences.trim().split('\n')) {
      it(`${status}: ${sentence.trim()}`, () => {
        for (const mention of readMarked(sentence.trim(), contract).mentions) assert.equal(mention.status, status);
      });
    }
  }
}

/** One test for each status: `least` of its sentences must be right, and those that are not are listed. */
export function checkShares(least: number, table: Readonly<Record<string, string>>, contract?: 'en' | 'fr'): void {
  for (const [status, list] of Object.entries(table)) {
    const sentences = list.trim().split('\n');
    it(`${least * 100} % of ${sentences.length} ${status}`, () => {
      const wrong = sentences.filter((sentence) =>
        readMarked(sentence.trim(), contract).mentions.some((mention) => mention.status !== status),
      );
      assert.ok(1 - wrong.length / sentences.length >= least, wrong.join('\n'));
    });
  }
}
