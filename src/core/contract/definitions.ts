import { isUpper } from '../text/characters';
import type { Markup } from '../text/markup';
import type { Span } from '../text/span';
import { byVerbAt, distantVerb, meaningAt, verbAt, weakVerbAt } from './defining';
import type { DefinitionFact, DefinitionKind } from './definition';
import { entryNames, explains, startsNoun } from './entries';
import { followsBy, followsTermWord, isForPurposes, leadIn, startsSentence } from './leadIns';
import { type Marked, markedStretches } from './marks';
import { cleanName, nameIn } from './names';
import { isDigit, setOf, startsUpper, tokenAfter, tokenBefore } from './scan';
import { Sentences } from './sentences';
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
  ': ',
] as const;
/** In brackets behind it stands the title of a section: `Section 1.44 (“Net Sales”)`. */
const CITED = /(?:\b(?:section|article|clause|paragraphe?)s?|§)\s*\d[\d.]*(?:\([a-z\d]{1,4}\))*\s*$/iu;
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
    const sign = name && tokenAfter(source, name.end);
    const verb = sign?.text === ':' ? verbAt(source, sign.end) : undefined;
    if (name && free(name)) found.push({ ...name, kind: verb?.kind ?? 'entry' });
  }
  if (found.length === 0) return NOTHING;
  found.sort((a, b) => a.start - b.start);
  const sentences = new Sentences(shown);
  return found.map((named) => {
    const { start, end, kind, long } = named;
    const fact = { start, end, name: nameIn(source, named), sentence: sentences.around(named), kind };
    return long ? { ...fact, long } : fact;
  });
}

/** Of the stretches set apart those that define. */
function setApart(text: string, marked: readonly Marked[]): Named[] {
  const found: Named[] = [];
  const skip = new Map(marked.map((stretch) => [stretch.to, stretch.from]));
  const begins = sentenceStarts(text, marked);
  /** What the stretch behind the one at hand defines: `“Sale”, “Sells” and “Sold” mean`. */
  let chained: DefinitionKind | undefined;
  for (let m = marked.length - 1; m >= 0; m--) {
    const stretch = marked[m];
    if (!stretch) continue;
    const follows = marked[m + 1];
    const kind =
      kindOf(text, stretch, begins[m] ?? false, skip) ??
      (chained && follows && joins(text, stretch, follows) ? chained : undefined);
    chained = kind === 'inline' ? undefined : kind;
    const name = kind && cleanName(text, stretch);
    if (!kind || !name) continue;
    const long =
      kind === 'inline' && name.end - name.start <= 10
        ? longForm(text, name.start, name.end, openingBracket(text, stretch.from, skip))
        : undefined;
    found.push(long ? { ...name, kind: 'abbreviation', long } : { ...name, kind });
  }
  return found;
}

/** Whether each stretch begins a sentence, or is listed behind one that does: `An “Excluded Person” or “Excluded Entity” is`. */
function sentenceStarts(text: string, marked: readonly Marked[]): readonly boolean[] {
  const starts: boolean[] = [];
  marked.forEach((stretch, m) => {
    const before = marked[m - 1];
    const listed = before !== undefined && (starts[m - 1] ?? false) && joins(text, before, stretch);
    starts.push(listed || startsSentence(text, stretch.from));
  });
  return starts;
}

/** Where the words end that may be abbreviated: before the bracket, `(hereinafter the “RoFR”)`, or the sign. */
function openingBracket(text: string, from: number, skip: ReadonlyMap<number, number>): number {
  const { bracket } = leadIn(text, from, skip);
  return bracket >= 0 ? bracket : from;
}

function kindOf(
  text: string,
  stretch: Marked,
  begins: boolean,
  skip: ReadonlyMap<number, number>,
): DefinitionKind | undefined {
  const verb =
    verbAt(text, stretch.to) ??
    (stretch.quoted ? meaningAt(text, stretch.to) : undefined) ??
    (followsBy(text, stretch.from) ? byVerbAt(text, stretch.to) : undefined);
  if (verb) return verb.kind;
  const proper =
    startsUpper(text, stretch.start) || isDigit(text.charCodeAt(stretch.start)) || hasCapital(text, stretch);
  const called = stretch.quoted && followsTermWord(text, stretch.from);
  if ((proper || called) && begins) {
    const begun = distantVerb(text, stretch.to);
    if (begun) return begun.kind;
  }
  if (proper && (begins || called) && stretch.quoted) {
    const weak = weakVerbAt(text, stretch.to);
    if (weak) return weak.kind;
  }
  if (proper && begins) {
    const sign = tokenAfter(text, stretch.to);
    const behind = sign && ':–—-='.includes(sign.text) ? verbAt(text, sign.end) : undefined;
    if (behind) return behind.kind;
    if (isEntry(text, stretch)) return 'entry';
  }
  if (proper && isForPurposes(text, stretch.from, stretch.to)) return 'inline';
  const lead = leadIn(text, stretch.from, skip);
  const next = tokenAfter(text, stretch.to);
  const alone = lead.surely && stretch.quoted && (lead.bracket < 0 || next?.text === ')');
  if (!lead.names || (!proper && !lead.article && !alone)) return undefined;
  const closed = !next || CLOSING.has(next.text) || ',;.'.includes(text[stretch.end - 1] ?? ' ');
  if (!closed && lead.bracket >= 0) return undefined;
  if (!lead.article && lead.bracket >= 0 && CITED.test(text.slice(Math.max(0, lead.bracket - 30), lead.bracket)))
    return undefined;
  if (!stretch.quoted && lead.bracket >= 0 && !lead.article && next?.text !== ')') return undefined;
  return 'inline';
}

function hasCapital(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isUpper(text.charCodeAt(at))) return true;
  return false;
}

/** `“Affiliate”: any company that …`, `**Affiliate** – any company that …`, `“Permits” all permits …` at the start of a line or a sentence. */
function isEntry(text: string, stretch: Marked): boolean {
  const sign = tokenAfter(text, stretch.to);
  const before = tokenBefore(text, stretch.from);
  if (!sign || before?.text === ',') return false;
  if (sign.text === ':' && stretch.quoted) return hasWords(text, sign.end, 3);
  const dashed = ':–—-='.includes(sign.text);
  // `**Affiliate:** any company`.
  const inside = text[stretch.end - 1] === ':';
  if (!dashed && !inside && !(stretch.quoted && startsNoun(text, stretch.to))) return false;
  return explains(text, dashed ? sign.end : stretch.to, text.length);
}

function hasWords(text: string, from: number, least: number): boolean {
  let words = 0;
  for (let token = tokenAfter(text, from); token && words < least; token = tokenAfter(text, token.end))
    if (token.isWord) words++;
  return words >= least;
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
