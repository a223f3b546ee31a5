import { type CancellationToken, type Disposable, Hover, languages, type Position, type TextDocument } from 'vscode';
import type { Annotations, Definition, DefinitionElsewhere, Span } from '../../core/index';
import { definesNames } from '../../editor/definitions';
import type { DealDocuments } from '../../editor/documents';
import type { Eligibility } from '../../editor/eligibility';
import type { Log } from '../../editor/log';
import { MarkdownBuilder } from '../../editor/markdown';
import { rangeOf } from '../../editor/ranges';
import { mentionAt } from '../../editor/terms';
import type { Words } from '../../words/index';
import { writeDefinition, writeElsewhere } from './definitionCard';
import { TermCard } from './termCard';

/** The one card of what is under the pointer: what the document itself says that a name means, then what the dictionary says. */
export class TermHover implements Disposable {
  readonly #documents: DealDocuments;
  readonly #words: Words;
  readonly #registration: Disposable;

  constructor(documents: DealDocuments, eligibility: Eligibility, words: Words, log: Log) {
    this.#documents = documents;
    this.#words = words;
    const provideHover = log.guarded('hover', (document: TextDocument, position: Position, token: CancellationToken) =>
      this.#hover(document, position, token),
    );
    this.#registration = eligibility.register((selector) =>
      languages.registerHoverProvider(selector, { provideHover }),
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #hover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const annotations = await this.#documents.whenAnnotated(document, token);
    if (!annotations) return undefined;
    const offset = document.offsetAt(position);
    const named = namedAt(annotations, offset);
    const mention = mentionAt(annotations, offset);
    if (!named && !mention) return undefined;
    const card = new MarkdownBuilder();
    if (named?.definition) writeDefinition(card, document, annotations, named.definition);
    else if (named?.elsewhere) writeElsewhere(card, named.elsewhere);
    if (mention) {
      if (named) card.rule();
      new TermCard(document, annotations, this.#words).write(card, mention, named !== undefined);
    }
    return new Hover(card.build(), rangeOf(document, named?.span ?? mention ?? { start: offset, end: offset }));
  }
}

interface Named {
  readonly span: Span;
  readonly definition?: Definition | undefined;
  readonly elsewhere?: DefinitionElsewhere | undefined;
}

/** The name under the pointer, where the document defines or uses it. */
function namedAt(annotations: Annotations, offset: number): Named | undefined {
  if (!definesNames(annotations)) return undefined;
  const { contract } = annotations;
  const own = contract.definitionAt(offset);
  if (own) return { span: own, definition: own };
  const use = contract.uses(offset, offset).find(({ start, end }) => start <= offset && offset <= end);
  if (!use) return undefined;
  const { definition, elsewhere } = use;
  return definition || elsewhere ? { span: use, definition, elsewhere } : undefined;
}
