import { ended, type PackedWords, type Term } from '../../core/index';
import { codeCharacters } from './characters';
import { BitWriter } from './coder';
import { codeTable } from './table';
import { textOfTerms } from './terms';

/** Packs terms and lists of common words for `unpacked`. */
export function packed(terms: readonly Term[], { en, fr }: PackedWords): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  const lists = [en, fr].map((lines) => lines.join(LINE)).join(LIST);
  ended(codeCharacters(writer, lists));
  ended(codeTable(writer, textOfTerms(terms)));
  return writer.end();
}

/** Between the lines of a list of words, and between the lists. */
export const LINE = ' ';
export const LIST = '\n';
