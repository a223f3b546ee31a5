import { foldText } from '../../text/characters';
import type { Definition } from '../definition';
import type { Check } from './check';
import type { CheckedDocument } from './document';

/** What stands before a bracket says what it names if it is as long as this. UTF-16 code units. */
const SHORTEST_MEANING = 16;

/** Names that two places define differently. */
export const duplicateDefinition: Check = {
  codes: ['duplicate-definition'],
  find: (document) => {
    const byName = new Map<string, Definition>();
    return document.contract.definitions().flatMap((definition) => {
      if (definition.kind === 'reference') return [];
      const key = `${document.annexAt(definition.start)} ${definition.name}`;
      const first = byName.get(key);
      if (!first) byName.set(key, definition);
      if (!first || meaningOf(document, first) === meaningOf(document, definition)) return [];
      const { start, end, name } = definition;
      return [{ code: 'duplicate-definition' as const, start, end, args: [name], subject: name, related: [first] }];
    });
  },
};

/** The words that define, without case, spacing and signs: those before a bracket, the sentence elsewhere. */
function meaningOf(document: CheckedDocument, { kind, start, sentence }: Definition): string {
  const before = { start: sentence.start, end: start };
  return foldText(document.textOf(kind === 'inline' && start - sentence.start > SHORTEST_MEANING ? before : sentence))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
