import { foldText } from '../text/characters';
import { VALUE_KINDS } from '../values/value';
import { joins, prefixOf } from './compounds';
import { inflect, type InflectionMode } from './inflection';
import { Lemmas } from './lemmas';
import type { Part, PhraseProblem } from './phrase';
import { CAPITAL, CLOSES, GAP, NOT, OPENS, type Step, VALUE } from './step';
import { LANGUAGES, type Language } from './term';
import type { Vocabulary } from '../text/vocabulary';

/** How many word sequences one pattern may stand for. */
export const MOST_SEQUENCES = 512;
/** How many steps a sequence may have: what bounds the work at each word of the text. */
export const MOST_STEPS = 24;

/** The sequences of steps that one phrase stands for. */
export interface Sequences {
  readonly sequences: readonly (readonly Step[])[];
  /** The same with one word written apart from its prefix: `sub-licensable` where the phrase has `sublicensable`. */
  readonly apart: readonly (readonly Step[])[];
}

interface Slot {
  readonly index: number;
  readonly forms: readonly number[];
  /** The slots of a prefix and of what is left without it. */
  readonly apart?: readonly (readonly [prefix: number, rest: number])[];
}

/** The bit of a language in a set of languages. */
export function languageBit(language: Language): number {
  return 1 << LANGUAGES.indexOf(language);
}

export const EVERY_LANGUAGE = (1 << LANGUAGES.length) - 1;

/** Begins the names of slots of several words. */
const ANY = 'any:';

/** Turns phrases into the steps of the automaton; keeps the slots (sets of word forms) that they share. */
export class Stepper {
  readonly slots: (readonly number[])[] = [];
  readonly #slots: Slot[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #cues: Uint8Array;
  readonly #byWord = new Map<string, Slot>();
  readonly #inflected = new Map<string, readonly string[]>();
  /** The forms of one word each. */
  readonly #words: (readonly number[])[] = [];
  /** By form: a bit for each language whose phrases hold it (see {@link languageBit}). */
  readonly #languages: number[] = [];

  /** `cues`: the languages of words that are in the vocabulary before any phrase, by id (see `languagesOfCues`). */
  constructor(vocabulary: Vocabulary, cues: Uint8Array) {
    this.#vocabulary = vocabulary;
    this.#cues = cues;
  }

  /** By form: the languages whose phrases or cues hold it, as bits; all of them for words that came into the vocabulary otherwise. */
  languagesOfForms(): Uint8Array {
    return Uint8Array.from({ length: this.#vocabulary.size }, (_, form) => this.#languagesOf(form));
  }

  #languagesOf(form: number): number {
    return this.#languages[form] ?? (this.#cues[form] || EVERY_LANGUAGE);
  }

  /** Which forms are of one word; `frequency` tells by form how often it stands in a text. */
  lemmas(frequency: Float64Array): Lemmas {
    return new Lemmas(this.#vocabulary.size, this.#words, this.#languages, frequency);
  }

  /** The sequences of steps that a phrase stands for, or what is wrong with it. */
  sequences(parts: readonly Part[], language: Language): Sequences | PhraseProblem {
    const single =
      parts.filter((part) => part.kind === 'word' || part.kind === 'any').length === 1 && parts[0]?.kind === 'word';
    const sequences = this.#expand(parts, language, single ? 'single' : 'phrase');
    if (!sequences) return { code: 'phrase-too-many', at: 0, found: String(MOST_SEQUENCES) };
    const kept = sequences.map(marked).filter((steps) => steps.some((step) => step.kind === 'word'));
    if (kept.length === 0) return { code: 'phrase-empty', at: 0, found: '' };
    if (kept.some((steps) => steps.length > MOST_STEPS)) {
      return { code: 'phrase-too-long', at: 0, found: String(MOST_STEPS) };
    }
    const apart = kept.flatMap((steps) => this.#apart(steps)).filter((steps) => steps.length <= MOST_STEPS);
    return { sequences: kept, apart: apart.slice(0, MOST_SEQUENCES) };
  }

  #expand(parts: readonly Part[], language: Language, mode: InflectionMode): Step[][] | undefined {
    let sequences: Step[][] = [[]];
    let before: Extract<Part, { kind: 'word' }> | undefined;
    for (const part of parts) {
      const options = this.#options(part, before, language, mode);
      before = part.kind === 'word' ? part : undefined;
      if (!options || options.length * sequences.length > MOST_SEQUENCES) return undefined;
      if (options.length === 1) for (const sequence of sequences) sequence.push(...options[0]);
      else sequences = sequences.flatMap((sequence) => options.map((option) => [...sequence, ...option]));
    }
    return sequences;
  }

  #options(
    part: Part,
    before: Extract<Part, { kind: 'word' }> | undefined,
    language: Language,
    mode: InflectionMode,
  ): Step[][] | undefined {
    switch (part.kind) {
      case 'word': {
        const slot = this.#slot(part, language, mode);
        return [[{ kind: 'word', slot: slot.index, joined: this.#joined(before, part, slot, language), mark: 0 }]];
      }
      case 'any':
        return this.#anyOf(part.options, language);
      case 'not':
        return [[special(NOT, this.#union(part.options.flat(), language).index)]];
      case 'gap':
        return [[special(GAP, part.most)]];
      case 'value':
        return [[special(VALUE, 1 << VALUE_KINDS.indexOf(part.value))]];
      case 'capital':
        return [[special(CAPITAL, 0)]];
      case 'open':
        return [[special(OPEN, 0)]];
      case 'close':
        return [[special(CLOSE, 0)]];
    }
  }

  /** Alternatives: those of one word share one slot, so that they cost one edge each and no sequence. */
  #anyOf(options: readonly (readonly Part[])[], language: Language): Step[][] | undefined {
    const words = options.filter((option) => option.length === 1 && option[0]?.kind === 'word');
    const others = options.filter((option) => !words.includes(option));
    const sequences: Step[][] = [];
    if (words.length > 0)
      sequences.push([{ kind: 'word', slot: this.#union(words.flat(), language).index, joined: [], mark: 0 }]);
    for (const option of others) {
      const expanded = this.#expand(option, language, 'phrase');
      if (!expanded) return undefined;
      sequences.push(...expanded);
      if (sequences.length > MOST_SEQUENCES) return undefined;
    }
    return sequences;
  }

  #union(parts: readonly Part[], language: Language): Slot {
    const slots = parts.flatMap((part) => (part.kind === 'word' ? [this.#slot(part, language, 'phrase')] : []));
    const only = slots[0];
    if (slots.length === 1 && only) return only;
    return this.#named(
      `${ANY}${slots.map((slot) => slot.index).join()}`,
      () => [...new Set(slots.flatMap((slot) => slot.forms))],
      () => slots.flatMap((slot) => slot.apart ?? []),
    );
  }

  #slot(part: Extract<Part, { kind: 'word' }>, language: Language, mode: InflectionMode): Slot {
    const exact = part.mode === 'exact';
    const inflected = part.mode === 'verb' ? 'verb' : part.hyphen && mode === 'phrase' ? 'compound' : mode;
    const key = exact ? `=${language}:${part.word}[${part.suffix}` : `${inflected}:${language}:${part.word}`;
    return this.#named(
      key,
      () => {
        const folded = foldText(part.word);
        const forms = exact
          ? [folded, ...(part.suffix ? [folded + foldText(part.suffix)] : [])]
          : this.#inflect(part.word, language, inflected);
        return forms.map((form) => this.#addForm(form, language));
      },
      (forms) => (exact ? undefined : this.#withoutPrefix(forms, language)),
    );
  }

  #named(key: string, forms: () => readonly number[], apart: (forms: readonly number[]) => Slot['apart']): Slot {
    const known = this.#byWord.get(key);
    if (known) return known;
    const made = forms();
    const without = apart(made);
    const slot: Slot = { index: this.slots.length, forms: made, ...(without ? { apart: without } : {}) };
    if (!key.startsWith(ANY)) this.#words.push(made);
    this.slots.push(slot.forms);
    this.#slots.push(slot);
    this.#byWord.set(key, slot);
    return slot;
  }

  /** The slots of a word's prefix and of its forms without it. */
  #withoutPrefix(forms: readonly number[], language: Language): Slot['apart'] {
    const words = forms.map((form) => this.#vocabulary.wordOf(form));
    const prefix = prefixOf(words[0] ?? '', language);
    if (prefix === undefined) return undefined;
    const rests = words.filter((word) => word.startsWith(prefix)).map((word) => word.slice(prefix.length));
    const slot = (key: string, list: readonly string[]): number =>
      this.#named(
        `apart:${language}:${key}`,
        () => list.map((word) => this.#addForm(word, language)),
        () => undefined,
      ).index;
    return [[slot(prefix, [prefix]), slot(rests.join(), rests)]];
  }

  /** A sequence once more for each of its words that may be written apart. */
  #apart(steps: readonly Step[]): Step[][] {
    return steps.flatMap((step, i) =>
      step.kind !== 'word'
        ? []
        : (this.#slots[step.slot]?.apart ?? []).map(([prefix, rest]) => [
            ...steps.slice(0, i),
            { kind: 'word' as const, slot: prefix, joined: [], mark: step.mark & OPENS },
            { kind: 'word' as const, slot: rest, joined: [], mark: step.mark & CLOSES },
            ...steps
              .slice(i + 1)
              .map((after, k) => (k === 0 && after.kind === 'word' ? { ...after, joined: [] } : after)),
          ]),
    );
  }

  #addForm(form: string, language: Language): number {
    const { size } = this.#vocabulary;
    const id = this.#vocabulary.add(form);
    const known = id < size ? this.#languagesOf(id) : 0;
    this.#languages[id] = known | languageBit(language);
    return id;
  }

  #inflect(word: string, language: Language, mode: InflectionMode): readonly string[] {
    const key = `${mode}:${language}:${word}`;
    let forms = this.#inflected.get(key);
    if (!forms) this.#inflected.set(key, (forms = inflect(word, language, mode)));
    return forms;
  }

  /** `non-compete` is also written `noncompete`: the forms of both words in one. */
  #joined(
    before: Extract<Part, { kind: 'word' }> | undefined,
    part: Extract<Part, { kind: 'word' }>,
    slot: Slot,
    language: Language,
  ): readonly number[] {
    if (!before) return [];
    const first = foldText(before.word);
    if (!joins(first, foldText(part.word), part.hyphen)) return [];
    return slot.forms.map((form) => this.#addForm(first + this.#vocabulary.wordOf(form), language));
  }
}

function special(kind: number, argument: number): Step {
  return { kind: 'special', special: kind, argument, mark: 0 };
}

// Marks on their way to the steps beside them.
const OPEN = 14;
const CLOSE = 15;

/** Moves the marks of a mention to the steps that it begins and ends with. */
function marked(steps: readonly Step[]): readonly Step[] {
  if (!steps.some((step) => isMark(step, OPEN) || isMark(step, CLOSE))) return steps;
  const out: Step[] = [];
  let opens = 0;
  for (const step of steps) {
    if (isMark(step, OPEN)) opens = OPENS;
    else if (isMark(step, CLOSE)) {
      const last = out.findLastIndex(consumes);
      const closed = out[last];
      if (closed) out[last] = { ...closed, mark: closed.mark | CLOSES };
    } else {
      out.push(opens && consumes(step) ? { ...step, mark: opens } : step);
      if (consumes(step)) opens = 0;
    }
  }
  return out;
}

function isMark(step: Step, mark: number): boolean {
  return step.kind === 'special' && step.special === mark;
}

/** Whether a step takes a word of the text. */
function consumes(step: Step): boolean {
  return step.kind === 'word' || step.special === VALUE || step.special === CAPITAL;
}
