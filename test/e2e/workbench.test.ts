import assert from 'node:assert/strict';
import { join } from 'node:path';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { workbenchPerTest } from '../harness/workbenchPerTest';

describe('VS Code in a page', function () {
  this.timeout(120_000);
  const openWorkbench = workbenchPerTest();

  for (const web of [false, true]) {
    it(`starts the extension ${web ? 'in the web worker' : 'in Node'} when a Markdown file is shown`, async () => {
      const workspace = await sampleWorkspace();
      const { page } = await openWorkbench({ workspace, file: join(workspace, 'openai-microsoft.md'), web });
      await page.keyboard.press('F1');
      await page.keyboard.type('Show Running Extensions');
      await page.getByRole('option', { name: 'Show Running Extensions' }).click();
      // The list draws only the rows that fit, and the quickest to start is the last.
      await page.setViewportSize({ width: 1000, height: 3000 });
      const rows = page.locator('.runtime-extensions-editor .monaco-list-row');
      const started = rows.filter({ hasText: 'deal-terms' }).filter({ hasText: /Activation: \d+ms/ });
      await started.waitFor();
      assert.equal((await started.innerText()).includes('web worker'), web);
    });
  }
});
