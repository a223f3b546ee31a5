import { foldText, isUpper, isWordCode } from '../../text/characters';
import type { Span } from '../../text/span';
import { isBlank, isDigit, setOf, type Token, tokenAfter, tokenBefore } from '../scan';

/** A run of capitalised words, as contracts write their defined terms; offsets are relative to the block. */
export interface CapitalFact extends Span {
  /** Whether an article or the like leads to it in running text: `the Escrow Agent holds`, not a title nor a name. */
  readonly led: boolean;
  /** Whether what leads to it speaks of one of several: `each Milestone`, `any Change Request`. So no name of a person, a place or a product is used. */
  readonly general: boolean;
  /** Whether it stands without an article between words in small letters: `a royalty on Net Sales is due`. */
  readonly running: boolean;
}

const DETERMINERS = setOf(
  'the a an each any all such no every said this these those either its their his her our your ' +
    'le la les l un une des du au aux chaque tout toute tous toutes aucun aucune cet cette ce ces son sa ses leur leurs ledit ladite lesdits lesdites dudit',
);
/** Small words inside a name: `Certificate of Incorporation`, `Comité de Pilotage`. */
const INNER = setOf('of for de des du d a');
const MOST_WORDS = 6;
const NONE: readonly CapitalFact[] = [];

/** The capitalised runs of a block that are no shouting, in the order of the text. */
export function readCapitals(text: string): readonly CapitalFact[] {
  let found: CapitalFact[] | undefined;
  for (let at = 0; at < text.length; at++) {
    if (!isUpper(text.charCodeAt(at)) || isWordCode(text.charCodeAt(at - 1))) continue;
    const run = runAt(text, at);
    at = Math.max(at, run.end - 1);
    if (run.start < run.end && hasSmall(text, run))
      (found ??= []).push({ start: run.start, end: run.end, ...leadOf(text, run) });
  }
  return found ?? NONE;
}

/** The run that begins at a capital. An article that begins a sentence does not belong to it. */
function runAt(text: string, from: number): Span {
  let start = from;
  let end = wordEnd(text, from);
  if (isArticle(text, start, end) || ((text[end] === '’' || text[end] === "'") && end - start <= 2)) {
    const next = tokenStart(text, text[end] === '’' || text[end] === "'" ? end + 1 : end);
    if (next < 0 || !isUpper(text.charCodeAt(next))) return { start: end, end };
    start = next;
    end = wordEnd(text, next);
  }
  for (let words = 1; words < MOST_WORDS; words++) {
    let next = text[end] === '-' ? end + 1 : tokenStart(text, end);
    for (let inner = 0; inner < 2 && next > 0 && !isUpper(text.charCodeAt(next)); inner++) {
      const to = wordEnd(text, next);
      if (!isInner(text, next, to, inner)) next = -1;
      else next = text[to] === '’' || text[to] === "'" ? to + 1 : tokenStart(text, to);
    }
    if (next < 0 || !isUpper(text.charCodeAt(next))) break;
    end = wordEnd(text, next);
  }
  return { start, end };
}

/** Where the next word begins if blanks alone, and no empty line, stand before it; else -1. */
function tokenStart(text: string, from: number): number {
  let at = from;
  let lines = 0;
  while (at < text.length && isBlank(text.charCodeAt(at))) if (text[at++] === '\n') lines++;
  return at > from && lines < 2 && at - from < 8 && isWordCode(text.charCodeAt(at)) ? at : -1;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
  return at;
}

/** Whether one of its words is more than an initial and not in capitals throughout. */
function hasSmall(text: string, { start, end }: Span): boolean {
  for (let at = start; at + 2 < end; at++) {
    if (
      isUpper(text.charCodeAt(at)) &&
      !isWordCode(text.charCodeAt(at - 1)) &&
      isSmallLetter(text, at + 1) &&
      isSmallLetter(text, at + 2)
    )
      return true;
  }
  return false;
}

function isSmallLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWordCode(code) && !isUpper(code) && !(code >= 48 && code <= 57);
}

/** Folding makes `à` an English article. */
function isArticle(text: string, from: number, to: number): boolean {
  return text[from] !== 'à' && text[from] !== 'À' && DETERMINERS.has(foldText(text.slice(from, to)));
}

/** `de la`, `de l’`, `à la`: the article only behind a preposition. `n` counts the small words from 0. */
function isInner(text: string, from: number, to: number, n: number): boolean {
  const word = text.slice(from, to);
  return n > 0 ? word === 'la' || word === 'l' : word !== 'a' && INNER.has(foldText(word));
}

/** How far an article may stand from what it leads to. UTF-16 code units. */
const WIDEST_GAP = 2;
const NOT_LED = { led: false, general: false, running: false } as const;
/** Words of which `de` and `l` have more uses than one. */
const GENERAL = setOf('a an any each all every no such un une chaque tout toute tous toutes aucun aucune');
const JOINING = setOf('to of and or for in on et ou pour sur & , /');

/** How running text leads to a run. */
function leadOf(text: string, run: Span): Pick<CapitalFact, 'led' | 'general' | 'running'> {
  let before = tokenBefore(text, run.start);
  if (before?.text === "'") before = tokenBefore(text, before.start);
  // A letter that numbers an item is no article: `A    Agree on the plan`.
  if (before?.isWord !== true || run.start - before.end > WIDEST_GAP) return NOT_LED;
  const next = nextInText(text, run);
  if (!next) return NOT_LED;
  const isSmall = (token: typeof before | undefined): boolean =>
    token?.isWord === true && isSmallLetter(text, token.start);
  const closes = ".,;:)’'".includes(next.text);
  if (!isArticle(text, before.start, before.end))
    return { ...NOT_LED, running: isSmall(before) && (isSmall(next) || closes) };
  const previous = tokenBefore(text, before.start);
  // `usage of the logo, No Rights for others`: a capital in the middle of a sentence is a title's.
  if (
    isUpper(text.charCodeAt(before.start)) &&
    previous &&
    (previous.isWord || previous.text === ',') &&
    !isDigit(text.charCodeAt(previous.start))
  )
    return NOT_LED;
  // In a title every word has a capital, so there neither side runs on in small letters.
  const led = isSmall(next) || (isSmall(previous) && !isUpper(text.charCodeAt(before.start)) && closes);
  return led ? { led, general: GENERAL.has(before.text), running: false } : NOT_LED;
}

/** What stands behind a run; undefined where the run is a part of something longer. */
function nextInText(text: string, { end }: Span): Token | undefined {
  // `the Buy-out option`, `the Sales/Marketing team`.
  if ('-/&™®'.includes(text[end] ?? ' ')) return undefined;
  const next = tokenAfter(text, end);
  // `the Right to Publicize`, `the Sales, Marketing and Supply Agreement`.
  if (!next || (JOINING.has(next.text) && goesOnInCapitals(text, next))) return undefined;
  if (next.text !== "'") return next;
  // `the People’s Republic`, `the Manufacturers’ Association`.
  const possessive = tokenAfter(text, next.end);
  return goesOnInCapitals(text, possessive?.text === 's' ? possessive : next) ? undefined : next;
}

function goesOnInCapitals(text: string, joint: { readonly end: number }): boolean {
  const after = tokenAfter(text, joint.end);
  return after?.isWord === true && isUpper(text.charCodeAt(after.start)) && !isArticle(text, after.start, after.end);
}

/** What says that capitalised terms have their meaning from another document. */
const DEFERRING =
  /\b(not|nor)\s+(otherwise\s+|expressly\s+|specifically\s+)?defined\b|\bnon\s+(autrement\s+)?définis?e?s?\b|\bne\s+sont\s+pas\s+(autrement\s+)?définis?e?s?\b|\bused\s+but\s+not\b|\bdefinitions\b[^;]{0,240}\bincorporated\b/iu;

export function defersDefinitions(text: string): boolean {
  return (text.includes('efin') || text.includes('éfini')) && DEFERRING.test(text);
}
