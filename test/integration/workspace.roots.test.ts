import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotationsOf, api, closeAll, mentionsOf, until } from './support';

const DEAL = 'A zorblat, and Oracle’s right of first refusal.\n';
const ZORBLAT = {
  terms: [{ id: 'zorblat', category: 'price', en: { names: ['zorblat'], definition: 'A sweetener.' } }],
};

describe('a workspace of several roots', () => {
  let north: vscode.Uri;
  let south: vscode.Uri;

  before(async () => {
    // In the web worker the folders of a workspace may come after the extensions.
    await until(vscode.workspace.onDidChangeWorkspaceFolders, () => vscode.workspace.workspaceFolders?.length === 2);
    [north, south] = vscode.workspace.workspaceFolders!.map(({ uri }) => uri) as [vscode.Uri, vscode.Uri];
    await api();
    for (const root of [north, south]) await write(vscode.Uri.joinPath(root, 'deal.md'), DEAL);
  });

  after(closeAll);

  it('has a glossary for each of them, which holds in no other', async () => {
    await write(vscode.Uri.joinPath(north, '.vscode', 'deal-terms.json'), JSON.stringify(ZORBLAT));
    const { documents } = await api();
    const inNorth = await open(north);
    await until(documents.onDidAnnotate, () => documents.annotationsOf(inNorth)?.mentions()[0]?.term.id === 'zorblat');
    const inSouth = await mentionsOf(await open(south));
    assert.deepEqual(inSouth, ['right of first refusal']);
  });

  it('has settings for each of them', async () => {
    const settings = vscode.workspace.getConfiguration('dealTerms', south);
    await settings.update('exclude', ['**/deal.md'], vscode.ConfigurationTarget.WorkspaceFolder);
    await vscode.commands.executeCommand('dealTerms.workspace.scan');
    assert.deepEqual(await paths(), ['north/deal.md']);
    await settings.update('exclude', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
  });

  it('is read as a whole, its files named by root', async () => {
    await vscode.commands.executeCommand('dealTerms.workspace.scan');
    assert.deepEqual(await paths(), ['north/deal.md', 'south/deal.md']);
    await vscode.commands.executeCommand('dealTerms.workspace.copyAsMarkdown');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^- north\/deal\\\.md\n(.*\n)* {2}- Zorblat$/m);
    assert.match(copied, /^- south\/deal\\\.md\n {2}- Right of first refusal$/m);
  });

  it('has files that a language model names by root', async () => {
    const input = { file: 'south/deal.md' };
    const { content } = await vscode.lm.invokeTool('list_deal_clauses', { input, toolInvocationToken: undefined });
    const { file, clauses } = JSON.parse((content[0] as vscode.LanguageModelTextPart).value) as {
      readonly file: string;
      readonly clauses: readonly { readonly id: string }[];
    };
    assert.equal(file, 'south/deal.md');
    assert.deepEqual(
      clauses.map(({ id }) => id),
      ['right-of-first-refusal'],
    );
  });

  async function open(root: vscode.Uri): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root, 'deal.md'));
    await vscode.window.showTextDocument(document, { preview: false });
    await annotationsOf(document);
    return document;
  }

  async function write(uri: vscode.Uri, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }

  async function paths(): Promise<readonly string[]> {
    const { workspace } = await api();
    return ((await workspace!.getChildren()) ?? []).map(({ id }) =>
      vscode.workspace.asRelativePath(vscode.Uri.parse(id)),
    );
  }
});
