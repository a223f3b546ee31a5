import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
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
