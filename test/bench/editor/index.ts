/** Measures in the real VS Code: what a benchmark in Node cannot see. Run by `npm run measure`. */
import * as vscode from 'vscode';
import type { Api } from '../../../src/extension';
import { tallyLine } from '../../harness/tally';
import { heap } from './heap';
import { soak } from './soak';
import { watchTurns } from './turns';

/** What is measured, and how much of it; put in place when this file is bundled. */
declare const WHAT: 'activation' | 'scan' | 'soak';
declare const EDITS: number;
declare const DOCUMENTS: number;

/** Called by VS Code's extension host. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<Api>('deal-terms.deal-terms');
  if (!extension) throw new Error('The extension is not installed.');
  const begun = performance.now();
  const api = await extension.activate();
  const activation = performance.now() - begun;
  const figures =
    WHAT === 'activation'
      ? { milliseconds: activation }
      : WHAT === 'scan'
        ? await scan(api)
        : await soak(api, EDITS, DOCUMENTS);
  console.log(JSON.stringify({ [WHAT]: figures }, undefined, 1));
  console.log(tallyLine({ passed: 1, failed: 0, host: 'node' }));
}

/** Reads the whole workspace. */
async function scan(api: Api): Promise<object> {
  const before = heap();
  const stop = watchTurns();
  const begun = performance.now();
  await vscode.commands.executeCommand('dealTerms.workspace.scan');
  const seconds = (performance.now() - begun) / 1000;
  const turns = stop();
  const files = (await api.workspace?.getChildren())?.length ?? 0;
  return { files, seconds, before, after: heap(), turns };
}
