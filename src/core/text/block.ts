import { LONGEST_BLOCK } from './cut';

/** A paragraph. Identity is its cache key: facts about it live with it or in `WeakMap`s, and go when it goes. */
export class Block {
  readonly text: string;
  /** What the annotator that read it last keeps of it: nobody else's business. Here it is found sooner, and takes less room, than in a map. */
  kept: object | undefined = undefined;
  /** The same of the reader of contracts. */
  contract: object | undefined = undefined;
  /** Whether it may introduce an abbreviation, for whoever gathers these: with each key all blocks beside the one at hand are asked. */
  introduces: boolean | undefined = undefined;

  constructor(text: string) {
    this.text = text;
  }

  /**
   * Writes the text out with a byte a letter, if it bears it, for a block that is here to stay. One curly quote makes a whole document take two bytes a letter, and each piece
   * that is cut from it.
   */
  settle(): void {
    (this as { text: string }).text = narrow(this.text);
  }
}

/** A block and where it begins in its document. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/**
 * A copy as one run of letters, which does not keep the string alive that it was cut from: a slice of a string, and what `+` joins, are read through another string, at each letter anew.
 */
export function flat(text: string): string {
  const half = text.length >> 1;
  return [text.slice(0, half), text.slice(half)].join('');
}

/** The same text, one byte a letter where no letter needs two. */
function narrow(text: string): string {
  if (text.length > LETTERS.length) return text;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return text;
    LETTERS[i] = code;
  }
  return Reflect.apply(String.fromCharCode, undefined, LETTERS.subarray(0, text.length)) as string;
}

/** Scratch space: an array that grows letter by letter would be most of what a key allocates. */
const LETTERS = new Uint8Array(LONGEST_BLOCK + 1024);
