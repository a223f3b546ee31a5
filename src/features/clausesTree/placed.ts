import type { TextDocument } from 'vscode';
import type { Annotations, Clause } from '../../core/index';
import { markupOf } from '../../editor/documents';
import { textOf } from '../../editor/ranges';
import { sectionAt, type Sections } from '../../editor/sections';
import { languageOf, nameOf } from '../../editor/terms';
import type { Words } from '../../words/index';
import type { PlacedClause } from './outline';

const EXCERPT = 90;

/** The clauses of a document, with what the tree says of each. */
export function placedClauses(
  document: TextDocument,
  annotations: Annotations,
  sections: Sections,
  words: Words,
): readonly PlacedClause[] {
  const language = languageOf(annotations);
  const { blocks } = annotations;
  const parts = sections.of(blocks, markupOf(document));
  return annotations.clauses().map((clause) => ({
    clause,
    name: nameOf(clause.term, language),
    summary: words.summary(clause, (span) => textOf(blocks, span)),
    section: sectionAt(parts, clause.start)?.title ?? '',
    line: document.positionAt(clause.start).line + 1,
    excerpt: excerptOf(document, clause),
  }));
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
