import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { openLookUp } from '../harness/pageSteps';
import { workbenchPerTest } from '../harness/workbenchPerTest';

/** The values that a property of CSS has on what the extension draws, beneath the text and on it. */
function styles(page: Page, property: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const drawn = document.querySelectorAll('.view-overlays .cdr[class*="ced-"], .view-line span[class*="ced-"]');
    return [...new Set([...drawn].map((element) => getComputedStyle(element).getPropertyValue(name)))];
  }, property);
}

describe('the highlights, as the user sees them', function () {
  this.timeout(180_000);
  const openWorkbench = workbenchPerTest();

  async function shown(style: string): Promise<Page> {
    const workspace = await sampleWorkspace();
    const { page } = await openWorkbench({
      workspace,
      file: join(workspace, 'openai-microsoft.md'),
      viewport: { width: 1280, height: 2400 },
      settings: { 'dealTerms.highlight.style': style },
    });
    // Terms are drawn once the look-up has something to list.
    await openLookUp(page);
    await page.keyboard.press('Escape');
    return page;
  }

  it('are underlined: exact, misspelt and ended terms by three kinds of line, in the theme’s colours', async () => {
    const page = await shown('underline');
    const lines = await styles(page, 'border-bottom-style');
    for (const line of ['solid', 'dashed', 'dotted']) assert.ok(lines.includes(line), `${line}: ${lines.join()}`);
    assert.ok((await styles(page, 'border-bottom-color')).length > 2);
  });

  it('are coloured text, where misspelt and ended terms keep their lines', async () => {
    const page = await shown('colour');
    assert.ok((await styles(page, 'color')).length > 3);
    const lines = await styles(page, 'border-bottom-style');
    for (const line of ['dashed', 'dotted']) assert.ok(lines.includes(line), `${line}: ${lines.join()}`);
    assert.ok(!lines.includes('solid'), lines.join());
  });

  it('are text on a faint ground, where misspelt and ended terms keep their lines', async () => {
    const page = await shown('background');
    const grounds = (await styles(page, 'background-color')).filter((colour) => colour !== 'rgba(0, 0, 0, 0)');
    assert.ok(grounds.length > 2, grounds.join());
    const lines = await styles(page, 'border-bottom-style');
    for (const line of ['dashed', 'dotted']) assert.ok(lines.includes(line), `${line}: ${lines.join()}`);
  });
});
