import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { openLookUp } from '../harness/pageSteps';
import { workbenchPerTest } from '../harness/workbenchPerTest';

/** What the preview on the screen shows. */
function preview(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready:visible').frameLocator('iframe#active-frame');
}

describe('the page of a term, as the user sees it', function () {
  this.timeout(180_000);
  const openWorkbench = workbenchPerTest();

  it('opens from the look-up, and its links lead to related terms and to places of the document', async () => {
    const workspace = await sampleWorkspace();
    const { page } = await openWorkbench({ workspace, file: join(workspace, 'openai-microsoft.md') });
    const focused = page.locator('.quick-input-list .monaco-list-row.focused');
    const title = (name: RegExp) => preview(page).getByRole('heading', { level: 1, name });
    await openLookUp(page);
    await page.keyboard.type('right of first refusal');
    await focused.filter({ hasText: 'right of first refusal' }).waitFor();
    await page.keyboard.press('Enter');
    await focused.filter({ hasText: 'Read the entry' }).waitFor();
    await page.keyboard.press('Enter');
    await title(/^right of first refusal$/i).waitFor();

    await preview(page).locator('h2:has-text("Related terms") + ul a').getByText('right of first offer').click();
    await title(/^right of first offer$/i).waitFor();
    await preview(page).locator('h2:has-text("Related terms") + ul a').getByText('right of first refusal').click();
    await title(/^right of first refusal$/i).waitFor();

    const place = preview(page).locator('h2:has-text("In the document") + ul a').first();
    assert.match(await place.innerText(), /^Line \d+$/);
    await place.click();
    await page
      .locator('.tab.active')
      .filter({ hasText: /openai-microsoft/ })
      .waitFor();
  });
});
