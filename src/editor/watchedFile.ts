import { Disposable, RelativePattern, Uri, workspace } from 'vscode';

/**
 * Calls `again` when a file comes, changes or goes, which need not be there yet. A folder of the workspace that comes or goes with the file in it, as when a branch is
 * checked out, may be all that VS Code tells: it is watched for, too.
 */
export function watchedFile(uri: Uri, again: () => unknown): Disposable {
  const folder = Uri.joinPath(uri, '..');
  const root = workspace.getWorkspaceFolder(folder)?.uri;
  const watched = root && folder.path !== root.path ? [uri, folder] : [uri];
  return Disposable.from(
    ...watched.map((one) => {
      const name = one.path.slice(one.path.lastIndexOf('/') + 1).replace(/[[\]{}*?]/g, '?');
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(one, '..'), name));
      return Disposable.from(
        watcher,
        watcher.onDidChange(again),
        watcher.onDidCreate(again),
        watcher.onDidDelete(again),
      );
    }),
  );
}
