import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Its exit handler ends the processes that write here, and so has to come before ours.
import './processes';

const folders = new Set<string>();

/** A new empty folder outside the project; gone when this process ends, however it does. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deal-terms-'));
  folders.add(folder);
  return folder;
}

process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
