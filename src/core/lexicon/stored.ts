import { Late } from '../late';
import type { FuzzyTables } from './misspellings/fuzzyTables';
import type { FrozenAutomaton } from './automaton';
import type { Chains } from './chains';
import { CommonWordLists, type PackedWords } from './commonWords';
import { codesOf, imageInSteps, type ImagePart, type ImageParts, jsonInSteps, partsOf, textOf } from './image';
import { Lexicon, type Phrase, type PhraseKind, type WordingProblem } from './lexicon';
import { type Language, LANGUAGES, type Term } from './term';
import { Vocabulary, type VocabularyParts } from '../text/vocabulary';
import { partsOfRoles, rolesOfParts } from './wordRoles';

const PHRASES_A_STEP = 4096;

/**
 * A compiled lexicon as bytes, so that it need not be compiled again; made in steps, none of which takes long. They are to be read by the code that wrote them, on the machine
 * that wrote them: whoever keeps them keeps with them what tells one from another.
 */
export function* storedInSteps(lexicon: Lexicon, commonWords: PackedWords): Generator<void, Uint8Array> {
  yield* lexicon.warm();
  const { vocabulary, automaton, chains, fuzzyTables, formLanguages, phrases, terms } = lexicon;
  const wordings = new Map<string, number>();
  const phraseTerms = new Int32Array(phrases.length);
  const phraseWordings = new Int32Array(phrases.length);
  const phraseTraits = new Uint8Array(phrases.length);
  for (const [p, phrase] of phrases.entries()) {
    if (p % PHRASES_A_STEP === 0) yield;
    const wording = wordings.get(phrase.text) ?? wordings.size;
    if (wording === wordings.size) wordings.set(phrase.text, wording);
    phraseTerms[p] = phrase.term;
    phraseWordings[p] = wording;
    phraseTraits[p] = traitsOf(phrase);
  }
  yield;
  const heads = terms.map(({ id, category, expects, reviewed }) => ({ id, category, expects, reviewed }));
  return yield* imageInSteps({
    ...prefixed('vocabulary', { ...vocabulary.parts }),
    ...prefixed('automaton', numbersAsArrays({ ...automaton })),
    ...prefixed('chains', numbersAsArrays({ ...chains })),
    ...prefixed('fuzzy', { ...fuzzyTables }),
    ...prefixed('roles', partsOfRoles(lexicon)),
    formLanguages,
    phraseTerms,
    phraseWordings,
    phraseTraits,
    wordings: yield* jsonInSteps([...wordings.keys()]),
    problems: yield* jsonInSteps(lexicon.problems),
    heads: yield* jsonInSteps(heads),
    commonWords: codesOf(JSON.stringify(commonWords)),
    terms: yield* jsonInSteps(terms),
  });
}

/** The lexicon of such bytes; undefined where they are none, or not whole. What is said of the terms is read when it is first asked for. */
export function restoredLexicon(bytes: Uint8Array): Lexicon | undefined {
  try {
    const parts = partsOf(bytes);
    return parts && lexiconOf(parts);
  } catch {
    return undefined; // bytes of something else
  }
}

function lexiconOf(parts: ImageParts): Lexicon {
  const under = (prefix: string): Record<string, ImagePart> =>
    Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => name.startsWith(`${prefix}.`))
        .map(([name, part]) => [name.slice(prefix.length + 1), part]),
    );
  const parsed = (name: string): unknown => JSON.parse(textOf(parts[name] as Uint16Array));
  return Lexicon.of(
    {
      terms: termsOf(parsed('heads') as TermHead[], () => parsed('terms') as Term[]),
      phrases: phrasesOf(parts, () => parsed('wordings') as string[]),
      problems: parsed('problems') as WordingProblem[],
      vocabulary: Vocabulary.of(under('vocabulary') as unknown as VocabularyParts),
      automaton: arraysAsNumbers(under('automaton')) as unknown as FrozenAutomaton,
      chains: arraysAsNumbers(under('chains')) as unknown as Chains,
      formLanguages: parts['formLanguages'] as Uint8Array,
    },
    rolesOfParts(under('roles')),
    new CommonWordLists(() => parsed('commonWords') as PackedWords),
    under('fuzzy') as unknown as FuzzyTables,
  );
}

const KINDS: readonly PhraseKind[] = ['name', 'abbreviation', 'pattern', 'except'];

function traitsOf({ kind, language, weak, single, derived, apart, fuzzy }: Phrase): number {
  return [weak, single, derived, apart, fuzzy].reduce(
    (bits, trait, i) => bits | (Number(trait) << (3 + i)),
    KINDS.indexOf(kind) | (LANGUAGES.indexOf(language) << 2),
  );
}

function phrasesOf(
  { phraseTerms, phraseWordings, phraseTraits }: ImageParts,
  read: () => readonly string[],
): readonly Phrase[] {
  const wordings = new Late(read);
  const phrases: Phrase[] = [];
  for (let p = 0; p < phraseTerms.length; p++)
    phrases.push(new StoredPhrase(phraseTerms[p], phraseTraits[p], wordings, phraseWordings[p]));
  return phrases;
}

class StoredPhrase implements Phrase {
  readonly term: number;
  readonly language: Language;
  readonly kind: PhraseKind;
  readonly weak: boolean;
  readonly single: boolean;
  readonly derived: boolean;
  readonly apart: boolean;
  readonly fuzzy: boolean;
  readonly #wordings: Late<readonly string[]>;
  readonly #wording: number;

  constructor(term: number, bits: number, wordings: Late<readonly string[]>, wording: number) {
    this.term = term;
    this.language = LANGUAGES[(bits >> 2) & 1];
    this.kind = KINDS[bits & 3];
    this.weak = (bits & 8) !== 0;
    this.single = (bits & 16) !== 0;
    this.derived = (bits & 32) !== 0;
    this.apart = (bits & 64) !== 0;
    this.fuzzy = (bits & 128) !== 0;
    this.#wordings = wordings;
    this.#wording = wording;
  }

  get text(): string {
    return this.#wordings.value[this.#wording];
  }
}

type TermHead = Pick<Term, 'id' | 'category' | 'expects' | 'reviewed'>;

/** Terms of which all but the heads is read together, when something of one is asked for. */
function termsOf(heads: readonly TermHead[], read: () => readonly Term[]): readonly Term[] {
  const terms = new Late(read);
  return heads.map((head, i) => ({
    ...head,
    get texts() {
      return terms.value[i].texts;
    },
    get related() {
      return terms.value[i].related;
    },
    get labels() {
      return terms.value[i].labels;
    },
    get sources() {
      return terms.value[i].sources;
    },
  }));
}

function prefixed(prefix: string, parts: ImageParts): ImageParts {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [`${prefix}.${name}`, part]));
}

/** Masks of tables are numbers; they go as arrays of one. */
function numbersAsArrays(parts: Record<string, ImagePart | number>): ImageParts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'number' ? Uint32Array.of(part) : part]),
  );
}

function arraysAsNumbers(parts: ImageParts): Record<string, ImagePart | number> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, /mask$/i.test(name) ? part[0] : part]));
}
