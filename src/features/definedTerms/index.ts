import {
  type CancellationToken,
  Disposable,
  DocumentHighlight,
  DocumentHighlightKind,
  l10n,
  languages,
  Location,
  type LocationLink,
  type Position,
  type Range,
  type ReferenceContext,
  type TextDocument,
  Uri,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import {
  type Annotations,
  LONGEST_NAME,
  nameFault,
  type NameFault,
  occurrencesAt,
  renameEdits,
} from '../../core/index';
import type { DealDocuments } from '../../editor/documents';
import type { Eligibility } from '../../editor/eligibility';
import type { Log } from '../../editor/log';
import { rangeOf, textOf } from '../../editor/ranges';
import { languageOf } from '../../editor/terms';
import { targetAt } from './target';

/** Go to Definition, Find All References, Highlight and Rename for the names that a document defines. */
export class DefinedTerms implements Disposable {
  readonly #documents: DealDocuments;
  readonly #registration: Disposable;

  constructor(documents: DealDocuments, eligibility: Eligibility, log: Log) {
    this.#documents = documents;
    const provideDefinition = log.guarded('definition', this.#definition.bind(this));
    const provideReferences = log.guarded('references', this.#references.bind(this));
    const provideDocumentHighlights = log.guarded('highlights of a name', this.#highlights.bind(this));
    this.#registration = eligibility.register((selector) =>
      Disposable.from(
        languages.registerDefinitionProvider(selector, { provideDefinition }),
        languages.registerReferenceProvider(selector, { provideReferences }),
        languages.registerDocumentHighlightProvider(selector, { provideDocumentHighlights }),
        // What is thrown here is shown to whoever renames, so it is not guarded.
        languages.registerRenameProvider(selector, {
          prepareRename: (document, position, token) => this.#prepare(document, position, token),
          provideRenameEdits: (document, position, newName, token) => this.#rename(document, position, newName, token),
        }),
      ),
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #definition(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<LocationLink[] | undefined> {
    const annotations = await this.#documents.whenAnnotated(document, token);
    const found = annotations && targetAt(annotations.contract, document.offsetAt(position));
    if (!found) return undefined;
    const originSelectionRange = rangeOf(document, found.origin);
    if (found.elsewhere) {
      const targetUri = Uri.parse(found.elsewhere.document);
      const other = await workspace.openTextDocument(targetUri);
      return [{ originSelectionRange, targetUri, targetRange: rangeOf(other, found.elsewhere) }];
    }
    return found.targets.map(({ whole, name }) => ({
      originSelectionRange,
      targetUri: document.uri,
      targetRange: rangeOf(document, whole),
      targetSelectionRange: rangeOf(document, name),
    }));
  }

  async #references(
    document: TextDocument,
    position: Position,
    { includeDeclaration }: ReferenceContext,
    token: CancellationToken,
  ): Promise<Location[] | undefined> {
    const annotations = await this.#documents.whenAnnotated(document, token);
    const found = annotations && occurrencesAt(annotations.contract, document.offsetAt(position));
    if (!found) return undefined;
    const places = includeDeclaration ? [...found.definitions, ...found.uses] : found.uses;
    return [...places]
      .sort((a, b) => a.start - b.start)
      .map((place) => new Location(document.uri, rangeOf(document, place)));
  }

  async #highlights(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<DocumentHighlight[] | undefined> {
    const annotations = await this.#documents.whenAnnotated(document, token);
    const found = annotations && occurrencesAt(annotations.contract, document.offsetAt(position));
    if (!found) return undefined;
    return [
      ...found.definitions.map((one) => new DocumentHighlight(rangeOf(document, one), DocumentHighlightKind.Write)),
      ...found.uses.map((one) => new DocumentHighlight(rangeOf(document, one), DocumentHighlightKind.Read)),
    ];
  }

  async #prepare(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<{ readonly range: Range; readonly placeholder: string }> {
    const annotations = await this.#documents.whenAnnotated(document, token);
    const found = annotations && occurrencesAt(annotations.contract, document.offsetAt(position));
    if (!found || found.definitions.length === 0)
      throw new Error(l10n.t('Only a name that this document defines can be renamed.'));
    return { range: rangeOf(document, found.at), placeholder: found.name };
  }

  async #rename(
    document: TextDocument,
    position: Position,
    newName: string,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | undefined> {
    const annotations = await this.#documents.whenAnnotated(document, token);
    const found = annotations && occurrencesAt(annotations.contract, document.offsetAt(position));
    if (!found) return undefined;
    const fault = nameFault(annotations.contract, found, newName);
    if (fault) throw new Error(faultText(fault, newName));
    const edit = new WorkspaceEdit();
    const edits = renameEdits(found, newName, languageOf(annotations), (span) => written(annotations, span));
    for (const { start, end, text } of edits) edit.replace(document.uri, rangeOf(document, { start, end }), text);
    return edit;
  }
}

function written({ blocks }: Annotations, span: { readonly start: number; readonly end: number }): string {
  return textOf(blocks, span);
}

function faultText(fault: NameFault, name: string): string {
  switch (fault) {
    case 'empty':
      return l10n.t('A name cannot be empty.');
    case 'long':
      return l10n.t('A name has at most {0} characters.', LONGEST_NAME);
    case 'line':
      return l10n.t('A name stands in one line.');
    case 'taken':
      return l10n.t('This document defines “{0}” already.', name);
  }
}
