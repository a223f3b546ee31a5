import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotationsOf, closeAll, read } from './support';

/** How often each command is asked. Its times are printed, VS Code's own share included, and asserted by nothing: a busy machine says nothing about us. */
const TRIES = 9;
/** Where the harness puts a real contract, if it has one. */
const REAL = 'real-contract.sample';

interface Measured {
  readonly definitions: number;
  readonly references: number;
  readonly edits: number;
  /** Milliseconds by command. */
  readonly times: Readonly<Record<string, { readonly best: number; readonly middle: number }>>;
}

describe('go to, find and rename what a document defines', () => {
  afterEach(closeAll);

  for (const sample of ['openai-microsoft.md', 'openai-microsoft.fr.md']) {
    it(`answers at once in ${sample}`, async () => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), sample));
      await vscode.window.showTextDocument(document);
      await answersAtOnce(document);
    });
  }

  it('answers at once in a long contract', async () => {
    const parts = Array.from(
      { length: 1100 },
      (_, i) =>
        `${i + 1}. Part ${i + 1}\n\n“Item ${i + 1}” means the pump of that number, which the seller of it delivers to the buyer in good order and in the packing that the parties agreed. ${i % 3 === 0 ? 'The Carrier' : 'The forwarder'} delivers Item ${i + 1} under Section ${i + 1}, as the parties agreed.\n`,
    );
    const { document } = await read(`Norvik Ltd (the “Carrier”) carries.\n\n${parts.join('\n')}`, 'txt');
    assert.ok(document.getText().length > 250_000);
    await answersAtOnce(document);
    await remove(document);
  });

  it('answers at once in a real contract of more than 200 KB', async function () {
    const text = await realContract();
    if (text === undefined) {
      // eslint-disable-next-line no-console
      console.log('    no real contract is beside the project, so none was measured');
      return;
    }
    const { document } = await read(text, 'txt');
    assert.ok(document.getText().length > 200_000);
    await answersAtOnce(document);
    await remove(document);
  });
});

/** Later tests have the whole workspace read, again and again: what is long goes. */
async function remove({ uri }: vscode.TextDocument): Promise<void> {
  await closeAll();
  await vscode.workspace.fs.delete(uri);
}

/** Asks at a use of the name that a document uses most. */
async function answersAtOnce(document: vscode.TextDocument): Promise<void> {
  const { contract } = await annotationsOf(document);
  const counts = new Map<string, number>();
  for (const { name } of contract.uses()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  assert.ok(most !== undefined, 'the document uses no name that it defines');
  const use = contract.uses().find(({ name }) => name === most)!;
  const { definitions, references, edits, times } = await measure(document, document.positionAt(use.start + 1));
  // eslint-disable-next-line no-console
  console.log(`    ${document.getText().length} characters, ${references} places: ${JSON.stringify(times)} ms`);
  assert.ok(definitions >= 1);
  assert.ok(references > counts.get(most)!, 'its uses and at least one definition');
  assert.equal(edits, references);
}

async function measure(document: vscode.TextDocument, at: vscode.Position): Promise<Measured> {
  const times: Record<string, { readonly best: number; readonly middle: number }> = {};
  const best = async <T>(name: string, command: string, ...args: readonly unknown[]): Promise<T> => {
    let answer: T | undefined;
    const taken: number[] = [];
    while (taken.length < TRIES) {
      const before = performance.now();
      answer = await vscode.commands.executeCommand<T>(command, document.uri, at, ...args);
      taken.push(Math.round(performance.now() - before));
    }
    taken.sort((a, b) => a - b);
    times[name] = { best: taken[0]!, middle: taken[taken.length >> 1]! };
    return answer!;
  };
  const links = await best<readonly unknown[]>('definition', 'vscode.executeDefinitionProvider');
  const places = await best<readonly unknown[]>('references', 'vscode.executeReferenceProvider');
  const edit = await best<vscode.WorkspaceEdit>('rename', 'vscode.executeDocumentRenameProvider', 'Renamed Name');
  return { definitions: links.length, references: places.length, edits: edit.get(document.uri).length, times };
}

async function realContract(): Promise<string | undefined> {
  const uri = vscode.Uri.joinPath(folder(), REAL);
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

function folder(): vscode.Uri {
  const open = vscode.workspace.workspaceFolders?.[0];
  assert.ok(open, 'no folder is open');
  return open.uri;
}
