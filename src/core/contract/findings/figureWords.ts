import { tokenBefore } from '../scan';
import type { ValueFault } from '../../values';
import type { Check } from './check';
import { faultsOf } from './valueFaults';

/** A number in words and the figure behind it that say different things: `thirty (60) days`. */
export const figureWords: Check = {
  codes: ['figure-words-disagree'],
  find: (document) =>
    faultsOf(
      document,
      'disagree',
      'figure-words-disagree',
      (fault) => (fault.kind === 'disagree' ? [fault.words, fault.figure] : []),
      isSaidOtherwise,
    ),
};

/** Whether words and figure only seem to disagree. */
function isSaidOtherwise(fault: ValueFault, shown: string): boolean {
  if (fault.kind !== 'disagree') return false;
  const written = shown.slice(fault.start, fault.end);
  // `12.2(a)`: the letter of a section, not the word for one.
  if (/\(\s*\p{L}{1,2}\s*\)$/u.test(written)) return true;
  // `zero point five percent (0.5%)`: the words begin further back.
  const before = tokenBefore(shown, fault.start)?.text;
  if (before === 'point' || before === 'virgule' || before === 'comma') return true;
  // `six (6,000,000) million`: the figure says already what the words and their unit come to.
  const figure = /\(\s*([\d., \u00a0\u202f]+)\)/u.exec(written)?.[1];
  return figure !== undefined && Number(figure.replace(/[^\d]/g, '')) === fault.words;
}
