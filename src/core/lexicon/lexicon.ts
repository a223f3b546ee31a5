import type { Cues } from './cues/cues';
import type { Kin } from './cues/kin';
import { type FuzzyTables, fuzzyTablesInSteps } from './misspellings/fuzzyTables';
import { Automaton, type FrozenAutomaton } from './automaton';
import { ChainBuilder } from './chainBuilder';
import type { Chains } from './chains';
import { type CommonWords, NO_COMMON_WORDS } from './commonWords';
import { ended } from '../ended';
import { frequencies, frequentWords } from './frequency';
import { IgnoredTexts } from './ignoredTexts';
import { isProblem, readName, readPattern, type Part, type PhraseProblem } from './phrase';
import { rolesOfWords } from './marks';
import { Pairs } from './pairs';
import { reordered } from './reorder';
import type { Step } from './step';
import { Stepper } from './steps';
import { LANGUAGES, type Language, type Term, type Wording } from './term';
import { Vocabulary } from '../text/vocabulary';
import { languagesOfCues, rolesIn, type WordRoles } from './wordRoles';

/** How a phrase came into the lexicon. `except` phrases cover what is no mention. */
export type PhraseKind = 'name' | 'abbreviation' | 'pattern' | 'except';

/** A wording that the automaton knows. */
export interface Phrase {
  /** Index into {@link Lexicon.terms}. */
  readonly term: number;
  readonly text: string;
  readonly language: Language;
  readonly kind: PhraseKind;
  /** Shown only where the document holds an unmistakable term. */
  readonly weak: boolean;
  /** One plain word: counts only in text of its own language. */
  readonly single: boolean;
  /** Made from a name by rule, not spelled so in the glossary. */
  readonly derived: boolean;
  /** One of its words is written apart from its prefix: `sub-licensable`. */
  readonly apart: boolean;
  /** Whether a misspelling of it counts. */
  readonly fuzzy: boolean;
}

/** A wording that could not be compiled. */
export interface WordingProblem extends PhraseProblem {
  readonly term: string;
  readonly language: Language;
  readonly text: string;
}

/** What compiling makes of terms. */
export interface CompiledTerms {
  /** In the order of their ids. */
  readonly terms: readonly Term[];
  readonly phrases: readonly Phrase[];
  readonly problems: readonly WordingProblem[];
  readonly vocabulary: Vocabulary;
  readonly automaton: FrozenAutomaton;
  readonly chains: Chains;
  readonly formLanguages: Uint8Array;
}

/** How terms are compiled. */
export interface CompileOptions {
  readonly commonWords?: CommonWords;
  /** Texts that are no mention, whatever the terms say. */
  readonly ignored?: readonly string[];
}

/**
 * The terms of all glossaries, compiled for matching: immutable, compared by identity. Terms are in the order of their ids, so that the order
 * of the glossary changes nothing.
 */
export class Lexicon {
  readonly terms: readonly Term[];
  readonly phrases: readonly Phrase[];
  readonly problems: readonly WordingProblem[];
  readonly vocabulary: Vocabulary;
  readonly automaton: FrozenAutomaton;
  /** The phrases that are not made of words alone. */
  readonly chains: Chains;
  readonly commonWords: CommonWords;
  /** Texts that are no mention. */
  readonly ignored: IgnoredTexts;
  /** By id of a word: which languages it speaks for (see `LANGUAGE_BITS`). Shorter than the vocabulary. */
  readonly languageBits: Uint8Array;
  /** By id of a word: 1 where it speaks for a contract. Shorter than the vocabulary. */
  readonly contractBits: Uint8Array;
  /** By id of a word: the languages whose phrases hold it, as bits (see `languageBit`). */
  readonly formLanguages: Uint8Array;
  /** What the words around a term tell of it. */
  readonly cues: Cues;
  /** What the words around a figure tell of whose it is. */
  readonly kin: Kin;
  readonly #byId: ReadonlyMap<string, number>;
  #fuzzyTables: FuzzyTables | undefined;

  private constructor(
    compiled: CompiledTerms,
    roles: WordRoles,
    commonWords: CommonWords,
    ignored: IgnoredTexts,
    fuzzyTables: FuzzyTables | undefined,
  ) {
    this.terms = compiled.terms;
    this.phrases = compiled.phrases;
    this.problems = compiled.problems;
    this.vocabulary = compiled.vocabulary;
    this.automaton = compiled.automaton;
    this.chains = compiled.chains;
    this.formLanguages = compiled.formLanguages;
    this.languageBits = roles.languageBits;
    this.contractBits = roles.contractBits;
    this.cues = roles.cues;
    this.kin = roles.kin;
    this.commonWords = commonWords;
    this.ignored = ignored;
    this.#byId = new Map(this.terms.map((term, index) => [term.id, index]));
    this.#fuzzyTables = fuzzyTables;
  }

  /** Compiles terms. Of two with one id the later one wins. */
  static compile(all: readonly Term[], options: CompileOptions = {}): Lexicon {
    return ended(Lexicon.compileInSteps(all, options));
  }

  /** The same in steps, none of which takes long, so that the caller may let others work between them. */
  static *compileInSteps(all: readonly Term[], options: CompileOptions = {}): Generator<void, Lexicon> {
    const { commonWords = NO_COMMON_WORDS, ignored = [] } = options;
    const last = new Map(all.map((term) => [term.id, term]));
    const terms = [...last.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    yield;
    const vocabulary = new Vocabulary();
    const roles = yield* rolesIn(vocabulary);
    yield;
    const compiler = new Compiler(vocabulary, languagesOfCues(roles));
    for (const [index, term] of terms.entries()) {
      compiler.term(term, index);
      yield;
    }
    const { phrases, problems, automaton, chains, stepper } = compiler;
    yield;
    const frequency = frequencies(vocabulary);
    yield;
    const lemmas = stepper.lemmas(frequency);
    yield;
    const pairs = new Pairs(stepper.slots, frequency, lemmas);
    yield;
    const frozen = yield* automaton.freeze(vocabulary.size, pairs);
    yield;
    const frozenChains = yield* chains.freeze(lemmas, pairs);
    yield;
    const formLanguages = stepper.languagesOfForms();
    const compiled = { terms, phrases, problems, vocabulary, automaton: frozen, chains: frozenChains, formLanguages };
    yield;
    const marks = rolesOfWords(compiled, roles.languageBits, lemmas);
    yield;
    const places = pairs.freeze(marks);
    yield;
    vocabulary.mark(marks, places, frequentWords(frequency));
    yield;
    return new Lexicon(compiled, roles, commonWords, new IgnoredTexts(ignored), undefined);
  }

  /** The lexicon of terms that were compiled before. */
  static of(compiled: CompiledTerms, roles: WordRoles, commonWords: CommonWords, fuzzyTables: FuzzyTables): Lexicon {
    return new Lexicon(compiled, roles, commonWords, new IgnoredTexts([]), fuzzyTables);
  }

  /** The same terms with other texts that are no mention; itself for none. */
  ignoring(ignored: readonly string[]): Lexicon {
    if (ignored.length === 0) return this;
    return new Lexicon(this, this, this.commonWords, new IgnoredTexts(ignored), this.#fuzzyTables);
  }

  /** Where misspelt words find the forms near them. Made when it is first needed, since it costs more than most of the rest. */
  get fuzzyTables(): FuzzyTables {
    return (this.#fuzzyTables ??= ended(fuzzyTablesInSteps(this.vocabulary, this.automaton)));
  }

  /** Makes in steps what is otherwise made when it is first needed. */
  *warm(): Generator<void> {
    this.#fuzzyTables ??= yield* fuzzyTablesInSteps(this.vocabulary, this.automaton);
  }

  /** Whether a folded word is one that its phrases or everyday language know. */
  isKnown(word: string): boolean {
    if (this.vocabulary.idOf(word) >= 0) return true;
    const letters = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    return this.commonWords.has(letters, 0, letters.length, 'other');
  }

  /** The term with that id, if there is one. */
  term(id: string): Term | undefined {
    const index = this.#byId.get(id);
    return index === undefined ? undefined : this.terms[index];
  }
}

/** Feeds wordings to the automaton and keeps what is to be known of them. */
class Compiler {
  readonly phrases: Phrase[] = [];
  readonly problems: WordingProblem[] = [];
  readonly automaton: Automaton;
  readonly chains: ChainBuilder;
  readonly stepper: Stepper;

  constructor(vocabulary: Vocabulary, cues: Uint8Array) {
    this.stepper = new Stepper(vocabulary, cues);
    this.automaton = new Automaton(this.stepper.slots);
    this.chains = new ChainBuilder(this.stepper.slots);
  }

  term(term: Term, index: number): void {
    for (const language of LANGUAGES) {
      const texts = term.texts[language];
      if (!texts) continue;
      for (const name of texts.names) this.#name(term, index, language, name);
      for (const pattern of texts.patterns) this.#pattern(term, index, language, pattern, 'pattern');
      for (const text of texts.except) this.#pattern(term, index, language, { text }, 'except');
    }
  }

  #name(term: Term, index: number, language: Language, name: Wording): void {
    const parts = readName(name.text);
    const abbreviation = isAbbreviation(name.text);
    const single = parts.length === 1 && !abbreviation;
    const phrase: Phrase = {
      term: index,
      text: name.text,
      language,
      kind: abbreviation ? 'abbreviation' : 'name',
      weak: name.weak ?? single,
      single,
      derived: false,
      apart: false,
      fuzzy: !abbreviation,
    };
    const exact = abbreviation
      ? parts.map((part) => (part.kind === 'word' ? { ...part, mode: 'exact' as const, suffix: 's' } : part))
      : parts;
    this.#add(term, phrase, exact);
    const other = abbreviation ? undefined : reordered(parts, language);
    if (other) this.#add(term, { ...phrase, derived: true }, other);
  }

  #pattern(term: Term, index: number, language: Language, wording: Wording, kind: 'pattern' | 'except'): void {
    const parts = readPattern(wording.text);
    if (isProblem(parts)) {
      this.problems.push({ ...parts, term: term.id, language, text: wording.text });
      return;
    }
    const plain = parts.every((part) => part.kind === 'word' || part.kind === 'any');
    const asked = parts.filter((part) => part.kind === 'word' || part.kind === 'value' || part.kind === 'any').length;
    this.#add(
      term,
      {
        term: index,
        text: wording.text,
        language,
        kind,
        weak: wording.weak ?? asked < 2,
        single: asked < 2,
        derived: false,
        apart: false,
        fuzzy: plain,
      },
      parts,
    );
  }

  #add(term: Term, phrase: Phrase, parts: readonly Part[]): void {
    const read = this.stepper.sequences(parts, phrase.language);
    if ('code' in read) {
      this.problems.push({ ...read, term: term.id, language: phrase.language, text: phrase.text });
      return;
    }
    const add = (steps: readonly Step[], added: Phrase): void => {
      const index = this.phrases.push(added) - 1;
      if (!this.chains.add(steps, index)) this.automaton.add(steps, index);
    };
    for (const steps of read.sequences) add(steps, phrase);
    // A misspelling of it counts as one of the word as it is spelled.
    if (read.apart.length > 0) {
      const apart = { ...phrase, apart: true, fuzzy: false };
      for (const steps of read.apart) add(steps, apart);
    }
  }
}

/** Two capitals in a row: `ROFR`, `RoFR`, `R&D`. */
function isAbbreviation(text: string): boolean {
  return /^\S*\p{Lu}[\p{Lu}&./-]*\p{Lu}\S*$/u.test(text);
}
