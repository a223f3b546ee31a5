import { Uri, workspace, type WorkspaceFolder } from 'vscode';
import type { Settings } from './settings';

/** Whose glossary it is; a later one wins over an earlier. */
export type Layer = 'user' | 'workspace' | 'folder';

/** A file that may hold a glossary. */
export interface GlossaryPlace {
  readonly uri: Uri;
  readonly layer: Layer;
  /** Whether a setting names it: then it is missed where it is not there. */
  readonly named: boolean;
}

/** Where glossaries lie, of a folder and of the user. */
export const DEFAULT_NAME = 'deal-terms.json';

/** The files that hold for the documents of a folder, or for those outside of any; the nearest last, each once. */
export function glossaryPlaces(
  folder: WorkspaceFolder | undefined,
  settings: Settings,
  storage: Uri,
): readonly GlossaryPlace[] {
  // What is not saved yet, or lies outside, is about the same deals where there is one folder only.
  const [only, second] = workspace.workspaceFolders ?? [];
  const near = folder ?? (second ? undefined : only);
  const named = settings.glossaries(near);
  const own = Uri.joinPath(storage, DEFAULT_NAME);
  const places: GlossaryPlace[] = [
    { uri: own, layer: 'user', named: false },
    ...named.user.flatMap((path) => place(path, near?.uri, 'user')),
    ...named.workspace.flatMap((path) => place(path, rootOfWorkspace(), 'workspace')),
    ...(near ? [{ uri: Uri.joinPath(near.uri, '.vscode', DEFAULT_NAME), layer: 'folder' as const, named: false }] : []),
    ...named.folder.flatMap((path) => place(path, near?.uri, 'folder')),
  ];
  const last = new Map(places.map((entry) => [entry.uri.toString(), entry]));
  return places.filter((entry) => last.get(entry.uri.toString()) === entry);
}

/** What a workspace's own paths start from: the folder of its file, or its first folder. */
function rootOfWorkspace(): Uri | undefined {
  const { workspaceFile, workspaceFolders } = workspace;
  return workspaceFile && workspaceFile.scheme !== 'untitled'
    ? Uri.joinPath(workspaceFile, '..')
    : workspaceFolders?.[0]?.uri;
}

/** A path of a setting: a whole address, an absolute path on the machine of the base, or a path from the base. */
function place(path: string, base: Uri | undefined, layer: Layer): readonly GlossaryPlace[] {
  const uri = addressOf(path.trim(), base);
  return uri ? [{ uri, layer, named: true }] : [];
}

function addressOf(path: string, base: Uri | undefined): Uri | undefined {
  if (path === '') return undefined;
  if (/^[a-z][a-z\d+.-]+:/i.test(path)) return Uri.parse(path);
  if (/^[a-z]:[\\/]/i.test(path)) return Uri.file(path);
  if (path.startsWith('/')) return base ? base.with({ path }) : Uri.file(path);
  return base && Uri.joinPath(base, path.replaceAll('\\', '/'));
}
