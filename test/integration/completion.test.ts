import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, read, show } from './support';

const ENGLISH = 'The right of first refusal of the holders ends in 2030, and the company is told of it.\n\n';
const FRENCH = 'Le droit de préemption des associés s’exerce dans les trente jours de la notification.\n\n';

describe('the completion', () => {
  afterEach(closeAll);

  it('offers the names of terms in the document’s language, with definition and equivalent', async () => {
    const items = await completionsOf(`${ENGLISH}The drag-al`);
    const item = itemOf(items, 'drag-along right');
    assert.match((item.documentation as vscode.MarkdownString).value, /\w+ \w+/);
    assert.ok(item.detail);
    assert.ok(!items.some((other) => labelOf(other).includes('préemption')));
  });

  it('offers French names in a French document, without their accents too', async () => {
    itemOf(await completionsOf(`${FRENCH}Le droit de preem`), 'droit de préemption');
  });

  it('completes a name from the middle of it, in place of all that was typed of it', async () => {
    const { items, document } = await ask(`${ENGLISH}Holders keep a Right of first re`);
    const item = itemOf(items, 'right of first refusal');
    assert.equal(document.getText(item.range as vscode.Range), 'Right of first re');
    assert.equal(item.insertText, 'Right of first refusal');
  });

  it('finds a name by a later word of it', async () => {
    itemOf(await completionsOf(`${ENGLISH}The refusa`), 'right of first refusal');
  });

  it('lists all names where nothing was typed, the document’s own first', async () => {
    const items = await completionsOf(ENGLISH);
    assert.ok(items.length >= 50);
    const ordered = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(labelOf);
    assert.ok(ordered.indexOf('right of first refusal') < 5);
  });

  it('stays out of the way where lists open by themselves: no word that is one by itself opens it', async () => {
    for (const word of ['right', 'the', 'in', 'of', 'for', 'a r', 'not', 'and', 'call', 'con', 'company'])
      assert.deepEqual(await completionsOf(`${ENGLISH}It is ${word}`, 'contract'), [], word);
    itemOf(await completionsOf(`${ENGLISH}It is the right of fi`, 'contract'), 'right of first refusal');
  });

  it('offers the names that the document defines, with the sentence that defines', async () => {
    const definition = '“Exclusive Distributor” means Acme SA, or whoever follows it.';
    const { all } = await ask(`${ENGLISH}${definition}\n\nThe Excl`);
    const item = itemOf(all, 'Exclusive Distributor');
    assert.match((item.documentation as vscode.MarkdownString).value, /means Acme SA/);
  });

  it('stays out of documents that tell of no deal, and of other languages', async () => {
    assert.deepEqual(await completionsOf('We met in the garden, and the right of fi', 'txt'), []);
    assert.deepEqual(await completionsOf('/* right of fi', 'css'), []);
  });

  it('leaves the words of the document in the list', async () => {
    const { document } = await read(`${ENGLISH}Refusableness.\n\nThe refus`, 'txt');
    const end = document.lineAt(document.lineCount - 1).range.end;
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
    );
    assert.ok(list.items.some((item) => labelOf(item) === 'Refusableness'));
  });
});

async function ask(text: string, extension = 'md') {
  const { document } = await show(text, extension);
  const end = document.lineAt(document.lineCount - 1).range.end;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    end,
    undefined,
    100,
  );
  return {
    document,
    all: list.items,
    items: list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Value),
  };
}

async function completionsOf(text: string, extension?: string): Promise<readonly vscode.CompletionItem[]> {
  return (await ask(text, extension)).items;
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

function itemOf(items: readonly vscode.CompletionItem[], name: string): vscode.CompletionItem {
  const item = items.find((candidate) => labelOf(candidate) === name);
  assert.ok(item, `${name} is not among ${items.map(labelOf).join(', ')}`);
  return item;
}
