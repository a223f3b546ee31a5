import { commands, Disposable, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { DealDocuments } from '../editor/documents';
import { COMMANDS } from '../editor/ids';
import type { Log } from '../editor/log';
import { showSpan } from '../editor/navigation';

/** Commands that move to a place or put a text into one. */
export class Navigation implements Disposable {
  readonly #documents: DealDocuments;
  readonly #registrations: Disposable;

  constructor(documents: DealDocuments, log: Log) {
    this.#documents = documents;
    this.#registrations = Disposable.from(
      commands.registerCommand(COMMANDS.goTo, log.guarded(COMMANDS.goTo, goTo)),
      commands.registerCommand(COMMANDS.insertText, log.guarded(COMMANDS.insertText, insertText)),
      commands.registerCommand(
        COMMANDS.nextMention,
        log.guarded(COMMANDS.nextMention, () => this.#step(1)),
      ),
      commands.registerCommand(
        COMMANDS.previousMention,
        log.guarded(COMMANDS.previousMention, () => this.#step(-1)),
      ),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  /** To the next or the previous mention of any term, round the end of the document. */
  async #step(by: 1 | -1): Promise<void> {
    const editor = window.activeTextEditor;
    const annotations = editor && (await this.#documents.whenAnnotated(editor.document));
    if (!annotations) return;
    const mentions = annotations.mentions();
    const from = editor.document.offsetAt(editor.selection.start);
    const ahead = by > 0 ? mentions.find(({ start }) => start > from) : mentions.findLast(({ start }) => start < from);
    const mention = ahead ?? mentions.at(by > 0 ? 0 : -1);
    if (mention) await showSpan(editor.document, mention);
  }
}

/** Arguments come from links: they are checked. */
async function goTo(uri: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof uri === 'string' && typeof start === 'number' && typeof end === 'number')
    await showSpan(Uri.parse(uri), { start, end });
}

/** Only into the version that the link was made for: in another one the place may be another. */
async function insertText(uri: unknown, version: unknown, offset: unknown, text: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof offset !== 'number' || typeof text !== 'string') return;
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (!document || document.version !== version) return;
  const position = document.positionAt(offset);
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, position, text);
  await workspace.applyEdit(edit);
}
