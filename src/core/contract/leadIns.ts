import { followsPhrase, isDigit, phrasesOf, setOf, skipBlankBack, type Token, tokenAfter, tokenBefore } from './scan';

export const ARTICLES = setOf("the a an each any le la les l un une chaque tout toute ' every such");
const JOINTS = setOf(', and or et ou / ; as');
/** Words that may stand in a bracket that names: `(hereinafter collectively referred to as the “Parties”)`. */
const LEADS = setOf(
  'collectively individually together jointly severally hereinafter hereafter herein hereunder hereof referred to as called named known defined designated being be ' +
    'shall will may is are also both either this these such that respectively agreement contract sometimes each any all the a an it in ci apres - denomme denommee denommes ' +
    'denommees designe designee designes designees nomme nommee nommes nommees appele appelee appeles appelees ensemble collectivement individuellement conjointement ' +
    "separement respectivement le la les l ' un une chacun chacune ou et dit dite dits dites par comme sous nom termes terme present presente d abrege abregee qualifie qualifiee for short purposes of",
);
const AS_LEADS = setOf('referred collectively individually hereinafter hereafter defined designated together');
const STRONG_LEADS = setOf(
  'hereinafter hereafter denomme denommee denommes denommees designe designee designes designees nomme nommee nommes nommees appele appelee appeles appelees dite dit dits dites',
);
/** What gathers several under one name: `collectively “Taxes”`, `each individually “a Party”`. */
const GATHERING = setOf(
  'collectively individually jointly together collectivement individuellement conjointement ensemble',
);
const HERE = setOf('hereinafter hereafter ci');
const RESUMING = setOf('such all any each these those the both ces cette cet tous toutes');
const OUTSIDE_KNOWN = setOf('formerly also otherwise commonly better generally anciennement');
/** How far back the bracket is looked for in which a name stands. */
const MOST_TOKENS = 70;

/** What precedes a name, read backwards from its opening sign. */
export interface LeadIn {
  /** Whether an article or the like stands right before the name. */
  readonly article: boolean;
  /** The offset of the bracket that it stands in, or -1. */
  readonly bracket: number;
  /** Whether the words before it name: `(the`, `hereinafter`, `referred to as`. */
  readonly names: boolean;
  /** Whether they leave no doubt, so that even a name in small letters is one. */
  readonly surely: boolean;
}

/** Reads what stands before `from`. `skip` gives the start of a stretch set apart that ends at an offset, so that its words do not count. */
export function leadIn(text: string, from: number, skip: ReadonlyMap<number, number>): LeadIn {
  let at = from;
  let article = false;
  let before = tokenBefore(text, at);
  while (before && ARTICLES.has(before.text)) {
    article = true;
    at = before.start;
    before = tokenBefore(text, at);
  }
  const naming = namesOutside(text, at);
  const surely = naming && hasHereinafter(text, at);
  const bracket = bracketBefore(text, at, skip);
  if (bracket.at < 0) return { article, bracket: -1, names: naming, surely };
  const joined =
    before !== undefined &&
    (before.start <= bracket.at ||
      LEADS.has(before.text) ||
      (article && JOINTS.has(before.text)) ||
      (JOINTS.has(before.text) && bracket.onlyLeads));
  // “(“Licensing” and together with Seller, “Arizona”)”: a bracket that begins with a name may go on to name more.
  const goesOn = bracket.opensWithName && (article || before?.text === ',');
  // “(all such taxes, “Taxes”)”.
  const resumed = before?.text === ',' && RESUMING.has(tokenAfter(text, bracket.at + 1)?.text ?? '');
  return {
    article,
    bracket: bracket.at,
    names: naming || bracket.onlyLeads || goesOn || resumed || (joined && article),
    surely: surely || before?.start === bracket.at,
  };
}

/** `hereinafter referred to as`, `ci-après dénommée`, `individually as`. */
function namesOutside(text: string, from: number): boolean {
  const words: string[] = [];
  let at = from;
  for (let n = 0; n < 9; n++) {
    const token = tokenBefore(text, at);
    if (!token || '.;('.includes(token.text)) break;
    words.push(token.text);
    at = token.start;
  }
  const [first = '', second = '', third = ''] = words;
  if (
    STRONG_LEADS.has(first) ||
    (first === 'apres' && second === '-' && third === 'ci') ||
    (first === 'apres' && second === 'ci')
  )
    return !words.includes('par') || first === 'apres';
  if (GATHERING.has(first)) return true;
  if (first === 'par' && second.startsWith('enten')) return true;
  if (first === 'presentes' && second === 'aux' && STRONG_LEADS.has(third)) return true;
  if (words.includes('known') && words.some((word) => OUTSIDE_KNOWN.has(word))) return false;
  if (first === 'called' || first === 'as')
    return words.some((word) => AS_LEADS.has(word)) || (second === 'to' && third === 'hereafter');
  return false;
}

/** Whether `hereinafter` or its like is among the few words before. */
function hasHereinafter(text: string, from: number): boolean {
  let token = tokenBefore(text, from);
  for (let n = 0; token && n < 6 && !'.;('.includes(token.text); n++) {
    if (HERE.has(token.text)) return true;
    token = tokenBefore(text, token.start);
  }
  return false;
}

function bracketBefore(
  text: string,
  from: number,
  skip: ReadonlyMap<number, number>,
): { readonly at: number; readonly onlyLeads: boolean; readonly opensWithName: boolean } {
  let at = from;
  if (text.lastIndexOf('(', from - 1) < 0) return { at: -1, onlyLeads: false, opensWithName: false };
  let depth = 0;
  let onlyLeads = true;
  let opensWithName = false;
  for (let n = 0; n < MOST_TOKENS; n++) {
    const end = skipBlankBack(text, at);
    const jump = skip.get(end);
    if (jump !== undefined) {
      at = jump;
      opensWithName = true;
      continue;
    }
    const token = tokenBefore(text, at);
    if (!token) break;
    at = token.start;
    if (token.text === ')') depth++;
    else if (token.text === '(') {
      if (depth === 0) return { at: token.start, onlyLeads, opensWithName };
      depth--;
    }
    // Articles and quotes apart, whatever stands between the bracket and the first name is no name.
    if (!ARTICLES.has(token.text)) opensWithName = false;
    if (depth === 0 && token.isWord && !LEADS.has(token.text) && !JOINTS.has(token.text)) onlyLeads = false;
  }
  return { at: -1, onlyLeads: false, opensWithName: false };
}

const TERM_WORDS = setOf('term terms expression expressions word words phrase phrases terme termes mot mots notion');
const PURPOSE_WORDS = setOf(
  'purposes purpose herein hereof agreement fins sens contrat definition section article clause transaction',
);

/** Whether what begins at `from` begins a sentence, an item or a line; articles and `the term` before it do not count. */
export function startsSentence(text: string, from: number): boolean {
  let at = from;
  let token: Token | undefined = tokenBefore(text, at);
  while (token && (ARTICLES.has(token.text) || TERM_WORDS.has(token.text))) {
    at = token.start;
    token = tokenBefore(text, at);
  }
  if (!token || beginsLine(text, at)) return true;
  if (token.text === ',') return isPurpose(text, token.start);
  if ('.;:!?()]|•●▪■–—-*…·'.includes(token.text)) return true;
  // A number or a letter before it is the item's own; what looks like one inside a sentence is followed by no name set apart.
  return isDigit(text.charCodeAt(token.end - 1));
}

/** `For the purposes of this Section, …`. */
function isPurpose(text: string, from: number): boolean {
  let at = from;
  for (let n = 0; n < 12; n++) {
    const token = tokenBefore(text, at);
    if (!token || '.;'.includes(token.text)) return false;
    if (PURPOSE_WORDS.has(token.text)) return true;
    at = token.start;
  }
  return false;
}

/** Whether only blanks stand between `at` and the start of its line. */
function beginsLine(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) return true;
    if (code !== 0x20 && code !== 0x09 && code !== 0xa0 && code !== 0x200b && code !== 0x0d) return false;
  }
  return true;
}

/** Whether `the term` or its like stands before what begins at `from`. */
export function followsTermWord(text: string, from: number): boolean {
  return TERM_WORDS.has(tokenBefore(text, from)?.text ?? '');
}

/** Whether `by` or `par` stands before what begins at `from`, articles apart. */
export function followsBy(text: string, from: number): boolean {
  let token = tokenBefore(text, from);
  while (token && ARTICLES.has(token.text)) token = tokenBefore(text, token.start);
  return token?.text === 'by' || token?.text === 'par';
}

const BEING = setOf(
  'be considered deemed as constitute constitutes become becomes is are being constituting considere consideree comme constitue reputee repute',
);
const FOR_PURPOSES = phrasesOf([
  'for purposes of', 'for the purposes of', 'for the purpose of', 'for all purposes of', 'for purposes hereof', 'for the purposes hereof', 'aux fins du', 'aux fins de', 'aux fins des', 'au sens du', 'pour les besoins du',
]); // prettier-ignore

/** `shall be considered a “Significant Subsidiary” for purposes of this Agreement`. */
export function isForPurposes(text: string, from: number, to: number): boolean {
  if (followsPhrase(text, to, FOR_PURPOSES) < 0) return false;
  let token = tokenBefore(text, from);
  while (token && ARTICLES.has(token.text)) token = tokenBefore(text, token.start);
  return token !== undefined && BEING.has(token.text);
}
