/** Finds the lines of a text: `\n`, `\r\n` and `\r` end one. */
export class LinePlaces {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const sign = text[at];
      if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) starts.push(at + 1);
    }
    this.#starts = starts;
  }

  /** Line and column of an offset, both from 1 on; columns are UTF-16 code units. */
  at(offset: number): { readonly line: number; readonly column: number } {
    let from = 0;
    for (let to = this.#starts.length; from < to;) {
      const middle = (from + to) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) from = middle + 1;
      else to = middle;
    }
    return { line: from, column: offset - (this.#starts[from - 1] ?? 0) + 1 };
  }
}
