import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Status } from '../../core/index';
import { clauseCount } from '../../editor/counted';
import { COMMANDS } from '../../editor/ids';
import { escaped } from '../../editor/markdown';
import { capitalised } from '../../editor/terms';
import type { Words } from '../../words/index';
import { type OutlineNode, telling } from './outline';
import type { PlacedClause } from './placed';

/** By shape first, by colour second. */
export const STATUS_ICONS: Readonly<Record<Status, ThemeIcon>> = {
  active: new ThemeIcon('circle-filled', new ThemeColor('charts.green')),
  ended: new ThemeIcon('circle-slash', new ThemeColor('charts.red')),
  previous: new ThemeIcon('history', new ThemeColor('descriptionForeground')),
  proposed: new ThemeIcon('circle-outline', new ThemeColor('charts.blue')),
  negated: new ThemeIcon('circle-large-outline', new ThemeColor('charts.red')),
  general: new ThemeIcon('circle-small-filled', new ThemeColor('descriptionForeground')),
};

/** What a node looks like: told by label, description and icon, never by colour alone. */
export function itemOf(node: OutlineNode, words: Words): TreeItem {
  const item = new TreeItem(labelOf(node, words), collapsibility(node));
  item.id = node.id;
  item.description = descriptionOf(node, words);
  switch (node.kind) {
    case 'category':
    case 'section':
      item.contextValue = node.kind;
      break;
    case 'term': {
      item.contextValue = 'term';
      const shown = telling(node.clauses);
      if (shown) item.iconPath = STATUS_ICONS[shown.status];
      break;
    }
    case 'clause':
      item.contextValue = 'clause';
      item.iconPath = STATUS_ICONS[node.placed.status];
      item.tooltip = tooltipOf(node.placed, words);
      item.command = { command: COMMANDS.goToClause, title: l10n.t('Go to the clause'), arguments: [node.id] };
      break;
  }
  item.accessibilityInformation = { label: spoken(labelOf(node, words), ...heard(node, words)) };
  return item;
}

/** What is heard of a row, part by part; empty ones are left out. */
export function spoken(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

export function labelOf(node: OutlineNode, words: Words): string {
  switch (node.kind) {
    case 'category':
      return words.category(node.category);
    case 'section':
      return node.title === '' ? l10n.t('Before the first heading') : node.title;
    case 'term':
      return capitalised(node.name);
    case 'clause':
      if (!node.underTerm) return capitalised(node.placed.name);
      return node.placed.summary === '' ? node.placed.excerpt : node.placed.summary;
  }
}

export function descriptionOf(node: OutlineNode, words: Words): string {
  switch (node.kind) {
    case 'category':
      return String(node.count);
    case 'section':
      return String(node.clauses.length);
    case 'term': {
      const shown = telling(node.clauses);
      return shown ? joined([shown.summary, statusOf(shown, words)]) : '';
    }
    case 'clause': {
      const { placed } = node;
      const section = node.underTerm ? placed.section.title : '';
      const line = l10n.t('line {0}', placed.line);
      const place = section === '' ? line : `${section}, ${line}`;
      return joined([node.underTerm ? '' : placed.summary, statusOf(placed, words), place]);
    }
  }
}

function collapsibility(node: OutlineNode): TreeItemCollapsibleState {
  if (node.kind === 'clause') return TreeItemCollapsibleState.None;
  const isFolded = node.kind === 'term' || (node.kind === 'section' && node.isFolded);
  return isFolded ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
}

function statusOf({ status }: PlacedClause, words: Words): string {
  return status === 'active' ? '' : words.status(status);
}

/** The description, with what a number counts and what the icon alone tells to eyes. */
function heard(node: OutlineNode, words: Words): readonly string[] {
  const status = (shown: PlacedClause | undefined): string =>
    shown?.status === 'active' ? words.status('active') : '';
  switch (node.kind) {
    case 'category':
      return [clauseCount(node.count)];
    case 'section':
      return [clauseCount(node.clauses.length)];
    case 'term':
      return [clauseCount(node.clauses.length), status(telling(node.clauses)), descriptionOf(node, words)];
    case 'clause':
      return [status(node.placed), descriptionOf(node, words)];
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' — ');
}

function tooltipOf({ status, excerpt }: PlacedClause, words: Words): MarkdownString {
  return new MarkdownString(
    `${escaped(excerpt)}\n\n*${escaped(capitalised(words.status(status)))}* — ${escaped(words.statusMeaning(status))}`,
  );
}
