import type { Span } from '../text/span';

export const VALUE_KINDS = ['percent', 'money', 'date', 'duration', 'number'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** `min`: at least; `max`: at most, up to; `approx`: about. */
export type Bound = 'min' | 'max' | 'approx';

interface Read extends Span {
  readonly bound?: Bound;
}

/** `27 %` is 27. */
export interface Percent extends Read {
  readonly kind: 'percent';
  readonly value: number;
}

/** `$250bn` is 250e9 of `USD` (ISO 4217; `CENT` for a hundredth of an unnamed currency). */
export interface Money extends Read {
  readonly kind: 'money';
  readonly value: number;
  readonly currency: string;
}

/** How much of a date the text says where its ISO form says less or more. */
export type DatePrecision = 'quarter' | 'half' | 'early' | 'mid' | 'late';

/** ISO 8601: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface CalendarDate extends Read {
  readonly kind: 'date';
  readonly value: string;
  readonly precision?: DatePrecision;
}

export type DurationUnit = 'day' | 'week' | 'month' | 'year';

/** `five (5) years` is 5 of `year`; `business` for working days. */
export interface Duration extends Read {
  readonly kind: 'duration';
  readonly value: number;
  readonly unit: DurationUnit;
  readonly business?: boolean;
}

/** A count of what deals count: `160 million shares`, `2.2 gigawatts`, `25 basis points`. */
export interface Quantity extends Read {
  readonly kind: 'number';
  readonly value: number;
  /** Singular and in English: `share`, `seat`, `gigawatt`, `tonne`, `user`, `percentage point`, `basis point`, … */
  readonly unit: string;
}

/** A figure found in the text, normalised. Offsets are relative to whatever text it was read from. */
export type Value = Percent | Money | CalendarDate | Duration | Quantity;
