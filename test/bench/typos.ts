import { wordBudget } from '../../src/core/lexicon/misspellings/budget';
import { EDIT } from '../../src/core/lexicon/misspellings/distance';
import type { Random } from './random';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A phrase with so many edits, as far as its words bear them: a letter left out, added, replaced or swapped with its neighbour. */
export function misspelt(phrase: string, edits: number, random: Random): string {
  let words = phrase.split(' ');
  const left = words.map((word) => wordBudget(word.length) / EDIT);
  for (let i = 0; i < edits; i++) {
    const open = words.flatMap((_, w) => ((left[w] ?? 0) > 0 ? [w] : []));
    if (open.length === 0) return words.join(' ');
    const chosen = random.pick(open);
    left[chosen] = (left[chosen] ?? 0) - 1;
    words = words.map((word, w) => (w === chosen ? edited(word, random) : word));
  }
  return words.join(' ');
}

function edited(word: string, random: Random): string {
  // The first letter is right in nearly all real typos, and here in most.
  const at = random.below(10) === 0 ? 0 : 1 + random.below(word.length - 1);
  const letter = LETTERS.charAt(random.below(LETTERS.length));
  switch (random.below(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return at + 1 < word.length
        ? word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
        : word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1);
  }
}
