import {
  commands,
  env,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import type { Clause, Term } from '../../core/index';
import { COMMANDS } from '../../editor/ids';
import { showSpan } from '../../editor/navigation';
import { selectionOf, textOf } from '../../editor/ranges';
import { nameIn, nameOf, otherLanguage, textIn } from '../../editor/terms';
import type { Words } from '../../words/index';
import type { Origin } from './origin';

interface ActionItem extends QuickPickItem {
  readonly run?: () => Thenable<unknown>;
  readonly clause?: Clause;
}

/** Asks what to do with a term: read it, insert a name of it, copy it, or go to one of its places, which show themselves while moving through the list. */
export async function askAction(term: Term, origin: Origin, words: Words): Promise<void> {
  const { editor, language } = origin;
  const before = editor?.selection;
  const items: ActionItem[] = [
    { label: l10n.t('Read the entry'), run: () => readTerm(term, origin) },
    ...(editor ? insertions(term, editor, language) : []),
    { label: l10n.t('Copy its definition'), run: () => copyDefinition(term, origin) },
    ...placeItems(term, origin, words),
  ];
  const pick = window.createQuickPick<ActionItem>();
  pick.title = nameOf(term, language);
  pick.placeholder = l10n.t('Read it, insert its name, or go to where it occurs');
  pick.items = items;
  pick.matchOnDescription = true;
  let accepted = false;
  pick.onDidChangeActive(([active]) => {
    if (active?.clause && editor) reveal(editor, active.clause);
  });
  pick.onDidAccept(() => {
    const [chosen] = pick.selectedItems;
    accepted = true;
    pick.hide();
    void chosen?.run?.();
  });
  await new Promise<void>((resolve) => {
    pick.onDidHide(() => {
      if (!accepted && editor && before) {
        editor.selection = before;
        editor.revealRange(before);
      }
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
}

/** Puts a name where the cursor is, or in the place of the selection. */
export async function insertName(name: string, editor: TextEditor): Promise<void> {
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, name);
  });
}

/** The clauses about a term, in the order of the document. */
export function placesOf(term: Term, { annotations }: Origin): readonly Clause[] {
  return annotations?.clauses().filter((clause) => clause.term.id === term.id) ?? [];
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
      detail: document.lineAt(line).text.trim().slice(0, 120),
      clause,
      run: () => showSpan(document, firstMention(clause)),
    };
  });
  return [{ label: l10n.t('In the document'), kind: QuickPickItemKind.Separator }, ...items];
}

function firstMention(clause: Clause): { readonly start: number; readonly end: number } {
  return clause.mentions[0] ?? clause;
}

/** Shows a place; the focus stays in the list. */
function reveal(editor: TextEditor, clause: Clause): void {
  const selection = selectionOf(editor.document, firstMention(clause));
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
