import {
  type CancellationToken,
  type Disposable,
  Hover,
  languages,
  l10n,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Annotations, Language, Mention } from '../core/index';
import type { DealDocuments } from '../editor/documents';
import type { Eligibility } from '../editor/eligibility';
import { COMMANDS } from '../editor/ids';
import type { Log } from '../editor/log';
import { commandLink, emphasis, type Inline, MarkdownBuilder, plain, strong, webLink } from '../editor/markdown';
import { rangeOf, textOf } from '../editor/ranges';
import { languageOf, nameIn, nameOf, otherLanguage, textIn } from '../editor/terms';
import type { Words } from '../words/index';

/** Other places of a term that a card links to, at most. */
const MOST_PLACES = 5;
const MOST_SOURCES = 3;

/** The card of the mention under the pointer. */
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
    const mention = annotations.mentions(offset, offset).find(({ start, end }) => start <= offset && offset <= end);
    return mention && new Hover(this.#card(document, annotations, mention).build(), rangeOf(document, mention));
  }

  #card(document: TextDocument, annotations: Annotations, mention: Mention): MarkdownBuilder {
    const language = languageOf(annotations);
    const { term } = mention;
    const text = textIn(term, language);
    const equivalent = nameIn(term, otherLanguage(language));
    const card = new MarkdownBuilder()
      .paragraph(
        strong(nameOf(term, language)),
        plain(equivalent !== undefined && equivalent !== nameOf(term, language) ? ` · ${equivalent}` : ''),
        plain(' — '),
        emphasis(this.#words.category(mention.category)),
      )
      .paragraph(...this.#said(annotations, mention))
      .paragraph(plain(text?.definition ?? ''));
    if (text && text.lookFor !== '') card.paragraph(strong(l10n.t('Look for')), plain(` — ${text.lookFor}`));
    const places = this.#places(document, annotations, mention);
    if (places.length > 0) card.paragraph(plain(`${l10n.t('Also at')} `), ...places);
    const sources = term.sources.slice(0, MOST_SOURCES);
    if (sources.length > 0) {
      const links = sources.flatMap(({ title, url }, i) => [plain(i === 0 ? '' : ' · '), webLink(title, url)]);
      card.paragraph(emphasis(sources.length > 1 ? l10n.t('Sources') : l10n.t('Source')), plain(' — '), ...links);
    }
    return card.paragraph(...this.#actions(document, mention, language));
  }

  /** What the text says of it here: status, party, values. */
  #said(annotations: Annotations, mention: Mention): readonly Inline[] {
    const { blocks } = annotations;
    const said: string[] = [];
    if (mention.match === 'fuzzy') said.push(l10n.t('misspelt: “{0}”', textOf(blocks, mention)));
    if (mention.status !== 'active') said.push(this.#words.status(mention.status));
    if (mention.party) said.push(textOf(blocks, mention.party));
    for (const value of mention.values) said.push(this.#words.value(value, textOf(blocks, value)));
    return said.length === 0 ? [] : [strong(l10n.t('Here')), plain(` — ${[...new Set(said)].join(' · ')}`)];
  }

  /** Links to the clauses about the same term elsewhere, by line. */
  #places(document: TextDocument, annotations: Annotations, mention: Mention): readonly Inline[] {
    const others = annotations
      .clauses()
      .filter((clause) => clause.term === mention.term && !clause.mentions.some((own) => own.start === mention.start));
    const links = others.slice(0, MOST_PLACES).flatMap((clause, i) => {
      const line = document.positionAt(clause.start).line + 1;
      const args = [document.uri.toString(), clause.start, clause.mentions[0]?.end ?? clause.end];
      return [plain(i === 0 ? '' : ', '), commandLink(l10n.t('line {0}', line), COMMANDS.goTo, args)];
    });
    return others.length > MOST_PLACES ? [...links, plain(', …')] : links;
  }

  #actions(document: TextDocument, mention: Mention, language: Language): readonly Inline[] {
    const actions = [
      commandLink(l10n.t('Read the entry'), COMMANDS.showTerm, [mention.term.id, document.uri.toString()]),
    ];
    const other = otherLanguage(language);
    const equivalent = nameIn(mention.term, other);
    if (equivalent !== undefined) {
      const args = [document.uri.toString(), mention.end, ` (${equivalent})`];
      const label = other === 'fr' ? l10n.t('Insert the French name') : l10n.t('Insert the English name');
      actions.push(commandLink(label, COMMANDS.insertText, args));
    }
    return actions.flatMap((action, i) => (i === 0 ? [action] : [plain(' · '), action]));
  }
}
