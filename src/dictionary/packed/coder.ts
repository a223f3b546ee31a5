/** One half of a coder of bits: an encoder is told each bit and writes it, a decoder reads it. Both return it. */
export interface BitCoder {
  /** `one` is the probability of a 1 in 65536ths, neither 0 nor 65536. */
  code(bit: number, one: number): number;
}

/** Where an interval of 32 bits is divided, as a binary arithmetic coder does it. */
function split(low: number, high: number, one: number): number {
  return low + Math.floor(((high - low) * one) / 65536);
}

/** Writes bits, each in as much room as it is improbable. */
export class BitWriter implements BitCoder {
  readonly #bytes: number[] = [];
  #low = 0;
  #high = 0xffffffff;

  code(bit: number, one: number): number {
    const middle = split(this.#low, this.#high, one);
    if (bit) this.#high = middle;
    else this.#low = middle + 1;
    while (((this.#low ^ this.#high) & 0xff000000) === 0) this.#shift();
    return bit;
  }

  /** All that was written. */
  end(): Uint8Array<ArrayBuffer> {
    for (let i = 0; i < 4; i++) this.#shift();
    return Uint8Array.from(this.#bytes);
  }

  #shift(): void {
    this.#bytes.push(this.#high >>> 24);
    this.#low = (this.#low << 8) >>> 0;
    this.#high = ((this.#high << 8) | 0xff) >>> 0;
  }
}

/** Reads what a {@link BitWriter} wrote; what is asked for beyond its end is anything. */
export class BitReader implements BitCoder {
  readonly #bytes: Uint8Array;
  #at = 0;
  #low = 0;
  #high = 0xffffffff;
  #value = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let i = 0; i < 4; i++) this.#shift();
    this.#low = 0;
    this.#high = 0xffffffff;
  }

  code(_bit: number, one: number): number {
    const middle = split(this.#low, this.#high, one);
    const bit = this.#value <= middle ? 1 : 0;
    if (bit) this.#high = middle;
    else this.#low = middle + 1;
    while (((this.#low ^ this.#high) & 0xff000000) === 0) this.#shift();
    return bit;
  }

  #shift(): void {
    this.#low = (this.#low << 8) >>> 0;
    this.#high = ((this.#high << 8) | 0xff) >>> 0;
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
  }
}

/** A number of so many bits, each as probable as the other. */
export function codeNumber(coder: BitCoder, value: number, bits: number): number {
  let read = 0;
  for (let i = bits - 1; i >= 0; i--) read = 2 * read + coder.code(Math.floor(value / 2 ** i) & 1, 32768);
  return read;
}
