import { parseArgs } from 'node:util';
import { startBrowser } from './browser';
import { runInHost } from './hostRun';
import { ROOT } from './paths';
import { main, Missing } from './plain';
import { run } from './processes';
import { CURRENT, OLDEST } from './serverBuild';
import type { Host, HostTally } from './tally';
import { bundleTests } from './testBundle';

export interface IntegrationOptions {
  /** Run in the oldest supported VS Code instead of the current one. */
  readonly oldest?: boolean;
  readonly hosts?: readonly Host[];
  /** Only the tests whose title holds this. */
  readonly grep?: string | undefined;
}

/** Builds the extension and its tests and runs them in a real VS Code, one host after the other. */
export async function runIntegration(options: IntegrationOptions = {}): Promise<readonly HostTally[]> {
  const built = await run(process.execPath, ['esbuild.js'], { cwd: ROOT });
  if (built.code !== 0) throw new Missing(`The extension does not build:\n${built.output}`);
  await bundleTests(options.grep);

  const release = options.oldest ? OLDEST : CURRENT;
  const browser = await startBrowser();
  try {
    const tallies: HostTally[] = [];
    for (const host of options.hosts ?? (['node', 'web'] as const)) {
      console.log(`\n  VS Code ${release.vscode}, ${HOST_NAMES[host]}`);
      const tally = await runInHost(browser, release, host);
      console.log(`  ${tally.passed} passed, ${tally.failed} failed`);
      tallies.push(tally);
    }
    return tallies;
  } finally {
    await browser.close();
  }
}

/** How a host is called in print. */
export const HOST_NAMES: Readonly<Record<Host, string>> = {
  node: 'Node extension host',
  web: 'web-worker extension host',
};

if (require.main === module) {
  void main(async () => {
    const { values } = parseArgs({
      options: { oldest: { type: 'boolean' }, host: { type: 'string' }, grep: { type: 'string' } },
    });
    const { oldest = false, host, grep } = values;
    if (host !== undefined && host !== 'node' && host !== 'web') throw new Missing('--host is "node" or "web".');
    const tallies = await runIntegration({ oldest, grep, ...(host === undefined ? {} : { hosts: [host] }) });
    return tallies.some(({ passed, failed }) => failed > 0 || passed === 0) ? 1 : 0;
  });
}
