import { l10n, type Uri, workspace } from 'vscode';
import { applyChanges, createFile } from './changes';
import type { Glossaries } from './glossaries';
import { changed, emptyGlossary, type TextChange } from './glossaryText';

/** Changes a glossary and saves it, having made it if need be; false where it is broken, so that nothing was changed. */
export async function rewrite(
  glossaries: Glossaries,
  uri: Uri,
  change: (text: string) => readonly TextChange[] | undefined,
): Promise<boolean> {
  await glossaries.ready();
  await glossaries.renew(uri);
  const known = glossaries.file(uri)?.text;
  if (known === undefined) {
    const text = emptyGlossary(l10n.t('Terms of your own. They win over the bundled ones; comments stay.'));
    const changes = change(text);
    if (!changes) return false;
    if (!(await createFile(uri, changed(text, changes)))) return false;
  } else if (typeof known !== 'string') {
    return false;
  } else {
    const document = await workspace.openTextDocument(uri);
    const changes = change(document.isDirty ? document.getText() : known);
    if (!changes) return false;
    if (document.isDirty || document.getText() === known) {
      if (!(await applyChanges(document, changes)) || !(await document.save())) return false;
    } else {
      // The file has just changed, and the editor has not heard of it yet: it will take up what is written now.
      await workspace.fs.writeFile(uri, new TextEncoder().encode(changed(known, changes)));
    }
  }
  await glossaries.renew(uri);
  return true;
}
