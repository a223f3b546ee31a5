import type { Markup } from '../core/index';

/** How a document is marked up, by its language. */
export function markupOf({ languageId }: { readonly languageId: string }): Markup {
  if (languageId === 'markdown' || languageId === 'mdx') return 'markdown';
  return languageId === 'latex' || languageId === 'tex' ? 'latex' : 'plain';
}

/** The same for a file that is not open, by its name. */
export function markupOfPath(path: string): Markup {
  if (/\.(md|markdown|mdx)$/i.test(path)) return 'markdown';
  return /\.(tex|latex|ltx)$/i.test(path) ? 'latex' : 'plain';
}
