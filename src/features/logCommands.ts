import type { Disposable } from 'vscode';
import { commands } from 'vscode';
import { COMMANDS } from '../editor/ids';
import type { Log } from '../editor/log';

/** Shows what the extension did. */
export class LogCommands implements Disposable {
  readonly #registrations: Disposable;

  constructor(log: Log) {
    this.#registrations = commands.registerCommand(COMMANDS.showLog, () => log.show());
  }

  dispose(): void {
    this.#registrations.dispose();
  }
}
