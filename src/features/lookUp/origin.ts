import { type Selection, type TextDocument, type TextEditor, window } from 'vscode';
import type { Annotations, Language, Mention } from '../../core/index';
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
  };
}

function textAt(document: TextDocument, selection: Selection): string {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  return range ? document.getText(range).replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY) : '';
}
