import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { GlossaryProblem } from './glossaryProblem';
import { CLOSING, COLON, COMMA, JsonCursor, OPENING } from './jsonCursor';

/** What a text holds, and where it is no JSON with comments. */
interface ParsedJson {
  /** Undefined for a text with nothing in it; where it is broken, what can be made of it. */
  readonly data: unknown;
  readonly errors: readonly GlossaryProblem[];
}

/** Tokens that are read in one step. */
const STEP = 4000;

/**
 * Reads JSON with comments and commas behind the last, in steps. The engine’s own parser reads megabytes in milliseconds, once comments are out of its way; only
 * a broken text is given to the one that tells where it is.
 */
export function* parsedJson(text: string): Generator<void, ParsedJson> {
  let whole = wellFormed(text);
  if (!whole) {
    const plain = yield* withoutComments(text);
    if (plain === '') return { data: undefined, errors: [] };
    yield;
    whole = wellFormed(plain);
  }
  yield;
  if (whole) return { data: whole.data, errors: [] };
  const errors: ParseError[] = [];
  const data = parse(withoutMark(text), errors, { allowTrailingComma: true, allowEmptyContent: true }) as unknown;
  return { data, errors: errors.map(problemOf) };
}

/** The text without its byte-order mark, and as long as with it. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
}

function wellFormed(text: string): { readonly data: unknown } | undefined {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What the text says, without its comments and without commas behind the last; empty where it says nothing. */
function* withoutComments(text: string): Generator<void, string> {
  const cursor = new JsonCursor(text);
  const pieces: string[] = [];
  let from = 0;
  /** The token before, and whether a value ends with the one before that. */
  let [code, start, end] = [NaN, 0, 0];
  let isBehindValue = false;
  for (let tokens = 1; cursor.next(); tokens++) {
    if (tokens % STEP === 0) yield;
    const isLast = CLOSING.has(cursor.code) && code === COMMA && isBehindValue;
    if (isLast || cursor.isBehindComment || end === 0) {
      pieces.push(text.slice(from, isLast ? start : end));
      from = cursor.start;
    }
    isBehindValue = !(code === COMMA || code === COLON || OPENING.has(code));
    isBehindValue &&= cursor.code === COMMA;
    ({ code, start, end } = cursor);
  }
  pieces.push(text.slice(from, end));
  return pieces.join(' ').trim();
}

function problemOf({ error, offset, length }: ParseError): GlossaryProblem {
  return { code: 'syntax', args: [printParseErrorCode(error)], start: offset, end: offset + length };
}
