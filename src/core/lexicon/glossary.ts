import { ended } from '../ended';
import { parsedJson } from './glossaryJson';
import { problemsAt } from './glossaryPlaces';
import { GLOSSARY_LIMITS, type GlossaryProblem } from './glossaryProblem';
import { GlossaryReader } from './glossaryReader';
import type { Term } from './term';

/** A glossary as it was read: what is right in it, and what is wrong. */
export interface Glossary {
  readonly terms: readonly Term[];
  /** Ids of terms of lower layers that this glossary silences. */
  readonly silenced: readonly string[];
  /** Findings that this glossary says to ignore: code and text. */
  readonly ignored: readonly string[];
  readonly problems: readonly GlossaryProblem[];
}

/** A glossary that was read from text. */
export interface ParsedGlossary extends Glossary {
  /** The ids of the terms that the text tries to say, whether they can be read or not; undefined where it is no glossary at all. */
  readonly ids: ReadonlySet<string> | undefined;
}

const NOTHING: Omit<ParsedGlossary, 'problems'> = { terms: [], silenced: [], ignored: [], ids: undefined };

/** Reads a glossary's text: JSON with comments. Total: whatever is wrong is a problem with its place. */
export function parseGlossary(text: string): ParsedGlossary {
  return ended(parseGlossaryInSteps(text));
}

/** The same in steps: yields often enough that no step of a whole glossary takes long, however large it is. */
export function* parseGlossaryInSteps(text: string): Generator<void, ParsedGlossary> {
  const { characters } = GLOSSARY_LIMITS;
  if (text.length > characters)
    return { ...NOTHING, problems: [{ code: 'too-large', args: [text.length, characters], start: 0, end: 0 }] };
  const { data, errors } = yield* parsedJson(text);
  // A file with nothing in it is one that somebody has just made.
  if (data === undefined) return { ...NOTHING, problems: errors, ids: errors.length > 0 ? undefined : new Set() };
  const { faults, ...glossary } = yield* new GlossaryReader().read(data);
  const problems = yield* problemsAt(text, faults);
  return { ...glossary, problems: [...errors, ...problems], ids: errors.length > 0 ? undefined : idsIn(data) };
}

/** Reads a glossary that is known as data already. */
export function readGlossary(data: unknown): Glossary {
  const { faults, ...glossary } = ended(new GlossaryReader().read(data));
  return { ...glossary, problems: faults.map(({ code, args }) => ({ code, args, start: 0, end: 0 })) };
}

function idsIn(data: unknown): ReadonlySet<string> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { terms = [] } = data as { readonly terms?: unknown };
  if (!Array.isArray(terms)) return undefined;
  return new Set(
    terms.flatMap((term: { readonly id?: unknown } | null) => (typeof term?.id === 'string' ? [term.id] : [])),
  );
}

/** Layers glossaries: a later one wins over an earlier, and may silence its terms. */
export function layered(glossaries: readonly Glossary[]): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const glossary of glossaries) {
    for (const id of glossary.silenced) terms.delete(id);
    for (const term of glossary.terms) terms.set(term.id, term);
  }
  return [...terms.values()];
}
