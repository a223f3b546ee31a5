import { l10n, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import type { Glossaries } from '../../editor/glossaries';
import type { GlossaryPlace, Layer } from '../../editor/glossaryPlaces';

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
