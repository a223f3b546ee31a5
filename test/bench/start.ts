import { build } from 'esbuild';
import { join } from 'node:path';
import { ROOT } from '../harness/paths';
import { run } from '../harness/processes';

/** Builds the benchmark as the extension is built, so that the code that is measured is the code that is shipped, and runs it. */
export async function startBenchmark(
  args: readonly string[],
  show: boolean,
): Promise<{ code: number | null; output: string }> {
  const outfile = join(ROOT, 'out', 'bench', 'run.cjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: [join('test', 'bench', 'run.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    packages: 'external',
    logLevel: 'warning',
  });
  return run(process.execPath, ['--expose-gc', '--max-old-space-size=4096', outfile, ...args], { show });
}
