import { isUpper, isWordCode } from '../../text/characters';
import type { Span } from '../../text/span';
import { isBlank, setOf, tokenAfter, tokenBefore } from '../scan';

/** With one of these a bracket begins that holds a place: `[date]`, `[TBD]`, `[insert address]`. `[***]` is a redaction, and none. */
const OPEN_WORDS = setOf(
  'tbd tbc tba insert inserer completer preciser date name nom amount montant blank address adresse number nombre numero xx xxx xxxx todo',
);
/** After these it is what is still to be done: `[to be agreed]`, `[à compléter]`. */
const TO = setOf('to a');
const TO_DO =
  /^(to (be (agreed|completed|confirmed|decided|determined|discussed|inserted|provided|specified|updated)|come|complete|confirm|insert)|à (compléter|confirmer|convenir|définir|déterminer|insérer|préciser))/iu;
const ANSWERS = setOf('yes no oui non none true false n/a');
const SIGNS = '●•○_▪■…. \u00a0';
/** Longest bracket that holds a place. UTF-16 code units. */
const LONGEST = 60;
const SHORTEST_RULE = 3;
/** Before a line to sign on nothing is missing. */
const SIGNATURE = setOf(
  'by name title date dated signature signed its print printed address attest witness nom qualite titre signe fait par phone fax email tel telephone attention initials paraphe le',
);

/** The placeholders of a block, in the order of the text. */
export function readPlaceholders(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = endAt(text, at);
    if (end <= at) continue;
    found.push({ start: at, end });
    at = end - 1;
  }
  // `● Sales ● Marketing ● Operations`: several of them in a row are bullets of a list that lost its line ends.
  const items = [...text.matchAll(/●(?=[ \u00a0]\p{Lu})/gu)].map(({ index }) => index);
  return items.length < FEWEST_ITEMS ? found : found.filter(({ start }) => !items.includes(start));
}

/** So many bullets are a list. */
const FEWEST_ITEMS = 3;

/** The end of the placeholder that begins at an offset, or -1. */
function endAt(text: string, at: number): number {
  switch (text[at]) {
    case '[':
      return bracketEnd(text, at);
    case '_':
      return text[at - 1] === '_' ? -1 : ruleEnd(text, at);
    case '●':
      return isBullet(text, at) ? -1 : at + 1;
    case 'T':
    case 'X':
      return isWordCode(text.charCodeAt(at - 1)) ? -1 : wordEnd(text, at);
    default:
      return -1;
  }
}

/** `TBD`, `TBC`; `XX` between words in small letters, where it is no Roman number. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  const word = text.slice(at, end);
  if (word === 'TBD' || word === 'TBC') return end;
  if (!/^XX+$/.test(word)) return -1;
  const [before, after] = [tokenBefore(text, at), tokenAfter(text, end)];
  const isSmall = (token: typeof before): boolean => token?.isWord === true && !isUpper(text.charCodeAt(token.start));
  return isSmall(before) && (isSmall(after) || after?.text === '%') ? end : -1;
}

/** A bullet begins a line; elsewhere the sign holds a place. */
function isBullet(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && text[from - 1] !== '\n' && isBlank(text.charCodeAt(from - 1))) from--;
  const wide = at - from > 1 && isBlank(text.charCodeAt(at + 1));
  return from === 0 || text[from - 1] === '\n' || wide;
}

function bracketEnd(text: string, from: number): number {
  const close = text.slice(from, from + LONGEST).indexOf(']');
  if (close < 0) return -1;
  const inner = text.slice(from + 1, from + close);
  const end = from + close + 1;
  // Links of Markdown.
  if (text[end] === '(' || text[end] === '[' || text[end] === ':') return -1;
  if (inner.trim() === '') return inner.length > 0 && !isTaskBox(text, from) && !isChoice(text, end) ? end : -1;
  if ([...inner].every((sign) => SIGNS.includes(sign))) return inner.replace(/[. \u00a0]/g, '') === '' ? -1 : end;
  const first = tokenAfter(inner.replace(/^[\s●•_]+/, ''), 0);
  if (first?.isWord !== true) return -1;
  if (OPEN_WORDS.has(first.text)) return end;
  return TO.has(first.text) && TO_DO.test(inner.trim()) ? end : -1;
}

/** `[ ] Yes  [ ] No` */
function isChoice(text: string, from: number): boolean {
  const answer = tokenAfter(text, from);
  return answer !== undefined && ANSWERS.has(answer.text);
}

/** `- [ ]` */
function isTaskBox(text: string, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at)) && text[at] !== '\n') at--;
  return at < 0 || '-*+\n'.includes(text[at] ?? '\n');
}

/** A rule to sign on, or one across the page, is no placeholder: words stand before it and behind it in its line. */
function ruleEnd(text: string, from: number): number {
  let end = from;
  while (text[end] === '_') end++;
  if (end - from < SHORTEST_RULE) return -1;
  const [before, after] = [tokenBefore(text, from), tokenAfter(text, end)];
  if (!before || !after || text.slice(before.end, from).includes('\n')) return -1;
  const gap = from - before.end;
  // `name: ____`, `By ____`, and the second rule of a line of them.
  if (gap > 3 || SIGNATURE.has(before.text) || before.text === '_' || before.text === ':') return -1;
  if (text.slice(end, after.start).includes('\n')) return -1;
  const ends = after.start === end && '.,;)%'.includes(after.text);
  const goesOn = after.isWord && !isUpper(text.charCodeAt(after.start)) && !SIGNATURE.has(after.text);
  return ends || goesOn || after.text === '(' ? end : -1;
}
