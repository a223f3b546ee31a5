/** Writes small numbers and short texts into one string. Most take a byte each: a string of codes below 256 has a byte a code. */
export class Packer {
  readonly #codes: number[] = [];

  /** A whole number from 0 on: seven bits a code. */
  number(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) this.#codes.push(0x80 | (rest & 0x7f));
    this.#codes.push(rest);
  }

  /** A whole number below 0x1000000 at a place that can be told without reading what stands before it: three codes. */
  fixed(value: number): void {
    this.#codes.push(value & 0xff, (value >>> 8) & 0xff, value >>> 16);
  }

  text(text: string): void {
    this.number(text.length);
    for (let i = 0; i < text.length; i++) this.#codes.push(text.charCodeAt(i));
  }

  packed(): string {
    return String.fromCharCode.apply(null, this.#codes);
  }
}

/** What {@link Packer.fixed} wrote at a place. */
export function fixedAt(codes: string, at: number): number {
  return codes.charCodeAt(at) | (codes.charCodeAt(at + 1) << 8) | (codes.charCodeAt(at + 2) << 16);
}

/** Reads in order what a {@link Packer} wrote. */
export class Unpacker {
  readonly #codes: string;
  #at: number;

  constructor(codes: string, at: number) {
    this.#codes = codes;
    this.#at = at;
  }

  get isOpen(): boolean {
    return this.#at < this.#codes.length;
  }

  number(): number {
    let code = this.#codes.charCodeAt(this.#at++);
    if (code < 0x80) return code;
    let value = code & 0x7f;
    for (let unit = 0x80; code > 0x7f; unit *= 0x80) {
      code = this.#codes.charCodeAt(this.#at++);
      value += (code & 0x7f) * unit;
    }
    return value;
  }

  text(): string {
    const length = this.number();
    const from = this.#at;
    this.#at += length;
    return this.#codes.slice(from, this.#at);
  }
}
