import { Uri, workspace } from 'vscode';
import { type Language, LANGUAGES, type Term } from '../../core/index';
import { TERM_SCHEME } from '../../editor/ids';
import { capitalised, interfaceLanguage, nameOf } from '../../editor/terms';

/** What a page shows: a term, in which language, and for which document. */
export interface PageAddress {
  readonly id: string;
  readonly language: Language;
  readonly from: Uri | undefined;
}

/**
 * The address of a term's page. Term and name are its path, the name for the tab; language and document are its query, which Markdown keeps when it follows a
 * relative link.
 */
export function addressOf(term: Term, language: Language, from: Uri | undefined): Uri {
  const query = JSON.stringify({ language, ...(from ? { from: from.toString() } : {}) });
  return Uri.from({ scheme: TERM_SCHEME, path: `/${term.id}/${fileName(term, language)}`, query });
}

export function readAddress({ path, query }: Uri): PageAddress {
  const [, id = ''] = path.split('/');
  try {
    const data = JSON.parse(query) as { readonly language?: unknown; readonly from?: unknown };
    return {
      id,
      language: LANGUAGES.find((known) => known === data.language) ?? interfaceLanguage(),
      from: typeof data.from === 'string' ? Uri.parse(data.from) : undefined,
    };
  } catch {
    return { id, language: interfaceLanguage(), from: undefined };
  }
}

/** A link from one page to another. */
export function pageLink(term: Term, language: Language): string {
  return `../${encoded(`${term.id}/${fileName(term, language)}`)}`;
}

/**
 * A link from a page to a line of a file, counted from 1; undefined where there is none. The preview follows no address with a scheme: a path from the root leads
 * to the first folder of the workspace, and from there to every file of the same file system.
 */
export function lineLink(uri: Uri, line: number): string | undefined {
  const root = workspace.workspaceFolders?.[0]?.uri;
  if (root?.scheme !== uri.scheme || root.authority !== uri.authority) return undefined;
  const from = root.path.split('/').filter((part) => part !== '');
  const to = uri.path.split('/').filter((part) => part !== '');
  const differs = from.findIndex((part, i) => part !== to[i]);
  const shared = differs < 0 ? from.length : differs;
  const path = [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
  return `/${encoded(path)}#L${line}`;
}

function fileName(term: Term, language: Language): string {
  return `${capitalised(nameOf(term, language)).replace(/[/\\?#%]/g, ' ')}.md`;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
