import { l10n } from 'vscode';
import { interfaceLanguage } from './terms';

/** `174 clauses in 4 files`, `1 clause in 1 file`. */
export function clausesInFiles(clauses: number, files: number): string {
  const number = (value: number): string => value.toLocaleString(interfaceLanguage());
  return l10n.t(
    '{0} in {1}',
    clauses === 1 ? l10n.t('1 clause') : l10n.t('{0} clauses', number(clauses)),
    files === 1 ? l10n.t('1 file') : l10n.t('{0} files', number(files)),
  );
}
