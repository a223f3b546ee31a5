import type { PackedWords, Term } from '../../core/index';
import { codeCharacters } from './characters';
import { BitReader } from './coder';
import { LINE, LIST } from './pack';
import { codeTable } from './table';
import { termsOfText } from './terms';

/** What the dictionary is made from. */
export interface Content {
  readonly terms: readonly Term[];
  readonly commonWords: PackedWords;
}

/** What `packed` has packed. It takes a while, so it yields now and then. */
export function* unpacked(packed: Uint8Array): Generator<void, Content> {
  const reader = new BitReader(packed);
  const lists = yield* codeCharacters(reader, '');
  const [en = [], fr = []] = lists.split(LIST).map((lines) => lines.split(LINE));
  return { terms: yield* termsOfText(yield* codeTable(reader, '')), commonWords: { en, fr } };
}
