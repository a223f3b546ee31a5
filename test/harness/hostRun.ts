import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Print } from './besideEachOther';
import { ROOT } from './paths';
import { isPlain } from './plain';
import type { TestWorkspace } from './testWorkspaces';
import { scratchFolder } from './scratch';
import { inHost, startServer } from './server';
import { OLDEST, type Release } from './serverBuild';
import { readTally, type Host, type HostTally } from './tally';

/** Milliseconds of silence after which a run is given up; a test, its second try and its hooks may take three minutes. */
const LIMIT = 4 * 60_000;

/** What any page of this server logs, with or without our extension. */
const NOISE = new RegExp(
  [
    '^(Resolv(ing|ed) connection|Creating a|Updating additional|ChatSessionStore)',
    '^\\[(reconnection|AgentHost|AccountPolicy)',
    'authentication provider|watchdog|open-vsx|service ?worker|telemetry|spdlog|vsda|ERR_NAME_NOT|ERR_INTERNET',
  ].join('|'),
  'i',
);

/** What runs in a host. */
export interface HostRun {
  readonly release: Release;
  readonly host: Host;
  /** Makes the workspace of a try. */
  readonly workspace: () => Promise<TestWorkspace>;
  /** Absolute path of the compiled tests. */
  readonly suite: string;
  readonly print: Print;
  /** The packaged extension, which is installed and tested; without it the project's folder is. */
  readonly vsix?: string | undefined;
  /** The folder of the extension under development; the project's own, unless told. */
  readonly folder?: string;
  /** See {@link startServer}. */
  readonly home?: string;
  /** Milliseconds of silence. */
  readonly limit?: number;
}

/**
 * Runs the integration tests in one host, relaying what they print. A run that breaks off, as where the browser's
 * page crashes or does not come in time, is made once more in a new workspace; the second time it counts as a failure.
 */
export async function runInHost(browser: Browser, run: HostRun): Promise<HostTally> {
  const attempt = async (): Promise<Attempt> =>
    runOnce(browser, await run.workspace(), run).catch((error: unknown) => {
      // What this machine lacks it lacks the second time, too.
      if (isPlain(error)) throw error;
      return { tally: { passed: 0, failed: 0, host: run.host }, problem: String(error) };
    });
  const first = await attempt();
  if (first.problem === undefined) return first.tally;
  run.print(`  ↻ The run broke off: ${first.problem}. Once more:`);
  const { tally, problem } = await attempt();
  if (problem === undefined) return tally;
  run.print(`  The run broke off: ${problem}.`);
  return { ...tally, failed: tally.failed + 1 };
}

interface Attempt {
  /** What was counted, of a run that broke off too. */
  readonly tally: HostTally;
  readonly problem?: string;
}

async function runOnce(
  browser: Browser,
  { workspace, settings }: TestWorkspace,
  { release, host, suite, print, vsix, folder = ROOT, limit = LIMIT, home }: HostRun,
): Promise<Attempt> {
  const server = await startServer({ release, settings: { ...inHost(host), ...settings }, vsix, home });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const outcome = await watch(page, limit, print);
    const [extension, tests] = vsix === undefined ? [folder, suite] : await testsAlone(suite);
    const payload = [
      ['extensionDevelopmentPath', server.uri(extension)],
      ['extensionTestsPath', server.uri(tests)],
    ] as const;
    await page.goto(server.address(workspace, payload));

    const { tally, problem } = await outcome();
    if (problem === undefined && tally?.host === host) return { tally };
    const reason = tally && tally.host !== host ? 'the tests ran in the other host' : problem;
    return {
      tally: { passed: tally?.passed ?? 0, failed: tally?.failed ?? 0, host },
      problem: reason ?? 'the extension host ended before its tests did',
    };
  } finally {
    await context.close();
    await server.close();
  }
}

/** The tests as an extension of their own: VS Code runs tests only beside something under development. */
async function testsAlone(tests: string): Promise<readonly [extension: string, suite: string]> {
  const folder = scratchFolder();
  const suite = join(folder, 'index.js');
  const manifest = {
    name: 'tests',
    publisher: 'deal-terms',
    version: '0.0.1',
    engines: { vscode: `^${OLDEST.vscode}` },
    activationEvents: [],
    main: './index.js',
    browser: './index.js',
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await cp(tests, suite);
  return [folder, suite];
}

interface Outcome {
  readonly tally: HostTally | undefined;
  /** Why the run ended, if not by itself. */
  readonly problem: string | undefined;
}

/** Makes a page relay the console of its tests; the function returned waits for their end. */
async function watch(page: Page, limit: number, print: Print): Promise<() => Promise<Outcome>> {
  let tally: HostTally | undefined;
  let end: (problem?: string) => void = () => undefined;
  const ended = new Promise<string | undefined>((resolve) => (end = resolve));
  const silence = setTimeout(() => end(`nothing was printed for ${limit / 1000} s`), limit);

  page.on('crash', () => end('the page crashed'));
  await page.exposeFunction('codeAutomationExit', () => end());
  await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
    const line = args.map(String).join(' ');
    silence.refresh();
    // What comes after the tally is VS Code shutting down.
    if (tally) return;
    tally = readTally(line);
    if (!tally && !NOISE.test(line)) print(type === 'error' || type === 'warn' ? `    [${type}] ${line}` : `  ${line}`);
  });
  return async () => {
    const problem = await ended;
    clearTimeout(silence);
    return { tally, problem };
  };
}
