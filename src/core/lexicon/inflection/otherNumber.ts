import { foldText } from '../../text/characters';
import { addNumber, withS } from './englishNouns';
import { pluralOf, singularOf } from './frenchNumber';
import { words } from './tables';

/** What follows one of these in a French name does not take its number: `Comités de Pilotage`. */
const PREPOSITIONS = words('de du des d a au aux en pour par sur sous sans et ou');

/** A name in the plural, or in the singular, its accents and capitals kept: the last word of an English one, in a French one the noun and its adjectives. */
export function otherNumber(name: string, language: 'en' | 'fr', plural: boolean): string {
  const all = [...name.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const stop = all.findIndex(([word], i) => i > 0 && PREPOSITIONS.has(foldText(word)));
  const changed = language === 'en' ? all.slice(-1) : all.slice(0, stop < 0 ? all.length : stop);
  return changed.reduceRight((text, { index, 0: word }) => {
    const to = inNumber(word, language, plural);
    return text.slice(0, index) + to + text.slice(index + word.length);
  }, name);
}

function inNumber(word: string, language: 'en' | 'fr', plural: boolean): string {
  const folded = foldText(word);
  const to = language === 'en' ? english(folded, plural) : plural ? pluralOf(folded) : singularOf(folded);
  let same = 0;
  while (same < folded.length && folded[same] === to[same]) same++;
  // A letter that folds to two has moved everything behind it; then the rule's own letters are taken.
  const kept = folded.length === word.length ? word.slice(0, same) : to.slice(0, same);
  const ending = to.slice(same);
  const shouted = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  return kept + (shouted ? ending.toUpperCase() : ending);
}

function english(word: string, plural: boolean): string {
  const forms: string[] = [];
  addNumber(forms, word, false);
  const isOther = (form: string): boolean => form !== word && form.length > word.length === plural;
  return forms.find(isOther) ?? (plural ? withS(word) : word);
}
