import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, read } from './support';

describe('the way from term to term', () => {
  afterEach(closeAll);

  it('leads to the next and to the previous one, round the ends of the document', async () => {
    const { editor, document } = await read(
      'The right of first refusal ended.\n\nNothing here.\n\nA drag-along right, and a tag-along right.\n',
    );
    const after = async (command: string): Promise<string> => {
      await vscode.commands.executeCommand(`dealTerms.${command}`);
      return document.getText(editor.selection);
    };
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    assert.equal(await after('nextMention'), 'drag-along right');
    assert.equal(await after('nextMention'), 'tag-along right');
    assert.equal(await after('nextMention'), 'right of first refusal');
    assert.equal(await after('previousMention'), 'tag-along right');
    assert.equal(await after('previousMention'), 'drag-along right');
    assert.ok(editor.visibleRanges.some((range) => range.contains(editor.selection)));
  });
});
