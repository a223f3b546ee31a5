import { foldText } from '../../text/characters';
import type { Language } from '../term';
import type { Vocabulary } from '../../text/vocabulary';
import type { CueList } from './cueList';
import { ENGLISH_CUES } from './cuesEnglish';
import { FRENCH_CUES } from './cuesFrench';
import { GERUND, PARTICIPLE, PAST, PRESENT, BASE, FUTURE, CONDITIONAL, IMPERFECT, ROLES, type RoleName } from './roles';
import { formsOf } from './verbForms';

/** A fixed expression after its first word. */
export interface Expression {
  /** Ids of the words after the first. */
  readonly rest: readonly number[];
  readonly role: number;
  readonly form: number;
}

/** The cues of one language, by id of a word. The arrays may be shorter than the vocabulary. */
export interface CueTable {
  readonly role: Uint8Array;
  readonly form: Uint8Array;
  /** Fixed expressions by the id of their first word, the longest first. */
  readonly expressions: ReadonlyMap<number, readonly Expression[]>;
}

const VERBS_A_STEP = 16;

/** What the words around a term tell of it, in both languages; a part of the lexicon, because its words must have ids. */
export class Cues {
  readonly en: CueTable;
  readonly fr: CueTable;

  constructor(en: CueTable, fr: CueTable) {
    this.en = en;
    this.fr = fr;
  }

  /** Adds the cue words to the vocabulary, in steps. */
  static *compile(vocabulary: Vocabulary): Generator<void, Cues> {
    made.en ??= yield* entriesOf(ENGLISH_CUES, 'en');
    const en = tableOf(vocabulary, made.en);
    yield;
    made.fr ??= yield* entriesOf(FRENCH_CUES, 'fr');
    return new Cues(en, tableOf(vocabulary, made.fr));
  }
}

interface Entry {
  readonly words: readonly string[];
  readonly role: number;
  readonly form: number;
}

function* entriesOf(list: CueList, language: Language): Generator<void, readonly Entry[]> {
  const entries: Entry[] = [];
  let verbs = 0;
  for (const [role, expressions] of Object.entries(list.words) as [RoleName, string][]) {
    for (const text of split(expressions)) {
      const words = foldText(text).split('_');
      entries.push({ words, role: ROLES[role], form: words.length === 1 ? auxiliaryForm(words[0] ?? '', role) : 0 });
    }
  }
  for (const [role, expressions] of Object.entries(list.verbs) as [RoleName, string][]) {
    for (const text of split(expressions)) {
      const [verb = '', ...rest] = text.split('_');
      for (const [form, bits] of formsOf(verb, language))
        entries.push({ words: [form, ...rest.map(foldText)], role: ROLES[role], form: bits });
      if (++verbs % VERBS_A_STEP === 0) yield;
    }
  }
  return entries;
}

function split(list: string): string[] {
  return list.split(' ').filter((text) => text !== '');
}

const AUXILIARIES: ReadonlyMap<string, number> = new Map([
  ...forms(
    'is are am has have do does re ve est sont a ont soit soient lets remain remains demeure reste demeurent restent laisse laissent',
    PRESENT,
  ),
  ...forms('was were had did fut furent eut eurent', PAST),
  ...forms('etait etaient avait avaient', IMPERFECT),
  ...forms('sera seront aura auront', FUTURE),
  ...forms('serait seraient aurait auraient', CONDITIONAL),
  ...forms('been ete eu eue', PARTICIPLE),
  ...forms('being having getting ayant etant letting laissant', GERUND),
  ...forms('be get etre avoir let laisser', BASE),
  ...forms('gets', PRESENT),
  ...forms('got', PAST),
]);

function forms(list: string, bits: number): [string, number][] {
  return list.split(' ').map((word) => [word, bits]);
}

function auxiliaryForm(word: string, role: RoleName): number {
  return role === 'be' || role === 'have' || role === 'do' || role === 'let' || role === 'still'
    ? (AUXILIARIES.get(word) ?? PRESENT)
    : 0;
}

/** Made once, and only where terms are compiled: the forms of verbs do not depend on any vocabulary, and to make them takes a while. */
const made: Partial<Record<Language, readonly Entry[]>> = {};

/** The first role that a list gives a word is the one it has. */
function tableOf(vocabulary: Vocabulary, entries: readonly Entry[]): CueTable {
  for (const entry of entries) for (const word of entry.words) vocabulary.add(word);
  const role = new Uint8Array(vocabulary.size);
  const form = new Uint8Array(vocabulary.size);
  const expressions = new Map<number, Expression[]>();
  for (const entry of entries) {
    const [first = -1, ...rest] = entry.words.map((word) => vocabulary.idOf(word));
    if (rest.length > 0) {
      const list = expressions.get(first);
      const expression = { rest, role: entry.role, form: entry.form };
      if (list) list.push(expression);
      else expressions.set(first, [expression]);
    } else if (role[first] === 0) {
      role[first] = entry.role;
      form[first] = entry.form;
    } else if (role[first] === entry.role || (role[first] === ROLES.planned && entry.role === ROLES.plan))
      // `envisagé` is an adjective or a participle, `envisage` is a verb: the form says which of them the word may be.
      form[first] |= entry.form;
  }
  for (const list of expressions.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { role, form, expressions };
}
