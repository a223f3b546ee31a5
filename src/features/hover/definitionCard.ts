import { l10n, type TextDocument } from 'vscode';
import type { Annotations, Definition, DefinitionElsewhere, Span } from '../../core/index';
import { COMMANDS } from '../../editor/ids';
import { commandLink, emphasis, type Inline, type MarkdownBuilder, plain, strong } from '../../editor/markdown';
import { sentenceOf } from '../../editor/definitions';
import { textOf } from '../../editor/ranges';
import { shortened } from '../../editor/terms';

/** Uses that a card links to, at most. */
const MOST_USES = 5;
/** A sentence that defines can be a page long. UTF-16 code units. */
const LONGEST_SENTENCE = 400;

/** Writes what the document itself says that a name means, and where it uses it. */
export function writeDefinition(
  card: MarkdownBuilder,
  document: TextDocument,
  annotations: Annotations,
  definition: Definition,
): void {
  const { contract } = annotations;
  card.paragraph(
    strong(`“${definition.name}”`),
    plain(' — '),
    emphasis(l10n.t('defined in this document')),
    plain(', '),
    lineLink(document, definition),
  );
  card.lines(
    [plain(shortened(sentenceOf(document, annotations, definition), LONGEST_SENTENCE))],
    meaningOf(document, annotations, definition),
  );
  const uses = contract.usesOf(definition);
  if (uses.length === 0) return;
  const links = uses.slice(0, MOST_USES).flatMap((use, i) => [plain(i === 0 ? ' — ' : ', '), lineLink(document, use)]);
  const more = uses.length > MOST_USES ? ', …' : '';
  card.paragraph(
    strong(uses.length === 1 ? l10n.t('Used once') : l10n.t('Used {0} times', uses.length)),
    ...links,
    plain(more),
  );
}

/** What stands where a definition refers to: the definition that it stands for, else the beginning of the part that it names. */
function meaningOf(document: TextDocument, annotations: Annotations, definition: Definition): readonly Inline[] {
  if (definition.kind !== 'reference') return [];
  const { contract, blocks } = annotations;
  const stated = contract.definitionsOf(definition.name).find(({ kind }) => kind !== 'reference');
  const target = stated ?? contract.referenceOf(definition)?.target;
  if (!target) return [];
  const text = stated
    ? sentenceOf(document, annotations, stated)
    : textOf(blocks, { start: target.start, end: Math.min(target.start + 2 * LONGEST_SENTENCE, blocks.length) })
        .replace(/\s*\n\s*\n[^]*/, '')
        .replace(/\s+/g, ' ');
  return [lineLink(document, target), plain(` — ${shortened(text, LONGEST_SENTENCE)}`)];
}

/** Writes what another document says that a name means. */
export function writeElsewhere(card: MarkdownBuilder, { name, document, sentence }: DefinitionElsewhere): void {
  card.paragraph(strong(`“${name}”`), plain(' — '), emphasis(l10n.t('defined in {0}', document)));
  card.paragraph(plain(shortened(sentence.replace(/\s+/g, ' ').trim(), LONGEST_SENTENCE)));
}

function lineLink(document: TextDocument, { start, end }: Span): Inline {
  const line = document.positionAt(start).line + 1;
  return commandLink(l10n.t('line {0}', line), COMMANDS.goTo, [document.uri.toString(), start, end]);
}
