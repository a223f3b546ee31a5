import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { highlighted, run, showNotifications } from '../harness/pageSteps';
import { workbenchPerTest } from '../harness/workbenchPerTest';

describe('a glossary, as the user writes it', function () {
  this.timeout(300_000);
  const openWorkbench = workbenchPerTest();

  it('gets the selected words as a term: their category and definition are asked for, and they show at once', async () => {
    const workspace = await sampleWorkspace();
    const file = join(workspace, 'own.md');
    await writeFile(file, 'zorblat fee\n\nOracle has a right of first refusal. The zorblat fee is due.\n');
    const { page } = await openWorkbench({ workspace, file });
    await highlighted(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+End');
    await page.locator('.statusbar').getByText('(11 selected)').waitFor();
    await run(page, 'Deal Terms: Add Selection as a Term');

    const box = page.locator('.quick-input-widget input').first();
    const asked = (text: string) => page.locator('.quick-input-widget', { hasText: text }).waitFor();
    await asked('What it is called');
    assert.equal(await box.inputValue(), 'zorblat fee');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget input[placeholder="What it is about"]').waitFor();
    await box.pressSequentially('pay');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: /pay/i }).waitFor();
    await page.keyboard.press('Enter');
    await asked('What “zorblat fee” means');
    await box.pressSequentially('What is paid on the day of signing.');
    await page.keyboard.press('Enter');
    // Which glossary: the workspace's own is the first of the list.
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '.vscode/deal-terms.json' }).first().click();

    // The new words are underlined, both times, as soon as the glossary has them.
    await page.locator('.view-overlays .cdr[class*="ced-"]').nth(2).waitFor({ state: 'attached' });
    await showNotifications(page);
    await page.locator('.notification-list-item', { hasText: '“zorblat fee” is a term now.' }).waitFor();
    const written = await readFile(join(workspace, '.vscode', 'deal-terms.json'), 'utf8');
    assert.match(written, /"names":\s*\[\s*"zorblat fee"\s*\]/);
    assert.match(written, /What is paid on the day of signing\./);
    // The card of the word that the cursor stands behind.
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    await page.locator('.monaco-hover:visible', { hasText: 'What is paid on the day of signing.' }).first().waitFor();
  });
});
