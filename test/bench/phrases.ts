import type { Term } from '../../src/core/index';
import { Random } from './random';

/** Terms of one plain phrase each, of two to four words that occur in the text: half of them stand there as they are, half are mixed from its words. */
export function phraseTerms(text: string, count: number): readonly Term[] {
  return phrases(text, count).map((phrase, i) => termOf(`bench-${i}`, phrase));
}

function phrases(text: string, count: number): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  const random = new Random(count);
  const found = new Set<string>();
  while (found.size < count) {
    const length = 2 + random.below(3);
    const at = random.below(Math.max(1, words.length - length));
    const run = words.slice(at, at + length);
    found.add((found.size % 2 === 0 ? run : run.map(() => random.pick(words))).join(' '));
  }
  return [...found];
}

function termOf(id: string, name: string): Term {
  return {
    id,
    category: 'law',
    texts: { en: { names: [{ text: name }], patterns: [], except: [], definition: '', lookFor: '' } },
    related: [],
    expects: [],
    labels: [],
    sources: [],
  };
}
