import { isVowel, words } from './tables';

/*
 * British and American spellings of one word. Pairs that are two words today (cheque and check, storey and story,
 * tyre and tire, draught and draft, ton and tonne) are left out: a form that is another word would match another thing.
 */

type Kind = 'any' | 'number' | 'noun' | 'doubled';
interface Pair {
  readonly from: string;
  readonly to: string;
  readonly kind: Kind;
}

/** Beginnings of words that are spelled in two ways whatever follows. */
const BEGINNINGS =
  'favour:favor disfavour:disfavor unfavour:unfavor labour:labor honour:honor dishonour:dishonor behaviour:behavior colour:color ' +
  'endeavour:endeavor harbour:harbor neighbour:neighbor rumour:rumor humour:humor armour:armor savour:savor vapour:vapor ' +
  'licenc:licens sublicenc:sublicens defence:defense offence:offense pretence:pretense practice:practise practicin:practisin ' +
  'judgement:judgment acknowledgement:acknowledgment abridgement:abridgment lodgement:lodgment catalogue:catalog ' +
  'skilful:skillful wilful:willful artefact:artifact paediatric:pediatric anaesth:anesth orthopaedic:orthopedic ' +
  'manoeuvr:maneuver jewellery:jewelry enquir:inquir endors:indors sulph:sulf aluminium:aluminum encyclopaed:encycloped ' +
  'saleab:salab sizeab:sizab ageing:aging adviser:advisor speciality:specialty specialities:specialties byelaw:bylaw';
/** Words that take no other ending than the plural's. */
const NUMBER =
  'centre:center metre:meter litre:liter fibre:fiber theatre:theater programme:program grey:gray mould:mold';
/** Words whose last letter is doubled in American English even where no ending calls for it. */
const NOUN = 'fulfil:fulfill enrol:enroll distil:distill instil:instill instal:install';
/** Verbs in -l that double it before an ending in British English alone. */
const DOUBLED =
  'cancel travel label relabel mislabel model remodel level signal fuel refuel channel counsel total panel dial initial marshal parcel ' +
  'tunnel unravel quarrel rival funnel';

const DOUBLED_ENDINGS = words('ed ing ings er ers or ors');
const NOUN_ENDINGS = words(' s ment ments');
const ISE_ENDINGS = words('e es ed ing er ers able ation ations ational');
const LONGEST_ENDING = 'ational'.length;
const [I, S, Y, Z] = [0x69, 0x73, 0x79, 0x7a];
/** What stands before -ise or -ize in words that have one spelling only. */
const ONE_SPELLING = words(
  'superv exerc franch enfranch disenfranch disfranch enterpr merchand comprom compr expert otherw likew clockw lengthw coastw surpr ' +
    'telev advert improv desp chast prec conc treat parad repr appr prem prom circumc caps downs overs outs unders rights mids',
);

/** By the first four letters as one number: most words are done with after one look-up that makes no string. */
const byStart = new Map<number, Pair[]>();
function startOf(word: string): number {
  let start = 0;
  for (let i = 0; i < 4; i++) start = start * 32 + (word.charCodeAt(i) & 31);
  return start;
}
function learn(from: string, to: string, kind: Kind): void {
  const start = startOf(from);
  const known = byStart.get(start);
  if (known) known.push({ from, to, kind });
  else byStart.set(start, [{ from, to, kind }]);
}
for (const [list, kind] of [
  [BEGINNINGS, 'any'],
  [NUMBER, 'number'],
  [NOUN, 'noun'],
  [DOUBLED.replace(/\w+/g, '$&l:$&'), 'doubled'],
] as const) {
  for (const pair of list.split(' ')) {
    const [british = '', american = ''] = pair.split(':');
    learn(british, american, kind);
    learn(american, british, kind);
  }
}

/** The other spelling of a folded English word, British for American and the other way round, or `undefined`. */
export function otherSpelling(word: string): string | undefined {
  if (word.length < 4) return undefined;
  const candidates = byStart.get(startOf(word));
  if (candidates === undefined) return iseOrIze(word);
  for (const { from, to, kind } of candidates) {
    if (!word.startsWith(from)) continue;
    const rest = word.slice(from.length);
    // A stem that begins the other one, as `judgment` does not but `fulfil` does, must not eat a letter of it.
    if (to.startsWith(from) && word.startsWith(to)) continue;
    if (allows(kind, rest)) return to + rest;
  }
  return iseOrIze(word);
}

function allows(kind: Kind, rest: string): boolean {
  switch (kind) {
    case 'any':
      return true;
    case 'number':
      return rest === '' || rest === 's';
    case 'noun':
      return NOUN_ENDINGS.has(rest);
    case 'doubled':
      return DOUBLED_ENDINGS.has(rest);
  }
}

/** -ise and -ize, -isation and -ization, -lyse and -lyze. */
function iseOrIze(word: string): string | undefined {
  const at = hissAt(word);
  // Short stems (`rise`, `arise`, `advise`, `size`) and vowels before it (`raise`, `seize`) are of other origin.
  if (at < 4 || isVowel(word[at - 1])) return undefined;
  const rest = word.slice(at + 2);
  const stem = word.slice(0, at);
  if (!ISE_ENDINGS.has(rest) || ONE_SPELLING.has(stem)) return undefined;
  const y = word[at] === 'y';
  // `analyses` is the plural of `analysis` first, and that has one spelling.
  if (y && (rest === 'es' || word[at - 1] !== 'l')) return undefined;
  return stem + (y ? 'y' : 'i') + (word[at + 1] === 's' ? 'z' : 's') + rest;
}

/** Where the last `is`, `iz`, `ys` or `yz` begins that one of the endings may follow, or -1. */
function hissAt(word: string): number {
  for (let i = word.length - 2; i >= 5 && i >= word.length - LONGEST_ENDING - 1; i--) {
    const code = word.charCodeAt(i);
    if (code !== S && code !== Z) continue;
    const before = word.charCodeAt(i - 1);
    if (before === I || before === Y) return i - 1;
  }
  return -1;
}
