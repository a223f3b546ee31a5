import { build } from 'esbuild';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
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
      host: { type: 'string', default: 'node' },
      times: { type: 'string', default: '2' },
    },
  });
  const [what = ''] = positionals;
  if (!KINDS.includes(what)) throw new Missing(`Name what to measure: ${KINDS.join(', ')}.`);
  const { host } = values;
  if (host !== 'node' && (host !== 'web' || what !== 'activation'))
    throw new Missing('--host is "node", or for the activation "web".');
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
  const folder = what === 'activation' ? await asleep() : ROOT;
  // What the first start of a version stores, the later ones read.
  const home = join(scratchFolder(), 'home');
  const browser = await startBrowser();
  try {
    let failures = 0;
    for (let n = 0; n < (what === 'activation' ? Number(values.times) : 1); n++) {
      if (what === 'activation') console.log(n === 0 ? '  The first start:' : '  A later start:');
      const { failed } = await runInHost(browser, {
        release: CURRENT,
        host,
        workspace: () => Promise.resolve({ workspace }),
        print: console.log,
        // Tests run in the host of the extension that they lie in.
        suite: join(folder, relative(ROOT, SUITE)),
        limit: LIMIT,
        folder,
        ...(what === 'activation' && { home }),
      });
      failures += failed;
    }
    return failures > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
});

/** The extension as one that nothing wakes: VS Code has hidden plain texts, which would do so before the clock runs. */
async function asleep(): Promise<string> {
  const folder = join(scratchFolder(), 'extension');
  await mkdir(folder);
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as object;
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, activationEvents: [] }));
  for (const name of ['dist', 'out', 'media', 'l10n', 'syntaxes', 'package.nls.json', 'package.nls.fr.json'])
    await symlink(join(ROOT, name), join(folder, name));
  return folder;
}
