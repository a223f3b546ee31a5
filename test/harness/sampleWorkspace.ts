import { existsSync } from 'node:fs';
import { cp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './paths';
import { scratchFolder } from './scratch';

/** A copy of the sample deals, to be edited at will; its absolute path. */
export async function sampleWorkspace(): Promise<string> {
  const fixtures = join(ROOT, 'test', 'fixtures');
  const workspace = join(fixtures, 'workspace');
  const copy = join(scratchFolder(), 'sample-deals');
  await cp(existsSync(workspace) ? workspace : fixtures, copy, { recursive: true });
  return copy;
}

/** The same for tests, with a real contract in it where there is one. */
export async function testedWorkspace(): Promise<string> {
  const copy = await sampleWorkspace();
  const real = await longestContract();
  // No extension that the product reads, so that it counts as no document of the workspace.
  if (real !== undefined) await cp(real, join(copy, 'real-contract.sample'));
  return copy;
}

/** The longest of the real contracts that lie beside the project, where they do; absolute. */
async function longestContract(): Promise<string | undefined> {
  const folder = join(ROOT, '..', 'shared', 'eval', 'dev', 'cuad', 'documents');
  if (!existsSync(folder)) return undefined;
  const files = (await readdir(folder)).map((name) => join(folder, name));
  const sizes = await Promise.all(files.map(async (file) => ({ file, size: (await stat(file)).size })));
  return sizes.sort((a, b) => b.size - a.size)[0]?.file;
}
