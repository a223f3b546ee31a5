import type { GlossaryProblem } from './glossaryProblem';
import { type JsonFault, type JsonVisitor, walkJson } from './jsonWalk';

/** What a text holds, and where it is no JSON with comments. */
interface ParsedJson {
  /** Undefined for a text with nothing in it; where it is broken, what can be made of it. */
  readonly data: unknown;
  readonly errors: readonly GlossaryProblem[];
}

/** Places of a broken text that are told: behind the first, most follow from those before. */
const MOST_ERRORS = 100;

/**
 * Reads JSON with comments and commas behind the last, in steps. The engine’s own parser reads megabytes in milliseconds; what is more than JSON, or broken,
 * is read token by token.
 */
export function* parsedJson(text: string): Generator<void, ParsedJson> {
  const whole = wellFormed(text);
  yield;
  if (whole) return { data: whole.data, errors: [] };
  const builder = new Builder();
  yield* walkJson(withoutMark(text), builder);
  return builder;
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

/** Makes data of what a walk tells. */
class Builder implements JsonVisitor {
  data: unknown;
  readonly errors: GlossaryProblem[] = [];
  /** What has begun, with the names that wait for their values. */
  readonly #opened: { readonly into: unknown[] | Record<string, unknown>; name: string }[] = [];

  literal(value: unknown): void {
    const opened = this.#opened.at(-1);
    if (!opened) this.data = value;
    else if (Array.isArray(opened.into)) opened.into.push(value);
    // Not by an assignment, which for one name sets the prototype.
    else
      Object.defineProperty(opened.into, opened.name, { value, configurable: true, enumerable: true, writable: true });
  }

  name(name: string): void {
    const opened = this.#opened.at(-1);
    if (opened) opened.name = name;
  }

  begin(isArray: boolean): void {
    const into = isArray ? [] : {};
    this.literal(into);
    this.#opened.push({ into, name: '' });
  }

  end(): void {
    this.#opened.pop();
  }

  fault(code: JsonFault, start: number, end: number): void {
    if (this.errors.length < MOST_ERRORS) this.errors.push({ code: 'syntax', args: [code], start, end });
  }
}
