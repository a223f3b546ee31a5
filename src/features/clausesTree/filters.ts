import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { type Category, CATEGORIES, type Status, STATUSES } from '../../core/index';
import { capitalised } from '../../editor/terms';
import type { Words } from '../../words/index';
import { type Filter, isFiltering } from './outline';

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

/** Asks for statuses and categories to show, of those that there are; undefined where the user gave up. */
export async function askKinds(
  filter: Filter,
  clauses: readonly { readonly status: Status; readonly category: Category }[],
  words: Words,
): Promise<Filter | undefined> {
  const counts = new Map<Status | Category, number>();
  for (const kind of clauses.flatMap(({ status, category }) => [status, category]))
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const count = (kind: Status | Category): string => (counts.get(kind) ?? 0).toLocaleString(words.language);
  const statuses = STATUSES.filter((status) => counts.has(status));
  const categories = CATEGORIES.filter((category) => counts.has(category));
  const items: KindItem[] = [
    { label: l10n.t('Status'), kind: QuickPickItemKind.Separator },
    ...statuses.map((status) => ({
      label: capitalised(words.status(status)),
      description: count(status),
      detail: words.statusMeaning(status),
      status,
      picked: filter.statuses.has(status),
    })),
    { label: l10n.t('Category'), kind: QuickPickItemKind.Separator },
    ...categories.map((category) => ({
      label: words.category(category),
      description: count(category),
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

/** What a filter leaves, in a line; empty for no filter. */
export function filterMessage(filter: Filter, words: Words): string {
  if (!isFiltering(filter)) return '';
  const { text, statuses, categories } = filter;
  const kinds = [...[...statuses].map((s) => words.status(s)), ...[...categories].map((c) => words.category(c))];
  return l10n.t('Filtered: {0}', [text === '' ? '' : `“${text}”`, ...kinds].filter((part) => part !== '').join(', '));
}
