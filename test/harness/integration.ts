import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser';
import { build } from './build';
import { runInHost } from './hostRun';
import { VSIX } from './paths';
import { main, Missing } from './plain';
import { WORKSPACE_NAMES, type WorkspaceName, WORKSPACES } from './testWorkspaces';
import { CURRENT, OLDEST } from './serverBuild';
import type { Host, HostTally } from './tally';
import { bundleTests } from './testBundle';

export interface IntegrationOptions {
  /** Run in the oldest supported VS Code instead of the current one. */
  readonly oldest?: boolean;
  /** Test the packaged extension, installed. */
  readonly installed?: boolean;
  readonly hosts?: readonly Host[];
  readonly workspaces?: readonly WorkspaceName[];
  /** Only the tests whose title holds this. */
  readonly grep?: string | undefined;
}

/** How a host is called in print. */
export const HOST_NAMES: Readonly<Record<Host, string>> = {
  node: 'Node extension host',
  web: 'web-worker extension host',
};

/** Builds the extension and its tests and runs them in a real VS Code, one host after the other. */
export async function runIntegration(options: IntegrationOptions = {}): Promise<readonly HostTally[]> {
  if (!options.installed) await build();
  else if (!existsSync(VSIX)) throw new Missing(`There is no ${VSIX} to install: run "npm run package" first.`);

  const release = options.oldest ? OLDEST : CURRENT;
  const browser = await startBrowser();
  try {
    const tallies: HostTally[] = [];
    for (const host of options.hosts ?? (['node', 'web'] as const)) {
      const subject = options.installed ? 'the package installed in ' : '';
      console.log(`\n  ${subject}VS Code ${release.vscode}, ${HOST_NAMES[host]}`);
      let [passed, failed] = [0, 0];
      for (const workspace of options.workspaces ?? WORKSPACE_NAMES) {
        await bundleTests(options.grep, workspace);
        const vsix = options.installed ? VSIX : undefined;
        const tally = await runInHost(browser, release, host, WORKSPACES[workspace], { vsix });
        passed += tally.passed;
        failed += tally.failed;
      }
      console.log(`  ${passed} passed, ${failed} failed`);
      tallies.push({ passed, failed, host });
    }
    return tallies;
  } finally {
    await browser.close();
  }
}

if (require.main === module) {
  void main(async () => {
    const { values } = parseArgs({
      options: {
        oldest: { type: 'boolean', default: false },
        installed: { type: 'boolean', default: false },
        host: { type: 'string' },
        grep: { type: 'string' },
        workspace: { type: 'string' },
      },
    });
    const { host, workspace, ...options } = values;
    const workspaces = workspace === undefined ? undefined : WORKSPACE_NAMES.filter((name) => name === workspace);
    if (workspaces?.length === 0) throw new Missing(`--workspace is one of: ${WORKSPACE_NAMES.join(', ')}.`);
    if (host !== undefined && host !== 'node' && host !== 'web') throw new Missing('--host is "node" or "web".');
    const tallies = await runIntegration({
      ...options,
      ...(workspaces && { workspaces }),
      ...(host === undefined ? {} : { hosts: [host] }),
    });
    const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
    const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed > 0 || passed === 0 ? 1 : 0;
  });
}
