import { type BitCoder, codeNumber } from './coder';
import { Predictor } from './predictor';

/** Letters, or words, that are read before others get their turn: some milliseconds' worth. */
export const STEP = 512;

/** Codes a text letter by letter. A reader gives '' for `text`. */
export function* codeCharacters(coder: BitCoder, text: string): Generator<void, string> {
  const length = codeNumber(coder, text.length, 24);
  const letters = [...new Set(text.split(''))].sort();
  const count = codeNumber(coder, letters.length, 8);
  const alphabet = Array.from({ length: count }, (_, i) =>
    String.fromCharCode(codeNumber(coder, letters[i]?.charCodeAt(0) ?? 0, 16)),
  );
  const codes = new Map(alphabet.map((letter, code) => [letter, code]));
  const predictor = new Predictor(5, 20, 256);
  yield;
  let before = 0;
  let read = '';
  for (let i = 0; i < length; i++) {
    for (let k = 0; k < 5; k++) predictor.contexts[k] = Math.imul(before & MASKS[k], 0x85ebca6b);
    const code = codeByte(coder, predictor, codes.get(text[i] ?? '') ?? 0);
    read += alphabet[code] ?? '';
    before = (before << 8) | code;
    if (i % STEP === STEP - 1) yield;
  }
  return read;
}

/** What of the last four letters a context sees. */
const MASKS = [0, 0xff, 0xffff, 0xffffff, -1];

function codeByte(coder: BitCoder, predictor: Predictor, byte: number): number {
  let node = 1;
  for (let bits = 7; bits >= 0; bits--) {
    // Two bits are three decisions: one group.
    const second = (bits & 1) === 0;
    if (!second) predictor.choose(node);
    const decision = second ? 2 + (node & 1) : 1;
    const bit = coder.code((byte >> bits) & 1, predictor.probability(decision, node));
    predictor.learn(bit);
    node = 2 * node + bit;
  }
  return node & 0xff;
}
