import assert from 'node:assert/strict';
import { join } from 'node:path';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import { SCENES } from '../harness/scenes';
import { workbenchPerTest } from '../harness/workbenchPerTest';

describe('the quick fixes, as the user sees them', function () {
  this.timeout(180_000);
  const openWorkbench = workbenchPerTest();

  it('begin with the correction of a misspelt term, before the ways to ignore it', async () => {
    const workspace = await sampleWorkspace();
    const scene = SCENES.find(({ name }) => name === 'quick-fix')!;
    const { page } = await openWorkbench({ workspace, file: join(workspace, scene.file!) });
    await scene.act(page);
    const first = page.locator('.action-widget:visible .monaco-list-row .title').first();
    assert.match(await first.innerText(), /^Correct to “right of first refusal”$/);
  });
});
