import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, mentionsOf, read, show, until, withSetting } from './support';

const DEAL = 'The right of first refusal ends in 2030.\n';

describe('a document without a deal', () => {
  afterEach(closeAll);

  it('stays as it was: weak words show only beside an unmistakable term', async () => {
    const weak = 'Your participation and your commitment are welcome; the stake in the garden is mine.\n';
    const { document } = await read(weak);
    assert.deepEqual(await mentionsOf(document), []);
    const { document: deal } = await read(`${weak}\n${DEAL}`);
    const texts = await mentionsOf(deal);
    assert.ok(texts.includes('right of first refusal'));
    assert.ok(texts.length > 1, texts.join());
  });

  it('shows weak words once an unmistakable term is typed, and not before', async () => {
    const { editor, document } = await read('The stake is small.\n');
    assert.deepEqual(await mentionsOf(document), []);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), `\n${DEAL}`));
    assert.ok((await mentionsOf(document)).includes('stake'));
  });

  for (const scheme of ['debug', 'comment', 'vscode-scm', 'chatSessionInput', 'vscode-chat-input', 'search-editor'])
    it(`is what VS Code itself opens as ${scheme}, whatever it says`, async () => {
      const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: () => DEAL,
      });
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(`${scheme}:/input-${scheme}.md`));
      provider.dispose();
      assert.equal(document.languageId, 'markdown');
      assert.equal(await (await api()).documents.whenAnnotated(document), undefined);
    });

  it('is the output of a program, in Markdown too', async () => {
    const channel = vscode.window.createOutputChannel('Deals', 'markdown');
    channel.append(DEAL);
    channel.show();
    // Outputs of others may be open, the extension’s own among them.
    const output = () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'output' && uri.path.endsWith('Deals'));
    await until(vscode.workspace.onDidOpenTextDocument, () => output() !== undefined);
    const document = output()!;
    assert.equal(document.languageId, 'markdown');
    assert.equal(await (await api()).documents.whenAnnotated(document), undefined);
    channel.dispose();
  });

  it('is a program: only the languages of the setting are read', async () => {
    const { documents } = await api();
    const { document } = await show(`/* ${DEAL} */`, 'css');
    assert.equal(await documents.whenAnnotated(document), undefined);
    await withSetting('languages', ['css'], async () => {
      assert.ok((await documents.whenAnnotated(document))?.mentions().length);
    });
    assert.equal(await documents.whenAnnotated(document), undefined);
  });
});

describe('which files are read', () => {
  afterEach(closeAll);

  it('follows the excluded and the included patterns', async () => {
    const { documents } = await api();
    const { document } = await read(DEAL);
    const name = document.uri.path.split('/').at(-1)!;
    await withSetting('exclude', [`**/${name}`], async () => {
      assert.equal(await documents.whenAnnotated(document), undefined);
    });
    await withSetting('include', ['deals/**'], async () => {
      assert.equal(await documents.whenAnnotated(document), undefined);
      const folder = vscode.workspace.workspaceFolders![0]!.uri;
      const deal = vscode.Uri.joinPath(folder, 'deals', 'one.md');
      await vscode.workspace.fs.writeFile(deal, new TextEncoder().encode(DEAL));
      assert.ok(await documents.whenAnnotated(await vscode.workspace.openTextDocument(deal)));
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'deals'), { recursive: true });
    });
    assert.ok(await documents.whenAnnotated(document));
  });
});
