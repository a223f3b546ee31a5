import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, place, read, until, write } from './support';

const DEAL = 'Oracle has a right of first refusal.\n\nThe right of first refusal of Acme has ended.\n';

describe('the page of a term', () => {
  afterEach(closeAll);

  it('is a read-only Markdown document with the whole entry in both languages', async () => {
    const { document } = await read(DEAL);
    const page = await pageOf('right-of-first-refusal', document);
    assert.equal(page.languageId, 'markdown');
    assert.equal(vscode.workspace.fs.isWritableFileSystem(page.uri.scheme) ?? false, false);
    const text = textOf(page);
    assert.match(text, /^# Right of first refusal\n\n\*First refusal and pre-emption\*\n\n\S/);
    assert.match(text, /\*\*In the clause\*\* — \S/);
    assert.match(text, /\*\*Also called\*\* — .*ROFR/);
    assert.match(text, /\n## In French: droit de .*\n\n\S/);
    assert.match(text, /\n## Sources\n\n- \S/);
  });

  it('speaks the language of the document', async () => {
    const { document } = await read(
      'L’actionnaire détient 27 % du capital. Le droit de préemption des associés s’exerce en trente jours.\n',
    );
    const page = await pageOf('pre-emption-right', document);
    assert.match(textOf(page), /^# Droit de préemption\n/);
    assert.match(textOf(page), /\n## In English: pre-emption right/);
  });

  it('lists the places of the document, with what they say, and follows its edits', async () => {
    const { document } = await read(DEAL);
    const page = await pageOf('right-of-first-refusal', document);
    const file = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    assert.deepEqual(section(page, 'In the document'), [
      `- [Line 1](</${file}#L1>): Oracle`,
      section(page, 'In the document').find(
        (line) => line.startsWith(`- [Line 3](</${file}#L3>): `) && line.endsWith('ended'),
      ),
    ]);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A line more.\n\n');
    await vscode.workspace.applyEdit(edit);
    await until(vscode.workspace.onDidChangeTextDocument, () => textOf(page).includes(`(</${file}#L3>): Oracle`));
  });

  it('lists the places in the files of the workspace, those that are not open once they were read', async () => {
    // A term that no other test's files hold: a page lists twenty files at most.
    const closed = await write('The go-shop period of Acme ends in 2031.\n');
    const { document } = await read('The go-shop period of Oracle ends in 2030.\n');
    const page = await pageOf('go-shop', document);
    const link = `[Line 1](</${vscode.workspace.asRelativePath(closed)}#L1>)`;
    // Where the workspace was read before, the page follows its files instead of asking.
    if (textOf(page).includes('Read the Whole Workspace'))
      await vscode.commands.executeCommand('dealTerms.workspace.scan');
    await until(vscode.workspace.onDidChangeTextDocument, () => textOf(page).includes(link));
    const listed = section(page, 'In the workspace');
    const title = listed.indexOf(`### ${vscode.workspace.asRelativePath(closed)}`);
    assert.ok(title >= 0 && listed[title + 1]!.startsWith(`- ${link}`), listed.join('\n'));
  });

  it('links to the pages of related terms, which keep language and document', async () => {
    const { document } = await read(DEAL);
    const page = await pageOf('right-of-first-refusal', document);
    const [, path] = /\n## Related terms\n\n- \[[^\]]*\]\(<\.\.\/([^>]+)>\)/.exec(page.getText())!;
    const related = vscode.Uri.joinPath(page.uri, '../..', decodeURIComponent(path!));
    assert.equal(related.query, page.uri.query);
    const other = await vscode.workspace.openTextDocument(related);
    assert.match(textOf(other), /^# \S/);
    assert.notEqual(textOf(other).split('\n')[0], textOf(page).split('\n')[0]);
  });

  it('says so where there is no such term any more', async () => {
    await api();
    const gone = await vscode.workspace.openTextDocument(vscode.Uri.parse('deal-terms:/no-such-term/Gone.md'));
    assert.equal(textOf(gone), 'This term is in no glossary any more.');
  });

  it('opens from the hover, as a preview', async () => {
    const { document } = await read(DEAL);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place(document, 'first refusal'),
    );
    const card = (hover!.contents as vscode.MarkdownString[]).map(({ value }) => value).join();
    const args = JSON.parse(decodeURIComponent(/command:dealTerms\.showTerm\?([^\s")]+)/.exec(card)![1]!)) as unknown[];
    await vscode.commands.executeCommand('dealTerms.showTerm', ...args);
    const isShown = (): boolean =>
      vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('Right of first refusal') === true;
    await until(vscode.window.tabGroups.onDidChangeTabs, isShown);
  });
});

/** The page that opens for a term that a document speaks of. */
async function pageOf(id: string, document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('dealTerms.showTerm', id, document.uri.toString());
  const page = vscode.workspace.textDocuments.find(
    ({ uri }) =>
      uri.scheme === 'deal-terms' && uri.path.startsWith(`/${id}/`) && uri.query.includes(document.uri.toString()),
  );
  assert.ok(page, 'no page is open');
  return page;
}

/** Without the signs that keep text from becoming markup. */
function textOf(page: vscode.TextDocument): string {
  return page.getText().replace(/\\(?=[^\w\s])/g, '');
}

/** The lines of a section that are not empty. */
function section(page: vscode.TextDocument, title: string): readonly string[] {
  const [, after = ''] = textOf(page).split(`\n## ${title}\n`);
  return after
    .split(/\n(?:## |---)/)[0]!
    .split('\n')
    .filter((line) => line !== '');
}
