import { foldText } from '../text/characters';
import type { Span } from '../text/span';

const ARTICLE = /^(?:(?:the|le|la|les|an?|un|une) |l[’'])/;
const TAIL = /(?: (?:of|de|d|is|est|in|dans|on|sur))?(?: [\d.,]+ ?%?)?$/;
const OTHER = /^(?:an)?other |^(?:second|autre|une? autre) /;

/** What a party or an object is called, folded and without its article. */
export function nameIn(text: string, { start, end }: Span): string {
  return foldText(text.slice(start, end).replace(/\s+/g, ' ')).replace(ARTICLE, '');
}

/** A mention's wording, folded, without the little words and figures that it may end with: `initial term` of `initial term of`. */
export function wordingIn(text: string, span: Span): string {
  return nameIn(text, span).replace(TAIL, '');
}

/** Whether two names are those of one: `vendel group` and `vendel`, but not `fund` and `another fund`. */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return ` ${long} `.includes(` ${short} `) && !OTHER.test(long);
}
