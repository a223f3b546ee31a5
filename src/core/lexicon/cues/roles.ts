/** What a word or a fixed expression tells of the clause that it stands in. Numbers, because they live in typed arrays. */
export const ROLES = {
  none: 0,
  /** The second and further words of a fixed expression. */
  inside: 1,
  /** A word of a mention that is no verb. */
  mention: 2,
  value: 3,
  adverb: 4,
  determiner: 5,
  /** `its`, `sa`. */
  possessive: 6,
  /** A subject in one word: `it`, `elle`. */
  pronoun: 7,
  /** French words between subject and verb: `y`, `en`, `lui`, `se`. */
  clitic: 8,
  preposition: 9,
  /** `of`, `de`, `à`: prepositions that tie a noun to the word before it. */
  of: 10,
  /** `to` before an infinitive. */
  to: 11,
  /** `no`, `without`, `aucun`. */
  no: 12,
  /** `not`, `doesn’t`, `pas`. */
  not: 13,
  /** French `ne`. */
  ne: 14,
  /** French `plus`: an end after `ne`. */
  plus: 15,
  noLonger: 16,
  /** `non` in `non-exclusive`. */
  non: 17,
  will: 18,
  /** `may`, `would`. */
  modal: 19,
  be: 20,
  have: 21,
  do: 22,
  /** `holds`, `grants`, `comporte`: to say that there is none, a text negates these. */
  hold: 23,
  /** Any other verb: it ends the reach of the verb before it. */
  act: 24,
  /** `plans`, `in talks`, `envisage`. */
  plan: 25,
  /** `proposed`, `éventuel`. */
  planned: 26,
  /** `former`, `précédent`. */
  former: 27,
  /** `until now`, `auparavant`. */
  formerly: 28,
  /** `before`, `avant`: a past told for contrast where the verb is past. */
  before: 29,
  /** `gives up`, `renonce à`: what is given up comes after it. */
  drop: 30,
  /** `lapses`, `prend fin`: what ends comes before it. */
  lapse: 31,
  /** `ends`, `cesse`: both. */
  end: 32,
  /** `expired`, `caduc`, said of a noun. */
  over: 33,
  /** `the end of`, `la fin de`. */
  loss: 34,
  /** `replaces`, `se substitue à`: what it replaces comes after it. */
  replace: 35,
  /** `instead of`, `au lieu de`. */
  instead: 36,
  /** `which`, `dont`. */
  relative: 37,
  /** `but`, `tandis que`: another clause begins. */
  but: 38,
  and: 39,
  /** `if`, `dès que`. */
  condition: 40,
  /** `until`, `jusqu’à`. */
  until: 41,
  /** `usually`, `en général`. */
  usually: 42,
  /** `still`, `toujours`: whatever was, is. */
  still: 43,
  /** `agreement`, `contrat`: what an old frame is made of. */
  deal: 44,
  /** `by`, `par`: who does what a passive verb says. */
  by: 45,
  /** A finite or auxiliary-borne verb that no list has. */
  verb: 46,
  /** `typical`, `common`: a predicate of what is spoken of in general. */
  common: 47,
  /** `let`, `allow`: the verb of another follows. */
  let: 48,
  /** Brings a value forward for contrast: `down from`, `contre`. */
  from: 49,
  /** `letter of intent`, `projet d’accord`: what it says is not yet agreed. */
  draft: 50,
  /** `the term`, `l’expression`: the words after it are spoken of, not used. */
  naming: 51,
  /** `il y a`: either `there is` or `ago`. */
  ago: 52,
  /** `by`, `d’ici` before a time to come. */
  within: 53,
  /** `survives`, `subsiste`: where it is denied, the end has come. */
  last: 54,
  /** `clause`, `disposition`: what holds a right and may go with it. */
  container: 56,
  /** `nowhere`, `à aucun moment`: the verb to come is denied. */
  never: 57,
  /** `renews`, `reconduit`: where it is denied, the end has come. */
  renew: 58,
  /** `after`: before a subject and a verb it opens a clause. */
  after: 59,
  /** `refuses`, `décline`: what is refused comes after it and there is none. */
  refuse: 55,
} as const;
export type RoleName = keyof typeof ROLES;

/** Forms of verbs, as bits. */
export const BASE = 1;
/** Present tense, third person. */
export const PRESENT = 2;
/** English past, French passé simple. */
export const PAST = 4;
export const PARTICIPLE = 8;
/** English -ing, French -ant. */
export const GERUND = 16;
/** French imperfect. */
export const IMPERFECT = 32;
export const FUTURE = 64;
export const CONDITIONAL = 128;
export const FINITE = PRESENT | PAST | IMPERFECT | FUTURE | CONDITIONAL;

/** Whether a role is that of a verb that says something by itself. */
export function isVerb(role: number): boolean {
  return VERBS[role] === 1;
}

const VERBS = new Uint8Array(64);
for (const name of [
  'hold',
  'act',
  'plan',
  'drop',
  'lapse',
  'end',
  'replace',
  'verb',
  'let',
  'last',
  'refuse',
  'renew',
] as const)
  VERBS[ROLES[name]] = 1;
