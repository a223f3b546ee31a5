import { l10n } from 'vscode';
import { interfaceLanguage } from './terms';

/** `174 clauses`, `1 clause`. */
export function clauseCount(clauses: number): string {
  return clauses === 1 ? l10n.t('1 clause') : l10n.t('{0} clauses', numberText(clauses));
}

/** `174 clauses in 4 files`, `1 clause in 1 file`. */
export function clausesInFiles(clauses: number, files: number): string {
  return l10n.t(
    '{0} in {1}',
    clauseCount(clauses),
    files === 1 ? l10n.t('1 file') : l10n.t('{0} files', numberText(files)),
  );
}

function numberText(value: number): string {
  return value.toLocaleString(interfaceLanguage());
}
