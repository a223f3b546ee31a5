import type { TextLanguage } from '../text/language';
import type { Bound } from './value';
import { NONE } from './vocabulary';

const COMMA = 0x2c;

/** A number as it was read, before it is known what it counts. One object is filled again and again. */
export class NumberRead {
  /** The number is `mantissa / power * factor`: whole numbers as long as possible, so that 2.3 million is exact. */
  mantissa = 0;
  power = 1;
  /** What scale words say: `million`. */
  factor = 1;
  /** The separator of a single group of three that may also be decimals (`1,250`): its code unit, else 0. `mantissa` takes it for a group. */
  doubtful = 0;
  /** The group of three is `000`. */
  round = false;

  start = 0;
  end = 0;
  /** The first word of the number, and the one after it. */
  first = 0;
  next = 0;

  /** In words, not in figures. */
  spelled = false;
  /** `1st`, `second`. */
  ordinal = false;
  /** Less than one, spelled or with a slash: `one third`, `1/3`. */
  fraction = false;
  /** `une dizaine`: about as many. */
  vague = false;
  /** `a`, `un` stands for one. */
  article = false;
  /** Digits of a plain whole number in figures; 0 for any other. */
  digits = 0;
  /** A chain of numbers that is none itself: `9.2.1`, `10^400`. */
  code = false;
  /** The value word glued to the figures, `NONE` for none; -1 where letters are glued that mean nothing here. */
  suffix = NONE;
  /** The factor of an abbreviated scale (`m`, `bn`), which counts before money and units alone, and where it ends. */
  short = 1;
  shortEnd = 0;
  shortNext = 0;
  /** The abbreviation is one letter that stands apart (`5 m`): it counts before money alone. */
  loose = false;

  /** What is said between the number and its unit: `5+ years`, `30 or more days`. */
  inside: Bound | undefined = undefined;

  /** What the words say where figure and words both do: `thirty (60)`; else NaN. */
  said = NaN;

  /** The digits read last: their value (not finite for hundreds of them), how many they are, where they end. */
  run = 0;
  runDigits = 0;
  runEnd = 0;

  reset(first: number, start: number): void {
    this.mantissa = 0;
    this.power = 1;
    this.factor = 1;
    this.doubtful = 0;
    this.round = false;
    this.start = start;
    this.end = start;
    this.first = first;
    this.next = first;
    this.spelled = false;
    this.ordinal = false;
    this.fraction = false;
    this.vague = false;
    this.article = false;
    this.digits = 0;
    this.code = false;
    this.suffix = NONE;
    this.short = 1;
    this.shortEnd = start;
    this.shortNext = first;
    this.loose = false;
    this.inside = undefined;
    this.said = NaN;
  }

  /** The number, a doubtful group read as one. */
  get value(): number {
    return (this.mantissa * this.factor) / this.power;
  }

  /**
   * The number as a text of that language means it. A single group of three (`1,250`, `1.250`) is a group in English after a comma and decimals after a dot;
   * elsewhere the other way round, save where the form tells: a currency sign before it, `000`, a scale after it.
   */
  valueIn(language: TextLanguage, percent: boolean, prefixed: boolean): number {
    if (this.doubtful === 0) return this.value;
    const scaled = this.factor !== 1 || this.short !== 1;
    let decimals: boolean;
    if (this.doubtful === COMMA) decimals = language === 'fr' && !prefixed && !(this.round && !scaled);
    else if (language === 'en') decimals = true;
    else decimals = percent || (language === 'fr' && scaled);
    return decimals ? (this.mantissa * this.factor) / (this.power * 1000) : this.value;
  }
}

/** Whether a number may be the day of a month that comes before another day of it. */
export function isDayBefore(n: NumberRead, before: number): boolean {
  const { value } = n;
  return Number.isInteger(value) && value >= 1 && value < before && (n.ordinal || n.digits > 0);
}
