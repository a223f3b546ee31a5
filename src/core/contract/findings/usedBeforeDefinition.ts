import type { Definition } from '../definition';
import { isUpper } from '../../text/characters';
import { isDigit, tokenAfter, tokenBefore } from '../scan';
import type { Check } from './check';
import type { CheckedDocument } from './document';

/** Names that stand in running text before the words in brackets that define them. Lists of definitions may stand anywhere. */
export const usedBeforeDefinition: Check = {
  codes: ['used-before-definition'],
  find: (document) => {
    const first = new Map<string, Definition>();
    const listed = new Set<string>();
    for (const definition of document.contract.definitions()) {
      if (!first.has(definition.name)) first.set(definition.name, definition);
      if (definition.kind !== 'inline') listed.add(definition.name);
    }
    const reported = new Set<string>();
    return document.contract.uses().flatMap((use) => {
      const { start, end, name } = use;
      const definition = first.get(name);
      if (!definition || start >= definition.start || listed.has(name) || reported.has(name)) return [];
      // `the Bankruptcy Court for the District of Delaware (the “Bankruptcy Court”)`: the words that are shortened.
      if (document.isWithin(definition, start)) return [];
      if (document.annexAt(start) !== document.annexAt(definition.start)) return [];
      const announced = isAnnounced(document, use);
      if (!announced && !isRunning(document, use)) return [];
      reported.add(name);
      if (announced) return [];
      return [
        { code: 'used-before-definition' as const, start, end, args: [name], subject: name, related: [definition] },
      ];
    });
  },
};

/** A sentence has more words before its last one. */
const FEWEST_WORDS = 4;

/** How many words lead to an offset from the start of its sentence, counted as far as {@link FEWEST_WORDS}. */
function wordsBefore(text: string, at: number): number {
  let count = 0;
  for (let token = tokenBefore(text, at); token && count < FEWEST_WORDS; token = tokenBefore(text, token.start)) {
    if (!token.isWord && '.;:)'.includes(token.text)) break;
    if (token.isWord) count++;
  }
  return count;
}

/** Whether a use stands in a sentence, not in a heading or among capitals. */
function isRunning(document: CheckedDocument, { start, end }: { start: number; end: number }): boolean {
  const block = document.blockAt(start);
  if (!block) return false;
  const { shown } = block;
  const at = start - block.start;
  if (
    block.contract.labels.some(
      ({ title, start: from, end: to }) => (title.start <= at && at < title.end) || (from <= at && at < to),
    )
  )
    return false;
  const written = shown.slice(at, end - block.start);
  if (written.length > 3 && written === written.toUpperCase()) return false;
  // A line without a small word beside the use is a title.
  let before = tokenBefore(shown, at);
  if (before?.text === "'") before = tokenBefore(shown, before.start);
  const after = tokenAfter(shown, end - block.start);
  // `Representatives of the parties meet`: a capital that begins a sentence, and a heading that ends with a full stop.
  if (!/[\s-]/.test(written) && (!before || '.;:)'.includes(before.text))) return false;
  if (after?.text === '.' && wordsBefore(shown, at) < FEWEST_WORDS) return false;
  const isSmall = (token: typeof before): boolean =>
    token?.isWord === true && !isUpper(shown.charCodeAt(token.start)) && !isDigit(shown.charCodeAt(token.start));
  return isSmall(after) || (isSmall(before) && after !== undefined && !after.isWord);
}

/** `“Facility” (as defined below)`: the text says itself that the meaning comes later; and a name in quotes is spoken of, not used. */
function isAnnounced(document: CheckedDocument, { start, end }: { start: number; end: number }): boolean {
  const block = document.blockAt(start);
  if (!block) return false;
  if ('“"«‘'.includes(tokenBefore(block.shown, start - block.start)?.text ?? ' ')) return true;
  const near = block.shown.slice(end - block.start, end - block.start + 80);
  return /^[^.;]{0,60}(defined|définie?s?)/iu.test(near);
}
