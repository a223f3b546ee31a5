import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contract } from '../bench/editor/contract';
import { startBrowser } from './browser';
import { runInHost } from './hostRun';
import { ROOT } from './paths';
import { main, Missing } from './plain';
import { run } from './processes';
import { scratchFolder } from './scratch';
import { CURRENT } from './serverBuild';

const SUITE = join(ROOT, 'out', 'measure', 'index.js');
const KINDS = ['activation', 'scan', 'soak'];
const CHARACTERS = 50_000;
/** Milliseconds after which a measurement is given up. */
const LIMIT = 30 * 60_000;

/** `npm run measure -- activation|scan|soak`: figures of the extension as it is shipped, in the real VS Code. */
void main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      files: { type: 'string', default: '2000' },
      edits: { type: 'string', default: '10000' },
      documents: { type: 'string', default: '200' },
    },
  });
  const [what = ''] = positionals;
  if (!KINDS.includes(what)) throw new Missing(`Name what to measure: ${KINDS.join(', ')}.`);
  const built = await run(process.execPath, ['esbuild.js', '--production']);
  if (built.code !== 0) throw new Missing(`The extension does not build:\n${built.output}`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/bench/editor/index.ts'],
    outfile: SUITE,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    define: {
      WHAT: JSON.stringify(what),
      EDITS: String(Number(values.edits)),
      DOCUMENTS: String(Number(values.documents)),
    },
    logLevel: 'warning',
  });
  const workspace = join(scratchFolder(), 'contracts');
  await mkdir(workspace);
  const files = what === 'scan' ? Number(values.files) : 0;
  for (let i = 0; i < files; i++) await writeFile(join(workspace, `contract-${i}.md`), contract(i, CHARACTERS));
  const browser = await startBrowser();
  try {
    const { failed } = await runInHost(browser, CURRENT, 'node', { workspace }, undefined, {
      suite: SUITE,
      limit: LIMIT,
    });
    return failed > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
});
