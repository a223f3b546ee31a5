const QUOTE = 34;
const SLASH = 47;
const STAR = 42;
const BACKSLASH = 92;
const MARK = 0xfeff;

export const COMMA = 44;
export const COLON = 58;
export const OPENING: ReadonlySet<number> = new Set([91, 123]);
export const CLOSING: ReadonlySet<number> = new Set([93, 125]);
const SPACES: ReadonlySet<number> = new Set([9, 10, 13, 32, MARK]);

/** Goes through the tokens of JSON with comments, one after another. Total: in a broken text it comes to its end, too. */
export class JsonCursor {
  readonly #text: string;
  /** UTF-16 code unit that the token begins with; NaN before the first. */
  code = NaN;
  /** Where the token stands; UTF-16 offsets. */
  start = 0;
  end = 0;
  /** Whether there is a comment before it. */
  isBehindComment = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether there is another token. */
  next(): boolean {
    const text = this.#text;
    this.isBehindComment = false;
    let at = this.end;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (SPACES.has(code)) continue;
      const end = code === SLASH ? this.#endOfComment(at) : at;
      if (end === at) break;
      this.isBehindComment = true;
      at = end - 1;
    }
    this.start = at;
    if (at >= text.length) return false;
    this.code = text.charCodeAt(at);
    this.end = this.#endOfToken(at);
    return true;
  }

  /** `at` where no comment begins there, or one that is never closed. */
  #endOfComment(at: number): number {
    const text = this.#text;
    const second = text.charCodeAt(at + 1);
    if (second !== SLASH && second !== STAR) return at;
    const end = second === SLASH ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
    if (second === SLASH) return end < 0 ? text.length : end;
    return end < 0 ? at : end + 2;
  }

  #endOfToken(at: number): number {
    if (this.code === QUOTE) return this.#endOfString(at);
    if (isSign(this.code)) return at + 1;
    let end = at + 1;
    for (; end < this.#text.length; end++) {
      const code = this.#text.charCodeAt(end);
      if (code === QUOTE || code === SLASH || isSign(code) || SPACES.has(code)) break;
    }
    return end;
  }

  #endOfString(at: number): number {
    const text = this.#text;
    for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
      let slashes = 0;
      while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
      if (slashes % 2 === 0) return end + 1;
    }
    return text.length;
  }
}

function isSign(code: number): boolean {
  return code === COMMA || code === COLON || OPENING.has(code) || CLOSING.has(code);
}
