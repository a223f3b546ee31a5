import { CATEGORIES, type Category, type ClauseKind, type Language } from '../../core/index';
import { nameOf } from '../../editor/terms';
import type { FileClause, FileClauses } from '../../editor/fileClauses';
import type { IndexedFile } from '../../editor/workspaceIndex';
import { type Filter, isFiltering } from './outline';

/** What the workspace's tree is made of: files, their categories, their clauses. Ids are addresses, so they stay. */
export type WorkspaceNode = FileNode | FileCategoryNode | FileClauseNode;

export interface FileNode {
  readonly kind: 'file';
  readonly id: string;
  readonly file: IndexedFile;
  /** Those that the filter leaves. */
  readonly clauses: FileClauses;
}

export interface FileCategoryNode {
  readonly kind: 'category';
  readonly id: string;
  readonly parent: FileNode;
  readonly category: Category;
  readonly clauses: readonly FileClause[];
}

export interface FileClauseNode {
  readonly kind: 'clause';
  readonly id: string;
  readonly parent: FileCategoryNode;
  readonly clause: FileClause;
  /** Party and values; empty where it binds none. */
  readonly summary: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The files that a filter leaves something of. Its text may stand in a file's path or in the name of a term. */
export function fileNodes(files: readonly IndexedFile[], filter: Filter, language: Language): readonly FileNode[] {
  const text = filter.text.toLocaleLowerCase();
  const keeps = isFiltering(filter) ? once((kind) => passes(kind, filter)) : undefined;
  const isNamed = once(({ term }) => nameOf(term, language).toLocaleLowerCase().includes(text));
  return files.flatMap((file): FileNode[] => {
    let { clauses } = file;
    if (keeps) clauses = clauses.filter(keeps);
    if (text !== '' && !file.uri.path.toLocaleLowerCase().includes(text)) clauses = clauses.filter(isNamed);
    return clauses.length === 0 ? [] : [{ kind: 'file', id: file.uri.toString(), file, clauses }];
  });
}

export function categoryNodes(parent: FileNode): readonly FileCategoryNode[] {
  const groups = new Map<Category, FileClause[]>();
  for (const clause of parent.clauses) {
    const group = groups.get(clause.category);
    if (group) group.push(clause);
    else groups.set(clause.category, [clause]);
  }
  return CATEGORIES.flatMap((category): FileCategoryNode[] => {
    const clauses = groups.get(category);
    return clauses ? [{ kind: 'category', id: `${parent.id}#${category}`, parent, category, clauses }] : [];
  });
}

/** Files share their kinds of clauses: what is asked of one is asked once. */
function once(ask: (kind: ClauseKind) => boolean): (kind: ClauseKind) => boolean {
  const answers = new Map<ClauseKind, boolean>();
  return (kind) => {
    const answer = answers.get(kind) ?? ask(kind);
    answers.set(kind, answer);
    return answer;
  };
}

function passes({ status, category }: ClauseKind, { statuses, categories }: Filter): boolean {
  return (statuses.size === 0 || statuses.has(status)) && (categories.size === 0 || categories.has(category));
}
