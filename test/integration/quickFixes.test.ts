import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, mentionsOf, rangeOf, read, until } from './support';

describe('the quick fixes', () => {
  afterEach(closeAll);

  for (const [name, wrong, right, sentence] of [
    ['English', 'right of first refussal', 'right of first refusal', (term: string) => `Holders have a ${term} here.`],
    ['French', 'droit de préempton', 'droit de préemption', (term: string) => `Les associés ont un ${term} ici.`],
    ['capitalised', 'Right of First Refussal', 'Right of First Refusal', (term: string) => `The ${term} ends.`],
  ] as const)
    it(`correct a misspelt term: ${name}`, async () => {
      const { document } = await read(`${sentence(wrong)}\n`);
      const [fix, ...others] = await fixesAt(document, wrong);
      assert.equal(fix!.title, `Correct to “${right}”`);
      assert.equal(fix!.isPreferred, true);
      assert.ok(fix!.kind?.contains(vscode.CodeActionKind.QuickFix));
      assert.ok(!others.some(({ isPreferred }) => isPreferred));
      await vscode.workspace.applyEdit(fix!.edit!);
      assert.equal(document.getText(), `${sentence(right)}\n`);
      assert.deepEqual((await mentionsOf(document)).slice(0, 1), [right]);
    });

  it('have a text ignored, in this workspace or everywhere', async () => {
    const { document } = await read('The right of first refusal, and the drag-allong right, of Acme.\n');
    const actions = await fixesAt(document, 'drag-allong right');
    const ignore = actions.find(({ title }) => title.includes('in this workspace'));
    assert.ok(actions.some(({ title }) => title.includes('everywhere')));
    const { command, arguments: args = [] } = ignore!.command!;
    const { documents } = await api();
    await vscode.commands.executeCommand(command, ...(args as readonly unknown[]));
    const texts = () =>
      documents
        .annotationsOf(document)
        ?.mentions()
        .map(({ start, end }) => document.getText().slice(start, end));
    await until(documents.onDidAnnotate, () => texts()?.includes('drag-allong right') === false);
    await vscode.workspace.getConfiguration('dealTerms').update('ignored', undefined, false);
    await until(documents.onDidAnnotate, () => texts()?.includes('drag-allong right') === true);
  });

  it('have a rightly spelt term ignored too, as the hover offers', async () => {
    const { document } = await read('The right of first refusal, and the drag-along right, of Acme.\n');
    const { documents } = await api();
    await vscode.commands.executeCommand('dealTerms.ignoreInWorkspace', 'drag-along right');
    const texts = () =>
      documents
        .annotationsOf(document)
        ?.mentions()
        .map(({ start, end }) => document.getText().slice(start, end));
    await until(documents.onDidAnnotate, () => texts()?.includes('drag-along right') === false);
    await vscode.workspace.getConfiguration('dealTerms').update('ignored', undefined, false);
    await until(documents.onDidAnnotate, () => texts()?.includes('drag-along right') === true);
  });

  it('replace a synonym by the preferred name', async () => {
    const { document } = await read('The holders’ ROFR ends in 2030.\n');
    const actions = await fixesAt(document, 'ROFR');
    const action = actions.find(({ title }) => title === 'Use the preferred name “right of first refusal”');
    assert.ok(action, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(action.edit!);
    assert.equal(document.getText(), 'The holders’ right of first refusal ends in 2030.\n');
  });

  it('replace a synonym by the name that the document defines', async () => {
    const text = '“Right of First Refusal” means the right of the Holders under Section 2.\n\nThe ROFR ends in 2030.\n';
    const { document } = await read(text);
    const actions = await fixesAt(document, 'ROFR');
    const action = actions.find(({ title }) => title === 'Use the defined name “Right of First Refusal”');
    assert.ok(action, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(action.edit!);
    assert.ok(document.getText().endsWith('The Right of First Refusal ends in 2030.\n'));
  });

  it('offer nothing for a term in its preferred name, nor where there is no term', async () => {
    const { document } = await read('The right of first refusal of the holders ends.\n');
    assert.deepEqual(await fixesAt(document, 'right of first refusal'), []);
    assert.deepEqual(await fixesAt(document, 'holders'), []);
  });
});

/** The actions of the extension for a text. */
async function fixesAt(document: vscode.TextDocument, text: string): Promise<readonly vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, text),
  );
  return actions.filter(({ title }) => /^(Correct to|Ignore|Use the) /.test(title));
}
