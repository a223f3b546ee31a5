import type { Annotations, Finding } from '../../core/index';
import { textOf } from '../../editor/ranges';
import { languageOf } from '../../editor/terms';

/** Where a comment that ignores a finding goes: before its paragraph, or at the top of the document, behind the front matter. */
export function ignorePlace({ blocks }: Annotations, { start }: Finding, once: boolean): number {
  if (once) {
    const block = blocks.at(start);
    if (!block) return 0;
    // Blank lines before a paragraph may belong to its block.
    return block.start + (/^\s*\n/.exec(block.block.text)?.[0].length ?? 0);
  }
  const top = textOf(blocks, { start: 0, end: Math.min(blocks.length, 10_000) });
  return /^---\r?\n[\s\S]*?\n---\r?\n/.exec(top)?.[0].length ?? 0;
}

/** The beginning of a definition, and where it goes: behind the document's last definition in a list of them, else before the paragraph of the finding. */
export function stub(
  annotations: Annotations,
  finding: Finding,
  languageId: string,
): { readonly offset: number; readonly text: string } {
  const { blocks, contract } = annotations;
  const french = languageOf(annotations) === 'fr';
  const name = finding.subject;
  const latex = languageId === 'latex' || languageId === 'tex';
  const quoted = french ? (latex ? `\\og ${name} \\fg{}` : `« ${name} »`) : latex ? `\`\`${name}''` : `“${name}”`;
  const sentence = `${quoted} ${french ? 'désigne' : 'means'} [●].`;
  const last = contract.definitions().findLast(({ kind }) => kind === 'means' || kind === 'reference');
  if (!last) return { offset: ignorePlace(annotations, finding, true), text: `${sentence}\n\n` };
  const block = blocks.at(last.start);
  const end = block ? block.start + block.block.text.trimEnd().length : last.sentence.end;
  return { offset: end, text: `\n\n${sentence}` };
}
