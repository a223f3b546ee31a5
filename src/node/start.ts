import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { CompiledCode } from './compiledCode';

/** The bundle, which the web worker loads itself. */
interface Bundle {
  activate(context: ExtensionContext): unknown;
}

/** Milliseconds until the compiled code is kept: whoever opened a document is served first. */
const PATIENCE = 4000;

/** Called by VS Code where the extension runs in Node: the same bundle as in the web worker, with its compiled code kept from one start to the next. */
export function activate(context: ExtensionContext): unknown {
  return bundle(context).activate(context);
}

function bundle({ globalStorageUri, subscriptions }: ExtensionContext): Bundle {
  // Where the storage is no folder of this machine, all goes on without.
  if (globalStorageUri.scheme !== 'file') return require('./extension.js') as Bundle;
  const code = new CompiledCode(join(__dirname, 'extension.js'), join(globalStorageUri.fsPath, 'code'));
  if (!code.isRestored) {
    const timer = setTimeout(() => void code.keep().catch(() => undefined), PATIENCE);
    subscriptions.push({ dispose: () => clearTimeout(timer) });
  }
  return code.run(require) as Bundle;
}
