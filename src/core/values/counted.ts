import type { NumberRead } from './number';
import type { DurationUnit } from './value';

/** What a number turned out to count. One object is filled again and again. */
export class Counted {
  /** Where the value stands, sign or code before the number and unit after it included. */
  start = 0;
  end = 0;
  first = 0;
  next = 0;
  value = 0;
  /** Index into `CURRENCIES`; -1 where no money is counted. */
  currency = -1;
  /** Currency sign or code before the number: a range may go on without it (`$10–20 million`). */
  prefixed = false;
  durationUnit: DurationUnit = 'day';
  business = false;
  /** Added to a duration by what follows its unit: `and a half`. */
  extra = 0;
  /** Name of the unit of a quantity. */
  unit = '';
  /** What one of the unit is of the unit that the value has: a decade is ten years. */
  factor = 1;
  /** The number counted before an abbreviated scale, or after it. */
  short = false;

  /** Begins with the number alone. */
  open(n: NumberRead): void {
    this.start = n.start;
    this.first = n.first;
    this.prefixed = false;
    this.short = false;
    this.business = false;
  }
}
