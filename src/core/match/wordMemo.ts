import { mix } from '../text/vocabulary';

const GROUPS = 1 << 12;
/** Places where one word may stand. */
const WAYS = 8;
const SIZE = 3;

/** What {@link WordMemo.find} answers where nothing is kept. */
export const NOT_KEPT = -2;

/**
 * Answers about words, by both of their hashes. Of eight words that fall on one group of places the one that was met longest ago is forgotten: with a single place each, a few words of a
 * text that meet on it would be worked out over and over.
 */
export class WordMemo {
  /** Both hashes and the answer, the group's latest first. */
  readonly #kept = new Int32Array(SIZE * WAYS * GROUPS);
  #filled = false;

  /** The answer kept for a word, or {@link NOT_KEPT}. */
  find(hash: number, check: number): number {
    const kept = this.#kept;
    const first = groupOf(hash);
    for (let at = first; at < first + SIZE * WAYS; at += SIZE)
      if (kept[at] === hash && kept[at + 1] === check) return kept[at + 2];
    return NOT_KEPT;
  }

  keep(hash: number, check: number, answer: number): void {
    const kept = this.#kept;
    const at = groupOf(hash);
    kept.copyWithin(at + SIZE, at, at + SIZE * (WAYS - 1));
    kept[at] = hash;
    kept[at + 1] = check;
    kept[at + 2] = answer;
    this.#filled = true;
  }

  clear(): void {
    if (this.#filled) this.#kept.fill(0);
    this.#filled = false;
  }
}

function groupOf(hash: number): number {
  return SIZE * WAYS * (mix(hash) & (GROUPS - 1));
}
