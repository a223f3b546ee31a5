import type { GlossaryProblem, WordingProblem } from '../core/index';

/** What is wrong with a glossary, in a sentence for each code. */
export const PROBLEM_MESSAGES: Readonly<Record<GlossaryProblem['code'], string>> = {
  syntax: 'This is not JSON with comments: {0}.',
  'wrong-type': 'A value of another type is wanted here: {0}.',
  missing: 'The property “{0}” is missing.',
  'unknown-property': 'A glossary has no property “{0}”.',
  'unknown-category': 'There is no category “{0}”.',
  'unknown-value-kind': 'There is no kind of value “{0}”: percent, money, date, duration or number.',
  'duplicate-id': 'Another term of this file has the id “{0}” already.',
  'bad-id': 'An id is made of small letters, digits and hyphens, unlike “{0}”.',
  empty: 'A name cannot be empty.',
  'bad-pattern': 'The pattern cannot be read: {0}.',
  'too-long': 'This text has {0} characters; {1} are the most.',
  'too-many-terms': 'This glossary has {0} terms; the first {1} are read.',
  'too-large': 'This glossary has {0} characters; {1} are the most, so it is not read.',
};

/** What keeps a name or a pattern from being looked for; part of a sentence. */
export const WORDING_FAULTS: Readonly<Record<WordingProblem['code'], string>> = {
  'phrase-empty': 'it holds no word',
  'phrase-unclosed': 'a “{0}” is missing',
  'phrase-unexpected': '“{0}” cannot stand there',
  'phrase-unknown-value': 'there is no kind of value “{0}”',
  'phrase-gap-at-edge': 'a gap stands only between words',
  'phrase-too-long': 'it is too long ({0})',
  'phrase-too-many': 'it stands for more than {0} wordings',
};

/** What keeps a text from being JSON, by the codes of `jsonc-parser`; part of a sentence. */
export const SYNTAX_FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'an unknown word',
  InvalidNumberFormat: 'a number that cannot be read',
  PropertyNameExpected: 'the name of a property is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a “}” is missing',
  CloseBracketExpected: 'a “]” is missing',
  EndOfFileExpected: 'something follows its end',
  InvalidCommentToken: 'a comment cannot stand there',
  UnexpectedEndOfComment: 'a comment does not end',
  UnexpectedEndOfString: 'a text does not end',
  UnexpectedEndOfNumber: 'a number does not end',
  InvalidUnicode: 'an escaped character that does not exist',
  InvalidEscapeCharacter: 'an escaped character that does not exist',
  InvalidCharacter: 'a character that has to be escaped',
};
