import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DEAL, run, ShownTree } from './shownTree';

describe('the tree of clauses is filtered', () => {
  let tree: ShownTree;

  beforeEach(async () => {
    tree = await ShownTree.open();
  });

  afterEach(() => tree.reset());

  const lines = async () => (await tree.outline()).filter((line) => line.startsWith('    '));

  it('by text: names, parties and figures, and the words around them', async () => {
    await tree.shown(DEAL);
    const all = (await lines()).length;
    await run('dealTerms.tree.filterByText', { text: '2032 ' });
    assert.match((await lines()).join('\n'), /^ {4}.*line 9$/);
    assert.equal(tree.view.message, 'Filtered: “2032”');
    await run('dealTerms.tree.filterByText', { text: 'every SHAREHOLDER' });
    assert.match((await lines()).join('\n'), /^ {4}.*line 13$/);
    await run('dealTerms.tree.clearFilter');
    assert.equal((await lines()).length, all);
    assert.equal(tree.view.message, '');
  });

  it('by status', async () => {
    await tree.shown(DEAL);
    await run('dealTerms.tree.filterByStatus', { statuses: ['ended'] });
    assert.match((await lines()).join('\n'), /^ {4}.*ended — Rights, line 7$/);
    assert.equal(tree.view.message, 'Filtered: ended');
  });

  it('by category, together with a text, in every grouping and after an edit', async () => {
    const { editor } = await tree.shown(DEAL);
    await run('dealTerms.tree.filterByCategory', { categories: ['rofr'] });
    assert.deepEqual(tree.rootIds(), ['rofr']);
    assert.equal((await lines()).length, 2);
    await run('dealTerms.tree.filterByText', { text: 'Oracle' });
    assert.equal((await lines()).length, 1);
    assert.equal(tree.view.message, 'Filtered: “Oracle”, First refusal and pre-emption');
    await run('dealTerms.tree.groupByPlace');
    assert.match((await tree.outline()).join('\n'), /^Rights — 1\n {2}\S.* — .*line 9$/);
    await tree.edit(editor, new vscode.Position(0, 0), 'Preamble.\n\n', false);
    assert.match((await tree.outline()).join('\n'), /^Rights — 1\n {2}\S.* — .*line 11$/);
  });

  it('to nothing, which it says', async () => {
    await tree.shown(DEAL);
    await run('dealTerms.tree.filterByText', { text: 'no such words' });
    assert.deepEqual(tree.rootIds(), []);
    // Beside a message VS Code would not show the welcome that leads back.
    assert.deepEqual([tree.view.message, tree.view.description], ['', 'Filtered: “no such words”']);
    await run('dealTerms.tree.clearFilter');
    assert.notEqual(tree.rootIds().length, 0);
  });

  it('by what is asked for, where a command is called without', async () => {
    await tree.shown(DEAL);
    for (const by of ['Text', 'Status', 'Category']) {
      // In the title of the view a command gets what is selected in the tree: it filters by nothing.
      const asked = vscode.commands.executeCommand(`dealTerms.tree.filterBy${by}`, 'rofr');
      await turn();
      await run('workbench.action.closeQuickOpen');
      await asked;
      assert.equal(tree.view.message, '', by);
    }
  });
});

/** A whole turn of the extension host, through the editor and back. */
async function turn(): Promise<void> {
  await run('setContext', 'dealTerms.test', true);
}
