import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import type { Span } from '../text/span';
import { withoutMark } from './glossaryJson';
import type { Fault, GlossaryProblem } from './glossaryProblem';
import { CLOSING, COLON, COMMA, JsonCursor, OPENING } from './jsonCursor';

/** Tokens that are read in one step, and terms whose faults are placed in one. */
const STEP = 4000;
const FEW = 8;

/** A value whose place is known, and the path from it to what is looked for. */
type Part = readonly [span: Span, path: JSONPath];

/**
 * The places of faults in a glossary's text, in steps. Of a text that is whole only the terms that something is wrong with are read once more; one that is broken is read as a
 * whole.
 */
export function* problemsAt(
  marked: string,
  faults: readonly Fault[],
  isWhole: boolean,
): Generator<void, readonly GlossaryProblem[]> {
  if (faults.length === 0) return [];
  const text = withoutMark(marked);
  const parts = isWhole ? yield* partsOf(text) : undefined;
  const broken: Span = { start: 0, end: text.length };
  const trees = new Map<Span, Node | undefined>();
  const problems: GlossaryProblem[] = [];
  for (const { code, args, path, from } of faults) {
    const [span, rest] = parts ? partOf(parts, path) : [broken, path];
    if (!trees.has(span) && (!parts || rest.length > 0)) {
      if (trees.size % FEW === FEW - 1) yield;
      trees.set(span, parseTree(text.slice(span.start, span.end), [], { allowTrailingComma: true }));
    }
    const place = parts && rest.length === 0 ? span : within(span, trees.get(span), rest);
    problems.push({ code, args, ...(from === undefined ? place : behind(place, from)) });
  }
  return problems;
}

/** Where the parts of a text stand that are read one by one. */
interface Parts {
  readonly whole: Span;
  readonly properties: ReadonlyMap<string, Span>;
  readonly terms: readonly Span[];
}

const NOWHERE: Span = { start: 0, end: 0 };

function partOf({ whole, properties, terms }: Parts, path: JSONPath): Part {
  const [property, index] = path;
  if (property === undefined) return [whole, path];
  if (property === 'terms' && typeof index === 'number') return [terms[index] ?? NOWHERE, path.slice(2)];
  return [properties.get(String(property)) ?? NOWHERE, path.slice(1)];
}

function within({ start }: Span, tree: Node | undefined, path: JSONPath): Span {
  const node = tree && findNodeAtLocation(tree, path);
  return node ? { start: start + node.offset, end: start + node.offset + node.length } : NOWHERE;
}

/** The rest of a string inside its quotes; unless it is escaped. */
function behind({ start, end }: Span, from: number): Span {
  return { start: start + 1 + from, end: Math.max(start + 2 + from, end - 1) };
}

/** The parts of a text that is whole. */
function* partsOf(text: string): Generator<void, Parts> {
  const cursor = new JsonCursor(text);
  const properties = new Map<string, Span>();
  let terms: Span[] = [];
  let depth = 0;
  let key: string | undefined;
  let inTerms = false;
  /** Where the property's value and the term begin; undefined before they do. */
  let value: number | undefined;
  let term: number | undefined;
  let isBehindColon = false;
  let first: number | undefined;
  let last = 0;
  const endTerm = (): void => {
    if (term !== undefined) terms.push({ start: term, end: last });
    term = undefined;
  };
  const endProperty = (): void => {
    if (key !== undefined && value !== undefined) properties.set(key, { start: value, end: last });
    [key, value, isBehindColon] = [undefined, undefined, false];
  };
  for (let tokens = 1; cursor.next(); tokens++) {
    if (tokens % STEP === 0) yield;
    const { code, start, end } = cursor;
    first ??= start;
    if (CLOSING.has(code) || code === COMMA) {
      if (depth === 2 && inTerms) endTerm();
      if (depth === 1) endProperty();
      if (code !== COMMA && --depth === 1) inTerms = false;
    } else if (code === COLON) {
      if (depth === 1) isBehindColon = true;
    } else {
      if (depth === 1 && isBehindColon) value ??= start;
      else if (depth === 1) key = keyIn(text.slice(start, end));
      else if (depth === 2 && inTerms) term ??= start;
      if (OPENING.has(code) && ++depth === 2 && key === 'terms') {
        inTerms = true;
        terms = [];
      }
    }
    last = end;
  }
  return { whole: { start: first ?? 0, end: last }, properties, terms };
}

function keyIn(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
