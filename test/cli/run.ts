import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(__dirname, '..', '..');
const SCRIPT = join(ROOT, 'out', 'cli', 'deal-terms.js');

/** What a run of the command line printed, and its exit status. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

let built = false;

/** Runs `deal-terms` as it is bundled, in the project's folder or another one. */
export function run(args: readonly string[], cwd = ROOT): Run {
  if (!built) {
    buildSync({
      absWorkingDir: ROOT,
      entryPoints: ['src/cli/main.ts'],
      outfile: SCRIPT,
      bundle: true,
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
    built = true;
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status: status ?? -1, out: stdout, err: stderr };
}
