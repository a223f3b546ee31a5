import { l10n, type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon } from 'vscode';
import type { SearchHit, Term } from '../../core/index';
import { nameIn, nameOf, otherLanguage, shortened } from '../../editor/terms';
import type { Words } from '../../words/index';
import { type Origin, placesOf } from './origin';

/** What a list of terms holds: a term, the query of last time, or the title of a group. */
export interface TermItem extends QuickPickItem {
  readonly term?: Term;
  /** Asked for again when the item is chosen. */
  readonly query?: string;
}

export const INSERT: QuickInputButton = { iconPath: new ThemeIcon('insert'), tooltip: l10n.t('Insert its name') };
export const PLACES: QuickInputButton = {
  iconPath: new ThemeIcon('list-tree'),
  tooltip: l10n.t('Go to where it occurs'),
};
export const COPY: QuickInputButton = { iconPath: new ThemeIcon('copy'), tooltip: l10n.t('Copy its definition') };

/** As much of a definition as half a line of the list holds, which is 600 pixels wide at most: the other half is for the other language. */
const HALF_A_LINE = 42;

/** A term found by one of its names, or shown by its name in the document's language; behind it the name's language, what it is called otherwise, and its category. */
export function termItem(term: Term, origin: Origin, words: Words, hit?: SearchHit): TermItem {
  const { language } = origin;
  const name = hit?.name ?? nameOf(term, language);
  const own = hit?.language ?? (nameIn(term, language) === undefined ? otherLanguage(language) : language);
  const preferred = nameIn(term, own);
  const equivalent = nameIn(term, otherLanguage(own));
  const also = [...new Set([preferred, equivalent])].filter((other) => other !== undefined && other !== name);
  return {
    term,
    label: name,
    description: [own.toUpperCase(), ...also, words.category(term.category)].join(' · '),
    detail: [own, otherLanguage(own)]
      .map((spoken) => shortened(term.texts[spoken]?.definition ?? '', HALF_A_LINE))
      .filter((text) => text !== '')
      .join('  ·  '),
    alwaysShow: true,
    buttons: [...(origin.editor ? [INSERT] : []), COPY, ...(placesOf(term, origin).length > 0 ? [PLACES] : [])],
  };
}

/** The query of last time. */
export function queryItem(query: string): TermItem {
  return { query, label: query, iconPath: new ThemeIcon('history'), alwaysShow: true };
}

export function title(label: string): TermItem {
  return { label, kind: QuickPickItemKind.Separator };
}
