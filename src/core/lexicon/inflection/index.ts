import { foldText, isUpper } from '../../text/characters';
import { addNumber, isParticle } from './englishNouns';
import { addEnglishVerb } from './englishVerbs';
import { addAgreement } from './frenchAgreement';
import { addFrenchVerb } from './frenchVerbs';
import { otherSpelling } from './spelling';
import { add } from './tables';

/** `single`: the word is a whole name; `phrase`: it is one word of several; `compound`: it follows a hyphen; `verb`: it is the infinitive of a verb. */
export type InflectionMode = 'single' | 'phrase' | 'compound' | 'verb';

/**
 * The forms in which a word of a glossary may stand in a text, folded and distinct, the word itself first.
 *
 * `word` is one word, with its accents, without spaces, hyphens or apostrophes. Forms are made by rule, so some are no words of the
 * language; these do no harm, as no text holds them. What the rules avoid is to make another word of the language.
 * A word that holds a digit, or a capital after its first letter, is a proper name or an abbreviation and has one form.
 */
export function inflect(word: string, language: 'en' | 'fr', mode: InflectionMode): readonly string[] {
  const shape = shapeOf(word);
  const folded = shape === 'plain' ? word : foldText(word);
  const forms = [folded];
  if (shape === 'name' || folded.length < 2) return forms;
  if (language === 'fr') {
    const lower = shape === 'plain' ? word : word.toLowerCase().normalize('NFC');
    if (mode === 'verb') addFrenchVerb(forms, lower, folded);
    else addAgreement(forms, lower, folded, mode === 'single');
    return forms;
  }
  const other = otherSpelling(folded);
  addEnglish(forms, folded, mode);
  if (other !== undefined) {
    add(forms, other);
    addEnglish(forms, other, mode);
  }
  return forms;
}

function addEnglish(forms: string[], word: string, mode: InflectionMode): void {
  if (mode === 'verb') addEnglishVerb(forms, word);
  else if (mode === 'compound' && isParticle(word)) add(forms, `${word}s`);
  else addNumber(forms, word, mode === 'single');
}

/** `plain`: a to z alone; `name`: with digits or inner capitals; `other`: accents, a first capital. */
function shapeOf(word: string): 'plain' | 'name' | 'other' {
  let plain = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) continue;
    if ((code >= 48 && code <= 57) || (i > 0 && isUpper(code))) return 'name';
    plain = false;
  }
  return plain ? 'plain' : 'other';
}
