import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { TermSearch } from '../../src/core/index';
import { bundledDictionary } from '../../src/dictionary/index';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { openLookUp } from '../harness/scenes';
import { workbenchPerTest } from '../harness/workbenchPerTest';

/** The labels of the list in the order in which the user sees them: the rows are drawn in any order. */
async function seen(page: Page, count: number): Promise<readonly string[]> {
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const drawn = await Promise.all(
    (await rows.all()).map(async (row) => ({
      top: (await row.boundingBox())?.y ?? 0,
      label: await row.locator('.quick-input-list-label .label-name').first().innerText(),
    })),
  );
  return drawn
    .sort((a, b) => a.top - b.top)
    .slice(0, count)
    .map(({ label }) => label);
}

describe('the look-up, as the user sees it', function () {
  this.timeout(180_000);
  const openWorkbench = workbenchPerTest();
  const search = new TermSearch(bundledDictionary().compile([]));

  /** Types a query into the open list and waits until the list begins with what the engine ranks first. */
  async function typed(page: Page, query: string): Promise<{ seen: readonly string[]; ranked: readonly string[] }> {
    const ranked = search
      .search(query)
      .slice(0, 5)
      .map(({ name }) => name);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(query, { delay: 15 });
    const first = page.locator('.quick-input-list .monaco-list-row.focused');
    await first.filter({ hasText: ranked[0] ?? '' }).waitFor();
    return { seen: await seen(page, ranked.length), ranked };
  }

  it('lists terms in the order of the ranking, whatever letters they share with the query', async () => {
    const workspace = await sampleWorkspace();
    const { page } = await openWorkbench({ workspace, file: join(workspace, 'openai-microsoft.md') });
    await openLookUp(page);

    const expected: readonly (readonly [query: string, first: string])[] = [
      ['right of first refussal', 'Right of first refusal'],
      ['rofr', 'ROFR'],
      ['azure comitment', 'Azure commitment'],
      ['droit de préempton', 'Droit de préemption'],
      ['droit preemption', 'Droit de préemption'],
      ['stake', 'Stake'],
    ];
    for (const [query, first] of expected) {
      const list = await typed(page, query);
      assert.deepEqual(list.seen, list.ranked, query);
      assert.equal(list.seen[0]?.toLowerCase(), first.toLowerCase(), query);
    }
  });
});
