import { env } from 'vscode';
import type { Annotations, Language, Mention, Term, TermText } from '../core/index';

/** The language that VS Code speaks to the user in, as far as the dictionary has it. */
export function interfaceLanguage(): Language {
  return env.language.startsWith('fr') ? 'fr' : 'en';
}

/** The language that a document's reader is spoken to in. */
export function languageOf(annotations: Annotations | undefined): Language {
  const language = annotations?.profile.language;
  return language === 'en' || language === 'fr' ? language : interfaceLanguage();
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en';
}

/** What a term is called in a language; undefined where it has no name there. */
export function nameIn(term: Term, language: Language): string | undefined {
  return term.texts[language]?.names[0]?.text;
}

/** What a term is called in a language, or in the other where it has no name there. */
export function nameOf(term: Term, language: Language): string {
  return nameIn(term, language) ?? nameIn(term, otherLanguage(language)) ?? term.id;
}

/** What is said of a term in a language, or in the other where nothing is said there. */
export function textIn(term: Term, language: Language): TermText | undefined {
  return term.texts[language] ?? term.texts[otherLanguage(language)];
}

/** With a capital at the start. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}

/** The mention under the cursor; between two that touch, the one that begins there. */
export function mentionAt(annotations: Annotations, offset: number): Mention | undefined {
  const touching = annotations.mentions(offset, offset).filter(({ start, end }) => start <= offset && offset <= end);
  return touching.find(({ end }) => offset < end) ?? touching[0];
}

/** At most so many characters of a text, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  // Half of a surrogate pair is shown as a question mark.
  return `${text.slice(0, cut > most / 2 ? cut : most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
