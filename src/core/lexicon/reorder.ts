import type { Part } from './phrase';
import type { Language } from './term';

/** Nouns that English puts last as readily as first: `right of first refusal`, `first refusal right`. */
const HEADS = new Set(
  'right rights period date notice event clause option obligation duty commitment condition agreement letter fee price covenant undertaking cap limit'.split(
    ' ',
  ),
);

/** `right of first refusal` → `first refusal right`; undefined where the name has no such twin. */
export function reordered(parts: readonly Part[], language: Language): readonly Part[] | undefined {
  const [head, of, ...rest] = parts;
  if (language !== 'en' || head?.kind !== 'word' || of?.kind !== 'word' || of.word.toLowerCase() !== 'of')
    return undefined;
  if (rest.length < 1 || rest.length > 3 || !HEADS.has(head.word.toLowerCase())) return undefined;
  if (rest.some((part) => part.kind !== 'word' || /^(of|the|a|an|to|for|in|on)$/i.test(part.word))) return undefined;
  return [...rest, head];
}
