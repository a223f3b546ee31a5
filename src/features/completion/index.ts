import {
  type CancellationToken,
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  type Disposable,
  l10n,
  languages,
  type Position,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Annotations, Language, Lexicon } from '../../core/index';
import { inCaseOf } from '../../editor/casing';
import { definesNames, sentenceOf } from '../../editor/definitions';
import type { DealDocuments } from '../../editor/documents';
import { folded } from '../../editor/folded';
import type { Lexicons } from '../../editor/lexicons';
import type { Log } from '../../editor/log';
import { MarkdownBuilder, plain, strong } from '../../editor/markdown';
import { languageOf, nameIn, otherLanguage, shortened, textIn } from '../../editor/terms';
import type { Words } from '../../words/index';
import { type Completion, type Name, Names } from './names';
import { type Typed, typedBefore } from './typed';

/** More would not be read; typing on narrows the list. */
const MOST_OFFERED = 100;
/** Of a sentence that defines. UTF-16 code units. */
const LONGEST_SENTENCE = 400;
/** Terms that occur this near come first. UTF-16 code units. */
const NEAR = 20_000;
/** Letters of a first word before a list opens by itself. */
const LEAST_LETTERS = 4;

/** The name of a term; what is said of it is put beside it when it is looked at. */
class TermItem extends CompletionItem {
  readonly name: Name;
  readonly language: Language;

  constructor(name: Name, language: Language, category: string) {
    super({ label: name.text, description: category }, CompletionItemKind.Value);
    this.name = name;
    this.language = language;
  }
}

/** Of what the document itself defines. */
const MOST_DEFINED = 20;

/**
 * Completes the names of terms in the document's language, with the definition beside them. Lists never come where a writer did not ask for them: there are no
 * trigger characters, and where VS Code opens lists by itself a name has to be begun unmistakably.
 */
export class TermCompletion implements Disposable {
  readonly #documents: DealDocuments;
  readonly #lexicons: Lexicons;
  readonly #words: Words;
  readonly #names = new WeakMap<Lexicon, Map<Language, Names>>();
  readonly #registration: Disposable;

  constructor(documents: DealDocuments, lexicons: Lexicons, words: Words, log: Log) {
    this.#documents = documents;
    this.#lexicons = lexicons;
    this.#words = words;
    // For any language, as VS Code's own completion of words is: a nearer provider would silence the words of the document.
    this.#registration = languages.registerCompletionItemProvider('*', {
      provideCompletionItems: log.guarded(
        'completion',
        (document: TextDocument, position: Position, token: CancellationToken) =>
          this.#complete(document, position, token),
      ),
      resolveCompletionItem: (item) => (item instanceof TermItem ? this.#resolved(item) : item),
    });
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #complete(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionList | undefined> {
    if (!this.#documents.isRead(document)) return undefined;
    const annotations = await this.#documents.whenAnnotated(document, token);
    const lexicon = this.#lexicons.of(document.uri);
    if (!lexicon || !annotations) return undefined;
    const language = languageOf(annotations);
    const names = this.#namesOf(lexicon, language);
    const line = document.lineAt(position.line).text.slice(0, position.character);
    const asked = !opensByItself(document);
    const [typed, found] = asked ? anyOf(names, line) : begun(names, line, lexicon, annotations);
    const defined = definedItems(document, annotations, typedBefore(line), asked ? 1 : LEAST_LETTERS, position);
    const at = document.offsetAt(position);
    const here = new Set(annotations.mentions(at - NEAR, at + NEAR).map(({ term }) => term));
    const ordered = [...found].sort((a, b) => Number(here.has(b.name.term)) - Number(here.has(a.name.term)));
    const items = ordered.slice(0, MOST_OFFERED).map(({ name, skipped }, i) => {
      const item = new TermItem(name, language, this.#words.category(name.term.category));
      item.insertText = inCaseOf(typed?.text ?? '', name.text);
      // VS Code compares this with the text typed, accents and all.
      item.filterText = typed ? typed.text + name.folded.slice(skipped + typed.folded.length) : name.text;
      item.range = new Range(position.with({ character: typed?.from ?? position.character }), position);
      item.sortText = String(i).padStart(4, '0');
      return item;
    });
    return items.length + defined.length === 0 ? undefined : new CompletionList([...defined, ...items], true);
  }

  #resolved(item: TermItem): CompletionItem {
    const { name, language } = item;
    const text = textIn(name.term, language);
    item.detail = nameIn(name.term, otherLanguage(language)) ?? '';
    const page = new MarkdownBuilder().paragraph(plain(text?.definition ?? ''));
    const preferred = nameIn(name.term, language);
    if (!name.preferred && preferred !== undefined) page.paragraph(plain('→ '), strong(preferred));
    item.documentation = page.build();
    return item;
  }

  #namesOf(lexicon: Lexicon, language: Language): Names {
    let byLanguage = this.#names.get(lexicon);
    if (!byLanguage) this.#names.set(lexicon, (byLanguage = new Map<Language, Names>()));
    let names = byLanguage.get(language);
    if (!names) byLanguage.set(language, (names = new Names(lexicon, language)));
    return names;
  }
}

/** The names that the document defines and of which what stands before the cursor may be the beginning; as they are defined, capitals and all. */
function definedItems(
  document: TextDocument,
  annotations: Annotations,
  candidates: readonly Typed[],
  least: number,
  position: Position,
): readonly CompletionItem[] {
  if (!definesNames(annotations)) return [];
  const offered = new Set<string>();
  return annotations.contract.definitions().flatMap((definition) => {
    const { name } = definition;
    const start = folded(name);
    const typed = candidates.find((typed) => typed.text.length >= least && start.startsWith(typed.folded));
    // A writer who wants a defined name begins it with its capital.
    if (
      !typed ||
      offered.has(name) ||
      offered.size >= MOST_DEFINED ||
      (least > 1 && !typed.text.startsWith(name.charAt(0)))
    )
      return [];
    offered.add(name);
    const item = new CompletionItem({ label: name, description: l10n.t('defined here') }, CompletionItemKind.Reference);
    item.documentation = new MarkdownBuilder()
      .paragraph(plain(shortened(sentenceOf(document, annotations, definition), LONGEST_SENTENCE)))
      .build();
    item.filterText = typed.text + start.slice(typed.folded.length);
    item.range = new Range(position.with({ character: typed.from }), position);
    item.sortText = ` ${name}`;
    return [item];
  });
}

type Found = readonly [Typed | undefined, readonly Completion[]];

/** For a writer who asked: names that begin with what stands before the cursor, then those that hold its last word; all where nothing does. */
function anyOf(names: Names, line: string): Found {
  const candidates = typedBefore(line);
  for (const typed of candidates) {
    const found = names.beginning(typed.folded);
    const isWord = typed.words === 1 && !/\s$/.test(line);
    if (isWord) return [typed, [...found, ...names.holding(typed.folded)]];
    if (found.length > 0) return [typed, found];
  }
  return [undefined, names.all.map((name) => ({ name, skipped: 0 }))];
}

/** For a list that opens by itself: two words of a name, or the beginning of a word that is none by itself; and only where a deal is told. */
function begun(names: Names, line: string, lexicon: Lexicon, annotations: Annotations): Found {
  if (!annotations.isDeal) return [undefined, []];
  for (const typed of typedBefore(line)) {
    if (typed.words < 2 && (typed.text.length < LEAST_LETTERS || lexicon.isKnown(typed.folded))) continue;
    const found = names.beginning(typed.folded);
    if (found.length > 0) return [typed, found];
  }
  return [undefined, []];
}

/** Whether VS Code opens lists in a document while somebody types; the setting is the user's. */
function opensByItself(document: TextDocument): boolean {
  const quick = workspace.getConfiguration('editor', document).get<unknown>('quickSuggestions');
  const other = typeof quick === 'object' && quick !== null ? (quick as { readonly other?: unknown }).other : quick;
  return other !== undefined && other !== false && other !== 'off';
}
