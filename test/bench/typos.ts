import type { Random } from './random';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A phrase with so many edits: a letter left out, added, replaced or swapped with its neighbour, each in a word of five letters or more, if there is one. */
export function misspelt(phrase: string, edits: number, random: Random): string {
  let words = phrase.split(' ');
  for (let i = 0; i < edits; i++) {
    const long = words.flatMap((word, w) => (word.length >= 5 ? [w] : []));
    if (long.length === 0) return phrase;
    const chosen = random.pick(long);
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
