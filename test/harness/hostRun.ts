import { cp, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT, SUITE } from './paths';
import { inHost, startServer } from './server';
import type { Release } from './serverBuild';
import { readTally, type Host, type HostTally } from './tally';

/** Milliseconds after which a run that has not ended is given up. */
const LIMIT = 5 * 60_000;

/** What any page of this server logs, with or without our extension. */
const NOISE =
  /^(Resolv(ing|ed) connection|Creating a|Updating additional)|^\[(reconnection|AgentHost|AccountPolicy)|authentication provider|watchdog|open-vsx\.org|service worker|ServiceWorker|telemetry|spdlog|vsda|ERR_NAME_NOT_RESOLVED|ERR_INTERNET/i;

/** Runs the integration tests in one host, relaying what they print; a run that breaks off counts as a failure. */
export async function runInHost(browser: Browser, release: Release, host: Host): Promise<HostTally> {
  const workspace = await copyOfWorkspace();
  const server = await startServer({ release, settings: inHost(host) });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    let tally: HostTally | undefined;
    const ended = new Promise<string | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(`no end after ${LIMIT / 1000} s`), LIMIT);
      const end = (problem?: string): void => {
        clearTimeout(timer);
        resolve(problem);
      };
      page.on('crash', () => end('the page crashed'));
      void page.exposeFunction('codeAutomationExit', () => end());
      void page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
        const line = args.map(String).join(' ');
        tally = readTally(line) ?? tally;
        if (readTally(line) || NOISE.test(line)) return;
        console.log(type === 'error' || type === 'warn' ? `    [${type}] ${line}` : `  ${line}`);
      });
    });
    const payload = [
      ['extensionDevelopmentPath', server.uri(ROOT)],
      ['extensionTestsPath', server.uri(SUITE)],
    ] as const;
    await page.goto(server.address(workspace, payload));
    const problem = await ended;
    if (tally?.host === host && problem === undefined) return tally;
    const reason = tally && tally.host !== host ? `the tests ran in the other host (${tally.host})` : problem;
    console.log(`  The run broke off: ${reason ?? 'the extension host ended before its tests did'}.`);
    return { passed: tally?.passed ?? 0, failed: (tally?.failed ?? 0) + 1, host };
  } finally {
    await context.close();
    await server.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

/** Tests may edit and save: each run has the sample workspace for itself. */
async function copyOfWorkspace(): Promise<string> {
  const fixtures = join(ROOT, 'test', 'fixtures');
  const workspace = join(fixtures, 'workspace');
  const copy = await mkdtemp(join(tmpdir(), 'deal-terms-workspace-'));
  await cp(existsSync(workspace) ? workspace : fixtures, copy, { recursive: true });
  return copy;
}
