import { commands, Disposable, l10n, window } from 'vscode';
import type { DealDocuments } from '../editor/documents';
import type { Eligibility } from '../editor/eligibility';
import { COMMANDS, CONTEXT_KEYS } from '../editor/ids';
import type { Log } from '../editor/log';

/** Reads the current document, or reads it no more; and tells menus which of both holds. */
export class DocumentSwitch implements Disposable {
  readonly #documents: DealDocuments;
  readonly #eligibility: Eligibility;
  readonly #registrations: Disposable;

  constructor(documents: DealDocuments, eligibility: Eligibility, log: Log) {
    this.#documents = documents;
    this.#eligibility = eligibility;
    const tell = log.guarded('context', () => this.#tell());
    this.#registrations = Disposable.from(
      commands.registerCommand(
        COMMANDS.toggleDocument,
        log.guarded(COMMANDS.toggleDocument, () => this.#toggle()),
      ),
      window.onDidChangeActiveTextEditor(tell),
      eligibility.onDidChange(tell),
    );
    tell();
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  async #toggle(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    if (!(await this.#eligibility.toggle(document))) {
      void window.showInformationMessage(l10n.t('This is no document that Deal Terms can read.'));
      return;
    }
    const message = this.#documents.isRead(document)
      ? l10n.t('Deal Terms reads this document.')
      : l10n.t('Deal Terms leaves this document alone.');
    window.setStatusBarMessage(message, 4000);
  }

  #tell(): void {
    const document = window.activeTextEditor?.document;
    void commands.executeCommand(
      'setContext',
      CONTEXT_KEYS.document,
      document !== undefined && this.#documents.isRead(document),
    );
  }
}
