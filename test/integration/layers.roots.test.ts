import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotationsOf, api, closeAll, until } from './support';

const { Global, Workspace } = vscode.ConfigurationTarget;

describe('the layers of glossaries', () => {
  let root: vscode.Uri;
  let home: vscode.Uri;
  let document: vscode.TextDocument;

  before(async () => {
    // In the web worker the folders of a workspace may come after the extensions.
    await until(vscode.workspace.onDidChangeWorkspaceFolders, () => vscode.workspace.workspaceFolders?.length === 2);
    root = vscode.workspace.workspaceFolders![0]!.uri;
    home = vscode.Uri.joinPath(vscode.workspace.workspaceFile!, '..');
    await api();
    const uri = vscode.Uri.joinPath(root, 'layers.md');
    await put(uri, 'A drag-along right, a zorblat, a quuxet, and Oracle’s right of first refusal.\n');
    document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
    await annotationsOf(document);
  });

  // Also before a second try, which begins as the first did.
  afterEach(async () => {
    for (const target of [Global, Workspace]) await set(undefined, target);
    for (const uri of [ofFolder(), ofWorkspace(), ofUser()]) await remove(uri);
  });

  after(async () => {
    await closeAll();
    await remove(document.uri);
  });

  it('go from the bundled one over the user’s and the workspace’s to the folder’s, and the nearest holds', async () => {
    await categoryIs(
      'drag-along',
      (category) => category !== undefined && !['price', 'data', 'law'].includes(category),
    );
    await put(ofUser(), glossary('price'));
    await set([ofUser().toString()], Global);
    await categoryIs('drag-along', (category) => category === 'price');
    await put(ofWorkspace(), glossary('data'));
    // From the folder of the workspace’s file.
    await set(['of-workspace.json'], Workspace);
    await categoryIs('drag-along', (category) => category === 'data');
    await put(ofFolder(), glossary('law'));
    await categoryIs('drag-along', (category) => category === 'law');
    await vscode.workspace.fs.delete(ofFolder());
    await categoryIs('drag-along', (category) => category === 'data');
  });

  it('follow the folder of one that comes and goes as a whole', async () => {
    const folder = vscode.Uri.joinPath(ofFolder(), '..');
    await vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
    await categoryIs('drag-along', (category) => category !== undefined && category !== 'law');
    await put(ofFolder(), glossary('law'));
    await categoryIs('drag-along', (category) => category === 'law');
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await categoryIs('drag-along', (category) => category !== undefined && category !== 'law');
  });

  it('have one of the user’s own that no setting names, for documents of no folder, too', async () => {
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'markdown', content: '' }),
    );
    // There is one glossary for it, so nobody is asked which.
    const term = { name: 'quuxet', category: 'price', definition: 'A sweetener of my own.' };
    await set(undefined, Global);
    await set(undefined, Workspace);
    await vscode.commands.executeCommand('dealTerms.glossary.addTerm', term);
    await categoryIs('quuxet', (category) => category === 'price');
    await vscode.commands.executeCommand('dealTerms.glossary.editTerm', 'quuxet');
    const { document: own, selection } = vscode.window.activeTextEditor!;
    assert.ok(own.uri.path.endsWith('/deal-terms.json') && !vscode.workspace.getWorkspaceFolder(own.uri), own.uri.path);
    assert.match(own.getText(selection), /"id": "quuxet"/);
    const all = new vscode.Range(0, 0, own.lineCount, 0);
    await vscode.window.activeTextEditor!.edit((edit) => edit.replace(all, '{}'));
    await own.save();
    await categoryIs('quuxet', (category) => category === undefined);
  });

  function glossary(category: string): string {
    return JSON.stringify({ terms: [{ id: 'drag-along', category, en: { names: ['drag-along right'] } }] });
  }

  function ofFolder(): vscode.Uri {
    return vscode.Uri.joinPath(root, '.vscode', 'deal-terms.json');
  }

  function ofWorkspace(): vscode.Uri {
    return vscode.Uri.joinPath(home, 'of-workspace.json');
  }

  function ofUser(): vscode.Uri {
    return vscode.Uri.joinPath(home, 'of-user.json');
  }

  async function put(uri: vscode.Uri, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }

  async function remove(uri: vscode.Uri): Promise<void> {
    await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
  }

  async function set(paths: readonly string[] | undefined, target: vscode.ConfigurationTarget): Promise<void> {
    await vscode.workspace.getConfiguration('dealTerms').update('glossaries', paths, target);
  }

  /** Waits until the term’s mention in the document is of such a category; undefined for no mention. */
  async function categoryIs(id: string, as: (category: string | undefined) => boolean): Promise<void> {
    const { documents } = await api();
    const found = (): string | undefined =>
      documents
        .annotationsOf(document)
        ?.mentions()
        .find(({ term }) => term.id === id)?.category;
    await until(documents.onDidAnnotate, () => documents.annotationsOf(document) !== undefined && as(found()));
  }
});
