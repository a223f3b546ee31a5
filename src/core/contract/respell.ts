import { foldText, isUpper } from '../text/characters';
import { otherNumber } from '../lexicon/inflection/otherNumber';

/**
 * What a use of a name becomes when the name is changed: in capitals where the text has it so, in the number that the text has it in. `written` is what the text has of
 * `name`; possessives stand behind it and are not touched.
 */
export function respelled(written: string, name: string, newName: string, language: 'en' | 'fr'): string {
  const numbered = sameNumber(written, name) ? newName : otherNumber(newName, language, isLonger(written, name));
  return isShouted(written) && !isShouted(name) ? numbered.toUpperCase() : numbered;
}

function sameNumber(written: string, name: string): boolean {
  const [a, b] = [wordsOf(written), wordsOf(name)];
  return a.length !== b.length || a.every((word, i) => word === b[i]);
}

/** Whether the text has the plural of the name, not its singular: the plural is longer, or ends otherwise. */
function isLonger(written: string, name: string): boolean {
  return wordsOf(written).join('').length >= wordsOf(name).join('').length;
}

function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => foldText(word));
}

function isShouted(text: string): boolean {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign.toLowerCase() === sign.toUpperCase()) continue;
    if (!isUpper(text.charCodeAt(at))) return false;
    letters++;
  }
  return letters > 1;
}
