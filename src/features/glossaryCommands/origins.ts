import { l10n, type Uri } from 'vscode';
import type { Term } from '../../core/index';
import type { Glossaries } from '../../editor/glossaries';
import type { GlossaryPlace } from '../../editor/glossaryPlaces';
import { layerName } from './targets';

/** A glossary that says something of a term. */
export interface TermOrigin {
  readonly label: string;
  /** Undefined for the bundled glossary. */
  readonly place: GlossaryPlace | undefined;
  /** Undefined where the glossary silences the term. */
  readonly term: Term | undefined;
  readonly holds: boolean;
}

/** Every glossary that says something of a term for a document, the nearest first: what the first says holds. */
export function originsOf(
  id: string,
  uri: Uri,
  glossaries: Glossaries,
  bundled: readonly Term[],
): readonly TermOrigin[] {
  const own = [...glossaries.places(uri)].reverse().flatMap((place): Omit<TermOrigin, 'holds'>[] => {
    const inForce = glossaries.file(place.uri)?.inForce;
    const term = inForce?.terms.find((known) => known.id === id);
    const label = layerName(place.layer);
    return term || inForce?.silenced.includes(id) ? [{ label, place, term }] : [];
  });
  const below = bundled.find((term) => term.id === id);
  const bundle = below ? [{ label: l10n.t('The bundled dictionary'), place: undefined, term: below }] : [];
  return [...own, ...bundle].map((origin, i) => ({ ...origin, holds: i === 0 }));
}

/** What a glossary does to a term, in a line. */
export function saidOf({ term, holds }: TermOrigin): string {
  if (holds) return term ? l10n.t('This entry holds.') : l10n.t('The term is silenced here.');
  return term
    ? l10n.t('A nearer glossary has another entry or silences it.')
    : l10n.t('Silenced, but a nearer glossary has an entry.');
}
