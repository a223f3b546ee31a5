import type { Blocks } from '../text/blocks';

/** A list of more items is read no further: a bound, not a rule of style. */
const MOST_ITEMS = 60;
/** `(a)`, `iv)`; `-`, `•`; `1.`, `a.`. */
const ITEM = /^\s*(?:\(?(?:[a-z]{1,2}|[ivxlc]{1,5}|\d{1,2})\)(?=\s)|([-*•–—])(?=\s)|((?:\d{1,2}|[a-z])\.)(?=\s))/iu;

/**
 * Where the list ends that stands behind `end`, each item in a block of its own: “Affiliate” means a company that: (a) …; or (b) …. `end` itself where none does.
 * Numbers with a full stop are items only where the list begins with one: else they are the next section's.
 */
export function itemsEnd(blocks: Blocks, end: number): number {
  let last = end;
  let items = 0;
  let dotted = false;
  blocks.forEach(end, blocks.length, ({ text }, start) => {
    if (start < end) return true;
    const label = ITEM.exec(text);
    const isDotted = label?.[2] !== undefined;
    if (!label || (isDotted && items > 0 && !dotted) || ++items > MOST_ITEMS) return false;
    dotted ||= isDotted;
    last = start + text.trimEnd().length;
    return true;
  });
  return last;
}

/** Whether a text ends by announcing a list: with a colon, or with a dash behind a word. */
export function announcesList(text: string): boolean {
  return /[:：]\s*$/u.test(text.slice(-8)) || /\p{L}\s*[—–]\s*$/u.test(text.slice(-8));
}
