import * as vscode from 'vscode';
import type { Api } from '../../../src/extension';
import { heap } from './heap';
import { watchTurns } from './turns';

/** Reads the whole workspace. */
export async function scan(api: Api): Promise<object> {
  const before = heap();
  const stop = watchTurns();
  const begun = performance.now();
  await vscode.commands.executeCommand('dealTerms.workspace.scan');
  const seconds = (performance.now() - begun) / 1000;
  const turns = stop();
  const files = (await api.workspace?.getChildren())?.length ?? 0;
  return { files, seconds, before, after: heap(), turns };
}
