import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build';
import { CACHE, ROOT } from './paths';
import { main, Missing } from './plain';
import { testedWorkspace } from './sampleWorkspace';
import { scratchFolder } from './scratch';
import { CURRENT, OLDEST } from './serverBuild';
import { bundleTests } from './testBundle';

/** The same tests in VS Code for the desktop, which is downloaded from its maker on the first run. */
void main(async () => {
  const { values } = parseArgs({
    options: { oldest: { type: 'boolean', default: false }, grep: { type: 'string' } },
  });
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    throw new Missing(
      'VS Code for the desktop needs a screen: run "xvfb-run -a npm run test:desktop" (on Debian: "apt-get install xvfb").',
    );
  }
  await build();
  const suite = await bundleTests('folder', values.grep);
  const { vscode: version } = values.oldest ? OLDEST : CURRENT;
  const named = process.env['VSCODE_PATH'];
  const program = named ?? (await download(version));
  const userData = scratchFolder();
  // What failed has been printed; the rejection adds nothing but a stack.
  return runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: suite,
    launchArgs: [await testedWorkspace(), '--disable-extensions', `--user-data-dir=${userData}`],
  }).catch(() => 1);
});

async function download(version: string): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: join(CACHE, 'vscode-desktop') });
  } catch (error) {
    throw new Missing(
      `VS Code ${version} for the desktop could not be downloaded (${error instanceof Error ? error.message : String(error)}). ` +
        'Set VSCODE_PATH to an installed one, or run "npm run test:integration", which needs the npm registry alone.',
    );
  }
}
