import type { TextDocument } from 'vscode';
import type { Annotations, Finding, Mention } from '../../core/index';
import type { Checks } from '../../editor/checks';
import { textOf } from '../../editor/ranges';

/**
 * Tells of which misspelt mentions VS Code underlines the finding: a second line on top of its own could not be read. Until a new version has been checked, the
 * texts at fault in the last one are taken for those at fault in it, so that no line comes and goes at each key.
 */
export function isUnderlined(
  checks: Checks,
  document: TextDocument,
  annotations: Annotations,
): (mention: Mention) => boolean {
  const current = checks.findingsOf(document);
  const findings = (current ?? checks.lastFindingsOf(document) ?? []).filter(isDrawn);
  if (current) {
    const starts = new Set(findings.map(({ start }) => start));
    return ({ match, start }) => match === 'fuzzy' && starts.has(start);
  }
  const texts = new Set(findings.map(({ subject }) => subject));
  return (mention) => mention.match === 'fuzzy' && texts.has(textOf(annotations.blocks, mention).replace(/\s+/g, ' '));
}

/** Of a hint VS Code shows three dots, which are no line. */
function isDrawn({ code, severity }: Finding): boolean {
  return code === 'misspelt-term' && severity !== 'hint';
}
