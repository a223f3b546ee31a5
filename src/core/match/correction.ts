import type { Lexicon, Phrase } from '../lexicon/lexicon';

/**
 * A misspelt mention as it should be written. The words that the lexicon knows stay as they are; each strange one becomes the form nearest to it of a word
 * of the phrase, in its number and its case: `rights of first Refussals` → `rights of first Refusals`.
 */
export function correctionOf(text: string, phrase: Phrase, lexicon: Lexicon): string {
  const forms = wordsOf(phrase.text).flatMap(([word]) => formsOf(word, lexicon));
  const wanted = new Set(forms.map(folded));
  const words = wordsOf(text);
  if (forms.length === 0 || words.length === 0) return phrase.text;
  let corrected = '';
  let from = 0;
  for (const match of words) {
    const [word] = match;
    const known = wanted.has(folded(word)) || lexicon.vocabulary.idOf(folded(word)) >= 0;
    corrected += text.slice(from, match.index) + (known ? word : inCaseOf(word, nearest(word, forms)));
    from = match.index + word.length;
  }
  corrected += text.slice(from);
  // Words that were joined or torn apart cannot be mended one by one.
  return corrected === text ? phrase.text : corrected;
}

/** A word of a phrase in the numbers that the lexicon knows it in. */
function formsOf(word: string, lexicon: Lexicon): readonly string[] {
  const stem = word.replace(/s$/u, '');
  const plurals = [`${word}s`, `${word}es`, stem, word.replace(/y$/u, 'ies'), word.replace(/al$/u, 'aux'), `${word}x`];
  return [word, ...new Set(plurals)].filter((form, i) => i === 0 || lexicon.vocabulary.idOf(folded(form)) >= 0);
}

function nearest(word: string, forms: readonly string[]): string {
  const distances = forms.map((form) => distance(folded(word), folded(form)));
  return forms[distances.indexOf(Math.min(...distances))] ?? word;
}

/** `refusal` in the case of `REFUSSAL` or `Refussal`. */
function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const [first = ''] = word;
  const [own = ''] = model;
  return own !== own.toLowerCase() ? first.toUpperCase() + word.slice(first.length) : word;
}

/** Without case and accents, as the lexicon keeps its words. */
function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** Damerau–Levenshtein distance with adjacent transpositions; for two short words. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function wordsOf(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
}
