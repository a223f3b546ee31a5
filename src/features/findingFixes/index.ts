import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Command,
  commands,
  Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
  Uri,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { type Annotations, type Finding, type Fix, ignoreComment, ignoreLine } from '../../core/index';
import type { Checks } from '../../editor/checks';
import type { DealDocuments } from '../../editor/documents';
import type { Eligibility } from '../../editor/eligibility';
import { findingsIn } from '../../editor/findings';
import type { Glossaries } from '../../editor/glossaries';
import { ignoringChanges } from '../../editor/glossaryText';
import { rewrite } from '../../editor/glossaryWriting';
import { COMMANDS } from '../../editor/ids';
import type { Log } from '../../editor/log';
import { markupOf } from '../../editor/markup';
import { rangeOf, spanOf } from '../../editor/ranges';
import { ignorePlace, stub } from './insertions';

/** Mends findings, and has them passed over: once, in a document, in the workspace. */
export class FindingFixes implements Disposable {
  readonly #documents: DealDocuments;
  readonly #checks: Checks;
  readonly #glossaries: Glossaries;
  readonly #registrations: Disposable;

  constructor(documents: DealDocuments, checks: Checks, eligibility: Eligibility, glossaries: Glossaries, log: Log) {
    this.#documents = documents;
    this.#checks = checks;
    this.#glossaries = glossaries;
    const provideCodeActions = log.guarded('fixes of findings', this.#actions.bind(this));
    const kinds = { providedCodeActionKinds: [CodeActionKind.QuickFix] };
    this.#registrations = Disposable.from(
      eligibility.register((selector) =>
        languages.registerCodeActionsProvider(selector, { provideCodeActions }, kinds),
      ),
      commands.registerCommand(
        COMMANDS.ignoreFinding,
        log.guarded(COMMANDS.ignoreFinding, (uri: unknown, line: unknown) =>
          typeof uri === 'string' && typeof line === 'string' ? this.#ignore(Uri.parse(uri), line) : undefined,
        ),
      ),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  async #actions(
    document: TextDocument,
    range: Range,
    _context: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[] | undefined> {
    const annotations = await this.#documents.whenAnnotated(document, token);
    const findings = annotations && this.#checks.findingsOf(document);
    if (!findings) return undefined;
    const { start, end } = spanOf(document, range);
    const here = findings.filter((finding) => finding.start <= end && start <= finding.end);
    return here.flatMap((finding) => this.#actionsFor(document, annotations, finding));
  }

  #actionsFor(document: TextDocument, annotations: Annotations, finding: Finding): readonly CodeAction[] {
    const diagnostics = findingsIn(document.uri).filter(({ range }) => range.isEqual(rangeOf(document, finding)));
    // A misspelt term of the dictionary is corrected, and ignored everywhere, by the quick fixes of its mention.
    const isMention = annotations.mentions(finding.start, finding.end).some(({ match }) => match === 'fuzzy');
    const actions = isMention ? [] : finding.fixes.map((fix) => fixing(document, fix));
    if (finding.code === 'undefined-term') actions.push(defining(document, annotations, finding));
    actions.push(...ignoring(document, annotations, finding, isMention));
    for (const action of actions) action.diagnostics = diagnostics;
    return actions;
  }

  /** Adds a line to the nearest glossary of a document. */
  async #ignore(uri: Uri, line: string): Promise<void> {
    const place =
      this.#glossaries.places(uri).findLast(({ layer }) => layer !== 'user') ?? this.#glossaries.places(uri).at(-1);
    if (place) await rewrite(this.#glossaries, place.uri, (text) => ignoringChanges(text, line));
  }
}

function fixing(document: TextDocument, { args, edits }: Fix): CodeAction {
  const action = new CodeAction(l10n.t('Replace with “{0}”', args[1] ?? ''), CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  for (const edit of edits) action.edit.replace(document.uri, rangeOf(document, edit), edit.text);
  action.isPreferred = true;
  return action;
}

/** Offers the beginning of a definition where the document's others stand. */
function defining(document: TextDocument, annotations: Annotations, finding: Finding): CodeAction {
  const { offset, text } = stub(annotations, finding, document.languageId);
  const action = new CodeAction(l10n.t('Define “{0}”', finding.subject), CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.insert(document.uri, document.positionAt(offset), text);
  return action;
}

function ignoring(
  document: TextDocument,
  annotations: Annotations,
  finding: Finding,
  onlyHere: boolean,
): readonly CodeAction[] {
  const markup = markupOf(document);
  const file = workspace.asRelativePath(document.uri, false);
  const inWorkspace = workspace.getWorkspaceFolder(document.uri) !== undefined;
  const action = (title: string, once: boolean): CodeAction => {
    const made = new CodeAction(title, CodeActionKind.QuickFix);
    const comment = ignoreComment(markup, finding, once);
    if (comment !== undefined) {
      made.edit = new WorkspaceEdit();
      const offset = ignorePlace(annotations, finding, once);
      made.edit.insert(document.uri, document.positionAt(offset), `${comment}\n`);
    } else made.command = ignoreCommand(document, title, ignoreLine(finding, file, once));
    return made;
  };
  const own =
    markup === 'plain' && !inWorkspace
      ? []
      : [action(l10n.t('Ignore here'), true), action(l10n.t('Ignore in this document'), false)];
  if (!inWorkspace || onlyHere) return own;
  const everywhere = new CodeAction(l10n.t('Ignore in this workspace'), CodeActionKind.QuickFix);
  everywhere.command = ignoreCommand(document, everywhere.title, ignoreLine(finding));
  return [...own, everywhere];
}

function ignoreCommand(document: TextDocument, title: string, line: string): Command {
  return { command: COMMANDS.ignoreFinding, title, arguments: [document.uri.toString(), line] };
}
