/** What the tests of glossaries share: the glossary of the folder, and a document that speaks its words. */
import * as vscode from 'vscode';
import type { Annotations } from '../../src/core/index';
import { api, closeAll, read, until } from './support';

export const DEAL =
  'The zorblat of the buyer is a right of first refusal. It was a quuxet clause before the drag-along right.\n';

/** A term that no glossary has of itself. */
export const zorblat = (more: object = {}): object => ({
  id: 'zorblat',
  category: 'price',
  en: { names: ['zorblat'], definition: 'A sweetener.' },
  ...more,
});

export const glossary = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.vscode', 'deal-terms.json');

export async function save(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(glossary, new TextEncoder().encode(text));
}

/** Leaves the folder without a glossary, and with the bundled one in force. */
export async function withoutGlossary(): Promise<void> {
  const { document } = await read(DEAL);
  await vscode.workspace.fs.delete(glossary).then(undefined, () => undefined);
  await foundIn(document, (texts) => !texts.includes('zorblat') && texts.includes('right of first refusal'));
  await closeAll();
}

/** Waits until a document is annotated with the glossaries that are wanted. */
export async function foundIn(document: vscode.TextDocument, as: (texts: readonly string[]) => boolean): Promise<void> {
  const { documents } = await api();
  await until(documents.onDidAnnotate, () => {
    const annotations = documents.annotationsOf(document);
    return annotations !== undefined && as(textsIn(document, annotations));
  });
}

export function textsIn(document: vscode.TextDocument, annotations: Annotations | undefined): readonly string[] {
  return (annotations?.mentions() ?? []).map(({ start, end }) => document.getText().slice(start, end));
}
