import type { GlossaryProblem } from '../core/index';

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
  'bad-pattern': 'The pattern cannot be read ({0}).',
  'too-long': 'This text has {0} characters; {1} are the most.',
  'too-many-terms': 'This glossary has {0} terms; the first {1} are read.',
  'too-large': 'This glossary has {0} characters; {1} are the most, so it is not read.',
};
