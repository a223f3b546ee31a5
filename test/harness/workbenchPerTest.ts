import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
    const failed = this.currentTest?.state === 'failed' ? this.currentTest.fullTitle() : undefined;
    for (const { page, close } of opened.splice(0)) {
      if (failed !== undefined) {
        const folder = join(ROOT, 'out', 'e2e');
        mkdirSync(folder, { recursive: true });
        await page.screenshot({ path: join(folder, `${failed.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`) });
      }
      await close();
    }
  });

  return async (options) => {
    const workbench = await openWorkbench(options);
    opened.push(workbench);
    return workbench;
  };
}
