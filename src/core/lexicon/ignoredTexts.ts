import { foldText } from '../text/characters';
import { inflect } from './inflection';
import { readName } from './phrase';
import { LANGUAGES } from './term';

/** The forms of one word that are taken for it. */
type Forms = ReadonlySet<string>;

/** Texts that are no mention, whatever a glossary says. Case, accents, punctuation and number tell nothing: `Drag-along rights` is the ignored `drag along right`. */
export class IgnoredTexts {
  /** By number of words. */
  readonly #texts = new Map<number, Forms[][]>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const words = wordsOf(text);
      if (words.length === 0) continue;
      const forms = words.map((word) => formsOf(word, words.length === 1));
      const others = this.#texts.get(words.length);
      if (others) others.push(forms);
      else this.#texts.set(words.length, [forms]);
    }
  }

  get isEmpty(): boolean {
    return this.#texts.size === 0;
  }

  /** Whether a text is one of them as a whole. */
  has(text: string): boolean {
    const words = wordsOf(text).map(foldText);
    return this.#texts.get(words.length)?.some((forms) => words.every((word, w) => forms[w]?.has(word))) ?? false;
  }
}

function wordsOf(text: string): readonly string[] {
  return readName(text).flatMap((part) => (part.kind === 'word' ? part.word : []));
}

/** In both languages: an ignored text does not tell which it is in. */
function formsOf(word: string, alone: boolean): Forms {
  const mode = alone ? 'single' : 'phrase';
  return new Set([foldText(word), ...LANGUAGES.flatMap((language) => inflect(word, language, mode))]);
}
