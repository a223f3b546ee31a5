import { join } from 'node:path';

/** The project's folder. */
export const ROOT = join(__dirname, '..', '..');

/** What was fetched and unpacked once and serves all later runs; ignored by git, safe to delete. */
export const CACHE = join(ROOT, '.cache');

/** The compiled integration tests. */
export const SUITE = join(ROOT, 'out', 'integration', 'index.js');
