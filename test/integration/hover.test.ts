import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, place, read, until } from './support';

const DEAL = [
  '# Rights',
  '',
  'Microsoft holds a stake of about 27 % in OpenAI.',
  '',
  'Microsoft’s right of first refusal has ended.',
  '',
  'The right of first refusal was granted in 2023.',
  '',
  'The draft still says right of first refussal.',
  '',
].join('\n');

describe('the hover', () => {
  afterEach(closeAll);

  it('explains a term in the document’s language, with its equivalent, category, definition, advice and source', async () => {
    const { document } = await read(DEAL);
    const card = await cardAt(document, 'right of first refusal has', 3);
    assert.match(card, /^\*\*right of first refusal\*\* · droit de/i);
    assert.match(card, /First refusal and pre/);
    assert.match(card, /\*\*In the clause\*\*/);
    assert.match(card, /Source/);
  });

  it('speaks French in a French document', async () => {
    const { document } = await read(
      'L’actionnaire majoritaire détient 27 % du capital. Le droit de préemption des associés s’exerce en trente jours.\n',
    );
    const card = await cardAt(document, 'droit de préemption', 2);
    assert.match(card, /^\*\*droit de préemption\*\* · [a-z]/i);
  });

  it('tells what the text says here, and where else the term stands', async () => {
    const { document } = await read(DEAL);
    const card = await cardAt(document, 'right of first refusal has', 3);
    assert.match(card, /\*\*Here\*\* — .*ended/);
    assert.match(card, /\[line 7\]\(command:dealTerms\.goTo\?/);
  });

  it('says where a date can be read in two ways, in the words of the tree and of the hints', async () => {
    const { document } = await read('Acme’s right of first refusal ends on 03/04/2026.\n\nAcme holds 27 % of Beta.\n');
    const card = await cardAt(document, 'right of first refusal', 3);
    assert.ok(card.includes('4 March or 3 April 2026 \\(“03/04/2026”\\)'), card);
  });

  it('offers to look the term up, to insert its equivalent and to ignore the text', async () => {
    const { document } = await read(DEAL);
    const card = await cardAt(document, 'right of first refusal has', 3);
    for (const command of ['showTerm', 'lookUp', 'insertText', 'ignoreInWorkspace'])
      assert.match(card, new RegExp(`\\]\\(command:dealTerms\\.${command}\\?`), command);
  });

  it('trusts its own commands and no others', async () => {
    const { document } = await read(DEAL);
    const [hover] = await hoversAt(document, place(document, 'stake of', 1));
    const [content] = hover!.contents as vscode.MarkdownString[];
    const trusted = content!.isTrusted as { readonly enabledCommands: readonly string[] };
    assert.ok(trusted.enabledCommands.length > 0);
    for (const command of trusted.enabledCommands) assert.match(command, /^dealTerms\./);
    assert.notEqual(content!.supportHtml, true);
  });

  it('says that a term is misspelt, and covers the words that it explains', async () => {
    const { document } = await read(DEAL);
    const [hover] = await hoversAt(document, place(document, 'refussal', 2));
    assert.equal(document.getText(hover!.range), 'right of first refussal');
    assert.match(textOf(hover!), /misspelt/);
  });

  it('keeps what a document says from becoming markup', async () => {
    const { document } = await read('Acme’s right of [first](https://example.com) refussal ends in 2030.\n');
    const card = await cardAt(document, 'first](', 1);
    assert.ok(card.includes('misspelt\\: “first\\]\\(https\\://example\\.com\\)'), card);
  });

  it('says first what the document itself says that a name means, and where it is used', async () => {
    const { document } = await read(
      '“**Exclusive Distributor**” means Acme SA, or whoever follows it.\n\nThe Exclusive Distributor has a right of first refusal.\n',
    );
    const card = await cardAt(document, 'Exclusive Distributor has', 3);
    assert.match(
      card,
      /^\*\*“Exclusive Distributor”\*\* — \*defined in this document\*, \[line 1\]\(command:dealTerms\.goTo/,
    );
    assert.match(card, /“Exclusive Distributor” means Acme SA/);
    assert.match(card, /\*\*Used once\*\* — \[line 3\]/);
    assert.ok(card.indexOf('---') > card.indexOf('means Acme'), 'the dictionary comes after the document');
  });

  it('says what stands where a definition only refers to', async () => {
    const { document } = await read(
      [
        'This Agreement is made between Norvik Ltd (the “Seller”) and Halden plc (the “Buyer”).',
        '1. “Spend” has the meaning given in Section 2. “Service Area” has the meaning set forth in Section 3.',
        '2. The Buyer pays EUR 12,000,000 (the “Spend”). The Spend is due at once.',
        '3. The town of Halden and its harbour, as the plan shows them.',
      ].join('\n\n'),
      'txt',
    );
    const spend = await cardAt(document, 'Spend” has', 2);
    assert.match(
      spend,
      /has the meaning given in Section 2\\?\. {2}\n\[line 5\]\(command:[^)]*\) — .*pays EUR 12,000,000/,
    );
    const area = await cardAt(document, 'Service Area', 2);
    assert.match(area, /in Section 3\\?\. {2}\n\[line 7\]\(command:[^)]*\) — .*The town of Halden and its harbour/);
  });

  it('tells one thing after another: the document, the term, its sources, what is said here, other places, what can be done', async () => {
    const { document } = await read(
      '“**Right of First Refusal**” means the right of Oracle under Section 2.\n\nThe Right of First Refusal of Oracle has ended.\n\nA right of first refusal of Acme.\n',
    );
    const card = await cardAt(document, 'Right of First Refusal of', 3);
    const order = [
      'means the right of Oracle',
      '· droit de',
      '**Here**',
      '**Also at**',
      'dealTerms.showTerm',
      'dealTerms.insertText',
    ];
    const places = order.map((text) => card.indexOf(text));
    assert.deepEqual(
      places,
      places.filter((at) => at >= 0).sort((a, b) => a - b),
      card,
    );
    const plain = await cardAt(document, 'right of first refusal of Acme', 3);
    assert.ok(plain.indexOf('**Source') > 0 && plain.indexOf('**Source') < plain.indexOf('**Also at**'), plain);
  });

  it('links to commands of its own and nowhere else', async () => {
    const { document, annotations } = await read(`${DEAL}\n[Terms](https://example.com/a) and a drag-along right.\n`);
    for (const { start } of annotations.mentions()) {
      const card = await cardAtOffset(document, start + 1);
      const links = [...card.matchAll(/\]\(<?([^)>]*)/g)].map(([, address]) => address!);
      assert.ok(links.length > 0 && links.every((address) => address.startsWith('command:dealTerms.')), links.join());
    }
  });

  it('is a screen at most: a card has few paragraphs and few words', async () => {
    const long = `“Right of First Refusal” means the right ${'and the very long right '.repeat(60)}of Oracle.`;
    for (const text of [DEAL, `${DEAL}\n${long}\n\nThe Right of First Refusal ends.\n`]) {
      const { document, annotations } = await read(text);
      for (const { start } of annotations.mentions().slice(-40)) {
        const card = await cardAtOffset(document, start + 1);
        assert.ok(card.split('\n\n').length <= 9, card);
        assert.ok(card.replace(/\]\([^)]*\)/g, ']').length < 1300, card);
      }
    }
  });

  it('says nothing where there is no term', async () => {
    const { document } = await read(DEAL);
    assert.deepEqual(await hoversAt(document, place(document, 'OpenAI')), []);
  });

  it('follows an edit: the card is that of the text as it is now', async () => {
    const { editor, document } = await read(DEAL);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The drag-along right of the investors.\n\n'));
    const { documents } = await api();
    await until(documents.onDidAnnotate, () => documents.annotationsOf(document) !== undefined);
    assert.match(await cardAt(document, 'drag-along', 1), /^\*\*drag\\?-along/i);
    assert.match(await cardAt(document, 'stake of', 1), /^\*\*equity stake/i);
  });
});

async function hoversAt(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  // Markdown's own hovers are none of ours.
  return hovers.filter((hover) => textOf(hover).includes('command:dealTerms.'));
}

async function cardAt(document: vscode.TextDocument, text: string, into: number): Promise<string> {
  return cardAtOffset(document, document.offsetAt(place(document, text, into)));
}

/** The one card at a place, as Markdown without its escapes. */
async function cardAtOffset(document: vscode.TextDocument, offset: number): Promise<string> {
  const hovers = await hoversAt(document, document.positionAt(offset));
  assert.equal(hovers.length, 1, `${hovers.length} cards at ${offset}`);
  return textOf(hovers[0]!);
}

function textOf(hover: vscode.Hover): string {
  return (hover.contents as readonly vscode.MarkdownString[]).map(({ value }) => value).join('\n\n');
}
