import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's folder. */
export const ROOT = join(__dirname, '..', '..');

/** What was fetched and unpacked once and serves all later runs; ignored by git, safe to delete. */
export const CACHE = join(ROOT, '.cache');

/** The compiled integration tests of a workspace. */
export function suiteOf(workspace: string): string {
  return join(ROOT, 'out', 'integration', workspace, 'index.js');
}

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>;

/** What `npm run package` makes. */
export const VSIX = join(ROOT, `${name ?? ''}-${version ?? ''}.vsix`);
