import { type CueTable, Cues, type Expression } from './cues/cues';
import { CONTRACT_WORDS } from './cues/contractWords';
import { Kin } from './cues/kin';
import { LANGUAGE_BITS } from '../text/language';
import { VALUE_WORDS } from '../values';
import type { ImagePart, ImageParts } from './image';
import { languageBit } from './steps';
import { type Language, LANGUAGES } from './term';
import type { Vocabulary } from '../text/vocabulary';

/** What the engine itself knows of words, by their ids. */
export interface WordRoles {
  /** Which languages a word speaks for (see `LANGUAGE_BITS`). Shorter than the vocabulary. */
  readonly languageBits: Uint8Array;
  /** 1 where a word speaks for a contract. Shorter than the vocabulary. */
  readonly contractBits: Uint8Array;
  /** What the words around a term tell of it. */
  readonly cues: Cues;
  /** What the words around a figure tell of whose it is. */
  readonly kin: Kin;
}

/** Adds the words that the engine knows to a vocabulary, in steps: they come first in it, in one order. */
export function* rolesIn(vocabulary: Vocabulary): Generator<void, WordRoles> {
  for (const word of VALUE_WORDS) vocabulary.add(word);
  return {
    languageBits: rolesOf(vocabulary, LANGUAGE_BITS),
    contractBits: rolesOf(vocabulary, new Map(CONTRACT_WORDS.map((word) => [word, 1]))),
    cues: yield* Cues.compile(vocabulary),
    kin: Kin.compile(vocabulary),
  };
}

/**
 * By id: the language whose cues alone a word is among, as a bit (see `languageBit`); 0 for all other words. In a text of another language it is as strange as
 * a word of no phrase.
 */
export function languagesOfCues({ languageBits, contractBits, cues, kin }: WordRoles): Uint8Array {
  const { length } = cues.fr.role;
  return Uint8Array.from({ length }, (_, id) => {
    if (id < VALUE_WORDS.length || languageBits[id] > 0 || contractBits[id] > 0) return 0;
    const languages = LANGUAGES.filter((language) => cues[language].role[id] > 0 || kin[language][id] > 0);
    return languages.length === 1 ? languageBit(languages[0]) : 0;
  });
}

/** Adds words to a vocabulary and lists their roles by id. */
function rolesOf(vocabulary: Vocabulary, roles: ReadonlyMap<string, number>): Uint8Array {
  for (const word of roles.keys()) vocabulary.add(word);
  const byId = new Uint8Array(vocabulary.size);
  for (const [word, role] of roles) byId[vocabulary.idOf(word)] = role;
  return byId;
}

/** The roles as arrays: to conjugate the verbs again takes longer than all the rest of a stored lexicon. */
export function partsOfRoles({ languageBits, contractBits, cues, kin }: WordRoles): ImageParts {
  const parts: Record<string, ImagePart> = { languageBits, contractBits };
  for (const language of LANGUAGES) {
    const { role, form, expressions } = cues[language];
    parts[`${language}.role`] = role;
    parts[`${language}.form`] = form;
    parts[`${language}.expressions`] = numbersOf(expressions);
    parts[`${language}.kin`] = kin[language];
  }
  return parts;
}

/** The roles that such arrays are. */
export function rolesOfParts(parts: ImageParts): WordRoles {
  const bytes = (name: string): Uint8Array => parts[name] as Uint8Array;
  const cues = (language: Language): CueTable => ({
    role: bytes(`${language}.role`),
    form: bytes(`${language}.form`),
    expressions: expressionsOf(parts[`${language}.expressions`] as Int32Array),
  });
  return {
    languageBits: bytes('languageBits'),
    contractBits: bytes('contractBits'),
    cues: new Cues(cues('en'), cues('fr')),
    kin: new Kin(bytes('en.kin'), bytes('fr.kin')),
  };
}

/** An expression after another: its first word, role, form, how many words follow, and these. */
function numbersOf(expressions: CueTable['expressions']): Int32Array {
  const numbers: number[] = [];
  for (const [first, list] of expressions)
    for (const { rest, role, form } of list) numbers.push(first, role, form, rest.length, ...rest);
  return Int32Array.from(numbers);
}

function expressionsOf(numbers: Int32Array): CueTable['expressions'] {
  const expressions = new Map<number, Expression[]>();
  for (let at = 0; at < numbers.length; at += 4 + numbers[at + 3]) {
    const [first, role, form, length] = numbers.subarray(at, at + 4);
    const expression = { rest: [...numbers.subarray(at + 4, at + 4 + length)], role, form };
    const list = expressions.get(first);
    if (list) list.push(expression);
    else expressions.set(first, [expression]);
  }
  return expressions;
}
