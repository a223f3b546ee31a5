import { FileType, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { Globs } from './globs';

/** Schemes of file systems that VS Code searches itself, or with their extension. In any other `findFiles` waits for ever. */
const SEARCHED = new Set(['file', 'vscode-remote', 'vscode-vfs']);
/** Folders deeper than this are none that somebody made. */
const DEEPEST = 40;

/** The files of a folder that globs are about, but for those that `exclude` or `files.exclude` leaves out. */
export async function filesIn(
  folder: WorkspaceFolder,
  globs: readonly string[],
  exclude: readonly string[],
): Promise<readonly Uri[]> {
  if (!SEARCHED.has(folder.uri.scheme)) return walked(folder, new Globs(globs), leftOut(folder, exclude));
  const excluded = exclude.length === 0 ? undefined : `{${exclude.join(',')}}`;
  const found = globs.map((glob) => workspace.findFiles(new RelativePattern(folder, glob), excluded));
  return (await Promise.all(found)).flat();
}

/** Whether a file of a folder is there, and left out neither by `exclude` nor by `files.exclude`. */
export async function isFileIn(folder: WorkspaceFolder, uri: Uri, exclude: readonly string[]): Promise<boolean> {
  const path = uri.path.slice(folder.uri.path.length).replace(/^\//, '');
  if (SEARCHED.has(folder.uri.scheme)) {
    const found = await filesIn(folder, [path.replace(/[[\]{}*?]/g, '?')], exclude);
    return found.some((known) => known.toString() === uri.toString());
  }
  if (leftOut(folder, exclude).has(path)) return false;
  return Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}

function leftOut(folder: WorkspaceFolder, exclude: readonly string[]): Globs {
  const set = workspace.getConfiguration('files', folder.uri).get<Readonly<Record<string, unknown>>>('exclude', {});
  return new Globs([...exclude, ...Object.keys(set).filter((glob) => set[glob] === true)]);
}

/** Every folder is looked into but those that are left out; what cannot be read holds nothing. */
async function walked({ uri: root }: WorkspaceFolder, wanted: Globs, excluded: Globs): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  const look = async (folder: string, depth: number): Promise<void> => {
    const entries = await Promise.resolve(workspace.fs.readDirectory(Uri.joinPath(root, folder))).catch(() => []);
    for (const [name, type] of entries) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (excluded.has(path)) continue;
      if (type === FileType.Directory && depth < DEEPEST) await look(path, depth + 1);
      else if (type === FileType.File && wanted.has(path)) found.push(Uri.joinPath(root, path));
    }
  };
  await look('', 0);
  return found;
}
