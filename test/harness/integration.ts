import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { besideEachOther, type Print } from './besideEachOther';
import { startBrowser } from './browser';
import { build } from './build';
import { runInHost } from './hostRun';
import { VSIX } from './paths';
import { main, Missing } from './plain';
import { WORKSPACE_NAMES, type WorkspaceName, WORKSPACES } from './testWorkspaces';
import { progressLine } from './progress';
import { CURRENT, OLDEST, serverBuild } from './serverBuild';
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

/** Builds the extension and its tests and runs them in a real VS Code, in both hosts beside each other. */
export async function runIntegration(options: IntegrationOptions = {}): Promise<readonly HostTally[]> {
  if (!options.installed) await build();
  else if (!existsSync(VSIX)) throw new Missing(`There is no ${VSIX} to install: run "npm run package" first.`);

  const release = options.oldest ? OLDEST : CURRENT;
  const suites = new Map<WorkspaceName, string>();
  for (const name of options.workspaces ?? WORKSPACE_NAMES) suites.set(name, await bundleTests(name, options.grep));
  // Fetched once, before two ask for it.
  await serverBuild(release, progressLine(`VS Code ${release.vscode} (once)`));

  const subject = options.installed ? 'the package installed in ' : '';
  const runHost = async (host: Host, print: Print): Promise<HostTally> => {
    print(`\n  ${subject}VS Code ${release.vscode}, ${HOST_NAMES[host]}`);
    // A browser of its own: neither takes the foreground from the other, or takes it along when it ends.
    const browser = await startBrowser();
    try {
      let [passed, failed] = [0, 0];
      for (const [name, suite] of suites) {
        const vsix = options.installed ? VSIX : undefined;
        const tally = await runInHost(browser, { release, host, workspace: WORKSPACES[name], suite, print, vsix });
        passed += tally.passed;
        failed += tally.failed;
      }
      print(`  ${passed} passed, ${failed} failed`);
      return { passed, failed, host };
    } finally {
      await browser.close();
    }
  };
  // A test mostly waits for VS Code, and two cores have time for two of them.
  const hosts = options.hosts ?? (['node', 'web'] as const);
  return besideEachOther(hosts.map((host) => (print) => runHost(host, print)));
}

if (require.main === module) {
  void main(async () => {
    const { values } = parseArgs({
      options: {
        oldest: { type: 'boolean', default: false },
        installed: { type: 'boolean', default: false },
        host: { type: 'string' },
        grep: { type: 'string' },
        workspace: { type: 'string', multiple: true },
      },
    });
    const { host, workspace, ...options } = values;
    const workspaces = workspace && WORKSPACE_NAMES.filter((name) => workspace.includes(name));
    if (workspaces?.length !== workspace?.length)
      throw new Missing(`--workspace is one of: ${WORKSPACE_NAMES.join(', ')}.`);
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
