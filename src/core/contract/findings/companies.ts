import { foldText, isUpper, isWordCode } from '../../text/characters';
import type { Span } from '../../text/span';
import { isBlank, setOf, tokenAfter } from '../scan';

/** The name of a company, ended by its legal form; offsets are relative to the block. */
export interface CompanyFact extends Span {
  /** Where the name ends and the legal form begins. */
  readonly stemEnd: number;
  /** The legal form, one word for each: `Ltd` and `Limited` are `ltd`. */
  readonly form: string;
}

const FORMS: ReadonlyMap<string, string> = new Map(
  (
    'inc:inc incorporated:inc corp:corp corporation:corp ltd:ltd limited:ltd llc:llc plc:plc lp:lp llp:llp gmbh:gmbh ag:ag kg:kg sa:sa sas:sas sasu:sasu sarl:sarl sca:sca ' +
    'snc:snc eurl:eurl nv:nv bv:bv spa:spa srl:srl ab:ab oy:oy as:as asa:asa aps:aps pty:pty co:co company:co se:se'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** In small letters these words are part of ordinary text. */
const LONGEST_FORM = 12;
/** `a Delaware Limited Liability Company` is a kind of company. */
const LIMITED_WHAT = setOf('liability partnership warranty');
/** A name that runs on in the next line is indented there by no more, though the line's end may be lost. UTF-16 code units. */
const WIDEST_INDENT = 40;
/** The longest word that is shortened by a full stop: `St. Mary Ltd`. */
const LONGEST_SHORT = 3;
/** With a capital these begin a sentence, not a name. */
const LEADING = setOf(
  'the between and by to for with among of from at in whereas if entre et par pour de du la le les chez si avec',
);
const MOST_WORDS = 7;
const NONE: readonly CompanyFact[] = [];

/** The companies of a block, in the order of the text. */
export function readCompanies(text: string): readonly CompanyFact[] {
  let found: CompanyFact[] | undefined;
  let from = 0;
  for (let at = 1; at < text.length; at++) {
    if (!isWordCode(text.charCodeAt(at)) || isWordCode(text.charCodeAt(at - 1))) continue;
    const form = formAt(text, at);
    if (!form) continue;
    const start = nameStart(text, at, from);
    if (start >= 0) {
      let stemEnd = at;
      while (stemEnd > start && !isWordCode(text.charCodeAt(stemEnd - 1))) stemEnd--;
      (found ??= []).push({ start, end: form.end, stemEnd, form: form.form });
    }
    from = form.end;
    at = form.end - 1;
  }
  return found ?? NONE;
}

/** A legal form that begins at an offset: `Inc`, `L.P.`, `plc`. */
function formAt(text: string, from: number): { readonly form: string; readonly end: number } | undefined {
  const first = text.charCodeAt(from);
  if (!isUpper(first) && first !== 0x70) return undefined;
  let word = '';
  let end = from;
  let dots = 0;
  for (let at = from; at < text.length && at - from <= LONGEST_FORM + 4; at++) {
    const char = text[at] ?? '';
    if (isWordCode(text.charCodeAt(at))) {
      word += char;
      end = at + 1;
    } else if ((char === '.' || char === '/') && isWordCode(text.charCodeAt(at + 1)) && at - from <= 2 * dots + 1)
      dots++;
    else break;
  }
  const small = word.toLowerCase();
  const form = FORMS.get(small);
  if (form === undefined || (small === word && word !== 'plc') || text[end] === '-') return undefined;
  // `As` begins a sentence, `AS` is a form.
  if (word.length < 3 && small !== 'co' && word.toUpperCase() !== word) return undefined;
  if (small === 'limited' && LIMITED_WHAT.has(tokenAfter(text, end)?.text ?? '')) return undefined;
  // `Inc.`, `L.P.`: the point belongs to it.
  if (text[end] === '.' && (dots > 0 || ['inc', 'corp', 'ltd', 'co'].includes(word.toLowerCase()))) end++;
  return { form, end };
}

/** Where the capitalised words before a legal form begin, or -1 where none stands there. */
function nameStart(text: string, formStart: number, least: number): number {
  let start = -1;
  let end = formStart;
  for (let words = 0; words < MOST_WORDS; words++) {
    let at = end;
    while (at > least && (isBlank(text.charCodeAt(at - 1)) || ',&-.'.includes(text[at - 1] ?? '_'))) at--;
    const gap = text.slice(at, end);
    if (/\n\s*\n/.test(gap)) break;
    // A line was broken there, or was once.
    if (gap.length > WIDEST_INDENT) break;
    if (words > 0 && (gap.includes(',') || (gap.includes('.') && !/^\.\s*$/.test(gap)))) break;
    let from = at;
    while (from > least && isWordCode(text.charCodeAt(from - 1))) from--;
    // A sentence ended there.
    if (/\.\s/.test(gap) && at - from > LONGEST_SHORT) break;
    if (from === at || !isUpper(text.charCodeAt(from)) || LEADING.has(foldText(text.slice(from, at)))) break;
    start = from;
    end = from;
  }
  // `a Delaware Corporation` is what the party is, not what it is called.
  return start >= 0 && /(^|\s)(an?|une?)\s+$/i.test(text.slice(Math.max(0, start - 6), start)) ? -1 : start;
}
