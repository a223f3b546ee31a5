import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, read, withSetting, write } from './support';

interface Clause {
  readonly id: string;
  readonly status: string;
  readonly line: number;
  readonly text: readonly string[];
  readonly values: readonly { readonly kind: string; readonly value: number; readonly noted: string }[];
}

describe('tools for language models', () => {
  afterEach(closeAll);

  it('are known to VS Code, with a schema', () => {
    const names = vscode.lm.tools.map(({ name }) => name);
    for (const name of ['look_up_deal_term', 'list_deal_clauses', 'list_deal_findings'])
      assert.ok(names.includes(name), name);
  });

  it('look up a term in either language, misspelt too', async () => {
    const { terms } = await ask<{
      terms: readonly { id: string; en: { definition: string }; fr: { names: string[] } }[];
    }>('look_up_deal_term', { term: 'right of first refussal' });
    assert.equal(terms[0]!.id, 'right-of-first-refusal');
    assert.ok(terms[0]!.en.definition.length > 20 && terms[0]!.fr.names.length > 0);
    assert.ok(terms.length <= 5);
  });

  it('list the clauses of a file with status, line and normalised values', async () => {
    const uri = await write('# Deal\n\nOracle’s right of first refusal has ended.\n\nAn equity stake of 27 %.\n');
    const file = vscode.workspace.asRelativePath(uri);
    const all = await ask<{ clauses: readonly Clause[] }>('list_deal_clauses', { file });
    const stake = all.clauses.find(({ id }) => id === 'equity-stake');
    assert.equal(stake?.line, 5);
    assert.equal(stake.values[0]?.value, 27);
    const ended = await ask<{ clauses: readonly Clause[] }>('list_deal_clauses', { file, status: 'ended' });
    assert.deepEqual(
      ended.clauses.map(({ id }) => id),
      ['right-of-first-refusal'],
    );
  });

  it('list the findings of the active document as the Problems view has them', async () => {
    const { document } = await read('Oracle has a right of first refusal.\n');
    const collection = vscode.languages.createDiagnosticCollection('test');
    const finding = new vscode.Diagnostic(
      new vscode.Range(0, 2, 0, 4),
      'Something is wrong',
      vscode.DiagnosticSeverity.Warning,
    );
    finding.source = 'Deal Terms';
    finding.code = 'wrong';
    collection.set(document.uri, [finding]);
    const { findings } = await ask<{ findings: readonly object[] }>('list_deal_findings', {});
    assert.deepEqual(findings, [{ line: 1, severity: 'warning', code: 'wrong', message: 'Something is wrong' }]);
    collection.dispose();
  });

  it('check a document that nobody has shown before they list its findings', async () => {
    const uri = await write(
      'Norvik Ltd (the “Seller”) delivers to Halden plc (the “Buyer”), who pays the Seller within thirty (60) days.\n',
    );
    const { checked, findings } = await ask<{ checked: boolean; findings: readonly { code: string; line: number }[] }>(
      'list_deal_findings',
      { file: vscode.workspace.asRelativePath(uri) },
    );
    assert.equal(checked, true);
    assert.ok(
      findings.some(({ code, line }) => code === 'figure-words-disagree' && line === 1),
      JSON.stringify(findings),
    );
  });

  it('say so where a document is not checked: no finding would mean no fault', async () => {
    const file = vscode.workspace.asRelativePath(await write('# Tool\n\nInstall it (with care.\n'));
    assert.deepEqual(await ask('list_deal_findings', { file }), { file, checked: false, findings: [] });
    await withSetting('findings.enabled', false, async () => {
      const contract = vscode.workspace.asRelativePath(
        await write('Within thirty (60) days of the drag-along right.\n'),
      );
      assert.deepEqual(await ask('list_deal_findings', { file: contract }), {
        file: contract,
        checked: false,
        findings: [],
      });
    });
  });

  it('refuse what their schema does not allow, and files that are none of the user’s', async () => {
    await assert.rejects(ask('look_up_deal_term', {}), /term/);
    await assert.rejects(ask('list_deal_clauses', { status: 'lapsed' }), /status|enum/);
    await assert.rejects(ask('list_deal_clauses', { file: '/etc/passwd' }), /not in the workspace/);
    await assert.rejects(ask('list_deal_findings', { file: 'no-such-file.md' }));
  });
});

async function ask<T>(tool: string, input: object): Promise<T> {
  const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
  return JSON.parse((content[0] as vscode.LanguageModelTextPart).value) as T;
}
