import { isUpper, isWordCode } from '../text/characters';
import { GLUE, STOP, type Words } from '../text/words';
import { EDIT } from '../lexicon/misspellings/distance';

const LOWER = 0;
const INITIAL = 1;
const ALL = 2;

/**
 * What word `w`, misspelt in a phrase of the words `first` to `end`, may differ by for all its capitals, in half edits: a word that is capitalised otherwise than
 * the words around it is a name rather than a misspelling (`the right to CERES` is no *right to cure*).
 */
export function casingBudget(text: string, words: Words, w: number, first: number, end: number): number {
  const shape = shapeOf(text, words, w);
  if (shape === LOWER) return 2 * EDIT;
  const alone = end - first === 1;
  if (shape === ALL) {
    const from = alone ? Math.max(0, w - 1) : first;
    const to = alone ? Math.min(words.count, w + 2) : end;
    let others = 0;
    for (let i = from; i < to; i++) {
      if (i === w || words.end[i] - words.start[i] < 3) continue;
      if (shapeOf(text, words, i) === ALL) return 2 * EDIT;
      others++;
    }
    return others === 0 ? 2 * EDIT : 0;
  }
  // The first word of a sentence, of a heading or of an item of a list tells nothing.
  const leads = w === first && words.joint[w] !== GLUE;
  if (alone) return leads || words.joint[w] === STOP ? 2 * EDIT : EDIT;
  if (leads) return 2 * EDIT;
  for (let i = first; i < end; i++) {
    if (i !== w && words.end[i] - words.start[i] > 3 && shapeOf(text, words, i) === LOWER) return 0;
  }
  return 2 * EDIT;
}

function shapeOf(text: string, words: Words, w: number): number {
  let letters = 0;
  let upper = 0;
  let initial = false;
  for (let i = words.start[w]; i < words.end[w]; i++) {
    const code = text.charCodeAt(i);
    if (!isWordCode(code) || (code >= 48 && code <= 57)) continue;
    if (isUpper(code)) {
      upper++;
      initial ||= letters === 0;
    }
    letters++;
  }
  if (upper > 1 && upper === letters) return ALL;
  return initial ? INITIAL : LOWER;
}
