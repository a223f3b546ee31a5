/** The one catalogue: turns the engine's codes and figures into words, for the editor and for the command line. */
import type {
  Category,
  Clause,
  Finding,
  FindingCode,
  GlossaryProblem,
  Language,
  Status,
  Value,
  WordingProblem,
} from '../core/index';
import { CATEGORY_NAMES } from './categories';
import { FINDING_MESSAGES, RELATED_MESSAGES, WEEKDAYS } from './findings';
import { PROBLEM_MESSAGES, SYNTAX_FAULTS, WORDING_FAULTS } from './problems';
import { STATUS_MEANINGS, STATUS_NAMES } from './statuses';
import type { Translate } from './translate';
import { valueText } from './values';

export { FINDING_TITLES } from './findings';
export { inEnglish, type Translate } from './translate';
export { fullMoneyText } from './values';

/** Year or date by which a right ends, in the summary of a clause. */
const UNTIL_YEAR = 'to {0}';
const UNTIL = 'until {0}';
/** What holds, and what held before. */
const WITH_BEFORE = '{0} (before: {1})';
const BEFORE = 'before: {0}';
const QUOTED = '{0} (“{1}”)';

/** Every message that the catalogue may have translated: what a translation must hold. */
export const CATALOGUE: readonly string[] = [
  ...Object.values(CATEGORY_NAMES),
  ...Object.values(STATUS_NAMES),
  ...Object.values(STATUS_MEANINGS),
  ...Object.values(PROBLEM_MESSAGES),
  ...Object.values(WORDING_FAULTS),
  ...Object.values(SYNTAX_FAULTS),
  ...Object.values(FINDING_MESSAGES),
  ...Object.values(RELATED_MESSAGES),
  ...WEEKDAYS,
  UNTIL_YEAR,
  UNTIL,
  WITH_BEFORE,
  BEFORE,
  QUOTED,
];

/** Reads the text of a span of the document. */
export type TextOf = (span: { readonly start: number; readonly end: number }) => string;

/** Words for one reader. */
export class Words {
  /** The language that figures are written in. */
  readonly language: Language;
  readonly #translate: Translate;

  constructor(translate: Translate, language: Language) {
    this.#translate = translate;
    this.language = language;
  }

  category(category: Category): string {
    return this.#translate(CATEGORY_NAMES[category]);
  }

  status(status: Status): string {
    return this.#translate(STATUS_NAMES[status]);
  }

  statusMeaning(status: Status): string {
    return this.#translate(STATUS_MEANINGS[status]);
  }

  /** A value, noted shortly; `text` is what the document says of it. */
  value(value: Value, text: string): string {
    return valueText(value, text, this.language);
  }

  problem({ code, args }: GlossaryProblem): string {
    const [first = '', second = ''] = args;
    if (code === 'bad-pattern') return this.#translate(PROBLEM_MESSAGES[code], this.#faultOf(first, second));
    if (code === 'syntax') {
      const fault = SYNTAX_FAULTS[first];
      return this.#translate(PROBLEM_MESSAGES[code], fault === undefined ? first : this.#translate(fault));
    }
    return this.#translate(PROBLEM_MESSAGES[code], ...args);
  }

  /** Why a name or a pattern is not looked for; part of a sentence. */
  fault({ code, found }: WordingProblem): string {
    return this.#translate(WORDING_FAULTS[code], found);
  }

  /** What a finding says. */
  finding({ code, args }: Finding): string {
    const worded =
      code === 'wrong-weekday' ? args.map((day) => this.#translate(WEEKDAYS[Number(day) - 1] ?? '')) : args;
    return this.#translate(FINDING_MESSAGES[code], ...worded);
  }

  /** What the other place of a finding is to it. */
  related(code: FindingCode): string {
    return this.#translate(RELATED_MESSAGES[code] ?? '');
  }

  /** What a clause says, in a line: `Microsoft — 27 % · $135 bn (before: 32.5 %)`; empty where it binds neither party nor value. `textOf` reads the document. */
  summary(clause: Clause, textOf: TextOf): string {
    const worded = (values: readonly Value[]): string =>
      [...new Set(values.map((value) => this.value(plainDate(value), textOf(value))))].join(' · ');
    const values = [...new Set(clause.values.map((value) => this.#end(clause, value, textOf(value))))].join(' · ');
    const told =
      clause.before.length === 0 ? values : this.#translate(WITH_BEFORE, values, worded(clause.before)).trim();
    const party = clause.party ? textOf(clause.party).replace(/\s+/g, ' ') : '';
    return [party, told].filter((part) => part !== '').join(' — ');
  }

  /** A value, and what the document says of it where its figures are others: `27 % (“twenty-seven per cent”)`, but `$135 bn` for `$135 billion`. */
  quoted(value: Value, text: string): string {
    const short = this.value(value, text);
    const raw = text.replace(/\s+/g, ' ');
    return figuresOf(short) === figuresOf(raw) ? short : this.#translate(QUOTED, short, raw);
  }

  /** Values that held before, for a line about those that hold. */
  before(values: readonly Value[], textOf: TextOf): string {
    return this.#translate(BEFORE, values.map((value) => this.value(value, textOf(value))).join(' · '));
  }

  /** The date of a right in IP is the one by which it ends, whether the text says `until` or not. */
  #end({ category }: Clause, value: Value, text: string): string {
    if (category !== 'ip-horizon' || value.kind !== 'date' || (value.bound && value.bound !== 'max'))
      return this.value(value, text);
    const year = value.value.length === 4 && !value.precision;
    return this.#translate(year ? UNTIL_YEAR : UNTIL, this.value(plainDate(value), text));
  }

  #faultOf(code: string | number, found: string | number): string {
    const message = Object.entries(WORDING_FAULTS).find(([known]) => known === code)?.[1];
    return message === undefined ? String(code) : this.#translate(message, found);
  }
}

/** The digits of a text and the signs between them, whatever language writes them: `about 32.5 %` and `32,5 %` are 32.5. */
function figuresOf(text: string): string {
  return (text.match(/\d+(?:[.,\s]\d+)*/g) ?? []).join(' ').replace(/\s/g, ' ').replaceAll(',', '.');
}

/** A date without `up to`, where the line says by itself that it is an end. */
function plainDate(value: Value): Value {
  if (value.kind !== 'date' || value.bound !== 'max') return value;
  const { start, end, kind, value: day, precision } = value;
  return { start, end, kind, value: day, ...(precision && { precision }) };
}
