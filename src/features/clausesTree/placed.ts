import type { TextDocument } from 'vscode';
import type { Annotations, Clause } from '../../core/index';
import { markupOf } from '../../editor/markup';
import { textOf } from '../../editor/ranges';
import { type Section, sectionAt, type Sections } from '../../editor/sections';
import { languageOf, nameOf } from '../../editor/terms';
import type { Words } from '../../words/index';
import type { ClauseIdentities } from './identities';
import type { PlacedClause, PlacedSection } from './outline';

const EXCERPT = 90;

/** The clauses of a document, with what the tree says of each. */
export function placedClauses(
  document: TextDocument,
  annotations: Annotations,
  sections: Sections,
  identities: ClauseIdentities,
  words: Words,
): readonly PlacedClause[] {
  const language = languageOf(annotations);
  const { blocks } = annotations;
  const sectionOf = placedSections(sections.of(blocks, markupOf(document)));
  const clauses = annotations.clauses().map((clause) => ({
    clause,
    name: nameOf(clause.term, language),
    summary: words.summary(clause, (span) => textOf(blocks, span)),
    section: sectionOf(clause.start),
    line: document.positionAt(clause.start).line + 1,
    excerpt: excerptOf(document, clause),
  }));
  const ids = identities.of(
    clauses.map(({ clause, summary, excerpt }) => ({
      group: clause.term.id,
      look: `${clause.status}\n${summary}\n${excerpt}`,
    })),
  );
  return clauses.map((placed, i) => ({ ...placed, id: ids[i] ?? '' }));
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
