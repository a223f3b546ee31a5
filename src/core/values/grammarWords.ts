/** What a word can be in the grammar of values, as bits: a word may be several things (`cent`, `a`, `no`). */
export const G = {
  and: 1 << 0,
  of: 1 << 1,
  the: 1 << 2,
  to: 1 << 3,
  or: 1 << 4,
  between: 1 << 5,
  point: 1 << 6,
  /** `per` of `per cent`. */
  per: 1 << 7,
  /** `cent` of `per cent`. */
  hundredth: 1 << 8,
  percent: 1 << 9,
  /** A hundredth of a currency. */
  minor: 1 << 10,
  business: 1 << 11,
  /** May stand between a number and its unit: `five additional years`. */
  adjective: 1 << 12,
  /** Before a bare year these make it a date whatever follows: `in 2032`. */
  yearStrong: 1 << 13,
  /** Before a bare year these make it a date where no noun follows: `to 2032.` */
  yearWeak: 1 << 14,
  /** `year`, `exercice`: `the year 2032`. */
  yearName: 1 << 15,
  season: 1 << 16,
  /** Makes the year before it a date: `the 2024-25 season`. */
  following: 1 << 17,
  /** Little words that may follow a year in a date, and no noun. */
  after: 1 << 18,
  /** Between the word of a bound and the number: `up to a total of`. */
  filler: 1 << 19,
  /** Of what is counted, not dated: `a total of 2000`. */
  count: 1 << 20,
  negation: 1 << 21,
  /** After these a duration tells a time and no length: `two years ago`. */
  elsewhen: 1 << 22,
  /** Numbers after these are names: `Section 5`. */
  label: 1 << 23,
  /** What a fraction is a share of: `a one-third interest`. */
  equity: 1 << 24,
  /** Before `a year` these say that one year is meant. */
  forDuration: 1 << 25,
  /** `the 31st day of December`. */
  day: 1 << 26,
  /** Ends an ordinal written in figures: `1st`, `2e`. */
  ordinalSuffix: 1 << 27,
  /** `of its shares`, `de son capital`. */
  whose: 1 << 28,
  /** Makes the number after it a negative one. */
  minus: 1 << 29,
} as const;
