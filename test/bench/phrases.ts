import type { Term } from '../../src/core/index';
import { Random } from './random';

/**
 * Terms of one plain phrase each, of two to four words that occur in the text: half of them stand there as they are, half are mixed from its words. As names of terms do, they begin and end
 * with a word that says something: none of the {@link FREQUENT} most frequent ones.
 */
export function phraseTerms(text: string, count: number): readonly Term[] {
  return phrases(text, count).map((phrase, i) => termOf(`bench-${i}`, phrase));
}

const FREQUENT = 150;

function phrases(text: string, count: number): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  const frequent = mostFrequent(words, FREQUENT);
  const random = new Random(count);
  const found = new Set<string>();
  // A text of few words has few phrases that begin so.
  for (let tried = 0; found.size < count; tried++) {
    const length = 2 + random.below(3);
    const at = random.below(Math.max(1, words.length - length));
    const run = words.slice(at, at + length);
    const phrase = found.size % 2 === 0 ? run : run.map(() => random.pick(words));
    const outer = [phrase[0] ?? '', phrase.at(-1) ?? ''];
    if (tried > 50 * count || !outer.some((word) => frequent.has(word))) found.add(phrase.join(' '));
  }
  return [...found];
}

function mostFrequent(words: readonly string[], count: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, count)
      .map(([word]) => word),
  );
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
