/** A text as it is compared while somebody types: without case, accents and kinds of quotes, hyphens as spaces, one space between words. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\p{Pd}]+/gu, ' ');
}
