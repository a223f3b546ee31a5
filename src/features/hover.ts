import {
  type CancellationToken,
  type Disposable,
  Hover,
  languages,
  l10n,
  type Position,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Annotations, Language, Mention } from '../core/index';
import type { DealDocuments } from '../editor/documents';
import type { Eligibility } from '../editor/eligibility';
import { COMMANDS } from '../editor/ids';
import type { Log } from '../editor/log';
import { commandLink, emphasis, type Inline, MarkdownBuilder, plain, strong, webLink } from '../editor/markdown';
import { rangeOf, textOf } from '../editor/ranges';
import { languageOf, mentionAt, nameIn, nameOf, otherLanguage, shortened, textIn } from '../editor/terms';
import type { Words } from '../words/index';

/** Other places of a term that a card links to, at most. */
const MOST_PLACES = 5;
const MOST_SOURCES = 3;
/** A card is a screen at most, whatever a glossary says; its page has the rest. UTF-16 code units. */
const LONGEST_DEFINITION = 480;
const LONGEST_ADVICE = 240;
/** Of a text that is named in a link. */
const LONGEST_NAMED = 32;

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
    const mention = mentionAt(annotations, document.offsetAt(position));
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
      .paragraph(plain(shortened(text?.definition ?? '', LONGEST_DEFINITION)));
    if (text && text.lookFor !== '')
      card.paragraph(strong(l10n.t('Look for')), plain(` — ${shortened(text.lookFor, LONGEST_ADVICE)}`));
    return card
      .paragraph(...this.#said(annotations, mention))
      .paragraph(...this.#places(document, annotations, mention))
      .paragraph(...this.#actions(document, annotations, mention, language))
      .paragraph(...this.#sources(mention));
  }

  /** What the text says of it here: status, party, values. */
  #said(annotations: Annotations, mention: Mention): readonly Inline[] {
    const { blocks } = annotations;
    const said: string[] = [];
    if (mention.match === 'fuzzy') said.push(l10n.t('misspelt: “{0}”', textOf(blocks, mention)));
    if (mention.status !== 'active') said.push(this.#words.status(mention.status));
    if (mention.party) said.push(textOf(blocks, mention.party));
    for (const value of mention.values) said.push(this.#words.quoted(value, textOf(blocks, value)));
    if (mention.before.length > 0) said.push(this.#words.before(mention.before, (span) => textOf(blocks, span)));
    return said.length === 0 ? [] : [strong(l10n.t('Here')), plain(` — ${[...new Set(said)].join(' · ')}`)];
  }

  /** Links to the clauses about the same term elsewhere, by line. */
  #places(document: TextDocument, annotations: Annotations, mention: Mention): readonly Inline[] {
    const others = annotations
      .clauses()
      .filter((clause) => clause.term === mention.term && !clause.mentions.some((own) => own.start === mention.start));
    if (others.length === 0) return [];
    const links = others.slice(0, MOST_PLACES).flatMap((clause, i) => {
      const line = document.positionAt(clause.start).line + 1;
      const args = [document.uri.toString(), clause.start, clause.mentions[0]?.end ?? clause.end];
      return [plain(i === 0 ? ' — ' : ', '), commandLink(l10n.t('line {0}', line), COMMANDS.goTo, args)];
    });
    return [strong(l10n.t('Also at')), ...links, plain(others.length > MOST_PLACES ? ', …' : '')];
  }

  #sources({ term }: Mention): readonly Inline[] {
    const sources = term.sources.slice(0, MOST_SOURCES);
    if (sources.length === 0) return [];
    const links = sources.flatMap(({ title, url }, i) => [plain(i === 0 ? ' — ' : ' · '), webLink(title, url)]);
    return [strong(sources.length > 1 ? l10n.t('Sources') : l10n.t('Source')), ...links];
  }

  #actions(document: TextDocument, annotations: Annotations, mention: Mention, language: Language): readonly Inline[] {
    const { term } = mention;
    const uri = document.uri.toString();
    const actions = [
      commandLink(l10n.t('Read the entry'), COMMANDS.showTerm, [term.id, uri]),
      commandLink(l10n.t('Look up'), COMMANDS.lookUp, [nameOf(term, language)]),
    ];
    const other = otherLanguage(language);
    const equivalent = nameIn(term, other);
    if (equivalent !== undefined) {
      const label = other === 'fr' ? l10n.t('Insert the French name') : l10n.t('Insert the English name');
      const args = [uri, document.version, mention.end, ` (${equivalent})`];
      actions.push(commandLink(label, COMMANDS.insertText, args));
    }
    const text = textOf(annotations.blocks, mention).replace(/\s+/g, ' ');
    const ignore = workspace.name === undefined ? COMMANDS.ignoreEverywhere : COMMANDS.ignoreInWorkspace;
    actions.push(commandLink(l10n.t('Ignore “{0}”', shortened(text, LONGEST_NAMED)), ignore, [text]));
    return actions.flatMap((action, i) => (i === 0 ? [action] : [plain(' · '), action]));
  }
}
