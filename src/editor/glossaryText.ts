import {
  applyEdits,
  type Edit,
  findNodeAtLocation,
  type FormattingOptions,
  getNodeValue,
  type JSONPath,
  modify,
  type ModificationOptions,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import type { Span, Term, TermText, Wording } from '../core/index';

/** A term as a glossary file writes it: what is empty is left out. */
export type TermEntry = Readonly<Record<string, unknown>>;

/** A change of a text; UTF-16 offsets. */
export interface TextChange extends Span {
  readonly text: string;
}

const FORMAT: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
const LONGEST_ID = 60;

/** Characters of a line that a change may lay out anew. */
const LONGEST_LINE = 10_000;

/** A glossary file with nothing in it yet. */
export function emptyGlossary(comment: string): string {
  return `// ${comment}\n{\n  "terms": []\n}\n`;
}

/** The changes that put a term at the end of a glossary's text, or in the place of the one with its id; comments stay. Undefined where the text is no glossary. */
export function termChanges(text: string, entry: TermEntry): readonly TextChange[] | undefined {
  return changes(text, (tree) => {
    const at = indexOf(tree, entry['id']);
    const terms = tree && findNodeAtLocation(tree, ['terms']);
    if (terms && terms.type !== 'array') return undefined;
    const path: JSONPath = ['terms', at ?? terms?.children?.length ?? 0];
    return terms
      ? modify(text, path, entry, options(text, at === undefined))
      : modify(text, ['terms'], [entry], options(text));
  });
}

/** The changes that have a glossary silence a term; none where it does already. */
export function silencingChanges(text: string, id: string): readonly TextChange[] | undefined {
  return listingChanges(text, 'silenced', id);
}

/** The changes that add a line to the findings that a glossary ignores; none where it has that line. */
export function ignoringChanges(text: string, line: string): readonly TextChange[] | undefined {
  return listingChanges(text, 'ignored', line);
}

function listingChanges(text: string, property: string, entry: string): readonly TextChange[] | undefined {
  return changes(text, (tree) => {
    const list = tree && findNodeAtLocation(tree, [property]);
    if (!list) return modify(text, [property], [entry], options(text));
    if (list.type !== 'array') return undefined;
    const known = (list.children ?? []).some((child) => child.value === entry);
    return known ? [] : modify(text, [property, list.children?.length ?? 0], entry, options(text, true));
  });
}

/** The text after changes that {@link termChanges} or {@link silencingChanges} gave. */
export function changed(text: string, made: readonly TextChange[]): string {
  const edits: Edit[] = made.map(({ start, end, text: content }) => ({ offset: start, length: end - start, content }));
  return applyEdits(text, edits);
}

/** Where a glossary's text has the term with that id. */
export function placeOfTerm(text: string, id: string): Span | undefined {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const index = tree && indexOf(tree, id);
  const node = tree && index !== undefined ? findNodeAtLocation(tree, ['terms', index]) : undefined;
  return node && { start: node.offset, end: node.offset + node.length };
}

/** A wording of a term. */
interface WordingOf {
  /** The term's id. */
  readonly term: string;
  readonly language: string;
  readonly text: string;
}

/** Where a glossary's text has wordings of its terms; the whole term where it has not, undefined where that is not there either. */
export function placesOfWordings(text: string, wordings: readonly WordingOf[]): readonly (Span | undefined)[] {
  if (wordings.length === 0) return [];
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const terms = new Map<unknown, Node>();
  for (const node of (tree && findNodeAtLocation(tree, ['terms'])?.children) ?? []) {
    const id = findNodeAtLocation(node, ['id'])?.value as unknown;
    if (!terms.has(id)) terms.set(id, node);
  }
  return wordings.map(({ term, language, text: wording }) => {
    const whole = terms.get(term);
    const own = whole && findNodeAtLocation(whole, [language]);
    const found = (own && nodes(own).find(({ type, value }) => type === 'string' && value === wording)) ?? whole;
    return found && { start: found.offset, end: found.offset + found.length };
  });
}

/** A term as a file writes it, for whoever wants to change it there. */
export function entryOf(term: Term): TermEntry {
  const { id, category, texts, related, expects, labels, sources, reviewed } = term;
  const lists = Object.entries({ related, expects, labels, sources }).filter(([, list]) => list.length > 0);
  return {
    id,
    category,
    ...(texts.en ? { en: textEntry(texts.en) } : {}),
    ...(texts.fr ? { fr: textEntry(texts.fr) } : {}),
    ...Object.fromEntries(lists),
    ...(reviewed === undefined ? {} : { reviewed }),
  };
}

/** An id made of a name: small letters, digits and hyphens, unlike those that are taken. */
export function idFor(name: string, taken: (id: string) => boolean): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, '');
  const base = plain === '' ? 'term' : plain;
  let id = base;
  for (let i = 2; taken(id); i++) id = `${base}-${i}`;
  return id;
}

function textEntry({ names, patterns, except, definition, lookFor }: TermText): TermEntry {
  const wording = ({ text, weak }: Wording): unknown => (weak === undefined ? text : { text, weak });
  return {
    names: names.map(wording),
    ...(patterns.length > 0 ? { patterns: patterns.map(wording) } : {}),
    ...(except.length > 0 ? { except } : {}),
    ...(definition === '' ? {} : { definition }),
    ...(lookFor === '' ? {} : { lookFor }),
  };
}

function changes(
  text: string,
  make: (tree: Node | undefined) => readonly Edit[] | undefined,
): readonly TextChange[] | undefined {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0 || (tree && tree.type !== 'object')) return undefined;
  return make(tree)?.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));
}

/** `jsonc-parser` lays out the whole line of a change, in a time that grows with its square: long lines stay as they are. */
function options(text: string, isArrayInsertion = false): ModificationOptions {
  const isLaidOut = text.split('\n').every((line) => line.length <= LONGEST_LINE);
  return { isArrayInsertion, ...(isLaidOut ? { formattingOptions: FORMAT } : {}) };
}

function indexOf(tree: Node | undefined, id: unknown): number | undefined {
  const terms = (tree && findNodeAtLocation(tree, ['terms'])?.children) ?? [];
  const index = terms.findIndex((term) => {
    const node = findNodeAtLocation(term, ['id']);
    return node !== undefined && getNodeValue(node) === id;
  });
  return index < 0 ? undefined : index;
}

function nodes(root: Node): readonly Node[] {
  return [root, ...(root.children ?? []).flatMap(nodes)];
}
