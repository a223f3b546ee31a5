import { l10n, type Uri, workspace } from 'vscode';
import type { Language, Lexicon, Term } from '../../core/index';
import { emphasis, type Inline, MarkdownBuilder, pathLink, plain, strong, webLink } from '../../editor/markdown';
import { capitalised, nameOf, otherLanguage } from '../../editor/terms';
import type { Words } from '../../words/index';
import { lineLink, pageLink } from './address';
import { type FilePlaces, MOST_PLACES } from './places';

/** What a page is written from. */
export interface PageContent {
  readonly term: Term;
  readonly lexicon: Lexicon;
  readonly language: Language;
  /** In the document that the page was opened from; undefined for none. */
  readonly here: FilePlaces | undefined;
  readonly others: readonly FilePlaces[];
  /** How many files beyond those hold the term. */
  readonly more: number;
  /** Whether the files of the workspace were read. */
  readonly isScanned: boolean;
}

/** Writes a term's page: its whole entry in both languages, where it occurs, its sources. */
export function writePage(content: PageContent, words: Words): string {
  const { term, lexicon, language } = content;
  const page = new MarkdownBuilder().heading(1, capitalised(nameOf(term, language)));
  page.paragraph(emphasis(words.category(term.category)));
  for (const spoken of [language, otherLanguage(language)]) writeLanguage(page, term, spoken, language);
  writePlaces(page, content);
  const related = term.related.flatMap((id) => lexicon.term(id) ?? []);
  if (related.length > 0) {
    page.heading(2, l10n.t('Related terms'));
    page.list(related.map((other) => [pathLink(nameOf(other, language), pageLink(other, language))]));
  }
  if (term.sources.length > 0) {
    page.heading(2, l10n.t('Sources')).list(term.sources.map(({ title, url }) => [webLink(title, url)]));
  }
  page.rule().paragraph(emphasis(l10n.t('Deal Terms explains words. It is no legal advice.')));
  return page.text();
}

function writeLanguage(page: MarkdownBuilder, term: Term, spoken: Language, first: Language): void {
  const text = term.texts[spoken];
  if (!text) return;
  const [name, ...others] = text.names.map((wording) => wording.text);
  if (spoken !== first) {
    const title = spoken === 'fr' ? l10n.t('In French') : l10n.t('In English');
    page.heading(2, `${title}${name === undefined ? '' : `: ${name}`}`);
  }
  page.paragraph(plain(text.definition));
  if (text.lookFor !== '') page.paragraph(strong(l10n.t('In the clause')), plain(` — ${text.lookFor}`));
  if (others.length > 0) page.paragraph(strong(l10n.t('Also called')), plain(` — ${others.join(', ')}`));
}

function writePlaces(page: MarkdownBuilder, { here, others, more, isScanned }: PageContent): void {
  if (here && here.places.length > 0) page.heading(2, l10n.t('In the document')).list(lines(here));
  const isOfWorkspace = workspace.workspaceFolders !== undefined;
  if (others.length > 0 || isOfWorkspace) page.heading(2, l10n.t('In the workspace'));
  for (const file of others) page.heading(3, workspace.asRelativePath(file.uri)).list(lines(file));
  if (more > 0)
    page.paragraph(emphasis(more === 1 ? l10n.t('And in 1 more file.') : l10n.t('And in {0} more files.', more)));
  if (!isOfWorkspace) return;
  if (!isScanned)
    page.paragraph(emphasis(l10n.t('“Deal Terms: Read the Whole Workspace” finds it in files that are not open.')));
  else if (others.length === 0) page.paragraph(emphasis(l10n.t('No other file holds it.')));
}

function lines({ uri, places }: FilePlaces): readonly (readonly Inline[])[] {
  const items = places.slice(0, MOST_PLACES).map(({ line, said }) => {
    const place = placeLink(uri, line);
    return said === '' ? [place] : [place, plain(`: ${said}`)];
  });
  return places.length > MOST_PLACES ? [...items, [plain('…')]] : items;
}

function placeLink(uri: Uri, line: number): Inline {
  const text = capitalised(l10n.t('line {0}', line));
  const path = lineLink(uri, line);
  return path === undefined ? plain(text) : pathLink(text, path);
}
