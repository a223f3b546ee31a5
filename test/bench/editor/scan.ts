import * as vscode from 'vscode';
import type { Api } from '../../../src/extension';
import { heap } from './heap';
import { watchTurns } from './turns';

/** Milliseconds. */
const SETTLED = 5000;

/** Reads the whole workspace. */
export async function scan(api: Api): Promise<object> {
  const before = heap();
  const stop = watchTurns();
  const begun = performance.now();
  await vscode.commands.executeCommand('dealTerms.workspace.scan');
  const seconds = (performance.now() - begun) / 1000;
  const turns = stop();
  const files = (await api.workspace?.getChildren())?.length ?? 0;
  // What was read is let go of at the second collection, a moment later.
  heap();
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return { files, seconds, before, after: heap(), turns };
}
