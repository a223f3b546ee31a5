import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, place, read } from './support';

const CONTRACT = [
  'Article 1. Definitions',
  '',
  '1.1 “Plant” means the works.',
  '',
  '1.2 “Pump” means each pump in the list.',
  '',
  'Article 2. Sale',
  '',
  '2.1 The seller sells each Pump under Section 1.2.',
  '',
  '2.2 The price is fixed, as Article 9 of the statute says.',
  '',
].join('\n');

describe('the outline', () => {
  afterEach(closeAll);

  it('lists numbered parts, and definitions within them', async () => {
    const { document } = await read(CONTRACT, 'txt');
    assert.deepEqual(named(await symbolsOf(document)), [
      [
        'Article 1. Definitions',
        ['1.1 “Plant” means the works', ['Plant']],
        ['1.2 “Pump” means each pump in the list', ['Pump']],
      ],
      [
        'Article 2. Sale',
        ['2.1 The seller sells each Pump under Section 1.2'],
        ['2.2 The price is fixed, as Article 9 of the statute says'],
      ],
    ]);
  });

  it('adds definitions and numbered clauses to Markdown’s own, and no heading twice', async () => {
    const { document } = await read(
      '# Supply\n\n“Plant” means the works.\n\n1.1 The Plant is old.\n\n1.2 The Plant is large.\n\n## Price\n\nIt is fixed.\n',
    );
    const names = flat(await symbolsOf(document));
    assert.ok(names.filter((name) => name.includes('Supply')).length <= 1, names.join(', '));
    for (const name of ['Plant', '1.1 The Plant is old', '1.2 The Plant is large'])
      assert.ok(names.includes(name), names.join(', '));
  });

  it('folds parts', async () => {
    const { document } = await read(CONTRACT, 'txt');
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      ranges.filter(({ start }) => start === 0 || start === 6).map(({ start, end }) => [start, end]),
      [
        [0, 4],
        [6, 10],
      ],
    );
  });

  it('makes links of references to the document’s own parts, and of no others', async () => {
    const { document } = await read(CONTRACT, 'txt');
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const { line } = place(document, '1.2');
    assert.deepEqual(
      links.map(({ range, target }) => [document.getText(range), target?.fragment]),
      [['Section 1.2', `L${line + 1},1`]],
    );
  });
});

type Named = [string, ...Named[]];

async function symbolsOf(document: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
}

function named(symbols: readonly vscode.DocumentSymbol[]): Named[] {
  return symbols.map(({ name, children }) => [name, ...named(children)]);
}

function flat(symbols: readonly vscode.DocumentSymbol[]): string[] {
  return symbols.flatMap(({ name, children }) => [name, ...flat(children)]);
}
