/** The language of a stretch of text, as far as the dictionary cares. */
export type TextLanguage = 'en' | 'fr' | 'other';

/** Little words that a language cannot do without and that none of the others has, folded. */
const EVIDENCE: Readonly<Record<'en' | 'fr' | 'other', string>> = {
  en:
    'the of and to is that with by be this shall which its has have been at from or not are was will any under such their it they would ' +
    'may other whose than who what when if all no more into over',
  fr:
    'le la les des du et est une un dans par pour que qui sur avec aux au ce cette ses sa son ne pas se dont sont ont sera cet il elle ' +
    'leur leurs ou mais donc d l n qu jusqu ainsi entre sous apres chez etre deja y aucun aucune beaucoup deux selon avait etait serait',
  other:
    'der die das und den von mit ist ein eine dem auf fur nicht sich wird im zu werden bei einer ' +
    'el los las del una por con para como su sus pero y il della che di per non gli una sono het een van zijn voor niet',
};

/** The words that tell languages apart. 1: English, 2: French, 4: another; a word of two languages is evidence for both. */
export const LANGUAGE_BITS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  (['en', 'fr', 'other'] as const).forEach((language, i) => {
    for (const word of EVIDENCE[language].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  });
  return bits;
})();

/** How many words of each language a text holds: the sum over blocks is that of the document. */
export interface LanguageCounts {
  readonly en: number;
  readonly fr: number;
  readonly other: number;
}

/** A document's language: in a text of one line a single little word decides, where none speaks against it. */
export function documentLanguageOf(counts: LanguageCounts): TextLanguage {
  const { en, fr, other } = counts;
  if (en + fr + other === 1) return en === 1 ? 'en' : fr === 1 ? 'fr' : 'other';
  return languageOf(counts, 'other');
}

/** The language that the evidence speaks for, or `fallback` where there is too little of it. */
export function languageOf(counts: LanguageCounts, fallback: TextLanguage): TextLanguage {
  const { en, fr, other } = counts;
  const most = Math.max(en, fr, other);
  if (most < 2) return fallback;
  if (en === most && en > fr && en >= other) return 'en';
  if (fr === most && fr > en && fr >= other) return 'fr';
  return other === most && other > en && other > fr ? 'other' : fallback;
}
