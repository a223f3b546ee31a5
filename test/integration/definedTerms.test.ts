import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, place, rangeOf, read, until, write } from './support';

const ENGLISH = [
  '# Supply of Products',
  '',
  '“Product” means each pump in the list. “Plant” has the meaning set forth in Section 2.',
  '',
  'Norvik Ltd (the “Seller”) sells the Products. Each Product’s price is fixed. THE PRODUCTS ARE NEW.',
  '',
  '## Delivery of Products',
  '',
  'The Seller delivers the Product to the Plant under Section 2.',
  '',
  '1. Sale',
  '',
  '2. Plant',
  '',
  'The works at Halden.',
  '',
].join('\n');

const FRENCH = [
  '« Produit Concédé » désigne chaque pompe de la liste.',
  '',
  'La société Norvik (le « Vendeur ») livre les Produits Concédés. Le prix de l’un des Produits Concédés est fixe.',
  '',
].join('\n');

describe('defined terms', () => {
  afterEach(closeAll);

  it('lead from a use to the definition, whatever its number', async () => {
    const { document } = await read(ENGLISH);
    assert.deepEqual(await definitionAt(document, 'Product’s price', 2), ['“Product” means each pump in the list.']);
    assert.deepEqual(await definitionAt(document, 'Seller delivers', 2), [
      'Norvik Ltd (the “Seller”) sells the Products.',
    ]);
  });

  it('are all found, with and without the definition', async () => {
    const { document } = await read(ENGLISH);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      place(document, '“Product”', 3),
    );
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['Products', 'Product', 'Products', 'Product', 'PRODUCTS', 'Products', 'Product'],
    );
  });

  it('are highlighted, the definition as what writes', async () => {
    const { document } = await read(ENGLISH);
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      place(document, 'Seller delivers', 2),
    );
    assert.deepEqual(
      found.map(({ range, kind }) => [document.getText(range), kind]),
      [
        ['Seller', vscode.DocumentHighlightKind.Write],
        ['Seller', vscode.DocumentHighlightKind.Read],
      ],
    );
  });

  it('are renamed in one step, in their number and their case', async () => {
    const { document } = await read(ENGLISH, 'txt');
    await rename(document, 'Product to the Plant', 'Pump Assembly');
    assert.equal(
      document.getText(),
      ENGLISH.replaceAll('PRODUCTS', 'PUMP ASSEMBLIES')
        .replaceAll('Products', 'Pump Assemblies')
        .replaceAll('Product', 'Pump Assembly'),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), ENGLISH);
  });

  it('are renamed in French too', async () => {
    const { document } = await read(FRENCH);
    await rename(document, 'Produit Concédé', 'Matériel Cédé');
    assert.equal(
      document.getText(),
      FRENCH.replaceAll('Produits Concédés', 'Matériels Cédés').replaceAll('Produit Concédé', 'Matériel Cédé'),
    );
  });

  it('are renamed with the uses in the headings of Markdown', async () => {
    const { document } = await read(ENGLISH);
    await rename(document, 'Product to the Plant', 'Pump');
    assert.match(document.getText(), /^# Supply of Pumps$/m);
    assert.match(document.getText(), /^## Delivery of Pumps$/m);
  });

  it('cannot be given a name that is taken, empty or of two lines', async () => {
    const { document } = await read(ENGLISH, 'txt');
    await assert.rejects(rename(document, 'Product to the Plant', 'Seller'), /defines “Seller” already/);
    await assert.rejects(rename(document, 'Product to the Plant', ' '), /empty/);
    await assert.rejects(rename(document, 'Product to the Plant', 'A\nB'), /one line/);
    assert.equal(document.getText(), ENGLISH);
  });

  it('of a file beside the document count where a setting names it, and lead there', async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const shared = vscode.Uri.joinPath(folder, 'definitions.md');
    await vscode.workspace.fs.writeFile(shared, new TextEncoder().encode('“Berth” means the quay in the plan.\n'));
    try {
      const uri = await write('The ship lies at the Berth. Each Berth is lit.\n');
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      const { documents } = await api();
      const uses = (): number => documents.annotationsOf(document)?.contract.uses().length ?? 0;
      await until(documents.onDidAnnotate, () => uses() === 2);
      const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        uri,
        place(document, 'Berth is lit', 2),
      );
      assert.equal(link!.targetUri.toString(), shared.toString());
      assert.deepEqual(link!.targetRange, new vscode.Range(0, 1, 0, 6));
    } finally {
      await vscode.workspace.fs.delete(shared);
    }
  });

  it('of a file that a document includes come and go with its folder', async () => {
    const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'included terms');
    const included = vscode.Uri.joinPath(folder, 'terms.md');
    const uri = await write('As [defined](included%20terms/terms.md): the ship lies at the Berth.\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const { documents } = await api();
    const uses = (): number => documents.annotationsOf(document)?.contract.uses().length ?? NaN;
    await until(documents.onDidAnnotate, () => uses() === 0);
    await vscode.workspace.fs.writeFile(included, new TextEncoder().encode('“Berth” means the quay in the plan.\n'));
    await until(documents.onDidAnnotate, () => uses() === 1);
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await until(documents.onDidAnnotate, () => uses() === 0);
  });
});

async function definitionAt(document: vscode.TextDocument, text: string, into: number): Promise<readonly string[]> {
  const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    place(document, text, into),
  );
  return links.map(({ targetRange }) => document.getText(targetRange));
}

async function rename(document: vscode.TextDocument, at: string, name: string): Promise<void> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    rangeOf(document, at).start.translate(0, 1),
    name,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
}
