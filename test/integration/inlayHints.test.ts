import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, read, withSetting } from './support';

const DEAL = 'Le droit de préemption porte sur 250 Md$ de services.\n\nIl vaut 135 milliards de dollars.\n';

describe('the hints beside figures', () => {
  afterEach(closeAll);

  it('are off unless asked for', async () => {
    const { document } = await read(DEAL);
    assert.deepEqual(await hintsOf(document), []);
  });

  it('write an unusual figure out, right after it, and leave the others alone', async () => {
    const { document } = await read(DEAL);
    await withSetting('inlayHints', true, async () => {
      const hints = await hintsOf(document);
      assert.deepEqual(
        hints.map(({ label }) => label),
        ['$250,000,000,000'],
      );
      assert.equal(document.offsetAt(hints[0]!.position), document.getText().indexOf('$') + 1);
    });
    assert.deepEqual(await hintsOf(document), []);
  });

  it('say both days where a date can be read with the day or the month first', async () => {
    const { document } = await read('The right of first refusal of Acme ends on 03/04/2026, not on 13/04/2026.\n');
    await withSetting('inlayHints', true, async () => {
      const hints = await hintsOf(document);
      assert.deepEqual(
        hints.map(({ label }) => label),
        ['4 March or 3 April 2026', '13 April 2026'],
      );
    });
  });

  it('are left out where VS Code would cut them: a part of a figure is another figure', async () => {
    const { document } = await read(
      'Acme has a right of first refusal at $135bn, $250bn, $12.5bn and $800bn.\n\nIt sells $13.5bn.\n',
    );
    await withSetting('inlayHints', true, async () => {
      const labels = async () => (await hintsOf(document)).map(({ label }) => label);
      assert.deepEqual(await labels(), ['$135,000,000,000', '$250,000,000,000', '$13,500,000,000']);
      const editor = vscode.workspace.getConfiguration('editor');
      await editor.update('inlayHints.maximumLength', 0, false);
      assert.equal((await labels()).length, 5);
      await editor.update('inlayHints.maximumLength', undefined, false);
    });
  });

  it('stay out of a document without a deal', async () => {
    const { document } = await read('Le jardin a coûté 3 M€.\n');
    await withSetting('inlayHints', true, async () => assert.deepEqual(await hintsOf(document), []));
  });
});

async function hintsOf(document: vscode.TextDocument): Promise<readonly vscode.InlayHint[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
}
