import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles } from './memoryFiles';
import { annotationsOf, api, closeAll, mentionsOf, until } from './support';

const ZORBLAT = {
  terms: [{ id: 'zorblat', category: 'price', en: { names: ['zorblat'], definition: 'A sweetener.' } }],
};

describe('a virtual workspace', () => {
  let root: vscode.Uri;
  let files: vscode.Disposable;

  before(async () => {
    // In the web worker the folders of a workspace may come after the extensions.
    await until(vscode.workspace.onDidChangeWorkspaceFolders, () => vscode.workspace.workspaceFolders?.length === 1);
    root = vscode.workspace.workspaceFolders![0]!.uri;
    const memory = new MemoryFiles();
    memory.createDirectory(root);
    files = vscode.workspace.registerFileSystemProvider(root.scheme, memory, { isCaseSensitive: true });
    await api();
    await write('deal.md', 'A zorblat, an earn-out, and Oracle’s right of first refusal.\n');
    await write('sub/other.txt', 'The drag-along right has ended.\n');
    await write('sub/drafts/draft.md', 'The drag-along right has ended.\n');
    await write('sub/.gitignore', 'drafts/\n');
    await write('code.ts', 'const s = "right of first refusal";\n');
  });

  after(async () => {
    await closeAll();
    files.dispose();
  });

  it('is read as a whole before any document was shown, but for what git ignores and other languages', async () => {
    await vscode.commands.executeCommand('dealTerms.workspace.scan');
    const { workspace } = await api();
    const listed = ((await workspace!.getChildren()) ?? []).map(({ id }) =>
      vscode.workspace.asRelativePath(vscode.Uri.parse(id)),
    );
    assert.deepEqual(listed, ['deal.md', 'sub/other.txt']);
  });

  it('has its documents read as those of a disk', async () => {
    assert.equal(root.scheme, 'deal-memory');
    assert.deepEqual(await mentionsOf(await open()), ['earn-out', 'right of first refusal']);
  });

  it('has a glossary of its own, which is written by command', async () => {
    const document = await open();
    const { documents } = await api();
    const isFound = (id: string): boolean | undefined =>
      documents
        .annotationsOf(document)
        ?.mentions()
        .some(({ term }) => term.id === id);
    await write('.vscode/deal-terms.json', JSON.stringify(ZORBLAT));
    await until(documents.onDidAnnotate, () => isFound('zorblat') === true);
    const glossary = vscode.Uri.joinPath(root, '.vscode', 'deal-terms.json');
    await vscode.commands.executeCommand(
      'dealTerms.glossary.silenceTerm',
      'right-of-first-refusal',
      glossary.toString(),
    );
    await until(documents.onDidAnnotate, () => isFound('right-of-first-refusal') === false);
  });

  async function open(): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root, 'deal.md'));
    await vscode.window.showTextDocument(document, { preview: false });
    await annotationsOf(document);
    return document;
  }

  async function write(path: string, text: string): Promise<void> {
    const uri = vscode.Uri.joinPath(root, path);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
});
