import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { highlighted, run } from '../harness/pageSteps';
import { workbenchForAll } from '../harness/workbenchPerTest';

const DEAL = [
  '# Capital',
  'Microsoft holds an equity stake of 27 %.',
  '# Rights',
  'Microsoft’s right of first refusal has ended.',
  'Oracle has a right of first refusal until 30 June 2032.',
  'The drag-along right binds every shareholder.',
  'The Buyer (as defined in the agreement pays within thirty (60) days.',
].join('\n\n');

describe('the tree of clauses, as the user sees it', function () {
  this.timeout(300_000);
  const workbench = workbenchForAll(async () => {
    const workspace = await sampleWorkspace();
    const file = join(workspace, 'tree.md');
    await writeFile(file, DEAL);
    return { workspace, file, viewport: { width: 1400, height: 1100 } };
  });

  async function opened(): Promise<Page> {
    const { page } = workbench();
    await highlighted(page);
    await run(page, 'View: Show Deal Terms');
    await row(page, 'Right of first refusal').waitFor();
    return page;
  }

  it('is filtered from its title by text, status and category, and cleared', async () => {
    const page = await opened();
    const choose = async (item: string): Promise<void> => {
      await titleButton(page, 'Filter Clauses').click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await choose('Filter Clauses by Text…');
    await box(page).pressSequentially('shareholder');
    // While it is being typed.
    await row(page, 'Right of first refusal').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await row(page, 'Drag-along').waitFor();
    await page.locator('.sidebar').getByText('Filtered: “shareholder”').waitFor();
    await titleButton(page, 'Show All Clauses').click();
    await row(page, 'Right of first refusal').waitFor();

    await choose('Filter Clauses by Status…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Ended' }).click();
    await row(page, 'Drag-along').waitFor({ state: 'detached' });
    // Who gives up has the list back as it was.
    await page.keyboard.press('Escape');
    await row(page, 'Drag-along').waitFor();

    await choose('Filter Clauses by Category…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'First refusal' }).click();
    await page.keyboard.press('Enter');
    await row(page, 'Drag-along').waitFor({ state: 'detached' });
    await row(page, 'Right of first refusal').waitFor();

    await run(page, 'Deal Terms: Filter Clauses by Text');
    await box(page).pressSequentially('no such words');
    await page.keyboard.press('Enter');
    await page.locator('.welcome-view-content', { hasText: 'The filter leaves no clause.' }).waitFor();
    await page.locator('.welcome-view-content').getByRole('button', { name: 'Show All Clauses' }).click();
    await row(page, 'Drag-along').waitFor();
  });

  it('keeps what is open and what is selected while text is typed, counts findings, and says why it is empty', async () => {
    const page = await opened();
    await row(page, 'Right of first refusal').click();
    await page.keyboard.press('ArrowRight');
    const clause = row(page, '30 June 2032', 3);
    await clause.waitFor();
    await clause.click();
    // A click goes to the clause, and leaves the keys to the text.
    await page
      .locator('.statusbar')
      .getByText(/Ln 9, .*selected/)
      .waitFor();
    await titleButton(page, 'Look Up Term').click();
    assert.equal(await page.locator('.quick-input-widget input[placeholder^="A term in"]').inputValue(), '');
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+1');
    await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    await page.keyboard.press('Control+Home');
    await page.locator('.statusbar').getByText('Ln 1, Col 1', { exact: true }).waitFor();
    await page.keyboard.type('A liquidation preference ranks first.\n\n');
    await row(page, 'Liquidation preference').waitFor();
    assert.equal(await row(page, 'Right of first refusal').getAttribute('aria-expanded'), 'true');
    assert.match((await clause.getAttribute('class')) ?? '', /\bselected\b/);
    await row(page, 'line 11', 3).waitFor();

    await page
      .locator('.activitybar .action-item .badge-content', { hasText: /^[1-9]$/ })
      .first()
      .waitFor();

    await titleButton(page, 'Collapse All').click();
    await clause.waitFor({ state: 'detached' });

    await run(page, 'File: New Untitled Text File');
    await page.locator('.welcome-view-content', { hasText: 'No deal terms were found' }).waitFor();
    await run(page, 'View: Close All Editors');
    const dirty = page.locator('.monaco-dialog-box');
    if (await dirty.isVisible()) await dirty.getByRole('button', { name: 'Don’t Save' }).click();
    await page.locator('.welcome-view-content', { hasText: 'Open a document about a deal' }).waitFor();
  });
});

/** Where the text of a filter is typed. */
function box(page: Page): Locator {
  return page.locator('.quick-input-widget input[placeholder^="Show clauses"]');
}

/** A line of the tree by what it says, and by its depth where several say so. */
function row(page: Page, text: string, level?: number): Locator {
  const at = level === undefined ? '' : `[aria-level="${level}"]`;
  return page.locator(`.pane-body .monaco-list-row${at}`, { hasText: text }).first();
}

/** A button in the title of the view, which shows them while the pointer is over it. */
function titleButton(page: Page, name: string): Locator {
  return page.locator('.sidebar .pane-header').first().locator(`[aria-label^="${name}"]:visible`).first();
}
