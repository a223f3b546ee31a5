import { codeAt, type Cursor, isHyphen } from './cursor';
import { G } from './grammarWords';
import { ARTICLE, NUMBER_KIND } from './vocabulary';

/** The next figure of a list that ends in a joint: `6, 12 or 18 months`; -1 where word `i` is none. */
export function listedAfter(cursor: Cursor, from: number, i: number): number {
  if (!cursor.isFigure(i) || cursor.between(from, cursor.startOf(i)) !== 0x2c) return -1;
  const joint = i + 1;
  if ((cursor.grammar(joint) & (G.or | G.and)) === 0 || !cursor.follows(cursor.endOf(i), joint)) return -1;
  return cursor.isFigure(joint + 1) && cursor.follows(cursor.endOf(joint), joint + 1) ? i : -1;
}

/** The word that a joint (`to`, `–`, `à`, `and`) at word `i` leads to, from a place on; -1 where there is none. */
export function jointTo(cursor: Cursor, from: number, i: number): number {
  if (i >= cursor.count) return -1;
  // `5-10`, but `5-to-10`.
  if (isHyphen(cursor.between(from, cursor.startOf(i))) && (cursor.grammar(i) & (G.to | G.or)) === 0) return i;
  if ((cursor.grammar(i) & (G.to | G.or | G.and)) === 0 || !cursor.follows(from, i)) return -1;
  // Folded, the French `à` is the English article.
  if (NUMBER_KIND[cursor.at(i)] === ARTICLE && cursor.language !== 'fr') {
    const code = codeAt(cursor.text, cursor.startOf(i));
    if (code !== 0xe0 && code !== 0xc0) return -1;
  }
  let next = i + 1;
  if ((cursor.grammar(next) & G.the) !== 0) next++;
  return next < cursor.count && cursor.follows(cursor.endOf(next - 1), next) ? next : -1;
}
