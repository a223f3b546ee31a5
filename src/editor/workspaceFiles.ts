import { type Uri, workspace, type WorkspaceFolder } from 'vscode';
import type { Eligibility } from './eligibility';
import { FileLanguages } from './fileLanguages';
import { filesIn, isFileIn } from './folderFiles';
import { GitIgnored } from './gitIgnored';
import type { Settings } from './settings';
import type { Slices } from './slices';

/** Name of the files that say what git leaves out. */
export const GIT_IGNORE = '.gitignore';
/** Files that are chosen or left out in one step. */
const STEP = 32;

/** A file of the workspace that is to be read. */
export interface WorkspaceFile {
  readonly uri: Uri;
  /** Id of its language, told by its name. */
  readonly language: string;
}

/** Which files of the workspace are read: by language, by the settings, by `files.exclude`, and none that git ignores. */
export class WorkspaceFiles {
  readonly #settings: Settings;
  readonly #eligibility: Eligibility;
  /** By address of the folder, as of the last listing. */
  #ignored: ReadonlyMap<string, GitIgnored> = new Map();
  /** As of the last listing. */
  #languages: FileLanguages | undefined;

  constructor(settings: Settings, eligibility: Eligibility) {
    this.#settings = settings;
    this.#eligibility = eligibility;
  }

  /** Asks VS Code for all of them, in the order of their paths; what is done for each is done in slices. */
  async list(slices: Slices): Promise<readonly WorkspaceFile[]> {
    const languages = new FileLanguages(this.#settings.languages);
    this.#languages = languages;
    const folders = workspace.workspaceFolders ?? [];
    this.#ignored = new Map(
      await Promise.all(
        folders.map(async (folder): Promise<[string, GitIgnored]> => [folder.uri.toString(), await gitIgnored(folder)]),
      ),
    );
    const found = (await Promise.all(folders.map((folder) => this.#listIn(folder, languages)))).flat();
    const files = await slices.run(() => this.#chosen(found));
    return files ?? [];
  }

  /** A file that has changed, if it is one of them. Asks VS Code, since only that knows `files.exclude`. */
  async one(uri: Uri): Promise<WorkspaceFile | undefined> {
    const folder = workspace.getWorkspaceFolder(uri);
    if (!folder || !this.#file(uri)) return undefined;
    return (await isFileIn(folder, uri, this.#settings.exclude(folder.uri))) ? this.#file(uri) : undefined;
  }

  /** Whether a file's name is one of a language that counts. */
  concerns(uri: Uri): boolean {
    return this.#languages?.of(uri.path) !== undefined;
  }

  *#chosen(found: readonly Uri[]): Generator<void, readonly WorkspaceFile[]> {
    const files = new Map<string, WorkspaceFile>();
    for (const [i, uri] of found.entries()) {
      const file = this.#file(uri);
      if (file) files.set(uri.toString(), file);
      if (i % STEP === STEP - 1) yield;
    }
    return [...files.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  async #listIn(folder: WorkspaceFolder, languages: FileLanguages): Promise<readonly Uri[]> {
    const include = this.#settings.include(folder.uri);
    const globs = include.length === 0 ? [languages.glob] : include;
    const relative = globs.map((glob) => glob.replace(/^\//, ''));
    return filesIn(folder, relative, this.#settings.exclude(folder.uri));
  }

  #file(uri: Uri): WorkspaceFile | undefined {
    const language = this.#languages?.of(uri.path);
    if (language === undefined || this.#eligibility.choice(uri) === false) return undefined;
    const folder = workspace.getWorkspaceFolder(uri);
    const ignored = folder && this.#ignored.get(folder.uri.toString());
    return ignored?.has(uri.path) ? undefined : { uri, language };
  }
}

async function gitIgnored(folder: WorkspaceFolder): Promise<GitIgnored> {
  const files = await filesIn(folder, [`**/${GIT_IGNORE}`], ['**/node_modules/**']);
  const root = folder.uri.path.replace(/\/?$/, '/');
  const texts = files.map(async (uri): Promise<[string, string]> => [
    uri.path.slice(root.length, -GIT_IGNORE.length),
    new TextDecoder().decode(await workspace.fs.readFile(uri)),
  ]);
  return new GitIgnored(root, new Map(await Promise.all(texts)));
}
