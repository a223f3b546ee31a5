import type { DefinitionFact } from '../contract/definition';
import { longForm } from '../contract/unmarked';
import type { Candidate } from '../match/candidates';
import { isUpper, isWordCode } from '../text/characters';

/** An abbreviation that a document introduces: `right of first refusal (“RoFR”)`, `adjusted gross income (“AGI”)`. */
export interface ShortForm {
  /** With its capitals, without a plural's or a possessive's ending. */
  readonly name: string;
  /** The phrase, by its index in the lexicon, that it is short for; {@link NO_TERM} where it stands for something else. */
  readonly phrase: number;
}

/** What an abbreviation is short for is no term: in this document it is none either. */
export const NO_TERM = -1;

/** How far behind the sign an abbreviation may begin and end: articles, `hereinafter`, markup. UTF-16 code units. */
const REACH = 48;
/** How far behind a name what it means may begin: `” shall mean the`. UTF-16 code units. */
const LONGEST_VERB = 24;

/** Whether a text may introduce an abbreviation: a quick no for most. */
export function mayIntroduce(text: string): boolean {
  // Written out: every block of a document is looked at.
  return mayOpen(text, '(') || mayOpen(text, '“') || mayOpen(text, '"') || mayOpen(text, '«');
}

function mayOpen(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (hasCapitals(text, at + 1)) return true;
  return false;
}

/** `&`, `/`, `-`, `.`: may stand inside an abbreviation. */
function isInside(code: number): boolean {
  return code === 0x26 || code === 0x2f || code === 0x2d || code === 0x2e;
}

/** Whether a word with two capitals stands soon behind an opening sign. */
function hasCapitals(text: string, from: number): boolean {
  let capitals = 0;
  const to = Math.min(text.length, from + REACH);
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x29) return false;
    if (isUpper(code)) {
      if (++capitals === 2) return true;
    } else if (!isWordCode(code) && !isInside(code)) capitals = 0;
  }
  return false;
}

/** Whether a definition may introduce an abbreviation. */
export function mayShorten({ kind, name }: DefinitionFact): boolean {
  return (kind === 'abbreviation' || kind === 'means') && /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(name);
}

/** The abbreviations that a block introduces, told by its definitions and by the mentions of what is defined; `text` has its markup masked. */
export function introduced(
  text: string,
  definitions: readonly DefinitionFact[],
  mentions: readonly Candidate[],
): readonly ShortForm[] {
  const found: ShortForm[] = [];
  for (const definition of definitions.filter(mayShorten)) {
    const { long } = definition;
    const meets = long
      ? mentions.filter(({ start, end }) => start < long.end && long.start < end)
      : mentions.filter((mention) => isMeant(text, definition, mention));
    const whole = long ? meets.find(({ start, end }) => start <= long.start && long.end <= end) : meets[0];
    // A term that is a part of what is shortened tells nothing: a “right of first refusal agreement” is another thing.
    if (whole) found.push({ name: singular(definition.name), phrase: whole.phrase });
    else if (long && meets.length === 0) found.push({ name: singular(definition.name), phrase: NO_TERM });
  }
  return found;
}

/** `“RoFR” means the right of first refusal`: the mention stands right behind the verb, and its words begin with the letters of the name. */
function isMeant(text: string, { start, end }: DefinitionFact, mention: Candidate): boolean {
  if (mention.start < end || mention.start > end + LONGEST_VERB) return false;
  const long = longForm(text, start, end, mention.end);
  return long !== undefined && mention.start <= long.start && long.end <= mention.end;
}

/** `RoFRs` and `RoFR’s` without their ending. */
function singular(name: string): string {
  return name.replace(/(\p{Lu})(?:['’]?s|s['’])$/u, '$1');
}
