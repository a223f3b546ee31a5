import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { goTo, highlighted, openLookUp, run } from '../harness/pageSteps';
import { ROOT } from '../harness/paths';
import { workbenchPerTest } from '../harness/workbenchPerTest';

describe('a window in French', function () {
  this.timeout(180_000);
  const openWorkbench = workbenchPerTest();

  it('speaks French wherever a text is ours: commands, tree, hover, look-up, status', async () => {
    const workspace = await sampleWorkspace();
    const { page } = await openWorkbench({
      workspace,
      file: join(workspace, 'openai-microsoft.fr.md'),
      language: 'fr',
    });
    const english = await englishTexts();
    const isFrench = async (): Promise<void> => {
      assert.deepEqual(
        (await textsOf(page)).filter((text) => english.has(text)),
        [],
      );
    };
    await highlighted(page);
    await run(page, 'View: Show Deal Terms');
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Premier refus et préemption' }).waitFor();
    await isFrench();

    await page.keyboard.press('Control+1');
    await goTo(page, 'droit de préemption a pris');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    const card = page.locator('.monaco-hover:visible', { hasText: 'Dans la clause' }).first();
    await card.getByText('Insérer le nom anglais').waitFor();
    await isFrench();
    await page.keyboard.press('Escape');

    await openLookUp(page);
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Premier refus et préemption' })
      .first()
      .waitFor();
    await isFrench();
    await page.keyboard.press('Escape');

    await page.locator('#status\\.languageStatus').click();
    await page.locator('.hover-language-status', { hasText: 'constat' }).first().waitFor();
    await isFrench();
    await page.keyboard.press('Escape');

    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill('>Deal Terms: ');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Chercher un terme' }).first().waitFor();
    // VS Code makes a command for each view, and names it by the view.
    await page.locator('.quick-input-widget input').first().fill('>Deal Terms: Espace de travail');
    await rows
      .filter({ hasText: /Espace de travail/ })
      .first()
      .waitFor();
  });
});

/** Our texts as they are in English, where the French is another. */
async function englishTexts(): Promise<ReadonlySet<string>> {
  const texts = async (name: string): Promise<Record<string, string>> =>
    JSON.parse(await readFile(join(ROOT, name), 'utf8')) as Record<string, string>;
  const [code, manifest, french] = await Promise.all(
    [join('l10n', 'bundle.l10n.fr.json'), 'package.nls.json', 'package.nls.fr.json'].map(texts),
  );
  const pairs = [...Object.entries(code!), ...Object.entries(manifest!).map(([id, text]) => [text, french![id]!])];
  // VS Code says “Clauses” as we do, and some words are the same in both.
  return new Set(pairs.filter(([text, other]) => text !== other).map(([text]) => text!));
}

/** What stands in the window, one text after another. */
function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
    return texts;
  });
}
