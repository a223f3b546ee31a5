import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { type Category, CATEGORIES, type Status, STATUSES } from '../../core/index';
import { capitalised } from '../../editor/terms';
import type { Words } from '../../words/index';
import type { Filter, PlacedClause } from './outline';

interface KindItem extends QuickPickItem {
  readonly status?: Status;
  readonly category?: Category;
}

/** Asks for a text to filter by, showing at each key what is left; undefined where the user gave up. */
export async function askText(filter: Filter, preview: (filter: Filter) => void): Promise<Filter | undefined> {
  const box = window.createInputBox();
  box.value = filter.text;
  box.placeholder = l10n.t('Show clauses that hold this text; empty for all');
  let accepted: Filter | undefined;
  box.onDidChangeValue((value) => preview({ ...filter, text: value.trim() }));
  box.onDidAccept(() => {
    accepted = { ...filter, text: box.value.trim() };
    box.hide();
  });
  await new Promise<void>((resolve) => {
    box.onDidHide(() => {
      box.dispose();
      resolve();
    });
    box.show();
  });
  return accepted;
}

/** Asks for statuses and categories to show, of those that the document has; undefined where the user gave up. */
export async function askKinds(
  filter: Filter,
  clauses: readonly PlacedClause[],
  words: Words,
): Promise<Filter | undefined> {
  const statuses = STATUSES.filter((status) => clauses.some(({ clause }) => clause.status === status));
  const categories = CATEGORIES.filter((category) => clauses.some(({ clause }) => clause.category === category));
  const count = (has: (placed: PlacedClause) => boolean): string => String(clauses.filter(has).length);
  const items: KindItem[] = [
    { label: l10n.t('Status'), kind: QuickPickItemKind.Separator },
    ...statuses.map((status) => ({
      label: capitalised(words.status(status)),
      description: count(({ clause }) => clause.status === status),
      detail: words.statusMeaning(status),
      status,
      picked: filter.statuses.has(status),
    })),
    { label: l10n.t('Category'), kind: QuickPickItemKind.Separator },
    ...categories.map((category) => ({
      label: words.category(category),
      description: count(({ clause }) => clause.category === category),
      category,
      picked: filter.categories.has(category),
    })),
  ];
  const placeHolder = l10n.t('Show only clauses of these kinds; none for all');
  const chosen = await window.showQuickPick(items, { canPickMany: true, placeHolder, matchOnDetail: true });
  return (
    chosen && {
      ...filter,
      statuses: new Set(chosen.flatMap(({ status }) => status ?? [])),
      categories: new Set(chosen.flatMap(({ category }) => category ?? [])),
    }
  );
}
