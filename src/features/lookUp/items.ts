import { l10n, type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon } from 'vscode';
import type { Language, SearchHit, Term } from '../../core/index';
import { nameIn, nameOf, otherLanguage } from '../../editor/terms';
import type { Words } from '../../words/index';

/** What a list of terms holds: a term, or the title of a group of them. */
export interface TermItem extends QuickPickItem {
  /** Undefined for the title of a group. */
  readonly term?: Term;
}

export const INSERT: QuickInputButton = { iconPath: new ThemeIcon('insert'), tooltip: l10n.t('Insert its name') };
export const PLACES: QuickInputButton = {
  iconPath: new ThemeIcon('list-tree'),
  tooltip: l10n.t('Go to where it occurs'),
};
export const COPY: QuickInputButton = { iconPath: new ThemeIcon('copy'), tooltip: l10n.t('Copy its definition') };

/** About as much of a definition as half a line of the list holds. */
const HALF_A_LINE = 62;

/** A term found by one of its names, or shown by its name in the document's language. */
export function termItem(term: Term, language: Language, words: Words, hit?: SearchHit): TermItem {
  const name = hit?.name ?? nameOf(term, language);
  const own = hit?.language ?? (nameIn(term, language) === undefined ? otherLanguage(language) : language);
  const preferred = nameIn(term, own);
  const equivalent = nameIn(term, otherLanguage(own));
  const also = [...new Set([preferred, equivalent])].filter((other) => other !== undefined && other !== name);
  return {
    term,
    label: name,
    description: [...also, words.category(term.category)].join(' · '),
    detail: [otherLanguage(own), own]
      .reverse()
      .map((spoken) => definitionIn(term, spoken))
      .filter((text) => text !== '')
      .join('  ·  '),
    alwaysShow: true,
    buttons: [INSERT, COPY, PLACES],
  };
}

export function title(label: string): TermItem {
  return { label, kind: QuickPickItemKind.Separator };
}

function definitionIn(term: Term, language: Language): string {
  const definition = term.texts[language]?.definition ?? '';
  if (definition.length <= HALF_A_LINE) return definition;
  const cut = definition.lastIndexOf(' ', HALF_A_LINE);
  return `${definition.slice(0, cut < 20 ? HALF_A_LINE : cut)}…`;
}
