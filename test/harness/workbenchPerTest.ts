import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from './build';
import { ROOT } from './paths';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench';

/**
 * To be called in a `describe`: builds the extension once, closes after each test what the test opened by the
 * function returned, and leaves a picture of the page in `out/e2e` where a test failed.
 */
export function workbenchPerTest(): (options: WorkbenchOptions) => Promise<Workbench> {
  const opened: Workbench[] = [];

  before(build);

  afterEach(async function () {
    for (const { page, close } of opened.splice(0)) {
      await pictureOfFailure(this.currentTest, page);
      await close();
    }
  });

  return async (options) => {
    const workbench = await openWorkbench(options);
    opened.push(workbench);
    return workbench;
  };
}

/** The same with one window for all tests of a `describe`, which take it over from each other; to be asked for in a test. */
export function workbenchForAll(options: () => Promise<WorkbenchOptions>): () => Workbench {
  let opened: Workbench | undefined;

  before(async () => {
    await build();
    opened = await openWorkbench(await options());
  });

  afterEach(async function () {
    if (opened) await pictureOfFailure(this.currentTest, opened.page);
  });

  after(() => opened?.close());

  return () => {
    if (!opened) throw new Error('There is no window before the first test.');
    return opened;
  };
}

async function pictureOfFailure(test: Mocha.Test | undefined, page: Page): Promise<void> {
  if (test?.state !== 'failed') return;
  const folder = join(ROOT, 'out', 'e2e');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${test.fullTitle().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`) });
}
