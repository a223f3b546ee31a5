import { l10n, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import type { Glossaries } from '../../editor/glossaries';
import type { GlossaryPlace, Layer } from '../../editor/glossaryPlaces';
import { changed, emptyGlossary, type TextChange } from '../../editor/glossaryText';
import { applyChanges, createFile } from '../../editor/changes';

/** A glossary to choose. */
interface PlaceItem extends QuickPickItem {
  readonly place: GlossaryPlace;
}

/** What whose glossary is called. */
export function layerName(layer: Layer): string {
  switch (layer) {
    case 'user':
      return l10n.t('My glossary');
    case 'workspace':
      return l10n.t('The workspace’s glossary');
    case 'folder':
      return l10n.t('The folder’s glossary');
  }
}

/** Asks which of a document's glossaries is meant, the nearest first; where there is one only, that. Undefined where the user gave up. */
export async function askPlace(glossaries: Glossaries, uri: Uri): Promise<GlossaryPlace | undefined> {
  const places = [...glossaries.places(uri)].reverse();
  if (places.length < 2) return places[0];
  const items = places.map((place): PlaceItem => ({
    label: layerName(place.layer),
    description: workspace.asRelativePath(place.uri),
    place,
  }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which glossary?') }))?.place;
}

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
    const changes = change(document.getText());
    if (!changes || !(await applyChanges(document, changes)) || !(await document.save())) return false;
  }
  await glossaries.renew(uri);
  return true;
}
