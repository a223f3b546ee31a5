import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { highlighted, run, showNotifications } from '../harness/pageSteps';
import { workbenchPerTest } from '../harness/workbenchPerTest';

const FILES = 1500;
const PARAGRAPH =
  'The right of first refusal of the Seller ends on 30 June 2032, and the drag-along right binds every holder.\n\n';

describe('a whole workspace, as the user has it read', function () {
  this.timeout(500_000);
  const openWorkbench = workbenchPerTest();

  it('is read with a notification that can be cancelled, and to its end when it is read again', async () => {
    const workspace = await sampleWorkspace();
    const folder = join(workspace, 'portfolio');
    await mkdir(folder);
    for (let i = 0; i < FILES; i++) await writeFile(join(folder, `deal-${i}.md`), PARAGRAPH.repeat(60));
    const { page } = await openWorkbench({ workspace, file: join(workspace, 'openai-microsoft.md') });
    await highlighted(page);
    const reading = page.locator('.notification-list-item', { hasText: 'Reading the workspace' });
    const said = (files: string) =>
      page.locator('.sidebar .pane-header .description', { hasText: new RegExp(` clauses in ${files} files`) });
    await run(page, 'Deal Terms: Read the Whole Workspace');
    await showNotifications(page);
    await reading.filter({ hasText: /\d+ of [\d,]+ files/ }).waitFor({ timeout: 100_000 });
    await reading.getByRole('button', { name: 'Cancel' }).click();
    const some = await said('[\\d,]+').innerText({ timeout: 100_000 });
    assert.doesNotMatch(some, / 1,50\d files/);

    await run(page, 'Deal Terms: Read the Whole Workspace');
    await said('1,50\\d').waitFor({ timeout: 200_000 });
  });
});
