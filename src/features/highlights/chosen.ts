import type { Annotations, Mention, Span } from '../../core/index';
import type { Section } from '../../editor/sections';
import { sectionAt } from '../../editor/sections';
import type { HighlightSettings } from '../../editor/settings';

/** The mentions in a stretch of text that the user wants to see. */
export function chosenMentions(
  annotations: Annotations,
  span: Span,
  settings: HighlightSettings,
  sections: () => readonly Section[],
): readonly Mention[] {
  if (settings.style === 'none') return [];
  const isShown = (mention: Mention): boolean => !settings.hidden.has(mention.category);
  switch (settings.mode) {
    case 'all':
      return annotations.mentions(span.start, span.end).filter(isShown);
    case 'clauses':
      return annotations.mentions(span.start, span.end).filter((mention) => isShown(mention) && saysSomething(mention));
    case 'firstInSection':
      return firstInSection(annotations, span, sections()).filter(isShown);
  }
}

/** Whether a mention is part of a clause with content: a figure, a party, an end. */
function saysSomething({ values, party, status, match }: Mention): boolean {
  return values.length > 0 || party !== undefined || match === 'fuzzy' || (status !== 'active' && status !== 'general');
}

function firstInSection(annotations: Annotations, span: Span, sections: readonly Section[]): readonly Mention[] {
  const from = sectionAt(sections, span.start)?.start ?? 0;
  const seen = new Set<string>();
  return annotations.mentions(from, span.end).filter((mention) => {
    const key = `${sectionAt(sections, mention.start)?.start ?? -1} ${mention.term.id}`;
    // A misspelt one is to be mended wherever it stands.
    if (seen.has(key) && mention.match !== 'fuzzy') return false;
    seen.add(key);
    return mention.end >= span.start;
  });
}
