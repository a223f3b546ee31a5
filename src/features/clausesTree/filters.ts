import { l10n, type QuickPickItem, window } from 'vscode';
import { CATEGORIES, type Category, type Status, STATUSES } from '../../core/index';
import { capitalised } from '../../editor/terms';
import type { Words } from '../../words/index';
import { type Filter, isFiltering } from './outline';

/** What clauses are filtered by. */
interface Kind {
  readonly status: Status;
  readonly category: Category;
}

/** A view whose clauses can be filtered. */
export interface Filtered {
  readonly filter: () => Filter;
  /** All that there are, whatever the filter leaves, and how many there are of each. */
  readonly counts: () => readonly (readonly [kind: Kind, count: number])[];
  readonly show: (filter: Filter) => void;
}

/** What a key binding may give a command of a filter, so that nobody is asked: `{ "statuses": ["ended"] }`. */
type Given = Partial<Readonly<Record<keyof Filter, unknown>>>;

/** Filters a view by a text, which is asked for; each key shows what is left. */
export async function filterByText(view: Filtered, given: unknown): Promise<void> {
  const before = view.filter();
  const { text } = partOf(given);
  if (typeof text === 'string') {
    view.show({ ...before, text: text.trim() });
    return;
  }
  const box = window.createInputBox();
  box.title = l10n.t('Filter by Text');
  box.value = before.text;
  box.placeholder = l10n.t('Show clauses that hold this text; empty for all');
  box.onDidChangeValue((value) => view.show({ ...before, text: value.trim() }));
  if (!(await isAccepted(box))) view.show(before);
}

/** Filters a view by statuses, of those that there are. */
export async function filterByStatus(view: Filtered, given: unknown, words: Words): Promise<void> {
  const before = view.filter();
  await filterByKind(view, {
    title: l10n.t('Filter by Status'),
    given: partOf(given).statuses,
    known: STATUSES,
    picked: before.statuses,
    kindOf: ({ status }) => status,
    itemOf: (status) => ({ label: capitalised(words.status(status)), detail: words.statusMeaning(status) }),
    filterOf: (statuses) => ({ ...before, statuses }),
    words,
  });
}

/** Filters a view by categories, of those that there are. */
export async function filterByCategory(view: Filtered, given: unknown, words: Words): Promise<void> {
  const before = view.filter();
  await filterByKind(view, {
    title: l10n.t('Filter by Category'),
    given: partOf(given).categories,
    known: CATEGORIES,
    picked: before.categories,
    kindOf: ({ category }) => category,
    itemOf: (category) => ({ label: words.category(category) }),
    filterOf: (categories) => ({ ...before, categories }),
    words,
  });
}

/** What a filter leaves, in a line; empty for no filter. */
export function filterMessage(filter: Filter, words: Words): string {
  if (!isFiltering(filter)) return '';
  const { text, statuses, categories } = filter;
  const kinds = [...[...statuses].map((s) => words.status(s)), ...[...categories].map((c) => words.category(c))];
  return l10n.t('Filtered: {0}', [text === '' ? '' : `“${text}”`, ...kinds].filter((part) => part !== '').join(', '));
}

/** How one kind of thing is filtered by: K is a status or a category. */
interface Kinds<K extends string> {
  readonly title: string;
  readonly given: unknown;
  readonly known: readonly K[];
  readonly picked: ReadonlySet<K>;
  readonly kindOf: (kind: Kind) => string;
  readonly itemOf: (kind: K) => QuickPickItem;
  readonly filterOf: (kinds: ReadonlySet<K>) => Filter;
  readonly words: Words;
}

/** Each tick shows what is left. */
async function filterByKind<K extends string>(view: Filtered, kinds: Kinds<K>): Promise<void> {
  const { title, given, known, picked, kindOf, itemOf, filterOf, words } = kinds;
  if (Array.isArray(given)) {
    view.show(filterOf(new Set(known.filter((kind) => given.includes(kind)))));
    return;
  }
  const before = view.filter();
  const counts = new Map<string, number>();
  for (const [kind, count] of view.counts()) counts.set(kindOf(kind), (counts.get(kindOf(kind)) ?? 0) + count);
  const pick = window.createQuickPick<QuickPickItem & { readonly value: K }>();
  pick.title = title;
  pick.placeholder = l10n.t('Show only clauses of these kinds; none for all');
  pick.matchOnDetail = true;
  pick.canSelectMany = true;
  pick.items = known
    .filter((kind) => counts.has(kind) || picked.has(kind))
    .map((kind) => ({
      ...itemOf(kind),
      description: (counts.get(kind) ?? 0).toLocaleString(words.language),
      value: kind,
    }));
  pick.selectedItems = pick.items.filter(({ value }) => picked.has(value));
  pick.onDidChangeSelection((chosen) => view.show(filterOf(new Set(chosen.map(({ value }) => value)))));
  if (!(await isAccepted(pick))) view.show(before);
}

/** What a question of VS Code's has in common with others. */
interface Question {
  readonly onDidAccept: (listener: () => void) => unknown;
  readonly onDidHide: (listener: () => void) => unknown;
  readonly show: () => void;
  readonly hide: () => void;
  readonly dispose: () => void;
}

/** Shows a question until it is answered; false where the user gave up. */
async function isAccepted(question: Question): Promise<boolean> {
  let accepted = false;
  question.onDidAccept(() => {
    accepted = true;
    question.hide();
  });
  await new Promise<void>((resolve) => {
    question.onDidHide(() => {
      question.dispose();
      resolve();
    });
    question.show();
  });
  return accepted;
}

/** From the view's title the commands get what is selected in the tree: that gives no filter. */
function partOf(given: unknown): Given {
  return typeof given === 'object' && given !== null ? given : {};
}
