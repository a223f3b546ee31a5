import type { JSONPath } from 'jsonc-parser';
import type { ValueKind } from '../values/value';
import { VALUE_KINDS } from '../values/value';
import { isCategory } from './category';
import { type Fault, GLOSSARY_LIMITS } from './glossaryProblem';
import { isProblem, readPattern } from './phrase';
import { LANGUAGES, type Source, type Term, type TermText, type Wording } from './term';

/** What a glossary says, and what is wrong with it. */
interface Reading {
  readonly terms: readonly Term[];
  readonly silenced: readonly string[];
  readonly ignored: readonly string[];
  readonly faults: readonly Fault[];
}

/** Terms that are read in one step. */
const STEP = 32;

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

/** Reads a glossary's data. Total: whatever is wrong is a fault, and the rest counts. */
export class GlossaryReader {
  readonly #faults: Fault[] = [];

  /** Yields now and then. */
  *read(data: unknown): Generator<void, Reading> {
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
        for (let i = 0; i < Math.min(list.length, GLOSSARY_LIMITS.terms); i++) {
          if (i % STEP === STEP - 1) yield;
          const term = this.#term(list[i], ['terms', i]);
          if (!term) continue;
          if (ids.has(term.id)) this.#report('duplicate-id', ['terms', i, 'id'], term.id);
          else terms.push(term);
          ids.add(term.id);
        }
      }
    }
    return { terms, silenced, ignored, faults: this.#faults };
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
    this.#faults.push({ code: 'bad-pattern', args: [read.code, read.found, text], path, from: read.at });
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

  #report(code: Fault['code'], path: JSONPath, ...args: (string | number)[]): void {
    this.#faults.push({ code, args, path });
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** What stands where a text should; of what holds more, only that it does, however deep it is. */
function stringOf(data: unknown): string {
  if (Array.isArray(data)) return '[…]';
  return typeof data === 'object' && data !== null ? '{…}' : String(data);
}
