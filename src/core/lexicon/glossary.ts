import {
  getNodeValue,
  type JSONPath,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { ValueKind } from '../values/value';
import { VALUE_KINDS } from '../values/value';
import { isCategory } from './category';
import { isProblem, readPattern } from './phrase';
import { LANGUAGES, type Source, type Term, type TermText, type Wording } from './term';

/** What is wrong with a glossary, in codes and arguments; the catalogue words them. */
export interface GlossaryProblem {
  readonly code:
    | 'syntax'
    | 'wrong-type'
    | 'missing'
    | 'unknown-property'
    | 'unknown-category'
    | 'unknown-value-kind'
    | 'duplicate-id'
    | 'bad-id'
    | 'empty'
    | 'bad-pattern'
    | 'too-long'
    | 'too-many-terms'
    | 'too-large';
  readonly args: readonly (string | number)[];
  /** UTF-16 offsets into the file's text; 0 where it was not read from text. */
  readonly start: number;
  readonly end: number;
}

/** A glossary as it was read: what is right in it, and what is wrong. */
export interface Glossary {
  readonly terms: readonly Term[];
  /** Ids of terms of lower layers that this glossary silences. */
  readonly silenced: readonly string[];
  /** Findings that this glossary says to ignore: code and text. */
  readonly ignored: readonly string[];
  readonly problems: readonly GlossaryProblem[];
}

/** Limits of a glossary: beyond them a file is more likely a mistake than a glossary. */
export const GLOSSARY_LIMITS = { characters: 4_000_000, terms: 20_000, wording: 200, text: 4000 } as const;

/** Reads a glossary's text: JSON with comments. Total: whatever is wrong is a problem with its place. */
export function parseGlossary(text: string): Glossary {
  if (text.length > GLOSSARY_LIMITS.characters) {
    return {
      terms: [],
      silenced: [],
      ignored: [],
      problems: [{ code: 'too-large', args: [text.length, GLOSSARY_LIMITS.characters], start: 0, end: 0 }],
    };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const problems = errors.map((error): GlossaryProblem => ({
    code: 'syntax',
    args: [printParseErrorCode(error.error)],
    start: error.offset,
    end: error.offset + error.length,
  }));
  if (!tree) return { terms: [], silenced: [], ignored: [], problems };
  const reader = new GlossaryReader(tree, problems);
  return reader.read(getNodeValue(tree) as unknown);
}

/** Reads a glossary that is known as data already. */
export function readGlossary(data: unknown): Glossary {
  return new GlossaryReader(undefined, []).read(data);
}

const WHOLE_PROPERTIES = new Set(['$schema', 'terms', 'silenced', 'ignored']);
const TERM_PROPERTIES = new Set([
  'id',
  'category',
  'en',
  'fr',
  'related',
  'expects',
  'labels',
  'sources',
  'reviewed',
  'note',
]);
const TEXT_PROPERTIES = new Set(['names', 'patterns', 'except', 'definition', 'lookFor']);

class GlossaryReader {
  readonly #tree: Node | undefined;
  readonly #problems: GlossaryProblem[];

  constructor(tree: Node | undefined, problems: GlossaryProblem[]) {
    this.#tree = tree;
    this.#problems = problems;
  }

  read(data: unknown): Glossary {
    const terms: Term[] = [];
    let silenced: readonly string[] = [];
    let ignored: readonly string[] = [];
    if (!isRecord(data)) this.#report('wrong-type', [], 'object');
    else {
      this.#checkProperties(data, WHOLE_PROPERTIES, []);
      silenced = this.#strings(data['silenced'], ['silenced']);
      ignored = this.#strings(data['ignored'], ['ignored']);
      const list = data['terms'] ?? [];
      if (!Array.isArray(list)) this.#report('wrong-type', ['terms'], 'array');
      else {
        if (list.length > GLOSSARY_LIMITS.terms)
          this.#report('too-many-terms', ['terms'], list.length, GLOSSARY_LIMITS.terms);
        const ids = new Set<string>();
        list.slice(0, GLOSSARY_LIMITS.terms).forEach((entry: unknown, i) => {
          const term = this.#term(entry, ['terms', i]);
          if (!term) return;
          if (ids.has(term.id)) this.#report('duplicate-id', ['terms', i, 'id'], term.id);
          else terms.push(term);
          ids.add(term.id);
        });
      }
    }
    return { terms, silenced, ignored, problems: this.#problems };
  }

  #term(data: unknown, path: JSONPath): Term | undefined {
    if (!isRecord(data)) {
      this.#report('wrong-type', path, 'object');
      return undefined;
    }
    this.#checkProperties(data, TERM_PROPERTIES, path);
    const { id, category } = data;
    if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
      this.#report(
        id === undefined ? 'missing' : 'bad-id',
        id === undefined ? path : [...path, 'id'],
        id === undefined ? 'id' : stringOf(id),
      );
      return undefined;
    }
    if (typeof category !== 'string' || !isCategory(category)) {
      this.#report(
        category === undefined ? 'missing' : 'unknown-category',
        category === undefined ? path : [...path, 'category'],
        category === undefined ? 'category' : stringOf(category),
      );
      return undefined;
    }
    const texts: { en?: TermText; fr?: TermText } = {};
    for (const language of LANGUAGES) {
      const text = data[language] === undefined ? undefined : this.#text(data[language], [...path, language]);
      if (text) texts[language] = text;
    }
    if (!texts.en && !texts.fr) this.#report('missing', path, 'en');
    const reviewed = data['reviewed'];
    return {
      id,
      category,
      texts,
      related: this.#strings(data['related'], [...path, 'related']),
      expects: this.#expects(data['expects'], [...path, 'expects']),
      labels: this.#strings(data['labels'], [...path, 'labels']),
      sources: this.#sources(data['sources'], [...path, 'sources']),
      ...(typeof reviewed === 'string' ? { reviewed } : {}),
    };
  }

  #text(data: unknown, path: JSONPath): TermText | undefined {
    if (!isRecord(data)) {
      this.#report('wrong-type', path, 'object');
      return undefined;
    }
    this.#checkProperties(data, TEXT_PROPERTIES, path);
    const names = this.#wordings(data['names'], [...path, 'names']);
    if (names.length === 0) this.#report('missing', path, 'names');
    return {
      names,
      patterns: this.#wordings(data['patterns'], [...path, 'patterns']).filter((pattern, i) =>
        this.#checkPattern(pattern.text, [...path, 'patterns', i]),
      ),
      except: this.#strings(data['except'], [...path, 'except']).filter((pattern, i) =>
        this.#checkPattern(pattern, [...path, 'except', i]),
      ),
      definition: this.#prose(data['definition'], [...path, 'definition']),
      lookFor: this.#prose(data['lookFor'], [...path, 'lookFor']),
    };
  }

  #wordings(data: unknown, path: JSONPath): readonly Wording[] {
    if (data === undefined) return [];
    if (!Array.isArray(data)) {
      this.#report('wrong-type', path, 'array');
      return [];
    }
    return data.flatMap((entry: unknown, i): Wording[] => {
      const at = [...path, i];
      const text = isRecord(entry) ? entry['text'] : entry;
      const weak = isRecord(entry) ? entry['weak'] : undefined;
      if (typeof text !== 'string') {
        this.#report('wrong-type', at, 'string');
        return [];
      }
      if (text.trim() === '') {
        this.#report('empty', at);
        return [];
      }
      if (text.length > GLOSSARY_LIMITS.wording) {
        this.#report('too-long', at, text.length, GLOSSARY_LIMITS.wording);
        return [];
      }
      return [typeof weak === 'boolean' ? { text, weak } : { text }];
    });
  }

  #checkPattern(text: string, path: JSONPath): boolean {
    const read = readPattern(text);
    if (!isProblem(read)) return true;
    const node = this.#tree && findNodeAtLocation(this.#tree, path);
    // Inside the quotes the pattern's own offset tells the place, unless the text is escaped.
    const start = (node?.offset ?? 0) + 1 + read.at;
    this.#problems.push({
      code: 'bad-pattern',
      args: [read.code, read.found, text],
      start,
      end: Math.max(start + 1, (node?.offset ?? 0) + (node?.length ?? 0) - 1),
    });
    return false;
  }

  #prose(data: unknown, path: JSONPath): string {
    if (data === undefined) return '';
    if (typeof data !== 'string') {
      this.#report('wrong-type', path, 'string');
      return '';
    }
    if (data.length > GLOSSARY_LIMITS.text) this.#report('too-long', path, data.length, GLOSSARY_LIMITS.text);
    return data.slice(0, GLOSSARY_LIMITS.text);
  }

  #strings(data: unknown, path: JSONPath): readonly string[] {
    if (data === undefined) return [];
    if (!Array.isArray(data)) {
      this.#report('wrong-type', path, 'array');
      return [];
    }
    return data.filter((entry: unknown, i): entry is string => {
      if (typeof entry === 'string') return true;
      this.#report('wrong-type', [...path, i], 'string');
      return false;
    });
  }

  #expects(data: unknown, path: JSONPath): readonly ValueKind[] {
    return this.#strings(data, path).flatMap((name, i) => {
      const kind = VALUE_KINDS.find((known) => known === name);
      if (!kind) this.#report('unknown-value-kind', [...path, i], name);
      return kind ?? [];
    });
  }

  #sources(data: unknown, path: JSONPath): readonly Source[] {
    if (data === undefined) return [];
    if (!Array.isArray(data)) {
      this.#report('wrong-type', path, 'array');
      return [];
    }
    return data.flatMap((entry: unknown, i): Source[] => {
      if (typeof entry === 'string') return [{ title: entry }];
      if (!isRecord(entry) || typeof entry['title'] !== 'string') {
        this.#report('wrong-type', [...path, i], 'object');
        return [];
      }
      const { title, url } = entry;
      // Only addresses that a reader may follow: a glossary in a cloned repository is untrusted input.
      return [typeof url === 'string' && /^https?:\/\//.test(url) ? { title, url } : { title }];
    });
  }

  #checkProperties(data: Record<string, unknown>, known: ReadonlySet<string>, path: JSONPath): void {
    for (const name of Object.keys(data)) if (!known.has(name)) this.#report('unknown-property', [...path, name], name);
  }

  #report(code: GlossaryProblem['code'], path: JSONPath, ...args: (string | number)[]): void {
    const node = this.#tree && findNodeAtLocation(this.#tree, path);
    const start = node?.offset ?? 0;
    this.#problems.push({ code, args, start, end: start + (node?.length ?? 0) });
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function stringOf(data: unknown): string {
  return typeof data === 'string' ? data : JSON.stringify(data);
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
