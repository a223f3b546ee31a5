/** What a word near a figure or a mention says of whose it is. Numbers, because they live in typed arrays. */
export const KIN = {
  none: 0,
  /** `starting`, `since`, `dès`: what begins then does not end then. */
  start: 1,
  /** `from`, French `de`: a beginning, or what was before, or neither. */
  from: 2,
  /** `against`, `instead of`, `contre`: before an earlier figure. */
  against: 3,
  /** `previously`, `auparavant`: beside an earlier figure. */
  earlier: 4,
  /** `falls`, `is raised`, `passe`: from an earlier figure to the one that holds. */
  change: 5,
  /** `announces`, `signs`, `dated`: a date here is that of the telling. */
  report: 6,
  /** `premium`, `turnover`: has a figure of its own. */
  owner: 7,
  /** `amount`, `share`: has the figure of what it is said of. */
  measure: 8,
  /** `ago`, `later`: a duration here is a date. */
  ago: 9,
  /** `ranges`, `between`: both ends hold. */
  range: 10,
  /** `for`, `pour`: before a price. */
  price: 11,
  /** `respectively`: figures go to mentions in order. */
  respectively: 12,
  /** `until`, `through`, `jusque`. */
  until: 13,
  /** `by`, `up`, French `de` after a verb of change: a difference. */
  by: 14,
  /** `or`, `soit`: before another way to say the same. */
  equals: 15,
  /** `près` in `près de`. */
  nearly: 16,
  /** `foundation`, `lender`: somebody. */
  person: 17,
  /** `clause`, `section`: says what somebody has, and is nobody. */
  paper: 18,
  /** `grants`, `accorde`: whoever it is given to has it. */
  give: 19,
  /** `binds`, `oblige`: whoever is bound has the duty. */
  bind: 20,
  /** `in favour of`, `au profit de`. */
  favour: 21,
  /** `signs`, `agrees`: a date is that of the signature. */
  sign: 22,
  /** `each`, `chacune`: one or all of them. */
  each: 23,
} as const;
export type KinName = keyof typeof KIN;
