import type { Status } from '../core/index';

/** What each status is called, in the middle of a line. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  active: 'in force',
  ended: 'ended',
  previous: 'earlier state',
  proposed: 'proposed',
  negated: 'excluded',
  general: 'in general',
};

/** What each status means, in a sentence. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  active: 'In force, as far as the sentence says.',
  ended: 'Already gone: waived, lapsed or terminated.',
  previous: 'An old state, told for contrast.',
  proposed: 'Planned, possible or under negotiation.',
  negated: 'The text says that there is no such right.',
  general: 'Spoken of outside any deal at hand.',
};
