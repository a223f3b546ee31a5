/** Measures in the real VS Code: what a benchmark in Node cannot see. Run by `npm run measure`. */
import * as vscode from 'vscode';
import type { Api } from '../../../src/extension';
import { type Host, tallyLine } from '../../harness/tally';
import { contract } from './contract';
import { own, watchTurns } from './turns';

/** What is measured, and how much of it; put in place when this file is bundled. */
declare const WHAT: 'activation' | 'scan' | 'soak';
declare const EDITS: number;
declare const DOCUMENTS: number;

const HOST: Host = 'process' in globalThis ? 'node' : 'web';
/** Milliseconds until the extension host has settled. */
const QUIET = 3000;
/** Of the first document; UTF-16 code units. */
const LENGTH = 50_000;
/** Milliseconds after which the extension has stored what the next start reads. */
const STORED = 8000;

/** Called by VS Code's extension host. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<Api>('deal-terms.deal-terms');
  if (!extension) throw new Error('The extension is not installed.');
  // VS Code's own start is not what is measured.
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  const [begun, begunOwn] = [performance.now(), own()];
  const api = await extension.activate();
  const activation = { milliseconds: performance.now() - begun, own: own() - begunOwn };
  const firstDocument = WHAT === 'activation' ? await readFirst(api) : undefined;
  // The others need what only a Node process has, so they are loaded where they are asked for.
  const figures =
    WHAT === 'activation'
      ? { ...activation, firstDocument }
      : WHAT === 'scan'
        ? await (await import('./scan')).scan(api)
        : await (await import('./soak')).soak(api, EDITS, DOCUMENTS);
  console.log(JSON.stringify({ [WHAT]: figures }, undefined, 1));
  if (WHAT === 'activation') await new Promise((resolve) => setTimeout(resolve, STORED));
  console.log(tallyLine({ passed: 1, failed: 0, host: HOST }));
}

/** Opens the first document of the session; how long until it is read, and the turns meanwhile: half of that is code that is compiled when it is first run. */
async function readFirst({ documents }: Api): Promise<object> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: contract(0, LENGTH) });
  const begun = performance.now();
  const stop = watchTurns();
  await vscode.window.showTextDocument(document);
  await documents.whenAnnotated(document);
  const milliseconds = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  return { milliseconds, turns: stop() };
}
