/** Abbreviations whose stop ends no sentence. */
const ABBREVIATED =
  /(?<![\p{L}\p{N}])(art|arts|al|no|n|v|vs|cf|cass|civ|com|e\.g|i\.e|etc|inc|ltd|co|corp|u\.s|u\.k|u\.s\.c|c\.-à-d|[A-Z])\.(?=[\s\p{L}\p{N}-])/giu;

/** The sentences of a definition. */
export function sentences(prose: string): readonly string[] {
  return prose
    .replace(ABBREVIATED, '$1')
    .split(/(?<=[.!?]["”»)]?)\s+(?=[\p{Lu}«“"(\d])/u)
    .filter((sentence) => sentence.trim() !== '');
}

/** A name as the matcher compares it: without case, accents and the difference of hyphen and space, in the singular. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'-]/g, ' ')
    .replace(/(?<=\p{L}{3})s\b/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const SMALL = new Set(
  'a an and as at be by for from in into is it its of on or that the their this to under upon which who with a au aux ce cette dans de des du elle en est et il la le les leur ou par pour qui qu se son sa ses sur un une'.split(
    ' ',
  ),
);

/** The words of a text that say something, in the form of {@link plainName}. */
export function contentWords(text: string): readonly string[] {
  return plainName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.has(word));
}
