import type { TextLanguage } from '../text/language';
import type { Words } from '../text/words';
import type { ValueFault } from './fault';
import { Reader } from './reader';
import { nextStart } from './starts';
import type { Value } from './value';

export type { ValueFault } from './fault';
export { VALUE_WORDS } from './vocabulary';

const NO_VALUES: readonly Value[] = [];

/** Words are read anew for every block, and so is what the reader keeps beside them: both live equally long. */
const READERS = new WeakMap<Words, Reader>();

/**
 * The values of a block: percentages, money, dates, durations and counts, in the order of the text, with UTF-16 offsets into it.
 *
 * `text` is the visible text (markup masked), `words` are its words, read with a vocabulary that begins with {@link VALUE_WORDS}. What is relative, impossible or
 * beyond numbers gives no value. Where a list of `faults` is handed in, what is wrong with the values is added to it, in no order.
 */
export function readValues(
  text: string,
  words: Words,
  language: TextLanguage,
  faults?: ValueFault[],
): readonly Value[] {
  const first = nextStart(text, words, 0);
  if (first === words.count) return NO_VALUES;
  let reader = READERS.get(words);
  if (reader === undefined) {
    reader = new Reader(words);
    READERS.set(words, reader);
  }
  return reader.read(text, language, first, faults);
}
