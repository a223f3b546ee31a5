import { followsPhrase, phrasesOf, setOf, skipBlank, tokenAfter, type Token } from './scan';

/** Verbs that say what a name means. */
const MEANS = phrasesOf([
  'means', 'mean', 'shall mean', 'will mean', 'means and includes', 'mean and include', 'shall mean and include', 'refers to', 'refer to', 'shall refer to', 'will refer to',
  'désigne', 'désignent', 'désignera', 'désigneront', 'signifie', 'signifient', 'signifiera', "s'entend", "s'entendent", "s'entendra", "doit s'entendre", "doivent s'entendre",
]); // prettier-ignore

/** Verbs that say where the meaning is told. */
const REFERS = phrasesOf([
  'has the meaning', 'have the meaning', 'has the same meaning', 'have the same meaning', 'shall have the meaning', 'shall have the same meaning', 'will have the meaning',
  'will have the same meaning', 'has the meanings', 'have the meanings', 'have the respective meanings', 'shall have the respective meanings', 'shall have the meanings',
  'has the respective meaning', 'as the meaning', 'has that meaning', 'is defined', 'are defined', 'shall be defined', 'is used as defined', 'shall have the following meaning',
  'has the following meaning', 'have the following meaning', 'a le sens', 'ont le sens', 'aura le sens', 'auront le sens', 'a la signification', 'ont la signification',
  'aura la signification', 'auront la signification', 'a le meme sens', 'est défini', 'est définie', 'sont définis', 'sont définies',
]); // prettier-ignore

/** Verbs that define only where a sentence begins with a name set apart. */
const WEAK = phrasesOf([
  'is', 'are', 'includes', 'include', 'shall include', 'will include', 'occurs', 'shall occur', 'shall be deemed', 'shall be', 'est', 'sont', 'comprend', 'comprennent', 'inclut',
  'incluent', 'shall be interpreted', 'shall be construed',
]); // prettier-ignore

/** Words that may begin what stands between a name and its verb: `“Subsidiary” of any Person means`. */
const GAP_STARTS = setOf(
  'of with as when in for used or and on at by de du des lorsque au aux a pour dans lorsqu tel telle tels telles',
);
const LONGEST_GAP = 24;

/** What a verb behind a name says of it, and where the verb ends. */
export interface Defining {
  readonly kind: 'means' | 'reference';
  readonly end: number;
}

/** The defining verb directly at `from`, after any bracket. */
export function verbAt(text: string, from: number): Defining | undefined {
  const at = afterBracket(text, from);
  const means = followsPhrase(text, at, MEANS);
  const refers = followsPhrase(text, at, REFERS);
  if (refers >= 0) return { kind: 'reference', end: refers };
  return means >= 0 ? { kind: 'means', end: means } : undefined;
}

/** The verb at `from` that defines where a sentence begins with the name. */
export function weakVerbAt(text: string, from: number): Defining | undefined {
  const end = followsPhrase(text, afterBracket(text, from), WEAK);
  return end >= 0 ? { kind: 'means', end } : undefined;
}

/** The defining verb some words behind `from`, in the same sentence: `“Affiliate”, with respect to any Person, means`. */
export function distantVerb(text: string, from: number): Defining | undefined {
  let token = tokenAfter(text, from);
  const comma = token?.text === ',';
  const first: Token | undefined = comma ? tokenAfter(text, token?.end ?? from) : token;
  if (!first || (!comma && !GAP_STARTS.has(first.text))) return undefined;
  for (let n = 0; token && n < LONGEST_GAP; n++) {
    if ('.;:"“”«»|'.includes(token.text)) return undefined;
    const verb = verbAt(text, token.end);
    if (verb) return verb;
    token = tokenAfter(text, token.end);
  }
  return undefined;
}

/** What follows a bracket that opens at `from`; `from` where none does. */
function afterBracket(text: string, from: number): number {
  const open = skipBlank(text, from);
  if (text[open] !== '(') return from;
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + 240); at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return from;
}
