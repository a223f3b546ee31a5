import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleWorkspace, testedWorkspace } from './sampleWorkspace';
import { scratchFolder } from './scratch';
import type { Settings } from './server';

/** What is open while the tests run. */
export interface TestWorkspace {
  /** Absolute path of a folder, or of a file that ends in `.code-workspace`. */
  readonly workspace: string;
  /** User settings, over the quiet ones of every run. */
  readonly settings?: Settings;
}

/**
 * Which tests run in which workspace: `TEST.NAME.test.ts` in its own, every other file in the folder of samples.
 * `restricted` is a folder that the user does not trust, `roots` a workspace of two folders, `virtual` one whose files are on no disk.
 */
export const WORKSPACES = {
  folder: async (): Promise<TestWorkspace> => ({ workspace: await testedWorkspace() }),
  restricted: async (): Promise<TestWorkspace> => ({
    workspace: await sampleWorkspace(),
    settings: {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    },
  }),
  roots: async (): Promise<TestWorkspace> => {
    const home = scratchFolder();
    for (const name of ['north', 'south']) await mkdir(join(home, name));
    return { workspace: await workspaceFile(home, [{ path: 'north' }, { path: 'south' }]) };
  },
  // The tests bring the file system.
  virtual: async (): Promise<TestWorkspace> => ({
    workspace: await workspaceFile(scratchFolder(), [{ uri: 'deal-memory:/deals', name: 'deals' }]),
  }),
};

export type WorkspaceName = keyof typeof WORKSPACES;

export const WORKSPACE_NAMES = Object.keys(WORKSPACES) as readonly WorkspaceName[];

/** The name of the workspace that a file of tests runs in. */
export function workspaceOf(file: string): WorkspaceName {
  return WORKSPACE_NAMES.find((name) => file.endsWith(`.${name}.test.ts`)) ?? 'folder';
}

async function workspaceFile(folder: string, folders: readonly object[]): Promise<string> {
  const path = join(folder, 'deals.code-workspace');
  await writeFile(path, JSON.stringify({ folders }));
  return path;
}
