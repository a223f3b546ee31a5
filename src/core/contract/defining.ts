import { followsPhrase, isDigit, phrasesOf, setOf, skipBlank, tokenAfter, type Token } from './scan';

/** Verbs that say what a name means. */
const MEANS = phrasesOf([
  'means', 'mean', 'shall mean', 'will mean',  'refers to', 'refer to', 'shall refer to', 'will refer to',
  'désigne', 'désignent', 'désignera', 'désigneront', 'signifie', 'signifient', 'signifiera', "s'entend", "s'entendent", "s'entendra", "doit s'entendre", "doivent s'entendre",
]); // prettier-ignore

/** Words that lend a name the meaning of the one before it. */
const FOLLOWS = phrasesOf([
  'shall be construed accordingly', 'will be construed accordingly', 'is to be construed accordingly', 'are to be construed accordingly', 'shall be interpreted accordingly',
  'will be interpreted accordingly', 'has a corresponding meaning', 'have corresponding meanings', 'have a corresponding meaning', 'shall have a corresponding meaning',
  'shall have corresponding meanings', 'have correlative meanings', 'has a correlative meaning', 'shall have correlative meanings', 'have meanings correlative',
  'has a meaning correlative', 'shall have meanings correlative', "s'interprète en conséquence", "s'interprètent en conséquence", "s'entend en conséquence",
]); // prettier-ignore

const MEANING = phrasesOf(['meaning', 'désignant', 'signifiant']);

/** What follows a name that stands behind `by`: `By “Affiliate” we mean`. */
const BY_MEANS = phrasesOf([
  'we mean', 'the parties mean', 'is meant', 'are meant', 'is to be understood', 'shall be understood', 'il faut entendre', 'on entend', 'nous entendons', 'les parties entendent',
  'il convient d entendre', "il y a lieu d'entendre",
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
  'incluent', 'shall be interpreted', 'shall be construed', 'will be construed', 'will be deemed',
]); // prettier-ignore

/** Those of them that may stand some words behind the name. */
const WEAK_DISTANT = phrasesOf([
  'shall be deemed to have occurred', 'will be deemed to have occurred', 'shall be construed as', 'will be construed as', 'shall include', 'includes', 'include', 'shall refer to', 'is',
]); // prettier-ignore
/** `as used in this Section` and the like, behind which a weak verb defines. */
const AS_USED = phrasesOf(['as used', 'when used', 'as employed', 'with respect to', 'with reference to']);

/** Words that may begin what stands between a name and its verb: `“Subsidiary” of any Person means`. */
const GAP_STARTS = setOf(
  'of with as when in for used or and on at by to under within de du des lorsque au aux a pour dans lorsqu tel telle tels telles',
);
const LONGEST_GAP = 24;
const MODALS = setOf('shall will');
const ADVERBS = setOf('individually collectively only also both each respectively together jointly herein hereinafter');
/** How far an insertion between two commas may run, in words and signs. */
const LONGEST_INSERTION = 14;

/** What a verb behind a name says of it, and where the verb ends. */
export interface Defining {
  readonly kind: 'means' | 'reference';
  readonly end: number;
}

/** The defining verb directly at `from`, after any bracket and whatever is put in behind `shall`. */
export function verbAt(text: string, from: number): Defining | undefined {
  const at = afterBracket(text, from);
  const refers = followsPhrase(text, at, REFERS, ADVERBS);
  if (refers >= 0) return { kind: 'reference', end: refers };
  const means = Math.max(followsPhrase(text, at, MEANS, ADVERBS), followsPhrase(text, at, FOLLOWS));
  if (means >= 0) return { kind: 'means', end: means };
  const modal = tokenAfter(text, at);
  if (!modal || !MODALS.has(modal.text)) return undefined;
  const comma = tokenAfter(text, modal.end);
  const resumed = comma?.text === ',' ? commaAfter(text, comma.end) : -1;
  const end = resumed < 0 ? -1 : followsPhrase(text, resumed, MEANS);
  return end < 0 ? undefined : { kind: 'means', end };
}

/** `“control” meaning in this context the power to …`: directly behind a name alone. */
export function meaningAt(text: string, from: number): Defining | undefined {
  const end = followsPhrase(text, from, MEANING);
  return end >= 0 ? { kind: 'means', end } : undefined;
}

/** The verb at `from` behind a name that `by` introduces. */
export function byVerbAt(text: string, from: number): Defining | undefined {
  const comma = tokenAfter(text, from);
  const end = followsPhrase(text, comma?.text === ',' ? comma.end : from, BY_MEANS);
  return end >= 0 ? { kind: 'means', end } : undefined;
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
  const isUsed = followsPhrase(text, first.start, AS_USED) >= 0;
  for (let n = 0; token && n < LONGEST_GAP; n++) {
    if (';:"“”«»|'.includes(token.text) || (token.text === '.' && !isDigit(text.charCodeAt(token.end))))
      return undefined;
    const verb = verbAt(text, token.end);
    if (verb) return verb;
    const weak = isUsed && n > 1 ? followsPhrase(text, token.end, WEAK_DISTANT) : -1;
    if (weak >= 0) return { kind: 'means', end: weak };
    token = tokenAfter(text, token.end);
  }
  return undefined;
}

/** Where the next comma ends; -1 where none comes soon. */
function commaAfter(text: string, from: number): number {
  let token = tokenAfter(text, from);
  for (let n = 0; token && n < LONGEST_INSERTION && !'.;:'.includes(token.text); n++) {
    if (token.text === ',') return token.end;
    token = tokenAfter(text, token.end);
  }
  return -1;
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
