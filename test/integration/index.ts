/** The test run inside VS Code: the same file in the Node host, in the web worker and on the desktop. */
import 'mocha/mocha.js';
import { tallyLine, type Host } from '../harness/tally';

/** A part of a test's title, put in by the bundler; empty for all tests. */
declare const GREP: string;

/** The web worker has nothing of Node's. */
const HOST: Host = 'process' in globalThis ? 'node' : 'web';

/** Called by VS Code's extension host; fails where a test failed. */
export async function run(): Promise<void> {
  const grep = GREP === '' ? {} : { fgrep: GREP };
  // A real editor on a busy machine may miss a beat: up to twice more, and a line tells each.
  mocha.setup({ ui: 'bdd', reporter: Lines, timeout: LIMIT, retries: 2, forbidOnly: true, ...grep });
  for (const name of ['before', 'beforeEach', 'afterEach', 'after'] as const) tryHooksTwice(name);
  // Only now, since the tests call `describe`, which mocha has just put in place.
  await import('deal-terms:tests');
  const failures = await new Promise<number>((resolve) => {
    // Not `mocha.run()`, which reads options from the address of a page: there is none.
    Mocha.prototype.run.call(mocha, resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** Milliseconds for a test or for a hook with its second try, and for the first one: two VS Codes start beside each other, and more may run on the machine. */
const LIMIT = 90_000;
const HOOK_LIMIT = 40_000;

/** Mocha gives a second try to tests, not to their hooks, and a hook that fails takes the rest of its tests along. */
function tryHooksTwice(name: 'before' | 'beforeEach' | 'afterEach' | 'after'): void {
  const add = globalThis[name];
  globalThis[name] = ((hook: () => unknown) => {
    add(async () => {
      try {
        await inTime(Promise.resolve().then(hook));
      } catch (error) {
        console.log(`  ↻ ${name}: ${String(error)}`);
        await hook();
      }
    });
  }) as typeof add;
}

async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${HOOK_LIMIT / 1000} s`)), HOOK_LIMIT);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Prints each test as a line, and in the end the tally. */
class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    let passed = 0;
    let failed = 0;
    runner.on('suite', (suite) => {
      if (!suite.root) console.log(`${'  '.repeat(suite.titlePath().length)}${suite.title}`);
    });
    runner.on('pass', (test) => {
      passed += 1;
      console.log(`${indent(test)}✓ ${test.title}${test.speed === 'slow' ? ` (${test.duration ?? 0} ms)` : ''}`);
    });
    runner.on('fail', (test, error: unknown) => {
      failed += 1;
      console.log(
        `${indent(test)}✗ ${test.title}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    });
    runner.on('retry', (test: Mocha.Test, error: Error) =>
      console.log(`${indent(test)}↻ ${test.title}: ${error.message}`),
    );
    runner.on('pending', (test) => console.log(`${indent(test)}- ${test.title} (skipped)`));
    runner.once('end', () => console.log(tallyLine({ passed, failed, host: HOST })));
  }
}

function indent(test: Mocha.Runnable): string {
  return '  '.repeat(test.titlePath().length);
}
