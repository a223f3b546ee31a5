import { env } from 'vscode';
import type { Annotations, Language, Term, TermText } from '../core/index';

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
