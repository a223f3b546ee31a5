import { commands, type Disposable, env, Uri, window, workspace } from 'vscode';
import { COMMANDS } from '../editor/ids';
import type { Log } from '../editor/log';

/** Opens a short deal, unsaved, for whoever wants to see the extension at work. */
export class Sample implements Disposable {
  readonly #media: Uri;
  readonly #registration: Disposable;

  constructor(extensionUri: Uri, log: Log) {
    this.#media = Uri.joinPath(extensionUri, 'media', 'walkthrough');
    this.#registration = commands.registerCommand(
      COMMANDS.openSample,
      log.guarded(COMMANDS.openSample, () => this.#open()),
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #open(): Promise<void> {
    const name = env.language.startsWith('fr') ? 'sample.fr.md' : 'sample.md';
    const content = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.#media, name)));
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
  }
}
