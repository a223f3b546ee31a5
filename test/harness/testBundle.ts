import { build, type Plugin } from 'esbuild';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, suiteOf } from './paths';
import { workspaceOf, type WorkspaceName } from './testWorkspaces';

const FOLDER = join(ROOT, 'test', 'integration');

/** Stands for all the files of tests of a workspace: requiring it runs their `describe`s, in the order of their names. */
const testsOf = (workspace: WorkspaceName): Plugin => ({
  name: 'tests',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^deal-terms:tests$/ }, ({ path }) => ({ path, namespace: 'tests' }));
    bundle.onLoad({ filter: /.*/, namespace: 'tests' }, () => {
      const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
        (file) => file.endsWith('.test.ts') && workspaceOf(file) === workspace,
      );
      const contents = files.sort().map((file) => `require(${JSON.stringify(`./${file.replaceAll('\\', '/')}`)});`);
      return { contents: contents.join('\n'), resolveDir: FOLDER };
    });
  },
});

/** Tests say `node:assert/strict` as everywhere; in the web worker the npm package stands in for it. */
const assert: Plugin = {
  name: 'assert',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^node:assert\/strict$/ }, ({ path }) => ({ path, namespace: 'assert' }));
    bundle.onLoad({ filter: /.*/, namespace: 'assert' }, () => ({
      contents: "module.exports = require('assert/').strict;",
      resolveDir: ROOT,
    }));
  },
};

/**
 * Mocha's build for browsers is a script that hands itself to whichever module system it finds. It must find none,
 * neither the bundle's nor VS Code's, to put `mocha` among the globals.
 */
const mochaScript: Plugin = {
  name: 'mocha',
  setup: (bundle) => {
    bundle.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `(function (exports, module, define) {\n${await readFile(path, 'utf8')}\n})();`,
    }));
  },
};

/** Compiles the tests of a workspace into one file that both extension hosts can load, whose path it tells; `grep` picks tests by title. */
export async function bundleTests(workspace: WorkspaceName, grep: string | undefined): Promise<string> {
  const suite = suiteOf(workspace);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [join(FOLDER, 'index.ts')],
    outfile: suite,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    keepNames: true,
    external: ['vscode'],
    // The packages that stand in for Node's read a few fields of `process`, which the web worker lacks.
    inject: [join(ROOT, 'test', 'harness', 'processShim.ts')],
    define: { global: 'globalThis', GREP: JSON.stringify(grep ?? '') },
    plugins: [testsOf(workspace), assert, mochaScript],
    logLevel: 'warning',
  });
  return suite;
}
