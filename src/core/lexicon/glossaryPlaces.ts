import type { Span } from '../text/span';
import { withoutMark } from './glossaryJson';
import type { Fault, GlossaryProblem } from './glossaryProblem';
import { type JsonVisitor, walkJson } from './jsonWalk';

/** A value that is looked for, or one on the way to such values. */
interface Wanted {
  /** Where it stands, and where its name does if it has one; undefined while they have not been met. */
  place?: Span;
  name?: Span;
  readonly parts: Map<string | number, Wanted>;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The places of faults in a glossary’s text, in steps. */
export function* problemsAt(text: string, faults: readonly Fault[]): Generator<void, readonly GlossaryProblem[]> {
  if (faults.length === 0) return [];
  const root: Wanted = { parts: new Map() };
  const wanted = faults.map(({ path }) => path.reduce(partOf, root));
  yield* walkJson(withoutMark(text), new Places(root));
  return faults.map(({ code, args, from }, i) => {
    // A property that nobody knows is told by its name: its value may go on for pages.
    const place = (code === 'unknown-property' ? wanted[i]?.name : wanted[i]?.place) ?? NOWHERE;
    return { code, args, ...(from === undefined ? place : behind(place, from)) };
  });
}

function partOf({ parts }: Wanted, key: string | number): Wanted {
  const known = parts.get(key);
  if (known) return known;
  const part: Wanted = { parts: new Map() };
  parts.set(key, part);
  return part;
}

/** The rest of a string inside its quotes; unless it is escaped. */
function behind({ start, end }: Span, from: number): Span {
  return { start: start + 1 + from, end: Math.max(start + 2 + from, end - 1) };
}

/** Finds the places of what is wanted. Of properties with one name the last counts, as it does for their values. */
class Places implements JsonVisitor {
  /** What has begun: what is wanted of it, where it stands, and the key of its entry that comes next. */
  readonly #opened: { readonly wanted: Wanted | undefined; readonly start: number; key: string | number }[] = [];
  readonly #root: Wanted;

  constructor(root: Wanted) {
    this.#root = root;
  }

  literal(_value: unknown, start: number, end: number): void {
    const wanted = this.#entry();
    if (wanted) wanted.place = { start, end };
  }

  name(name: string, start: number, end: number): void {
    const opened = this.#opened.at(-1);
    if (!opened) return;
    opened.key = name;
    const wanted = opened.wanted?.parts.get(name);
    if (wanted) wanted.name = { start, end };
  }

  begin(isArray: boolean, start: number): void {
    this.#opened.push({ wanted: this.#entry(), start, key: isArray ? 0 : '' });
  }

  end(end: number): void {
    const opened = this.#opened.pop();
    if (opened?.wanted) opened.wanted.place = { start: opened.start, end };
  }

  fault(): void {
    // Told when the text was read.
  }

  /** What is wanted of the value that begins. */
  #entry(): Wanted | undefined {
    const opened = this.#opened.at(-1);
    if (!opened) return this.#root;
    const wanted = opened.wanted?.parts.get(opened.key);
    if (typeof opened.key === 'number') opened.key++;
    return wanted;
  }
}
