import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { TermSearch } from '../../src/core/index';
import { bundledDictionary } from '../../src/dictionary/index';
import { glossaryOf } from '../integration/manyTerms';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { open, openLookUp } from '../harness/pageSteps';
import { workbenchForAll, workbenchPerTest } from '../harness/workbenchPerTest';

/** The labels of the list from top to bottom: its rows stand in the page in any order. Runs in the page. */
function labels(): readonly string[] {
  const rows = [...document.querySelectorAll('.quick-input-list .monaco-list-row')];
  return rows
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((row) => row.querySelector('.quick-input-list-label .label-name')?.textContent ?? '');
}

describe('the look-up, as the user sees it', function () {
  this.timeout(180_000);
  let workspace = '';
  const workbench = workbenchForAll(async () => {
    workspace = await sampleWorkspace();
    const file = join(workspace, 'openai-microsoft.md');
    return { workspace, file, viewport: { width: 1280, height: 2600 } };
  });
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
    const { page } = workbench();
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
    await page.keyboard.press('Escape');
  });

  it('has a button for what one mostly wants: the name in the text, the definition, the place', async () => {
    const { page } = workbench();
    const nothing = Array.from({ length: 60 }, () => 'Nothing of note.');
    const text = ['', ...nothing, 'The drag-along right binds Oracle.', ''].join('\n\n');
    await writeFile(join(workspace, 'buttons.md'), text);
    await open(page, 'buttons.md');
    const line = (said: RegExp) => page.locator('.view-line', { hasText: said }).first();
    const press = async (name: string): Promise<void> => {
      await openLookUp(page);
      await typed(page, 'drag-along right');
      const row = page.locator('.quick-input-list .monaco-list-row').first();
      await row.hover();
      await row
        .getByRole('button', { name })
        .or(row.locator(`[aria-label="${name}"]`))
        .first()
        .click();
    };
    const closed = () => page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await press('Insert its name');
    await closed();
    await line(/^drag.along.right$/i).waitFor();

    await press('Copy its definition');
    await closed();
    await page.locator('.statusbar').getByText('was copied').waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+v');
    await line(/^Drag.along.*:.{40}/i).waitFor();

    await press('Go to where it occurs');
    // The text has one place more now, the one that was inserted: the list of places opens.
    await page.locator('.quick-input-widget input[placeholder="Go to where it occurs"]').waitFor();
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'line 1' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page
      .locator('.statusbar')
      .getByText(/Ln 1\d\d, .*selected/)
      .waitFor();
  });

  it('answers each key at once with 10,000 names', async () => {
    const own = await sampleWorkspace();
    await mkdir(join(own, '.vscode'), { recursive: true });
    await writeFile(join(own, '.vscode', 'deal-terms.json'), glossaryOf(10_000));
    const { page } = await openWorkbench({ workspace: own, file: join(own, 'openai-microsoft.md') });
    await openLookUp(page);
    const waits: number[] = [];
    for (const [keys, first] of [
      ['terme 47', /terme 47\d* du registre/],
      ['11', /terme 4711 du registre/],
      [' du registe', /terme 4711 du registre/],
    ] as const) {
      const before = performance.now();
      await page.keyboard.type(keys);
      await page.locator('.quick-input-list .monaco-list-row').first().filter({ hasText: first }).waitFor();
      waits.push(Math.round(performance.now() - before));
    }
    // eslint-disable-next-line no-console
    console.log(`      from the keys to the list: ${waits.join(', ')} ms`);
  });
});
