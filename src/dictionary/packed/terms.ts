import {
  isCategory,
  LANGUAGES,
  type Language,
  type Source,
  type Term,
  type TermText,
  VALUE_KINDS,
  type ValueKind,
  type Wording,
} from '../../core/index';
import { COLUMN, ROW } from './table';

/** Stand before a wording that the glossary calls weak, or says not to be weak. */
const WEAK = '\u0001';
const STRONG = '\u0002';
/** Terms that are read before others get their turn. */
const ROWS = 64;
/** Between a source's title and its address. */
const ADDRESS = '\t';

/** Terms as the text of a table: a row for each term, and a column for each field, first those that name it. */
export function textOfTerms(terms: readonly Term[]): string {
  const fields: ((term: Term) => string)[] = [
    ({ id }) => id,
    ({ category }) => category,
    ...LANGUAGES.flatMap((language) => [
      ({ texts }: Term) => lines((texts[language]?.names ?? []).map(textOfWording)),
      ({ texts }: Term) => lines((texts[language]?.patterns ?? []).map(textOfWording)),
      ({ texts }: Term) => lines(texts[language]?.except ?? []),
    ]),
    ...LANGUAGES.flatMap((language) => [
      ({ texts }: Term) => texts[language]?.definition ?? '',
      ({ texts }: Term) => texts[language]?.lookFor ?? '',
    ]),
    ({ related }) => lines(related),
    ({ expects }) => lines(expects),
    ({ labels }) => lines(labels),
    ({ sources }) => lines(sources.map(({ title, url }) => (url === undefined ? title : title + ADDRESS + url))),
    ({ reviewed }) => reviewed ?? '',
  ];
  return fields.map((field) => terms.map(field).join(ROW) + COLUMN).join('');
}

/** The terms of such a text; yields now and then. */
export function* termsOfText(text: string): Generator<void, readonly Term[]> {
  const columns: (readonly string[])[] = [];
  for (const column of text.split(COLUMN)) {
    columns.push(column.split(ROW));
    yield;
  }
  const rows = (columns[0] ?? []).filter((id) => id !== '').length;
  const terms: Term[] = [];
  for (let row = 0; row < rows; row++) {
    terms.push(...termOfFields(columns.map((column) => column[row] ?? '')));
    if (row % ROWS === ROWS - 1) yield;
  }
  return terms;
}

function termOfFields(fields: readonly string[]): readonly Term[] {
  let at = 0;
  const next = (): string => fields[at++] ?? '';
  const id = next();
  const category = next();
  const wordings = LANGUAGES.map((language) => ({
    language,
    names: listed(next()).map(wordingOf),
    patterns: listed(next()).map(wordingOf),
    except: listed(next()),
  }));
  const texts: { [language in Language]?: TermText } = {};
  for (const { language, ...named } of wordings) {
    const text = { ...named, definition: next(), lookFor: next() };
    if (text.names.length > 0) texts[language] = text;
  }
  const related = listed(next());
  const expects = listed(next()).filter((kind): kind is ValueKind => VALUE_KINDS.some((known) => known === kind));
  const labels = listed(next());
  const sources = listed(next()).map(sourceOf);
  const reviewed = next();
  if (!isCategory(category)) return [];
  return [{ id, category, texts, related, expects, labels, sources, ...(reviewed === '' ? {} : { reviewed }) }];
}

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}

function listed(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function textOfWording({ text, weak }: Wording): string {
  return (weak === undefined ? '' : weak ? WEAK : STRONG) + text;
}

function wordingOf(text: string): Wording {
  return text.startsWith(WEAK) || text.startsWith(STRONG)
    ? { text: text.slice(1), weak: text.startsWith(WEAK) }
    : { text };
}

function sourceOf(text: string): Source {
  const at = text.indexOf(ADDRESS);
  return at < 0 ? { title: text } : { title: text.slice(0, at), url: text.slice(at + 1) };
}
