import type { Check } from './check';
import { faultsOf } from './valueFaults';

/** Days that no calendar has, and days of the week that the date does not fall on. */
export const dates: Check = {
  codes: ['impossible-date', 'wrong-weekday'],
  find: (document) => [
    ...faultsOf(document, 'impossible', 'impossible-date', (_, text) => [text]),
    ...faultsOf(document, 'weekday', 'wrong-weekday', (fault) =>
      fault.kind === 'weekday' ? [fault.weekday, fault.actual] : [],
    ),
  ],
};
