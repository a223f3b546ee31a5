import { commands, env, l10n, type QuickPickItem, QuickPickItemKind, type TextEditor, window } from 'vscode';
import type { Clause, Term } from '../../core/index';
import { COMMANDS } from '../../editor/ids';
import { showSpan } from '../../editor/navigation';
import { textOf } from '../../editor/ranges';
import { nameIn, nameOf, otherLanguage, textIn } from '../../editor/terms';
import type { Words } from '../../words/index';
import { type Origin, placeOf, placesOf } from './origin';
import { PlacePreview } from './preview';

/** How long the status bar says that something was copied. Milliseconds. */
const NOTICE = 3000;
const LONGEST_LINE = 120;

interface ActionItem extends QuickPickItem {
  readonly run?: () => Thenable<unknown>;
  readonly clause?: Clause;
}

/** Asks what to do with a term: read it, insert a name of it, copy it, or go to one of its places. */
export async function askAction(term: Term, origin: Origin, words: Words): Promise<void> {
  const { editor, language } = origin;
  await ask(term, origin, l10n.t('Read it, insert its name, or go to where it occurs'), [
    { label: l10n.t('Read the entry'), run: () => readTerm(term, origin) },
    ...(editor ? insertions(term, editor, language) : []),
    { label: l10n.t('Copy its definition'), run: () => copyDefinition(term, origin) },
    ...placeItems(term, origin, words),
  ]);
}

/** Asks which of a term's places to go to. */
export async function askPlace(term: Term, origin: Origin, words: Words): Promise<void> {
  await ask(term, origin, l10n.t('Go to where it occurs'), placeItems(term, origin, words));
}

/** Places show themselves while somebody moves through the list. */
async function ask(
  term: Term,
  { editor, language }: Origin,
  placeholder: string,
  items: readonly ActionItem[],
): Promise<void> {
  const pick = window.createQuickPick<ActionItem>();
  const preview = editor && new PlacePreview(editor);
  pick.title = nameOf(term, language);
  pick.placeholder = placeholder;
  pick.items = items;
  pick.matchOnDescription = true;
  pick.onDidChangeActive(([active]) => preview?.show(active?.clause && placeOf(active.clause)));
  await new Promise<void>((resolve) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      // The event of hiding comes only later, and would scroll back.
      preview?.dispose();
      pick.hide();
      void chosen?.run?.();
    });
    pick.onDidHide(() => {
      preview?.dispose();
      pick.dispose();
      resolve();
    });
    pick.show();
  });
}

export function readTerm(term: Term, { document }: Origin): Thenable<unknown> {
  return commands.executeCommand(COMMANDS.showTerm, term.id, document?.uri.toString());
}

export async function copyDefinition(term: Term, { language }: Origin): Promise<void> {
  await env.clipboard.writeText(`${nameOf(term, language)}: ${textIn(term, language)?.definition ?? ''}`);
  window.setStatusBarMessage(l10n.t('The definition of “{0}” was copied.', nameOf(term, language)), NOTICE);
}

/** Puts a name where the cursor is, or in the place of the selection. */
export async function insertName(name: string, editor: TextEditor): Promise<void> {
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, name);
  });
}

function insertions(term: Term, editor: TextEditor, language: Origin['language']): readonly ActionItem[] {
  return [language, otherLanguage(language)].flatMap((spoken) => {
    const name = nameIn(term, spoken);
    return name === undefined ? [] : [{ label: l10n.t('Insert “{0}”', name), run: () => insertName(name, editor) }];
  });
}

function placeItems(term: Term, origin: Origin, words: Words): readonly ActionItem[] {
  const { annotations, document } = origin;
  const clauses = placesOf(term, origin);
  if (!annotations || !document || clauses.length === 0) return [];
  const items = clauses.map((clause): ActionItem => {
    const { line } = document.positionAt(clause.start);
    const summary = words.summary(clause, (span) => textOf(annotations.blocks, span));
    return {
      label: l10n.t('line {0}', line + 1),
      description: [summary, clause.status === 'active' ? '' : words.status(clause.status)]
        .filter((part) => part !== '')
        .join(' — '),
      detail: document.lineAt(line).text.trim().slice(0, LONGEST_LINE),
      clause,
      run: () => showSpan(document, placeOf(clause)),
    };
  });
  return [{ label: l10n.t('In the document'), kind: QuickPickItemKind.Separator }, ...items];
}
