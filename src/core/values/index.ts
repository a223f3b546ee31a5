import type { TextLanguage } from '../text/language';
import type { Words } from '../text/words';
import type { ValueFault } from './fault';
import { nextStart, Reader } from './reader';
import type { Value } from './value';

export type { ValueFault } from './fault';
export { VALUE_WORDS } from './vocabulary';

const NO_VALUES: readonly Value[] = [];

/**
 * The values of a block: percentages, money, dates, durations and counts, in the order of the text, with UTF-16 offsets into it.
 *
 * `text` is the visible text (markup masked), `words` are its words, read with a vocabulary that begins with {@link VALUE_WORDS}. What is relative, impossible or
 * beyond numbers gives no value. Where a list of `faults` is handed in, what is wrong with the values is added to it, in no order.
 */
export function readValues(text: string, words: Words, language: TextLanguage, faults?: ValueFault[]): readonly Value[] {
  const first = nextStart(text, words, 0);
  return first === words.count ? NO_VALUES : new Reader(text, words, language, faults).read(first);
}
