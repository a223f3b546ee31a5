import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { TermSearch } from '../../src/core/index';
import { bundledDictionary } from '../../src/dictionary/index';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { openLookUp } from '../harness/scenes';
import { workbenchPerTest } from '../harness/workbenchPerTest';

/** The labels of the list from top to bottom: its rows stand in the page in any order. Runs in the page. */
function labels(): readonly string[] {
  const rows = [...document.querySelectorAll('.quick-input-list .monaco-list-row')];
  return rows
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((row) => row.querySelector('.quick-input-list-label .label-name')?.textContent ?? '');
}

describe('the look-up, as the user sees it', function () {
  this.timeout(180_000);
  const openWorkbench = workbenchPerTest();
  const search = new TermSearch(bundledDictionary().compile([]));

  /** Types a query into the open list; what the list begins with once nothing more changes, and what the engine ranks first. */
  async function typed(page: Page, query: string): Promise<{ seen: readonly string[]; ranked: readonly string[] }> {
    const ranked = search
      .search(query)
      .slice(0, 5)
      .map(({ name }) => name);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(query, { delay: 15 });
    // The list follows the keys a moment later; where it never comes to what is wanted, the assertion tells what it shows.
    const begins = `(${String(labels)})().slice(0, ${ranked.length}).join('\\n') === ${JSON.stringify(ranked.join('\n'))}`;
    await page.waitForFunction(begins, undefined, { timeout: 20_000 }).catch(() => undefined);
    return { seen: (await page.evaluate(labels)).slice(0, ranked.length), ranked };
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
