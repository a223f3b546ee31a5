import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { highlighted, run } from '../harness/scenes';
import { workbenchPerTest } from '../harness/workbenchPerTest';

const FILES = 1500;
const PARAGRAPH =
  'The right of first refusal of the Seller ends on 30 June 2032, and the drag-along right binds every holder.\n\n';

describe('a whole workspace, as the user has it read', function () {
  this.timeout(300_000);
  const openWorkbench = workbenchPerTest();

  it('is read with a notification that can be cancelled, and to its end when it is read again', async () => {
    const workspace = await sampleWorkspace();
    const folder = join(workspace, 'portfolio');
    await mkdir(folder);
    for (let i = 0; i < FILES; i++) await writeFile(join(folder, `deal-${i}.md`), PARAGRAPH.repeat(60));
    const { page } = await openWorkbench({ workspace, file: join(workspace, 'openai-microsoft.md') });
    await highlighted(page);
    const reading = page.locator('.notification-list-item', { hasText: 'Reading the workspace' });
    const read = async (): Promise<number> => {
      const said = page.locator('.sidebar .pane-header .description', { hasText: / clauses in / });
      return Number(/ in ([\d,]+) files/.exec(await said.innerText())?.[1]?.replaceAll(',', ''));
    };
    await run(page, 'Deal Terms: Read the Whole Workspace');
    await reading.filter({ hasText: /\d+ of [\d,]+ files/ }).waitFor();
    await reading.getByRole('button', { name: 'Cancel' }).click();
    await reading.waitFor({ state: 'hidden' });
    const some = await read();
    assert.ok(some > 0 && some < FILES, `${some} files`);

    await run(page, 'Deal Terms: Read the Whole Workspace');
    await reading.waitFor();
    await reading.waitFor({ state: 'hidden', timeout: 200_000 });
    assert.ok((await read()) >= FILES, 'not all files were read');
  });
});
