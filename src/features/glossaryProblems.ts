import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import type { GlossaryProblem, Lexicon, Term, WordingProblem } from '../core/index';
import type { DealDocuments } from '../editor/documents';
import type { Glossaries, GlossaryFile } from '../editor/glossaries';
import { placesOfWordings } from '../editor/glossaryText';
import { DIAGNOSTIC_SOURCE } from '../editor/ids';
import type { Lexicons } from '../editor/lexicons';
import type { Log } from '../editor/log';
import { rangesIn } from '../editor/ranges';
import type { Words } from '../words/index';

/** Problems of one file that are shown; beyond them a file is more likely something else than a glossary. */
const MOST = 200;
/** What leaves the rest of the entry in force is a warning. */
const MILD: ReadonlySet<GlossaryProblem['code']> = new Set(['unknown-property', 'too-many-terms', 'too-long', 'empty']);

/** What VS Code says, too, of a file that it knows for JSON with our schema, while that is open; the rest only we know, or the schema leaves it to us. */
const IN_SCHEMA: ReadonlySet<Diagnostic['code']> = new Set<GlossaryProblem['code']>([
  'syntax',
  'wrong-type',
  'missing',
  'unknown-property',
  'bad-id',
  'empty',
  'too-long',
  'too-many-terms',
]);
/** Where that comes from: what breaks the schema names no source. */
const JSON_SOURCES: ReadonlySet<string | undefined> = new Set([undefined, 'json', 'jsonc']);

/** Shows what is wrong with a glossary file where it is wrong, unless VS Code’s own validation says it there. */
export class GlossaryProblems implements Disposable {
  readonly #glossaries: Glossaries;
  readonly #lexicons: Lexicons;
  readonly #words: Words;
  readonly #shown = languages.createDiagnosticCollection('deal-terms-glossaries');
  readonly #registrations: Disposable;
  /** Problems that only compiling showed, by lexicon. */
  #compiled: { readonly lexicon: Lexicon; readonly document: TextDocument } | undefined;

  constructor(glossaries: Glossaries, lexicons: Lexicons, documents: DealDocuments, words: Words, log: Log) {
    this.#glossaries = glossaries;
    this.#lexicons = lexicons;
    this.#words = words;
    const show = log.guarded('glossary problems', () => this.#show());
    this.#registrations = Disposable.from(
      this.#shown,
      glossaries.onDidChange(show),
      languages.onDidChangeDiagnostics(
        log.guarded('glossary problems', ({ uris }) => {
          for (const uri of uris) {
            const file = this.#glossaries.file(uri);
            if (file) this.#showOf(file);
          }
        }),
      ),
      documents.onDidAnnotate(log.guarded('glossary problems', (document) => this.#compiledFor(document))),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  /** A document that was annotated has a lexicon; a new one may have found fault with wordings. */
  #compiledFor(document: TextDocument): void {
    const lexicon = this.#lexicons.of(document.uri);
    if (!lexicon || lexicon === this.#compiled?.lexicon) return;
    const had = (this.#compiled?.lexicon.problems.length ?? 0) > 0;
    this.#compiled = { lexicon, document };
    if (had || lexicon.problems.length > 0) this.#show();
  }

  /** Touches only the files that had or have problems, so that those of others do not flicker. */
  #show(): void {
    const files = [...this.#glossaries.files];
    const known = new Set(files.map(({ uri }) => uri.toString()));
    for (const file of files) this.#showOf(file);
    const gone: Uri[] = [];
    this.#shown.forEach((uri) => {
      if (!known.has(uri.toString())) gone.push(uri);
    });
    for (const uri of gone) this.#shown.delete(uri);
  }

  #showOf(file: GlossaryFile): void {
    const { uri } = file;
    const before = this.#shown.get(uri) ?? [];
    const told = languages.getDiagnostics(uri).filter(({ source }) => JSON_SOURCES.has(source));
    // What VS Code says is of the text on the screen, and ours of the text that was saved: until that is one, nothing of ours comes back.
    const isDirty = workspace.textDocuments.some((open) => open.isDirty && open.uri.toString() === uri.toString());
    const found = [...this.#read(file), ...this.#compiledIn(file)]
      .filter((one) => !IN_SCHEMA.has(one.code) || !told.some(({ range }) => range.intersection(one.range)))
      .filter((one) => !isDirty || before.some((shown) => isEqual(shown, one)))
      .slice(0, MOST);
    if (!isSame(before, found)) this.#shown.set(uri, found);
  }

  #read({ text = '', problems }: GlossaryFile): readonly Diagnostic[] {
    const source = typeof text === 'string' ? text : '';
    const rangeAt = rangesIn(source);
    return problems.slice(0, MOST).map((problem) => {
      const severity = MILD.has(problem.code) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
      return diagnostic(new Diagnostic(rangeAt(problem), this.#words.problem(problem), severity), problem.code);
    });
  }

  #compiledIn({ uri, text, inForce }: GlossaryFile): readonly Diagnostic[] {
    if (!this.#compiled || typeof text !== 'string') return [];
    const { lexicon, document } = this.#compiled;
    if (!this.#glossaries.places(document.uri).some((place) => place.uri.toString() === uri.toString())) return [];
    const own = new Set<Term | undefined>(inForce.terms);
    const problems = lexicon.problems.filter((problem) => own.has(lexicon.term(problem.term))).slice(0, MOST);
    const rangeAt = rangesIn(text);
    return placesOfWordings(text, problems).flatMap((place, i) => {
      const problem = problems[i];
      return place && problem ? [this.#wording(problem, rangeAt(place))] : [];
    });
  }

  #wording(problem: WordingProblem, range: Diagnostic['range']): Diagnostic {
    const message = l10n.t('“{0}” is not looked for: {1}.', problem.text, this.#words.fault(problem));
    return diagnostic(new Diagnostic(range, message, DiagnosticSeverity.Warning), problem.code);
  }
}

function isSame(before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean {
  return before.length === now.length && now.every((one, i) => isEqual(one, before[i]));
}

function isEqual(one: Diagnostic, other: Diagnostic | undefined): boolean {
  return one.message === other?.message && one.range.isEqual(other.range);
}

function diagnostic(built: Diagnostic, code: string): Diagnostic {
  built.source = DIAGNOSTIC_SOURCE;
  built.code = code;
  return built;
}
