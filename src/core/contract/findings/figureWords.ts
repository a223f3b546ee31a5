import type { Check } from './check';
import { faultsOf } from './valueFaults';

/** A number in words and the figure behind it that say different things: `thirty (60) days`. */
export const figureWords: Check = {
  codes: ['figure-words-disagree'],
  find: (document) =>
    faultsOf(document, 'disagree', 'figure-words-disagree', (fault) =>
      fault.kind === 'disagree' ? [fault.words, fault.figure] : [],
    ),
};
