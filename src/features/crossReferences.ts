import { type CancellationToken, type Disposable, DocumentLink, l10n, languages, type TextDocument } from 'vscode';
import { overlaps } from '../core/index';
import type { DealDocuments } from '../editor/documents';
import type { Eligibility } from '../editor/eligibility';
import type { Log } from '../editor/log';
import { rangeOf } from '../editor/ranges';

/** Makes the references of a document to its own parts links: `Section 4.2`, `l’article 3`, `Schedule A`. */
export class CrossReferences implements Disposable {
  readonly #documents: DealDocuments;
  readonly #registration: Disposable;

  constructor(documents: DealDocuments, eligibility: Eligibility, log: Log) {
    this.#documents = documents;
    const provideDocumentLinks = log.guarded('cross-references', this.#links.bind(this));
    this.#registration = eligibility.register((selector) =>
      languages.registerDocumentLinkProvider(selector, { provideDocumentLinks }),
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #links(document: TextDocument, token: CancellationToken): Promise<DocumentLink[] | undefined> {
    const annotations = await this.#documents.whenAnnotated(document, token);
    return annotations?.contract.references().flatMap((reference) => {
      // A heading is read like a reference to itself.
      if (!reference.target || overlaps(reference, reference.target)) return [];
      const { line, character } = document.positionAt(reference.target.start);
      const link = new DocumentLink(
        rangeOf(document, reference),
        document.uri.with({ fragment: `L${line + 1},${character + 1}` }),
      );
      link.tooltip = l10n.t('Go to line {0}', line + 1);
      return link;
    });
  }
}
