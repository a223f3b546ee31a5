import { hashOf, HASH_BASE } from '../../text/vocabulary';

/** Longer words are not looked for. */
export const LONGEST_INDEXED = 40;

/** Kinds of key, mixed into the hash so that a whole word never meets a half. */
export const WHOLE = 0x3c6ef372;
export const LEFT = 0x1b873593;
export const RIGHT = 0x5bd1e995;
const SKELETON = 0x7feb352d;

/** Makes the keys under which words are listed that are near each other. */
export class FuzzyKeys {
  /** By exponent: the power of the hash's multiplier. */
  readonly powers = new Int32Array(LONGEST_INDEXED + 2);
  readonly #prefix = new Int32Array(LONGEST_INDEXED + 2);
  readonly #letters = new Uint16Array(2 * LONGEST_INDEXED);

  constructor() {
    this.powers[0] = 1;
    for (let i = 1; i < this.powers.length; i++) this.powers[i] = Math.imul(this.powers[i - 1], HASH_BASE);
  }

  /** Hands on the key of a stretch of letters and of each stretch that one deletion makes of it. */
  deletions(chars: Uint16Array, from: number, length: number, kind: number, use: (key: number) => void): void {
    const prefix = this.#prefix;
    prefix[0] = 0;
    for (let i = 0; i < length; i++) prefix[i + 1] = (Math.imul(prefix[i], HASH_BASE) + chars[from + i]) | 0;
    const whole = prefix[length];
    use(whole ^ kind);
    for (let i = 0; i < length; i++) {
      // In a doubled letter both deletions give the same word.
      if (i > 0 && chars[from + i] === chars[from + i - 1]) continue;
      const after = length - i - 1;
      const tail = (whole - Math.imul(prefix[i + 1], this.powers[after])) | 0;
      use(((Math.imul(prefix[i], this.powers[after]) + tail) | 0) ^ kind);
    }
  }

  /** The key of a word with the confusions of OCR undone: `rn` read as `m`, `1` and `i` as `l`, `0` as `o` and so on. */
  skeleton(chars: Uint16Array, from: number, length: number): number {
    let n = 0;
    for (let i = 0; i < length; i++) {
      const code = chars[from + i];
      const next = i + 1 < length ? chars[from + i + 1] : 0;
      const one = DIGRAPHS[(code << 8) | next];
      if (one !== undefined && code < 256 && next < 256) {
        this.#letters[n++] = one;
        i++;
      } else this.#letters[n++] = code < 128 ? LETTERS[code] : code;
    }
    return hashOf(this.#letters, 0, n) ^ SKELETON;
  }
}

const LETTERS = Uint16Array.from(
  { length: 128 },
  (_, code) =>
    ({ '1': 108, i: 108, '0': 111, '5': 115, '8': 98, '9': 103, '2': 122 })[String.fromCharCode(code)] ?? code,
);
const DIGRAPHS: Readonly<Record<number, number>> = Object.fromEntries(
  ['rnm', 'vvw', 'cld'].map((t) => [(t.charCodeAt(0) << 8) | t.charCodeAt(1), t.charCodeAt(2)]),
);
