import { Late } from '../../late';
import type { Language } from '../term';
import type { Vocabulary } from '../../text/vocabulary';
import { foldText } from '../../text/characters';
import { ENGLISH_KIN } from './kinEnglish';
import { FRENCH_KIN } from './kinFrench';
import type { KinList } from './kinList';
import { KIN, type KinName } from './kinName';
import { formsOf } from './verbForms';

/** The words that tell whose a figure, a right or a duty is, by id, for both languages; a part of the lexicon, because they must have ids. */
export class Kin {
  readonly en: Uint8Array;
  readonly fr: Uint8Array;

  constructor(en: Uint8Array, fr: Uint8Array) {
    this.en = en;
    this.fr = fr;
  }

  /** Adds the words to the vocabulary. */
  static compile(vocabulary: Vocabulary): Kin {
    return new Kin(tableOf(vocabulary, ENTRIES.en.value), tableOf(vocabulary, ENTRIES.fr.value));
  }
}

type Entries = ReadonlyMap<string, number>;

function entriesOf({ words, verbs }: KinList, language: Language): Entries {
  const entries = new Map<string, number>();
  for (const [name, list] of Object.entries(words) as [KinName, string][])
    for (const word of list.split(' ')) entries.set(foldText(word), KIN[name]);
  for (const [name, list] of Object.entries(verbs) as [KinName, string][])
    for (const verb of list.split(' '))
      for (const [form] of formsOf(verb, language)) if (!entries.has(form)) entries.set(form, KIN[name]);
  return entries;
}

const ENTRIES: Readonly<Record<Language, Late<Entries>>> = {
  en: new Late(() => entriesOf(ENGLISH_KIN, 'en')),
  fr: new Late(() => entriesOf(FRENCH_KIN, 'fr')),
};

function tableOf(vocabulary: Vocabulary, entries: Entries): Uint8Array {
  for (const word of entries.keys()) vocabulary.add(word);
  const table = new Uint8Array(vocabulary.size);
  for (const [word, kin] of entries) table[vocabulary.idOf(word)] = kin;
  return table;
}
