import { isUpper } from '../text/characters';
import type { Markup } from '../text/markup';
import type { Span } from '../text/span';
import { distantVerb, verbAt, weakVerbAt } from './defining';
import type { DefinitionFact, DefinitionKind } from './definition';
import { entryNames } from './entries';
import { leadIn, startsSentence } from './leadIns';
import { type Marked, markedStretches } from './marks';
import { cleanName, nameIn } from './names';
import { isDigit, setOf, skipBlankBack, startsUpper, tokenAfter, tokenBefore } from './scan';
import { sentenceAround } from './sentences';
import { longForm, type Named, unmarkedNames } from './unmarked';

const SIGNS = [
  '"',
  '“',
  '„',
  '«',
  '‘',
  "''",
  ' mean',
  '(',
  'herein',
  'hereafter',
  'known as',
  'called',
  'ci-apr',
  'Ci-apr',
  'désigne',
  'signifie',
  'entend',
  'meaning',
  'le sens',
] as const;
const CLOSING = setOf(') , ; : . ] and or et ou in for | /');
const NOTHING: readonly DefinitionFact[] = [];

/**
 * The definitions of a block, in the order of the text. `raw` is the block's text, `shown` the same with its markup masked: emphasis may stand for quotes. Linear: a name
 * set apart is looked around a bounded number of words.
 */
export function readDefinitions(raw: string, shown: string, markup: Markup): readonly DefinitionFact[] {
  if (!SIGNS.some((sign) => shown.includes(sign)) && markup === 'plain') return NOTHING;
  const marked = markedStretches(raw, shown, markup);
  const found: Named[] = [...setApart(shown, marked)];
  const free = (span: Span): boolean => !found.some((other) => other.start < span.end && span.start < other.end);
  for (const named of unmarkedNames(shown)) if (free(named)) found.push(named);
  // The options of LaTeX's items are masked, so that only the source has their names.
  const source = markup === 'latex' ? raw : shown;
  for (const span of entryNames(raw, shown, markup)) {
    const name = cleanName(source, span);
    if (name && free(name)) found.push({ ...name, kind: 'entry' });
  }
  if (found.length === 0) return NOTHING;
  found.sort((a, b) => a.start - b.start);
  return found.map((named) => ({
    ...named,
    name: nameIn(source, named),
    sentence: sentenceAround(shown, named),
  }));
}

/** Of the stretches set apart those that define. */
function setApart(text: string, marked: readonly Marked[]): Named[] {
  const found: Named[] = [];
  const skip = new Map(marked.map((stretch) => [stretch.to, stretch.from]));
  /** What the stretch behind the one at hand defines: `“Sale”, “Sells” and “Sold” mean`. */
  let chained: DefinitionKind | undefined;
  for (let m = marked.length - 1; m >= 0; m--) {
    const stretch = marked[m];
    if (!stretch) continue;
    const follows = marked[m + 1];
    const kind =
      kindOf(text, stretch, skip) ?? (chained && follows && joins(text, stretch, follows) ? chained : undefined);
    chained = kind === 'inline' ? undefined : kind;
    const name = kind && cleanName(text, stretch);
    if (!kind || !name) continue;
    const long =
      kind === 'inline' && name.end - name.start <= 10
        ? longForm(text, name.start, name.end, openingBracket(text, stretch.from))
        : undefined;
    found.push(long ? { ...name, kind: 'abbreviation', long } : { ...name, kind });
  }
  return found;
}

/** Where the words end that may be abbreviated: before the bracket or the sign. */
function openingBracket(text: string, from: number): number {
  const end = skipBlankBack(text, from);
  return text[end - 1] === '(' ? end - 1 : from;
}

function kindOf(text: string, stretch: Marked, skip: ReadonlyMap<number, number>): DefinitionKind | undefined {
  const verb = verbAt(text, stretch.to);
  if (verb) return verb.kind;
  const proper =
    startsUpper(text, stretch.start) || isDigit(text.charCodeAt(stretch.start)) || hasCapital(text, stretch);
  if (proper && startsSentence(text, stretch.from)) {
    const begun = distantVerb(text, stretch.to) ?? (stretch.quoted ? weakVerbAt(text, stretch.to) : undefined);
    if (begun) return begun.kind;
    if (stretch.quoted && isEntry(text, stretch)) return 'entry';
  }
  const lead = leadIn(text, stretch.from, skip);
  if (!lead.names || (!proper && !lead.article)) return undefined;
  const next = tokenAfter(text, stretch.to);
  if (next && !CLOSING.has(next.text) && lead.bracket >= 0) return undefined;
  if (!stretch.quoted && lead.bracket >= 0 && !lead.article && next?.text !== ')') return undefined;
  return 'inline';
}

function hasCapital(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isUpper(text.charCodeAt(at))) return true;
  return false;
}

/** `“Affiliate”: any company that …` at the start of a line. */
function isEntry(text: string, stretch: Marked): boolean {
  const sign = tokenAfter(text, stretch.to);
  const before = tokenBefore(text, stretch.from);
  if (sign?.text !== ':' || (before && before.text === ',')) return false;
  let words = 0;
  for (let token = tokenAfter(text, sign.end); token && words < 3; token = tokenAfter(text, token.end))
    if (token.isWord) words++;
  return words >= 3;
}

const JOINTS = setOf(', and or et ou / ; ( ) the including terms');

/** Whether one stretch is listed right before another. */
function joins(text: string, stretch: Marked, next: Marked): boolean {
  let at = stretch.to;
  for (let n = 0; n < 5; n++) {
    const token = tokenAfter(text, at, next.from);
    if (!token) return n > 0;
    if (!JOINTS.has(token.text)) return false;
    at = token.end;
  }
  return false;
}
