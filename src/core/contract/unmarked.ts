import { isUpper, isWordCode } from '../text/characters';
import { NOTHING as MASKED } from '../text/markup/mask';
import type { Span } from '../text/span';
import { verbAt } from './defining';
import type { DefinitionKind } from './definition';
import { startsSentence } from './leadIns';
import { runAfter, runBefore } from './names';
import { isBlank, setOf, skipBlank, startsUpper, type Token, tokenAfter, tokenBefore } from './scan';

/** A name found in a text, and what it stands for. */
export interface Named extends Span {
  readonly kind: DefinitionKind;
  readonly long?: Span;
}

const VERB_STARTS = [
  'means',
  'mean ',
  'mean:',
  'shall mean',
  'has the ',
  'have the ',
  'shall have the ',
  'will have the ',
  'désigne',
  'signifie',
  "s'entend",
  's’entend',
  'a le sens',
  'ont le sens',
] as const;
const HERE = [
  'hereinafter',
  'hereafter',
  'ci-après',
  'ci-aprés',
  'ci-apres',
  'ci‑après',
  'Hereinafter',
  'Ci-après',
] as const;
const NAMED_AS = [
  'known as',
  'referred to as',
  'referred to hereafter as',
  'referred to herein as',
  'referred to hereinafter as',
  'called',
] as const;
const LEADING = setOf(
  'referred to as called known named designated defined denomme denommee denommes denommees designe designee designes designees nomme nommee nommes nommees appele appelee appeles ' +
    "appelees collectively individually jointly together ensemble collectivement the a an le la les l ' un une et dit dite dits dites respectivement ( , : ; also simply by",
);
const GATHERING = setOf('collectively together hereinafter hereafter individually');
const OUTSIDE = setOf('formerly also otherwise commonly better generally');

/** Names that a text introduces without setting them apart: `Base Product means`, `(hereinafter Seller)`, `Ultra Low Power (ULP)`. */
export function unmarkedNames(text: string): Named[] {
  const found: Named[] = [];
  beforeVerbs(text, found);
  behindLeads(text, found);
  if (text.includes('(')) shortened(text, found);
  return found;
}

function beforeVerbs(text: string, found: Named[]): void {
  for (const verb of VERB_STARTS) {
    for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + verb.length)) {
      if (isWordCode(text.charCodeAt(at - 1))) continue;
      const defining = verbAt(text, at);
      const run = defining && runBefore(text, at);
      if (defining && run && (startsSentence(text, run.start) || afterGap(text, run.start)))
        found.push({ ...run, kind: defining.kind });
    }
  }
}

/** A wide gap stands for a line end where a text has lost its lines. */
function afterGap(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at - 2)) && isBlank(text.charCodeAt(at - 3));
}

function behindLeads(text: string, found: Named[]): void {
  for (const lead of HERE) {
    for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + lead.length)) {
      const from = afterLeading(text, at + lead.length);
      const run = from < 0 ? undefined : runAfter(text, from);
      if (run && isClosed(text, run.end)) found.push({ ...run, kind: 'inline' });
    }
  }
  for (const lead of NAMED_AS) {
    for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + lead.length)) {
      const from = afterLeading(text, at + lead.length);
      const run = from < 0 || !gathers(text, at, lead) ? undefined : runAfter(text, from);
      if (run && isClosed(text, run.end)) found.push({ ...run, kind: 'inline' });
    }
  }
}

/** The offset behind the words that lead to a name; -1 where something else follows. */
function afterLeading(text: string, from: number): number {
  let at = from;
  for (let n = 0; n < 12; n++) {
    const token = tokenAfter(text, at);
    if (!token) return -1;
    if (startsUpper(text, token.start)) return token.start;
    if (!LEADING.has(token.text)) return -1;
    at = token.end;
  }
  return -1;
}

/** Whether the sentence says that the name is one of its own: `collectively known as`. */
function gathers(text: string, from: number, lead: string): boolean {
  if (lead.includes('here')) return true;
  let at = from;
  for (let n = 0; n < 9; n++) {
    const token = tokenBefore(text, at);
    if (!token || '.;'.includes(token.text) || OUTSIDE.has(token.text)) return false;
    if (GATHERING.has(token.text)) return true;
    at = token.start;
  }
  return false;
}

/** Whether a name ends where a bracket, a sentence or a part of one does. */
function isClosed(text: string, at: number): boolean {
  const next = tokenAfter(text, at);
  return (
    !next ||
    !next.isWord ||
    ['and', 'et', 'or', 'ou', 'tm'].includes(next.text) ||
    text.slice(at, next.start).length > 1
  );
}

/** Abbreviations in brackets behind what they are short for. */
function shortened(text: string, found: Named[]): void {
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const start = skipBlank(text, open + 1);
    let end = start;
    while (
      end < text.length &&
      end - start <= 10 &&
      (isWordCode(text.charCodeAt(end)) || '&/-.'.includes(text[end] ?? ' '))
    )
      end++;
    if (text[skipBlank(text, end)] !== ')') continue;
    const long = longForm(text, start, end, open);
    if (long) found.push({ start, end, kind: 'abbreviation', long });
  }
}

const SMALL = setOf('of the and for to in on a an all or by with de du des la le les et aux au l d en sur pour');

/** What the capitals of an abbreviation abbreviate: the words before `from` that begin with them, little words passed over. */
export function longForm(text: string, start: number, end: number, from: number): Span | undefined {
  const letters: string[] = [];
  for (let at = start; at < end; at++) if (isUpper(text.charCodeAt(at))) letters.push((text[at] ?? '').toLowerCase());
  if (letters.length < 2 || letters.length > 8) return undefined;
  let at = from;
  let last = -1;
  let first = -1;
  let left = letters.length;
  for (let n = 0; left > 0 && n < 3 * letters.length; n++) {
    const token = wordBefore(text, at);
    if (!token) return undefined;
    at = token.start;
    if (token.text.startsWith(letters[left - 1] ?? ' ') && !(left === 1 && isPassedOver(text, token))) {
      left--;
      if (last < 0) last = token.end;
      first = token.start;
    } else if (!SMALL.has(token.text)) return undefined;
  }
  return left === 0 ? withoutMasks(text, first, last) : undefined;
}

/** Whether a little word leads back to one that begins with the same letter: `Office of Foreign Assets Control` begins with the office. */
function isPassedOver(text: string, token: Token): boolean {
  return SMALL.has(token.text) && wordBefore(text, token.start)?.text.startsWith(token.text.charAt(0)) === true;
}

/** A stretch without masked markup at its ends. */
function withoutMasks(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (text.charCodeAt(start) === MASKED) start++;
  while (text.charCodeAt(end - 1) === MASKED) end--;
  return { start, end };
}

/** The word before `from`; hyphens, apostrophes, quotes and a possessive s are passed over. */
function wordBefore(text: string, from: number): Token | undefined {
  let token = tokenBefore(text, from);
  for (let n = 0; token && n < 4; n++) {
    const possessive = token.text === 's' && "'’".includes(text[token.start - 1] ?? ' ');
    if (token.isWord && !possessive) return token;
    if (!token.isWord && !'-\'&/”“"».,'.includes(token.text)) return undefined;
    token = tokenBefore(text, token.start);
  }
  return undefined;
}
