import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension';
import { MemoryFiles } from './memoryFiles';
import { annotationsOf, api, closeAll, mentionsOf, until } from './support';

const ZORBLAT = {
  terms: [{ id: 'zorblat', category: 'price', en: { names: ['zorblat'], definition: 'A sweetener.' } }],
};

describe('a virtual workspace', () => {
  let root: vscode.Uri;
  let files: vscode.Disposable;
  const memory = new MemoryFiles();

  before(async () => {
    // In the web worker the folders of a workspace may come after the extensions.
    await until(vscode.workspace.onDidChangeWorkspaceFolders, () => vscode.workspace.workspaceFolders?.length === 1);
    root = vscode.workspace.workspaceFolders![0]!.uri;
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

  describe('whose scan is cancelled', () => {
    /** More than are read at once. */
    const FILES = 12;
    const uris = (): readonly vscode.Uri[] =>
      Array.from({ length: FILES }, (_, i) => vscode.Uri.joinPath(root, `many-${round}`, `${i}.md`));
    let round = 0;
    let index: Api['index'];

    before(async () => {
      index = (await api()).index;
      // What came before may still be followed, and that would read the files, too: then there are others.
      do {
        round++;
        memory.place(vscode.Uri.joinPath(root, `many-${round}`));
        for (const uri of uris()) memory.place(uri, 'Oracle has a right of first refusal.\n');
        await scan();
      } while (index.unread === 0);
    });

    after(() => {
      for (let n = 1; n <= round; n++) memory.delete(vscode.Uri.joinPath(root, `many-${n}`));
    });

    it('says in the view, in what is copied and in the report that it is a part', async () => {
      // What was read before comes first, and is not read again; what had begun is ended.
      assert.ok(index.unread > 0 && index.unread <= FILES, `${index.unread} are unread`);
      const said = `Incomplete: ${index.unread} files were not read`;
      assert.equal((await api()).workspaceView?.message, said);
      await vscode.commands.executeCommand('dealTerms.workspace.copyAsMarkdown');
      const inMarkdown = new RegExp(`^${said.replace(':', '\\\\:')}`, 'm');
      assert.match(await vscode.env.clipboard.readText(), inMarkdown);
      const report = vscode.Uri.from({ scheme: 'deal-terms-report', path: '/Deal Terms.md' });
      assert.match((await vscode.workspace.openTextDocument(report)).getText(), inMarkdown);
    });

    it('follows what it has left unread', async () => {
      const before = index.unread;
      const missing = uris().find((uri) => !isListed(uri));
      assert.ok(missing);
      memory.writeFile(missing, new TextEncoder().encode('Microsoft has a drag-along right.\n'));
      await until(index.onDidChange, () => isListed(missing));
      assert.equal(index.unread, before - 1);
    });

    it('is continued by command, and is no part then', async () => {
      await vscode.commands.executeCommand('dealTerms.workspace.continueScan');
      assert.equal(index.unread, 0);
      assert.ok(uris().every(isListed));
      assert.equal((await api()).workspaceView?.message, '');
    });

    it('keeps what an earlier one has read', async () => {
      await scan();
      assert.equal(index.unread, 0);
      assert.ok(uris().every(isListed));
    });

    it('lists nothing more that has gone', async () => {
      memory.delete(vscode.Uri.joinPath(root, `many-${round}`));
      await until(index.onDidChange, () => !uris().some(isListed));
    });

    /** Cancelled when the fourth file is done. */
    async function scan(): Promise<void> {
      const source = new vscode.CancellationTokenSource();
      await index.scan((done) => {
        if (done === 4) source.cancel();
      }, source.token);
    }

    function isListed(uri: vscode.Uri): boolean {
      return index.files.some((file) => file.uri.toString() === uri.toString());
    }
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
