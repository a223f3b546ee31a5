import { l10n, type TextDocument, workspace } from 'vscode';
import type { Annotations, Language, Mention } from '../../core/index';
import { COMMANDS } from '../../editor/ids';
import { commandLink, emphasis, type Inline, type MarkdownBuilder, plain, strong } from '../../editor/markdown';
import { textOf } from '../../editor/ranges';
import { languageOf, nameIn, nameOf, otherLanguage, shortened, textIn } from '../../editor/terms';
import type { Words } from '../../words/index';

/** Other places of a term that a card links to, at most. */
const MOST_PLACES = 5;
const MOST_SOURCES = 3;
/** A card is a screen at most, whatever a glossary says; its page has the rest. UTF-16 code units. */
const LONGEST_DEFINITION = 480;
const LONGEST_IN_BRIEF = 180;
const LONGEST_ADVICE = 240;
const LONGEST_SOURCE = 120;
/** Of a text that is named in a link. */
const LONGEST_NAMED = 32;

/** What the dictionary says of a mention, what the text says of it, and what can be done. */
export class TermCard {
  readonly #document: TextDocument;
  readonly #annotations: Annotations;
  readonly #words: Words;

  constructor(document: TextDocument, annotations: Annotations, words: Words) {
    this.#document = document;
    this.#annotations = annotations;
    this.#words = words;
  }

  /** Writes the card; `brief` where another stands above it. */
  write(card: MarkdownBuilder, mention: Mention, brief: boolean): void {
    const language = languageOf(this.#annotations);
    const { term } = mention;
    const text = textIn(term, language);
    const equivalent = nameIn(term, otherLanguage(language));
    card
      .paragraph(
        strong(nameOf(term, language)),
        plain(equivalent !== undefined && equivalent !== nameOf(term, language) ? ` · ${equivalent}` : ''),
        plain(' — '),
        emphasis(this.#words.category(mention.category)),
      )
      .paragraph(plain(shortened(text?.definition ?? '', brief ? LONGEST_IN_BRIEF : LONGEST_DEFINITION)));
    // Lines of one paragraph: VS Code shows some ten of them, and whoever wants more has to scroll.
    if (!brief) card.lines(adviceOf(text?.lookFor ?? ''), this.#sources(mention));
    card.lines(this.#said(mention), this.#places(mention)).paragraph(...this.#actions(mention, language));
  }

  /** What the text says of it here: status, party, values. */
  #said(mention: Mention): readonly Inline[] {
    const { blocks } = this.#annotations;
    const said: string[] = [];
    if (mention.match === 'fuzzy') said.push(l10n.t('misspelt: “{0}”', textOf(blocks, mention)));
    if (mention.party) said.push(textOf(blocks, mention.party));
    for (const value of mention.values) said.push(this.#words.quoted(value, textOf(blocks, value)));
    if (mention.status !== 'active') said.push(this.#words.status(mention.status));
    if (mention.before.length > 0) said.push(this.#words.before(mention.before, (span) => textOf(blocks, span)));
    return said.length === 0 ? [] : [strong(l10n.t('Here')), plain(` — ${[...new Set(said)].join(' · ')}`)];
  }

  /** Links to the clauses about the same term elsewhere, by line. */
  #places(mention: Mention): readonly Inline[] {
    const others = this.#annotations
      .clauses()
      .of(mention.term)
      .filter((clause) => !clause.mentions.some((own) => own.start === mention.start));
    if (others.length === 0) return [];
    const links = others.slice(0, MOST_PLACES).flatMap((clause, i) => {
      const line = this.#document.positionAt(clause.start).line + 1;
      const args = [this.#document.uri.toString(), clause.start, clause.mentions[0]?.end ?? clause.end];
      return [plain(i === 0 ? ' — ' : ', '), commandLink(l10n.t('line {0}', line), COMMANDS.goTo, args)];
    });
    return [strong(l10n.t('Also at')), ...links, plain(others.length > MOST_PLACES ? ', …' : '')];
  }

  /** By title alone: a card links to the extension's own commands and nowhere else. The page of the term has the addresses. */
  #sources({ term }: Mention): readonly Inline[] {
    const sources = term.sources.slice(0, MOST_SOURCES);
    if (sources.length === 0) return [];
    const titles = sources.map(({ title }) => shortened(title, LONGEST_SOURCE)).join(' · ');
    return [strong(sources.length > 1 ? l10n.t('Sources') : l10n.t('Source')), plain(` — ${titles}`)];
  }

  #actions(mention: Mention, language: Language): readonly Inline[] {
    const { term } = mention;
    const uri = this.#document.uri.toString();
    const actions = [
      commandLink(l10n.t('Read the entry'), COMMANDS.showTerm, [term.id, uri]),
      commandLink(l10n.t('Look up'), COMMANDS.lookUp, [{ query: nameOf(term, language) }]),
    ];
    const other = otherLanguage(language);
    const equivalent = nameIn(term, other);
    if (equivalent !== undefined) {
      const label = other === 'fr' ? l10n.t('Insert the French name') : l10n.t('Insert the English name');
      const args = [uri, this.#document.version, mention.end, ` (${equivalent})`];
      actions.push(commandLink(label, COMMANDS.insertText, args));
    }
    const text = textOf(this.#annotations.blocks, mention).replace(/\s+/g, ' ');
    const ignore = workspace.name === undefined ? COMMANDS.ignoreEverywhere : COMMANDS.ignoreInWorkspace;
    actions.push(commandLink(l10n.t('Ignore “{0}”', shortened(text, LONGEST_NAMED)), ignore, [text]));
    return actions.flatMap((action, i) => (i === 0 ? [action] : [plain(' · '), action]));
  }
}

/** What to look for in such a clause. */
function adviceOf(text: string): readonly Inline[] {
  return text === '' ? [] : [strong(l10n.t('In the clause')), plain(` — ${shortened(text, LONGEST_ADVICE)}`)];
}
