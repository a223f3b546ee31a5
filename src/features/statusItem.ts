import {
  Disposable,
  l10n,
  languages,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  type TextDocument,
  window,
} from 'vscode';
import { clauseCount } from '../editor/counted';
import type { DealDocuments } from '../editor/documents';
import type { Eligibility } from '../editor/eligibility';
import { findingsIn, onDidChangeFindings } from '../editor/findings';
import type { Glossaries } from '../editor/glossaries';
import { STATUS_ITEM, VIEWS } from '../editor/ids';
import type { Log } from '../editor/log';

/** Milliseconds after the last edit before the counts follow. */
const DELAY = 300;

/** Beside the document's language: how many clauses and findings it has, and how its glossaries are. */
export class StatusItem implements Disposable {
  readonly item: LanguageStatusItem;
  readonly #documents: DealDocuments;
  readonly #glossaries: Glossaries;
  readonly #registrations: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(documents: DealDocuments, eligibility: Eligibility, glossaries: Glossaries, log: Log) {
    this.#documents = documents;
    this.#glossaries = glossaries;
    this.item = languages.createLanguageStatusItem(STATUS_ITEM, []);
    this.item.name = 'Deal Terms';
    this.item.command = { command: `${VIEWS.clauses}.focus`, title: l10n.t('Show the Clauses') };
    const update = log.guarded('status item', () => this.#update());
    const later = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(update, DELAY);
    };
    this.#registrations = Disposable.from(
      this.item,
      eligibility.register((selector) => {
        this.item.selector = selector;
        return Disposable.from();
      }),
      window.onDidChangeActiveTextEditor(update),
      documents.onDidAnnotate((document) => {
        if (document === window.activeTextEditor?.document) later();
      }),
      glossaries.onDidChange(later),
      onDidChangeFindings((changed) => {
        const active = window.activeTextEditor?.document;
        if (active && changed(active.uri)) later();
      }),
    );
    update();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#registrations.dispose();
  }

  #update(): void {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    const annotations = this.#documents.annotationsOf(document);
    const isRead = this.#documents.isRead(document);
    this.item.busy = isRead && !annotations;
    const clauses = annotations?.clauses().length ?? 0;
    const findings = findingsIn(document.uri).length;
    const said = [
      clauseCount(clauses),
      ...(findings === 0 ? [] : [findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings)]),
    ];
    this.item.text = isRead ? said.join(', ') : l10n.t('Not read');
    const { detail, isBroken } = this.#glossaryState(document);
    this.item.detail = detail;
    this.item.severity = isBroken ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    this.item.accessibilityInformation = { label: `Deal Terms: ${this.item.text}. ${detail}` };
  }

  #glossaryState({ uri }: TextDocument): { readonly detail: string; readonly isBroken: boolean } {
    const files = this.#glossaries.places(uri).flatMap((place) => {
      const file = this.#glossaries.file(place.uri);
      return file && (place.named || file.text !== undefined) ? [file] : [];
    });
    const broken = files.find(({ problems }) => problems.length > 0);
    const missing = files.find(({ text }) => text === undefined);
    const name = ({ path }: { readonly path: string }): string => path.slice(path.lastIndexOf('/') + 1);
    if (broken) return { detail: l10n.t('{0} has problems', name(broken.uri)), isBroken: true };
    if (missing) return { detail: l10n.t('{0} is not there', name(missing.uri)), isBroken: true };
    const terms = files.reduce((sum, { inForce }) => sum + inForce.terms.length, 0);
    if (terms === 0) return { detail: l10n.t('Bundled dictionary'), isBroken: false };
    return {
      detail: terms === 1 ? l10n.t('1 term of your own') : l10n.t('{0} terms of your own', terms),
      isBroken: false,
    };
  }
}
