import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  commands,
  Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { type Annotations, correctionOf, type Lexicon, type Mention } from '../../core/index';
import { inCaseOf } from '../../editor/casing';
import { definedNameOf } from '../../editor/definitions';
import type { DealDocuments } from '../../editor/documents';
import type { Eligibility } from '../../editor/eligibility';
import { findingsIn } from '../../editor/findings';
import { folded } from '../../editor/folded';
import { COMMANDS } from '../../editor/ids';
import type { Lexicons } from '../../editor/lexicons';
import type { Log } from '../../editor/log';
import { rangeOf, spanOf, textOf } from '../../editor/ranges';
import type { Settings } from '../../editor/settings';
import { nameOf } from '../../editor/terms';

/** Mends a misspelt term, replaces a name by the preferred one, or has a text ignored. */
export class QuickFixes implements Disposable {
  readonly #documents: DealDocuments;
  readonly #lexicons: Lexicons;
  readonly #registrations: Disposable;

  constructor(documents: DealDocuments, eligibility: Eligibility, lexicons: Lexicons, settings: Settings, log: Log) {
    this.#documents = documents;
    this.#lexicons = lexicons;
    const provideCodeActions = log.guarded(
      'quick fixes',
      (document: TextDocument, range: Range, context: CodeActionContext, token: CancellationToken) =>
        this.#actions(document, range, context, token),
    );
    const ignore = (id: string, everywhere: boolean): Disposable =>
      commands.registerCommand(
        id,
        log.guarded(id, (text: unknown) => (typeof text === 'string' ? settings.ignore(text, everywhere) : undefined)),
      );
    const kinds = { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] };
    this.#registrations = Disposable.from(
      eligibility.register((selector) =>
        languages.registerCodeActionsProvider(selector, { provideCodeActions }, kinds),
      ),
      ignore(COMMANDS.ignoreInWorkspace, false),
      ignore(COMMANDS.ignoreEverywhere, true),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  async #actions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[] | undefined> {
    const annotations = await this.#documents.whenAnnotated(document, token);
    const lexicon = this.#lexicons.of(document.uri);
    if (!annotations || !lexicon) return undefined;
    const { start, end } = spanOf(document, range);
    const actions = annotations.mentions(start, end).flatMap((mention) => {
      if (mention.start > end || mention.end < start) return [];
      return mention.match === 'fuzzy'
        ? misspelt(document, annotations, mention, lexicon)
        : synonym(document, annotations, mention);
    });
    return context.only ? actions.filter(({ kind }) => kind && context.only?.contains(kind)) : actions;
  }
}

function misspelt(
  document: TextDocument,
  annotations: Annotations,
  mention: Mention,
  lexicon: Lexicon,
): readonly CodeAction[] {
  const text = textOf(annotations.blocks, mention);
  const correction = correctionOf(text, mention.phrase, lexicon);
  const shown = text.replace(/\s+/g, ' ');
  const fix = replacing(
    document,
    mention,
    correction,
    l10n.t('Correct to “{0}”', correction.replace(/\s+/g, ' ')),
    CodeActionKind.QuickFix,
  );
  fix.isPreferred = true;
  // VS Code puts what mends a diagnostic first: without it the ways to ignore the finding would stand above.
  const place = rangeOf(document, mention);
  fix.diagnostics = findingsIn(document.uri).filter(({ range }) => range.intersection(place) !== undefined);
  const here = new CodeAction(l10n.t('Ignore “{0}” in this workspace', shown), CodeActionKind.QuickFix);
  here.command = { command: COMMANDS.ignoreInWorkspace, title: here.title, arguments: [shown] };
  const everywhere = new CodeAction(l10n.t('Ignore “{0}” everywhere', shown), CodeActionKind.QuickFix);
  everywhere.command = { command: COMMANDS.ignoreEverywhere, title: everywhere.title, arguments: [shown] };
  return [fix, here, everywhere];
}

/** Offers the name that the document defines for the term, or else its preferred one, where the text uses another. */
function synonym(document: TextDocument, annotations: Annotations, mention: Mention): readonly CodeAction[] {
  const { term, phrase } = mention;
  const text = textOf(annotations.blocks, mention);
  // Of a plural the other name would have to be the plural too.
  if ((phrase.kind !== 'name' && phrase.kind !== 'abbreviation') || folded(text) !== folded(phrase.text)) return [];
  const defined = definedNameOf(annotations, term);
  const isDefinition = annotations.contract.definitionAt(mention.start) !== undefined;
  if (defined !== undefined && defined !== text && !isDefinition) {
    const title = l10n.t('Use the defined name “{0}”', defined);
    return [replacing(document, mention, defined, title, CodeActionKind.RefactorRewrite)];
  }
  const preferred = nameOf(term, phrase.language);
  if (defined !== undefined || folded(phrase.text) === folded(preferred)) return [];
  const name = inCaseOf(phrase.kind === 'abbreviation' ? preferred : text, preferred);
  const title = l10n.t('Use the preferred name “{0}”', name);
  return [replacing(document, mention, name, title, CodeActionKind.RefactorRewrite)];
}

function replacing(
  document: TextDocument,
  mention: Mention,
  text: string,
  title: string,
  kind: CodeActionKind,
): CodeAction {
  const action = new CodeAction(title, kind);
  action.edit = new WorkspaceEdit();
  action.edit.replace(document.uri, rangeOf(document, mention), text);
  return action;
}
