import { type Selection, type TextDocument, type TextEditor, window } from 'vscode';
import type { Annotations, Clause, Language, Mention, Span, Term } from '../../core/index';
import type { DealDocuments } from '../../editor/documents';
import { interfaceLanguage, languageOf, mentionAt } from '../../editor/terms';

/** Where a look-up was started from. */
export interface Origin {
  readonly editor: TextEditor | undefined;
  readonly document: TextDocument | undefined;
  readonly annotations: Annotations | undefined;
  readonly language: Language;
  /** The mention under the cursor. */
  readonly mention: Mention | undefined;
  /** The selected text, else the word under the cursor; empty for none. */
  readonly text: string;
  /** The clauses about each term, by its id, in the order of the document. */
  readonly places: ReadonlyMap<string, readonly Clause[]>;
}

const LONGEST_QUERY = 80;

export async function originOf(documents: DealDocuments): Promise<Origin> {
  const editor = window.activeTextEditor;
  if (!editor) {
    return {
      editor,
      document: undefined,
      annotations: undefined,
      language: interfaceLanguage(),
      mention: undefined,
      text: '',
      places: new Map(),
    };
  }
  const { document, selection } = editor;
  const annotations = await documents.whenAnnotated(document);
  const at = document.offsetAt(selection.active);
  const mention = selection.isEmpty && annotations ? mentionAt(annotations, at) : undefined;
  return {
    editor,
    document,
    annotations,
    language: languageOf(annotations),
    mention,
    text: textAt(document, selection),
    places: byTerm(annotations?.clauses() ?? []),
  };
}

/** The clauses about a term. */
export function placesOf(term: Term, { places }: Origin): readonly Clause[] {
  return places.get(term.id) ?? [];
}

/** Where a clause shows what it is about. */
export function placeOf(clause: Clause): Span {
  return clause.mentions[0] ?? clause;
}

function byTerm(clauses: Iterable<Clause>): ReadonlyMap<string, readonly Clause[]> {
  const places = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const others = places.get(clause.term.id);
    if (others) others.push(clause);
    else places.set(clause.term.id, [clause]);
  }
  return places;
}

function textAt(document: TextDocument, selection: Selection): string {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  return range ? document.getText(range).replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY) : '';
}
