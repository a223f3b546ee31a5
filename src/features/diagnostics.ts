import type { Disposable } from 'vscode';
import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  languages,
  Location,
  type TextDocument,
  Uri,
} from 'vscode';
import type { Finding, Severity } from '../core/index';
import type { Checks } from '../editor/checks';
import { DIAGNOSTIC_SOURCE } from '../editor/ids';
import type { Log } from '../editor/log';
import { rangeOf } from '../editor/ranges';
import type { Words } from '../words/index';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Shows the findings of each document in the Problems view; the code of one leads to the page that explains it. */
export class Diagnostics implements Disposable {
  readonly #collection: DiagnosticCollection;
  readonly #checks: Checks;
  readonly #words: Words;
  readonly #extension: Uri;
  readonly #listener: Disposable;

  /** @param extension the folder of the extension, which holds the pages */
  constructor(checks: Checks, words: Words, extension: Uri, log: Log) {
    this.#collection = languages.createDiagnosticCollection(DIAGNOSTIC_SOURCE);
    this.#checks = checks;
    this.#words = words;
    this.#extension = extension;
    this.#listener = checks.onDidCheck(log.guarded('diagnostics', (document) => this.#show(document)));
  }

  dispose(): void {
    this.#listener.dispose();
    this.#collection.dispose();
  }

  #show(document: TextDocument): void {
    const findings = this.#checks.findingsOf(document);
    if (findings)
      this.#collection.set(
        document.uri,
        findings.map((finding) => this.#diagnostic(document, finding)),
      );
    else this.#collection.delete(document.uri);
  }

  #diagnostic(document: TextDocument, finding: Finding): Diagnostic {
    const { code, severity, related } = finding;
    const diagnostic = new Diagnostic(rangeOf(document, finding), this.#words.finding(finding), SEVERITIES[severity]);
    diagnostic.source = DIAGNOSTIC_SOURCE;
    diagnostic.code = { value: code, target: Uri.joinPath(this.#extension, 'media', 'findings', `${code}.md`) };
    const message = this.#words.related(code);
    diagnostic.relatedInformation = related.map(
      (span) => new DiagnosticRelatedInformation(new Location(document.uri, rangeOf(document, span)), message),
    );
    return diagnostic;
  }
}
