/** Stands for markup inside a word or a phrase: as if nothing were there. */
export const NOTHING = 0x200b;
/** Stands for something that is no prose inside a sentence, such as a code span. */
export const OBJECT = 0xfffc;
/** Stands for something that ends a sentence, such as a block of code. */
export const BREAK = 0x2029;

/** A text whose characters are replaced one by one: the length, and so every offset, stays what it was. */
export class Mask {
  readonly text: string;
  #codes: Uint16Array | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Puts `code` in the place of every character of a stretch; line ends stay. */
  fill(from: number, to: number, code: number): void {
    const codes = this.#open();
    for (let i = from; i < Math.min(to, codes.length); i++) {
      const old = codes[i];
      if (old !== 0x0a && old !== 0x0d) codes[i] = code;
    }
  }

  /** Puts the letters of `shown` first, then nothing, in the place of a stretch. */
  show(from: number, to: number, shown: string): void {
    const codes = this.#open();
    for (let i = from; i < to; i++) codes[i] = i - from < shown.length ? shown.charCodeAt(i - from) : NOTHING;
  }

  toString(): string {
    const codes = this.#codes;
    if (!codes) return this.text;
    const parts: string[] = [];
    for (let i = 0; i < codes.length; i += 4096) parts.push(String.fromCharCode(...codes.subarray(i, i + 4096)));
    return parts.join('');
  }

  #open(): Uint16Array {
    if (!this.#codes) {
      this.#codes = new Uint16Array(this.text.length);
      for (let i = 0; i < this.text.length; i++) this.#codes[i] = this.text.charCodeAt(i);
    }
    return this.#codes;
  }
}
