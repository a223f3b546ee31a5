import {
  type CancellationToken,
  DiagnosticSeverity,
  Disposable,
  l10n,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  lm,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import {
  type Annotations,
  CATEGORIES,
  type Clause,
  LANGUAGES,
  type Lexicon,
  STATUSES,
  type Term,
  TermSearch,
} from '../../core/index';
import type { Checks } from '../../editor/checks';
import type { DealDocuments } from '../../editor/documents';
import { findingsIn } from '../../editor/findings';
import { TERM_SCHEME, TOOLS } from '../../editor/ids';
import type { Lexicons } from '../../editor/lexicons';
import type { Log } from '../../editor/log';
import { textOf } from '../../editor/ranges';
import { languageOf, nameOf } from '../../editor/terms';
import type { Words } from '../../words/index';
import { addressIn, oneOf, textIn } from './input';

/** Entries that a look-up answers with, at most. */
const MOST_TERMS = 5;
/** Clauses or findings of one answer, at most: beyond them a model is told how many were left out. */
const MOST_LISTED = 400;

const SEVERITIES: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** What a language model may ask. All tools only read, and answer in JSON. */
export class LanguageModelTools implements Disposable {
  readonly #documents: DealDocuments;
  readonly #checks: Checks;
  readonly #lexicons: Lexicons;
  readonly #words: Words;
  readonly #searches = new WeakMap<Lexicon, TermSearch>();
  readonly #registrations: Disposable;

  constructor(documents: DealDocuments, checks: Checks, lexicons: Lexicons, words: Words, log: Log) {
    this.#documents = documents;
    this.#checks = checks;
    this.#lexicons = lexicons;
    this.#words = words;
    const tool = (
      name: string,
      message: string,
      answer: (input: unknown, token: CancellationToken) => Promise<unknown>,
    ): Disposable => {
      const registered: LanguageModelTool<unknown> = {
        prepareInvocation: () => ({ invocationMessage: message }),
        // What it throws is told to the model; it is no error of the extension.
        invoke: async ({ input }, token) => {
          const before = performance.now();
          const said = JSON.stringify(await answer(input, token), undefined, 1);
          log.activity.add(name, performance.now() - before);
          return new LanguageModelToolResult([new LanguageModelTextPart(said)]);
        },
      };
      return lm.registerTool(name, registered);
    };
    this.#registrations = Disposable.from(
      tool(TOOLS.lookUp, l10n.t('Looking up a term'), (input) => this.#lookUp(input)),
      tool(TOOLS.listClauses, l10n.t('Listing the clauses of a document'), (input, token) =>
        this.#listClauses(input, token),
      ),
      tool(TOOLS.listFindings, l10n.t('Listing the findings of a document'), (input, token) =>
        this.#listFindings(input, token),
      ),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  async #lookUp(input: unknown): Promise<unknown> {
    const query = textIn(input, 'term');
    const here = workspace.workspaceFolders?.[0]?.uri ?? Uri.parse(`${TERM_SCHEME}:/`);
    const lexicon = await this.#lexicons.ready(here);
    if (!lexicon) throw new Error('The dictionary could not be loaded.');
    let search = this.#searches.get(lexicon);
    if (!search) this.#searches.set(lexicon, (search = new TermSearch(lexicon)));
    const hits = search.search(query).slice(0, MOST_TERMS);
    return { query, terms: hits.map(({ term }) => entryOf(term)) };
  }

  async #listClauses(input: unknown, token: CancellationToken): Promise<unknown> {
    const status = oneOf(input, 'status', STATUSES);
    const category = oneOf(input, 'category', CATEGORIES);
    const { uri, annotations, lineAt } = await this.#read(input, token);
    const clauses = annotations
      .clauses()
      .where((kind) => (!status || kind.status === status) && (!category || kind.category === category));
    return {
      file: workspace.asRelativePath(uri),
      clauses: clauses.slice(0, MOST_LISTED).map((clause) => this.#clause(clause, annotations, lineAt)),
      ...leftOut(clauses.length),
    };
  }

  async #listFindings(input: unknown, token: CancellationToken): Promise<unknown> {
    const { uri, document } = await this.#read(input, token);
    const checked = (await this.#checks.whenChecked(document, token)) !== undefined;
    const findings = findingsIn(uri);
    return {
      file: workspace.asRelativePath(uri),
      checked,
      findings: findings.slice(0, MOST_LISTED).map(({ message, code, severity, range }) => ({
        line: range.start.line + 1,
        severity: SEVERITIES[severity],
        code: typeof code === 'object' ? code.value : code,
        message,
      })),
      ...leftOut(findings.length),
    };
  }

  #clause(clause: Clause, annotations: Annotations, lineAt: (offset: number) => number): unknown {
    const { blocks } = annotations;
    return {
      term: nameOf(clause.term, languageOf(annotations)),
      id: clause.term.id,
      category: clause.category,
      status: clause.status,
      line: lineAt(clause.start),
      text: clause.mentions.map((mention) => textOf(blocks, mention)),
      ...(clause.party ? { party: textOf(blocks, clause.party) } : {}),
      values: clause.values.map(({ start, end, ...value }) => ({
        ...value,
        text: textOf(blocks, { start, end }),
        noted: this.#words.value({ start, end, ...value }, textOf(blocks, { start, end })),
      })),
    };
  }

  async #read(
    input: unknown,
    token: CancellationToken,
  ): Promise<{
    readonly uri: Uri;
    readonly document: TextDocument;
    readonly annotations: Annotations;
    readonly lineAt: (offset: number) => number;
  }> {
    const uri = addressIn(input);
    const document = await workspace.openTextDocument(uri);
    const annotations = await this.#documents.whenAnnotated(document, token);
    if (!annotations)
      throw new Error(l10n.t('{0} is no document that Deal Terms reads.', workspace.asRelativePath(uri)));
    return { uri, document, annotations, lineAt: (offset) => document.positionAt(offset).line + 1 };
  }
}

function entryOf(term: Term): unknown {
  return {
    id: term.id,
    category: term.category,
    ...Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const text = term.texts[language];
        if (!text) return [];
        const { names, definition, lookFor } = text;
        return [[language, { names: names.map((name) => name.text), definition, lookFor }]];
      }),
    ),
    related: term.related,
    sources: term.sources,
  };
}

function leftOut(count: number): object {
  return count > MOST_LISTED ? { leftOut: count - MOST_LISTED } : {};
}
