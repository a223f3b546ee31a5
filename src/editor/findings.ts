import { type Diagnostic, type Disposable, languages, type Uri } from 'vscode';
import { DIAGNOSTIC_SOURCE } from './ids';

/** What the extension reported in a document. Whoever counts or lists findings reads what the Problems view shows, so that all say the same. */
export function findingsIn(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === DIAGNOSTIC_SOURCE);
}

/** Calls back when the findings of some documents may be others. */
export function onDidChangeFindings(use: (changed: (uri: Uri) => boolean) => void): Disposable {
  return languages.onDidChangeDiagnostics(({ uris }) => {
    use((uri) => uris.some((changed) => changed.toString() === uri.toString()));
  });
}
