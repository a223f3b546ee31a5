import { createScanner, type ParseErrorCode, type ScanError } from 'jsonc-parser';

/** Why a text is no JSON with comments; the names that `jsonc-parser` has for it. */
export type JsonFault = keyof typeof ParseErrorCode;

/** Told what stands in a text, in order. Offsets are UTF-16, ends exclusive. */
export interface JsonVisitor {
  /** A string, a number, `true`, `false` or `null`. */
  literal(value: unknown, start: number, end: number): void;
  /** The name of a property, whose value follows where there is one. */
  name(name: string, start: number, end: number): void;
  begin(isArray: boolean, start: number): void;
  end(end: number): void;
  fault(code: JsonFault, start: number, end: number): void;
}

/** An array or an object that has begun. */
interface Opened {
  readonly isArray: boolean;
  /** Whether a comma stands before another entry. */
  needsComma: boolean;
}

// Its `SyntaxKind`, which exists for the compiler alone.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const COLON = 6;
const NULL = 7;
const TRUE = 8;
const FALSE = 9;
const STRING = 10;
const NUMBER = 11;
const LINE_COMMENT = 12;
const TRIVIA = 15;
const UNKNOWN = 16;
const END = 17;

const FAULTS: Readonly<Record<ScanError, JsonFault | undefined>> = {
  0: undefined,
  1: 'UnexpectedEndOfComment',
  2: 'UnexpectedEndOfString',
  3: 'UnexpectedEndOfNumber',
  4: 'InvalidUnicode',
  5: 'InvalidEscapeCharacter',
  6: 'InvalidCharacter',
};

/** Tokens that are read in one step, spaces and comments included. */
const STEP = 8000;

/**
 * Goes through JSON with comments and commas behind the last, in steps. What is broken is told and passed over as `visit` of
 * `jsonc-parser` does it, which cannot pause, and ends with an exception where a text is nested too deeply.
 */
export function walkJson(text: string, visitor: JsonVisitor): Generator<void, void> {
  return new Walk(text, visitor).run();
}

class Walk {
  readonly #visitor: JsonVisitor;
  readonly #length: number;
  readonly #scanner;
  readonly #opened: Opened[] = [];
  #token: number = UNKNOWN;
  #tokens = 0;

  constructor(text: string, visitor: JsonVisitor) {
    this.#visitor = visitor;
    this.#length = text.length;
    this.#scanner = createScanner(text);
  }

  *run(): Generator<void, void> {
    this.#next();
    if (this.#is(END)) return;
    if (!this.#value()) return this.#fault('ValueExpected');
    for (let opened = this.#opened.at(-1); opened; opened = this.#opened.at(-1)) {
      this.#entry(opened);
      if (this.#tokens < STEP) continue;
      this.#tokens = 0;
      yield;
    }
    if (!this.#is(END)) this.#fault('EndOfFileExpected');
  }

  /** Goes to the next token that is neither space nor comment. */
  #next(): void {
    for (;;) {
      this.#tokens++;
      this.#token = this.#scanner.scan();
      const fault = FAULTS[this.#scanner.getTokenError()];
      if (fault !== undefined) this.#fault(fault);
      if (this.#is(UNKNOWN)) this.#fault('InvalidSymbol');
      else if (this.#token < LINE_COMMENT || this.#token > TRIVIA) return;
    }
  }

  #skipTo(closing: number): void {
    while (!this.#is(closing) && !this.#is(COMMA) && !this.#is(END)) this.#next();
  }

  /** An entry of what has begun last, with the comma before it; or its end. */
  #entry(opened: Opened): void {
    const closing = opened.isArray ? CLOSE_BRACKET : CLOSE_BRACE;
    if (this.#is(COMMA)) {
      if (!opened.needsComma) this.#fault('ValueExpected');
      this.#next();
    } else if (opened.needsComma && !this.#is(closing) && !this.#is(END)) this.#fault('CommaExpected');
    else if (this.#is(END)) return this.#close(opened);
    if (this.#is(closing)) {
      this.#close(opened);
      return this.#next();
    }
    opened.needsComma = true;
    const isEntry = opened.isArray ? this.#value() : this.#property();
    if (isEntry) return;
    this.#fault('ValueExpected');
    this.#skipTo(closing);
  }

  /** Whether there was one, whatever became of its value. */
  #property(): boolean {
    if (!this.#is(STRING)) {
      this.#fault('PropertyNameExpected');
      this.#skipTo(CLOSE_BRACE);
      return false;
    }
    this.#visitor.name(this.#scanner.getTokenValue(), this.#scanner.getTokenOffset(), this.#end);
    this.#next();
    if (this.#is(COLON)) {
      this.#next();
      if (this.#value()) return true;
      this.#fault('ValueExpected');
    } else this.#fault('ColonExpected');
    this.#skipTo(CLOSE_BRACE);
    return true;
  }

  /** Whether a value begins; what is in an array or an object comes as its entries. */
  #value(): boolean {
    const start = this.#scanner.getTokenOffset();
    if (this.#is(OPEN_BRACE) || this.#is(OPEN_BRACKET)) {
      const isArray = this.#is(OPEN_BRACKET);
      this.#opened.push({ isArray, needsComma: false });
      this.#visitor.begin(isArray, start);
    } else {
      const value = this.#literal();
      if (value === undefined) return false;
      this.#visitor.literal(value, start, this.#scanner.getPosition());
    }
    this.#next();
    return true;
  }

  #literal(): unknown {
    if (this.#is(STRING)) return this.#scanner.getTokenValue();
    if (this.#is(NUMBER)) return this.#number();
    if (this.#is(NULL)) return null;
    return this.#is(TRUE) || (this.#is(FALSE) ? false : undefined);
  }

  #number(): number {
    const value = Number(this.#scanner.getTokenValue());
    if (!Number.isNaN(value)) return value;
    this.#fault('InvalidNumberFormat');
    return 0;
  }

  /** At its closing sign, or at the end of the text. */
  #close({ isArray }: Opened): void {
    this.#visitor.end(this.#end);
    this.#opened.pop();
    if (this.#is(END)) this.#fault(isArray ? 'CloseBracketExpected' : 'CloseBraceExpected');
  }

  #is(token: number): boolean {
    return this.#token === token;
  }

  /** Where the token ends; behind a comment that is not closed, the scanner goes one too far. */
  get #end(): number {
    return Math.min(this.#scanner.getPosition(), this.#length);
  }

  #fault(code: JsonFault): void {
    this.#visitor.fault(code, this.#scanner.getTokenOffset(), this.#end);
  }
}
