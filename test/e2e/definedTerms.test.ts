import assert from 'node:assert/strict';
import { join } from 'node:path';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { goTo, highlighted } from '../harness/pageSteps';
import { workbenchPerTest } from '../harness/workbenchPerTest';

describe('what a contract defines, as the user works with it', function () {
  this.timeout(180_000);
  const openWorkbench = workbenchPerTest();

  it('is gone to, found, renamed and undone by VS Code’s own keys, and references are followed', async () => {
    const workspace = await sampleWorkspace();
    const { page } = await openWorkbench({
      workspace,
      file: join(workspace, 'supply.contract'),
      viewport: { width: 1280, height: 2400 },
    });
    const at = (line: RegExp) => page.locator('.statusbar').getByText(line).waitFor();
    const line = (text: string | RegExp) => page.locator('.view-line', { hasText: text });
    await highlighted(page);

    // A reference is a link to the part that it names.
    await line('has the meaning given in')
      .locator('.detected-link')
      .first()
      .click({ modifiers: ['Control'] });
    await at(/^Ln 40, /);

    await goTo(page, 'Committed Spend.');
    await at(/^Ln 44, /);
    await page.keyboard.press('F12');
    // The place that says what it means, not the one that only refers there.
    await at(/^Ln 41, /);

    await page.keyboard.press('Shift+F12');
    const places = page.locator('.peekview-widget .ref-tree .monaco-list-row');
    await places.nth(2).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.peekview-widget').waitFor({ state: 'detached' });

    await goTo(page, 'Committed Spend.');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'Committed Spend');
    await box.fill('Minimum Spend');
    await page.keyboard.press('Enter');
    for (const text of ['“Minimum Spend” has the meaning', 'reach the Minimum Spend.']) await line(text).waitFor();
    assert.equal(await line(/Committed Spend/).count(), 0);
    await page.keyboard.press('Control+z');
    await line('reach the Committed Spend.').waitFor();
    assert.equal(await line(/Minimum Spend/).count(), 0);
  });
});
