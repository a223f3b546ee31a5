import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from '../harness/build';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { openWorkbench, type Workbench } from '../harness/workbench';

describe('VS Code in a page', function () {
  this.timeout(120_000);
  let workbench: Workbench | undefined;

  before(build);

  afterEach(async () => {
    await workbench?.close();
    workbench = undefined;
  });

  for (const web of [false, true]) {
    it(`has the extension running ${web ? 'in the web worker' : 'in Node'}`, async () => {
      const workspace = await sampleWorkspace();
      workbench = await openWorkbench({ workspace, file: join(workspace, 'openai-microsoft.md'), web });
      const { page } = workbench;
      await page.keyboard.press('F1');
      await page.keyboard.type('Show Running Extensions');
      await page.getByRole('option', { name: 'Show Running Extensions' }).click();
      const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Deal Terms' });
      await row.waitFor();
      assert.match(await row.innerText(), /Activation/);
    });
  }
});
