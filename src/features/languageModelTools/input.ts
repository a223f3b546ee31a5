import { l10n, Uri, window, workspace } from 'vscode';

/** A text of a tool's input; an error where it is missing or no text, which the model is told. */
export function textIn(input: unknown, name: string): string {
  const value = propertyOf(input, name);
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`"${name}" has to be a text.`);
  return value.trim();
}

/** One of several texts, or undefined where none is given. */
export function oneOf<T extends string>(input: unknown, name: string, known: readonly T[]): T | undefined {
  const value = propertyOf(input, name);
  if (value === undefined) return undefined;
  const found = known.find((text) => text === value);
  if (found === undefined) throw new Error(`"${name}" is one of: ${known.join(', ')}.`);
  return found;
}

/** The document that a tool is asked about: an address, a path in the workspace, or without both the active one. */
export function addressIn(input: unknown): Uri {
  const value = propertyOf(input, 'file');
  if (value === undefined) {
    const active = window.activeTextEditor?.document.uri;
    if (!active) throw new Error(l10n.t('No document is open: name a file.'));
    return active;
  }
  if (typeof value !== 'string' || value.trim() === '') throw new Error('"file" has to be a path or an address.');
  const uri = /^[a-z][a-z\d+.-]+:\//i.test(value) ? Uri.parse(value) : pathIn(value);
  // A model reads what the user has opened to it, and nothing else of the machine.
  const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  if (!isOpen && !workspace.getWorkspaceFolder(uri)) throw new Error(l10n.t('{0} is not in the workspace.', value));
  return uri;
}

function pathIn(path: string): Uri {
  const plain = path.replaceAll('\\', '/');
  const folders = workspace.workspaceFolders ?? [];
  const [first] = folders;
  if (!first) throw new Error(l10n.t('No folder is open: name a file by its address.'));
  if (plain.startsWith('/')) return first.uri.with({ path: plain });
  // In a workspace of several folders a path may begin with the name of one.
  const [name, ...rest] = plain.split('/');
  const named = folders.length > 1 ? folders.find((folder) => folder.name === name) : undefined;
  return named ? Uri.joinPath(named.uri, ...rest) : Uri.joinPath(first.uri, plain);
}

function propertyOf(input: unknown, name: string): unknown {
  return typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>)[name] : undefined;
}
