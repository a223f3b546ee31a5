import {
  commands,
  Disposable,
  env,
  EventEmitter,
  l10n,
  type TextDocumentContentProvider,
  Uri,
  version,
  window,
  workspace,
} from 'vscode';
import { clausesInFiles } from '../editor/counted';
import type { Glossaries } from '../editor/glossaries';
import { COMMANDS, REPORT_SCHEME } from '../editor/ids';
import type { Log } from '../editor/log';
import { MarkdownBuilder, plain } from '../editor/markdown';
import type { WorkspaceIndex } from '../editor/workspaceIndex';

const REPORT = Uri.from({ scheme: REPORT_SCHEME, path: '/Deal Terms.md' });

/** Shows the log, and a report of what the extension did and how long it took. */
export class LogCommands implements Disposable, TextDocumentContentProvider {
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #glossaries: Glossaries;
  readonly #index: WorkspaceIndex;
  readonly #log: Log;
  readonly #ownVersion: string;
  readonly #registrations: Disposable;

  constructor(glossaries: Glossaries, index: WorkspaceIndex, ownVersion: string, log: Log) {
    this.#glossaries = glossaries;
    this.#index = index;
    this.#ownVersion = ownVersion;
    this.#log = log;
    this.#registrations = Disposable.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(REPORT_SCHEME, this),
      commands.registerCommand(COMMANDS.showLog, () => log.show()),
      commands.registerCommand(
        COMMANDS.showReport,
        log.guarded(COMMANDS.showReport, () => this.#show()),
      ),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  provideTextDocumentContent(): string {
    const number = new Intl.NumberFormat(env.language, { maximumFractionDigits: 1 });
    const { doings } = this.#log.activity;
    const report = new MarkdownBuilder()
      .heading(1, l10n.t('What Deal Terms did'))
      .paragraph(plain(`Deal Terms ${this.#ownVersion} · VS Code ${version} · ${env.appHost} · ${env.language}`))
      .table(
        [l10n.t('What'), l10n.t('Times'), l10n.t('Milliseconds in all'), l10n.t('Longest')],
        doings.map(({ what, times, total, longest }) => [
          what,
          number.format(times),
          number.format(total),
          number.format(longest),
        ]),
      );
    const glossaries = [...this.#glossaries.files].filter(({ text }) => text !== undefined);
    if (glossaries.length > 0) report.heading(2, l10n.t('Glossaries'));
    report.table(
      [l10n.t('File'), l10n.t('Terms'), l10n.t('Problems')],
      glossaries.map(({ uri, inForce, problems }) => [
        workspace.asRelativePath(uri),
        number.format(inForce.terms.length),
        number.format(problems.length),
      ]),
    );
    if (this.#index.isScanned) {
      const { files, unread } = this.#index;
      const clauses = files.reduce((sum, file) => sum + file.clauses.length, 0);
      const said = clausesInFiles(clauses, files.length);
      report.heading(2, l10n.t('Workspace')).paragraph(plain(said));
      if (unread > 0) report.paragraph(plain(l10n.t('Incomplete: {0} files were not read', number.format(unread))));
    }
    return report.text();
  }

  async #show(): Promise<void> {
    this.#changed.fire(REPORT);
    const document = await workspace.openTextDocument(REPORT);
    // The built-in preview shows it typeset; where there is none its text does.
    const shown = commands.executeCommand('markdown.showPreview', REPORT);
    await Promise.resolve(shown).catch(() => window.showTextDocument(document, { preview: true }));
  }
}
