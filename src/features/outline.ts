import {
  type CancellationToken,
  Disposable,
  DocumentSymbol,
  FoldingRange,
  FoldingRangeKind,
  languages,
  SymbolKind,
  type TextDocument,
} from 'vscode';
import type { Annotations, Definition, Section } from '../core/index';
import type { DealDocuments } from '../editor/documents';
import type { Eligibility } from '../editor/eligibility';
import type { Log } from '../editor/log';
import { rangeOf, textOf } from '../editor/ranges';

/** The outline, breadcrumbs and folding of a document: its numbered parts and its definitions. Markdown's own headings are left to Markdown. */
export class Outline implements Disposable {
  readonly #documents: DealDocuments;
  readonly #registration: Disposable;

  constructor(documents: DealDocuments, eligibility: Eligibility, log: Log) {
    this.#documents = documents;
    const provideDocumentSymbols = log.guarded('outline', this.#symbols.bind(this));
    const provideFoldingRanges = log.guarded('folding', this.#folding.bind(this));
    this.#registration = eligibility.register((selector) =>
      Disposable.from(
        languages.registerDocumentSymbolProvider(selector, { provideDocumentSymbols }, { label: 'Deal Terms' }),
        languages.registerFoldingRangeProvider(selector, { provideFoldingRanges }),
      ),
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #symbols(document: TextDocument, token: CancellationToken): Promise<DocumentSymbol[] | undefined> {
    const annotations = await this.#documents.whenAnnotated(document, token);
    return annotations && symbolsOf(document, annotations);
  }

  async #folding(document: TextDocument, _: unknown, token: CancellationToken): Promise<FoldingRange[] | undefined> {
    const annotations = await this.#documents.whenAnnotated(document, token);
    return annotations?.contract
      .outline()
      .filter(isOurs)
      .flatMap((section) => foldingOf(document, annotations, section));
  }
}

/** Markdown and LaTeX extensions list and fold their own headings. */
function isOurs({ style }: Section): boolean {
  return !style.startsWith('#') && !style.startsWith('\\');
}

function symbolsOf(document: TextDocument, annotations: Annotations): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const path: { readonly section: Section; readonly children: DocumentSymbol[] }[] = [];
  const definitions = annotations.contract.definitions();
  let d = 0;
  const addDefinitions = (before: number): void => {
    for (; (definitions[d]?.start ?? Infinity) < before; d++) {
      const definition = definitions[d];
      if (!definition) break;
      while ((path.at(-1)?.section.end ?? Infinity) <= definition.start) path.pop();
      (path.at(-1)?.children ?? top).push(definitionSymbol(document, definition));
    }
  };
  for (const section of annotations.contract.outline()) {
    if (!isOurs(section)) continue;
    addDefinitions(section.start);
    while ((path.at(-1)?.section.end ?? Infinity) <= section.start) path.pop();
    const symbol = sectionSymbol(document, annotations, section);
    (path.at(-1)?.children ?? top).push(symbol);
    path.push({ section, children: symbol.children });
  }
  addDefinitions(Infinity);
  return top;
}

function sectionSymbol(document: TextDocument, { blocks }: Annotations, section: Section): DocumentSymbol {
  const { label, title } = section;
  const name = flat(textOf(blocks, { start: label.start, end: Math.max(label.end, title.end) }));
  const selection = rangeOf(document, label);
  const range = rangeOf(document, section).union(selection);
  // VS Code refuses a symbol without a name.
  return new DocumentSymbol(name === '' ? '…' : name, '', SymbolKind.Module, range, selection);
}

function definitionSymbol(document: TextDocument, definition: Definition): DocumentSymbol {
  const selection = rangeOf(document, definition);
  const range = rangeOf(document, definition.sentence).union(selection);
  return new DocumentSymbol(definition.name || '…', '', SymbolKind.Constant, range, selection);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function foldingOf(document: TextDocument, { blocks }: Annotations, section: Section): readonly FoldingRange[] {
  const text = textOf(blocks, { start: Math.max(section.start, section.end - 200), end: section.end });
  const end = section.end - (text.length - text.trimEnd().length);
  const [first, last] = [
    document.positionAt(section.start).line,
    document.positionAt(Math.max(section.start, end)).line,
  ];
  return last > first ? [new FoldingRange(first, last, FoldingRangeKind.Region)] : [];
}
