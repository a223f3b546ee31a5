import { folded } from '../../editor/folded';

/** What may be the beginning of a name. */
export interface Typed {
  /** Where it begins in its line. UTF-16 code units. */
  readonly from: number;
  readonly text: string;
  readonly folded: string;
  readonly words: number;
}

/** No name that one would complete is longer. */
const MOST_WORDS = 6;
const LONGEST = 80;

/** The last words before the cursor, the most first: `a right of f` → `a right of f`, `right of f`, `of f`, `f`. None after anything but a word or a space. */
export function typedBefore(line: string): readonly Typed[] {
  const near = line.slice(-LONGEST);
  const offset = line.length - near.length;
  const starts = [...near.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map(({ index }) => index).slice(-MOST_WORDS);
  return starts.flatMap((start, i) => {
    const text = near.slice(start);
    // What has been closed or set off is behind the writer.
    if (/[^\p{L}\p{M}\p{N}\s\p{Pd}'’]/u.test(text)) return [];
    return [{ from: offset + start, text, folded: folded(text), words: starts.length - i }];
  });
}
