import type { Span } from '../text/span';
import type { Case } from './case';
import type { SubjectMatter } from './clause';
import { ROLES } from '../lexicon/cues/roles';
import type { Spot, Tokens } from './tokens';

const LONGEST_OBJECT = 6;

/** Of a mention with a figure that begins at word `figure` and ends before word `after`; `party` is whose it is. */
export function subjectMatterOf(of: Case, figure: number, after: number, party: Span | undefined): SubjectMatter {
  const { tokens } = of.grammar;
  const { words } = tokens.source;
  const object =
    objectIn(tokens, of.spot) ??
    objectAt(tokens, pastParty(tokens, of.spot.to, party)) ??
    (figure >= of.spot.to ? objectBehind(tokens, after) : undefined);
  // `Vendel’s stake` is the one that Vendel has.
  const own = party !== undefined && of.spot.from > tokens.from && party.end === words.end[of.spot.from - 1];
  return {
    sentence: words.start[tokens.from],
    definite: own || isDefinite(of, figure),
    conditional: isConditional(of),
    object,
  };
}

function isConditional({ grammar: { segments, tokens } }: Case): boolean {
  return segments.some(({ tie, from }) => tie === 'condition' && CASE.test(tokens.source.words.wordAt(from)));
}

const CASE = /^(?:if|unless|provided|assuming|should|si|s)$/;

/** `holds a 12 % stake in Norda`: of a verb, behind what it has. A bracket may close the figure. */
function objectBehind(tokens: Tokens, after: number): Span | undefined {
  let w = after;
  while (w < tokens.to && tokens.role(w) === ROLES.mention && !tokens.paused(w)) w++;
  return ties(tokens, w) && !tokens.cut(w) ? phraseAt(tokens, w + 1) : undefined;
}

function isDefinite(of: Case, figure: number): boolean {
  const { grammar, np, spot } = of;
  const { tokens } = grammar;
  if (np.determiner >= 0)
    return tokens.role(np.determiner) === ROLES.possessive || isDefiniteArticle(tokens, np.determiner);
  // `Royalty: 5 %`; `Exclusivity ends in 2028`.
  return spot.from === tokens.from && !spot.verbal && figure >= spot.to;
}

const DEFINITE: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'said',
  'le',
  'la',
  'l',
  'les',
  'ce',
  'cette',
  'cet',
]);

function isDefiniteArticle({ source: { words } }: Tokens, w: number): boolean {
  return DEFINITE.has(words.wordAt(w));
}

/** A wording may hold the preposition, or all of it: `royalty on`, `stake in Norda`. */
function objectIn(tokens: Tokens, { from, to }: Spot): Span | undefined {
  for (let w = to - 1; w > from; w--) if (tokens.listed(w) === ROLES.preposition) return phraseAt(tokens, w + 1);
  return undefined;
}

/** The phrase that begins with a preposition at `w`: `in Norda`, `sur les livres`. */
function objectAt(tokens: Tokens, w: number): Span | undefined {
  return ties(tokens, w) && !tokens.paused(w) ? phraseAt(tokens, w + 1) : undefined;
}

/** `the stake of Norvik in Halden`: what comes after whose it is. */
function pastParty(tokens: Tokens, w: number, party: Span | undefined): number {
  const { words } = tokens.source;
  if (!party || party.start < words.end[w - 1]) return w;
  let at = w;
  while (at < tokens.to && words.start[at] < party.end) at++;
  return at - w <= LONGEST_OBJECT ? at : w;
}

function ties(tokens: Tokens, w: number): boolean {
  const role = tokens.role(w);
  return role === ROLES.preposition || role === ROLES.of || role === ROLES.to;
}

function phraseAt(tokens: Tokens, first: number): Span | undefined {
  const { words } = tokens.source;
  let from = first;
  while (from < tokens.to && (tokens.role(from) === ROLES.determiner || tokens.role(from) === ROLES.possessive)) from++;
  let to = from;
  while (to < tokens.to && to - from < LONGEST_OBJECT && !tokens.paused(to) && !tokens.cut(to)) {
    const inside = tokens.role(to);
    if (inside !== ROLES.none && inside !== ROLES.mention && inside !== ROLES.of) break;
    to++;
  }
  return to > from ? { start: words.start[from], end: words.end[to - 1] } : undefined;
}
