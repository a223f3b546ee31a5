import type { TextDocument } from 'vscode';
import type { Annotations, Category, Clause, ClauseList, Language } from '../../core/index';
import { markupOf } from '../../editor/markup';
import { textOf } from '../../editor/ranges';
import { type Section, sectionAt, type Sections } from '../../editor/sections';
import { languageOf, nameOf } from '../../editor/terms';
import type { Words } from '../../words/index';
import { ClauseIdentities } from './identities';
import type { PlacedClause, PlacedSection } from './outline';

const EXCERPT = 90;

/** What the tree says of a clause, wherever in the document it stands. */
interface Told {
  readonly category: Category;
  readonly name: string;
  readonly summary: string;
  readonly excerpt: string;
}

/** The clauses of one document, version after version: what is said of those that an edit left alone is not worded again. */
export class PlacedClauses {
  readonly #document: TextDocument;
  readonly #sections: Sections;
  readonly #words: Words;
  readonly #identities = new ClauseIdentities();
  #list: ClauseList | undefined;
  #language: Language | undefined;
  #told: readonly Told[] = [];

  constructor(document: TextDocument, sections: Sections, words: Words) {
    this.#document = document;
    this.#sections = sections;
    this.#words = words;
  }

  /** Those of the document as it is, with what the tree says of each. */
  of(annotations: Annotations): readonly PlacedClause[] {
    const list = annotations.clauses();
    const told = this.#tell(annotations, list);
    const sectionOf = placedSections(this.#sections.of(annotations.blocks, markupOf(this.#document)));
    const ids = this.#identities.of(
      list.map(({ term, status }, i) => ({
        group: term.id,
        look: `${status}\n${told[i]?.summary ?? ''}\n${told[i]?.excerpt ?? ''}`,
      })),
    );
    return list.map((clause, i) => ({
      clause,
      id: ids[i] ?? '',
      name: told[i]?.name ?? clause.term.id,
      summary: told[i]?.summary ?? '',
      excerpt: told[i]?.excerpt ?? '',
      section: sectionOf(clause.start),
      line: this.#document.positionAt(clause.start).line + 1,
    }));
  }

  #tell(annotations: Annotations, list: ClauseList): readonly Told[] {
    const language = languageOf(annotations);
    const tellOf = (clause: Clause): Told => ({
      category: clause.category,
      name: nameOf(clause.term, language),
      summary: this.#words.summary(clause, (span) => textOf(annotations.blocks, span)),
      excerpt: excerptOf(this.#document, clause),
    });
    if (this.#list && this.#language === language) {
      const { at, removed, added } = list.changesSince(this.#list);
      const fresh = list.slice(at, at + added).map(tellOf);
      // What was before is told of all clauses of a category by any of them.
      const touched = new Set([...fresh, ...this.#told.slice(at, at + removed)].map(({ category }) => category));
      const all = [...this.#told.slice(0, at), ...fresh, ...this.#told.slice(at + removed)];
      this.#told = all.map((told, i) => {
        const clause = touched.has(told.category) && (i < at || i >= at + added) ? list.at(i) : undefined;
        return clause ? tellOf(clause) : told;
      });
    } else this.#told = list.map(tellOf);
    this.#list = list;
    this.#language = language;
    return this.#told;
  }
}

function placedSections(sections: readonly Section[]): (offset: number) => PlacedSection {
  const before: PlacedSection = { id: '', title: '' };
  const counts = new Map<string, number>();
  const placed = new Map(
    sections.map((section) => {
      const count = counts.get(section.title) ?? 0;
      counts.set(section.title, count + 1);
      return [section, { id: `${section.title}#${count}`, title: section.title }];
    }),
  );
  return (offset) => {
    const section = sectionAt(sections, offset);
    return (section && placed.get(section)) ?? before;
  };
}

/** The line that a clause begins on, cut around the mention. */
function excerptOf(document: TextDocument, clause: Clause): string {
  const { line, character } = document.positionAt(clause.start);
  const { text } = document.lineAt(line);
  const from = Math.max(0, Math.min(character - 20, text.length - EXCERPT));
  const cut = text.slice(from, from + EXCERPT);
  // Signs of markup at either end say nothing.
  const words = cut
    .replace(from === 0 ? /^[\s#>|*-]+/ : /^\S*\s+/, '')
    .replace(/[\s|]+$/, '')
    .replace(/[ \t|]{2,}/g, ' ');
  return `${from > 0 ? '…' : ''}${words}${from + EXCERPT < text.length ? '…' : ''}`;
}
