import { l10n, type QuickPickItem, window } from 'vscode';
import { type Category, CATEGORIES, GLOSSARY_LIMITS, type Language, type Term } from '../../core/index';
import { nameOf } from '../../editor/terms';
import type { Words } from '../../words/index';

interface TermItem extends QuickPickItem {
  readonly term: Term;
}

interface CategoryItem extends QuickPickItem {
  readonly category: Category;
}

/** What a new term needs. */
export interface NewTerm {
  readonly name: string;
  readonly category: Category;
  readonly definition: string;
}

/** Asks for what a new term needs and is not known yet; undefined where the user gave up. */
export async function askNewTerm(
  known: Partial<NewTerm>,
  proposed: string,
  words: Words,
): Promise<NewTerm | undefined> {
  const title = l10n.t('New term');
  const name = known.name ?? (await askText({ title, value: proposed, prompt: l10n.t('What it is called') }, true));
  if (name === undefined) return undefined;
  const category = known.category ?? (await askCategory(title, words));
  if (category === undefined) return undefined;
  const prompt = l10n.t('What “{0}” means; may stay empty', name);
  const definition = known.definition ?? (await askText({ title, value: '', prompt }, false));
  return definition === undefined ? undefined : { name, category, definition };
}

/** Asks for one of several terms; undefined where the user gave up. */
export async function askTerm(
  terms: Iterable<Term>,
  language: Language,
  words: Words,
  placeHolder: string,
): Promise<Term | undefined> {
  const order = new Intl.Collator(language);
  const items = [...terms]
    .map((term): TermItem => ({ label: nameOf(term, language), description: words.category(term.category), term }))
    .sort((a, b) => order.compare(a.label, b.label));
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.term;
}

async function askText(
  box: { readonly title: string; readonly value: string; readonly prompt: string },
  isName: boolean,
): Promise<string | undefined> {
  const most = isName ? GLOSSARY_LIMITS.wording : GLOSSARY_LIMITS.text;
  const text = await window.showInputBox({
    ...box,
    ignoreFocusOut: true,
    validateInput: (typed) => {
      if (isName && typed.trim() === '') return l10n.t('A name cannot be empty.');
      return typed.length > most ? l10n.t('This text has {0} characters; {1} are the most.', typed.length, most) : '';
    },
  });
  return text?.trim();
}

async function askCategory(title: string, words: Words): Promise<Category | undefined> {
  const items = CATEGORIES.map((category): CategoryItem => ({ label: words.category(category), category }));
  const options = { title, placeHolder: l10n.t('What it is about'), ignoreFocusOut: true };
  return (await window.showQuickPick(items, options))?.category;
}
