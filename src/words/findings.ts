import type { FindingCode } from '../core/index';

/** What each finding says, in a sentence; its arguments are those of the check. */
export const FINDING_MESSAGES: Readonly<Record<FindingCode, string>> = {
  'undefined-term': '“{0}” is written like a defined term, but nothing defines it.',
  'unused-definition': '“{0}” is defined and never used.',
  'duplicate-definition': '“{0}” is defined a second time, in other words.',
  'used-before-definition': '“{0}” is used before it is defined.',
  'uncapitalised-use': '“{0}” is defined with capitals.',
  'misspelt-term': '“{0}” may be meant as “{1}”.',
  'broken-reference': '“{0}” is not in this document.',
  'numbering-gap': '“{0}” follows “{1}”: a number is left out.',
  'numbering-repeat': '“{0}” stands here a second time.',
  'figure-words-disagree': 'The words say {0}, the figure says {1}.',
  'impossible-date': '“{0}” is no day of the calendar.',
  'wrong-weekday': 'That day is a {1}, not a {0}.',
  placeholder: '“{0}” is still to be filled in.',
  'unpaired-bracket': '“{0}” has no partner.',
  'unpaired-quote': 'The quotation mark {0} has no partner.',
  'party-name-varies': '“{0}” differs from the name of the party, “{1}”.',
  'conflicting-values': '“{0}” contradicts “{1}” elsewhere in this document.',
};

/** The days of the week from Monday on. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** What each check is called. */
export const FINDING_TITLES: Readonly<Record<FindingCode, string>> = {
  'undefined-term': 'A capitalised term that nothing defines',
  'unused-definition': 'A definition that nothing uses',
  'duplicate-definition': 'A term defined twice, in conflict',
  'used-before-definition': 'A term used before its definition',
  'uncapitalised-use': 'A defined term in small letters',
  'misspelt-term': 'A misspelt term',
  'broken-reference': 'A reference to what is not there',
  'numbering-gap': 'A gap in the numbering',
  'numbering-repeat': 'A number that stands twice',
  'figure-words-disagree': 'Words and figure that disagree',
  'impossible-date': 'A date that no calendar has',
  'wrong-weekday': 'A day of the week that does not fit',
  placeholder: 'Something left to fill in',
  'unpaired-bracket': 'A bracket without a partner',
  'unpaired-quote': 'A quote without a partner',
  'party-name-varies': 'A party whose name varies',
  'conflicting-values': 'Values in conflict',
};

/** What the other place of a finding is. */
export const RELATED_MESSAGES: Readonly<Partial<Record<FindingCode, string>>> = {
  'duplicate-definition': 'Defined here first',
  'used-before-definition': 'Defined here',
  'numbering-gap': 'The number before it',
  'numbering-repeat': 'The number before it',
  'party-name-varies': 'The party’s name',
  'conflicting-values': 'The other value',
};
