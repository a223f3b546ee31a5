import { isWordCode } from '../../text/characters';
import type { ValueFault } from '../../values';
import type { Check } from './check';
import { faultsOf } from './valueFaults';

/** Days that no calendar has, and days of the week that the date does not fall on. */
export const dates: Check = {
  codes: ['impossible-date', 'wrong-weekday'],
  find: (document) => [
    ...faultsOf(document, 'impossible', 'impossible-date', (_, text) => [text], isGlued),
    ...faultsOf(
      document,
      'weekday',
      'wrong-weekday',
      (fault) => (fault.kind === 'weekday' ? [fault.weekday, fault.actual] : []),
      isGlued,
    ),
  ],
};

/** `52.222-35 Sept 06`: the figure is the end of another number. */
function isGlued({ start }: ValueFault, shown: string): boolean {
  return '-–./'.includes(shown[start - 1] ?? ' ') && isWordCode(shown.charCodeAt(start - 2));
}
