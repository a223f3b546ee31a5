import { ROLES } from '../lexicon/cues/roles';
import type { Spot, Tokens } from './tokens';

/** What stands right around a mention in its own noun phrase. */
export interface NounPhrase {
  /** First word: its article, its possessive, its owner. */
  readonly from: number;
  /** Role of the word before it. */
  readonly before: number;
  readonly no: boolean;
  readonly non: boolean;
  readonly former: boolean;
  readonly planned: boolean;
  /** `the end of`, `la perte de` before it. */
  readonly loss: boolean;
  readonly instead: boolean;
  /** `the term`, `l’expression` before it: it is spoken of, not used. */
  readonly naming: boolean;
  /** Word of its article or possessive; -1 where it has none. */
  readonly determiner: number;
}

/** How many words that no list has may stand between a mention and what is said of it. */
const MOST_STRANGE = 3;

export function nounPhraseOf(tokens: Tokens, spot: Spot): NounPhrase {
  let from = spot.from;
  let determiner = -1;
  let strange = 0;
  let no = false;
  let non = false;
  let former = false;
  let planned = false;
  let loss = false;
  let instead = false;
  let naming = false;
  let crossed = false;
  let at = spot.from - 1;
  scan: for (; at >= tokens.from && !tokens.cut(at + 1); at--) {
    if (tokens.paused(at + 1)) break;
    const role = tokens.role(at);
    switch (role) {
      case ROLES.determiner:
      case ROLES.possessive:
        if (determiner >= 0 && tokens.role(at + 1) !== ROLES.determiner) break scan;
        determiner = at;
        if (!crossed) from = at;
        break;
      case ROLES.adverb:
      case ROLES.still:
      case ROLES.value:
      case ROLES.inside:
        break;
      case ROLES.former:
        if (!crossed && determiner < 0) former = true;
        break;
      case ROLES.planned:
        if (!crossed && determiner < 0) planned = true;
        break;
      case ROLES.non:
        if (!crossed && at === spot.from - 1) non = true;
        break;
      case ROLES.no:
        no = determiner < 0 || isNegative(tokens, at);
        if (!crossed) from = at;
        break scan;
      case ROLES.naming:
        naming = !crossed;
        break scan;
      case ROLES.instead:
        instead = true;
        break scan;
      case ROLES.loss:
        if (!crossed) break scan;
        loss = true;
        break scan;
      case ROLES.of:
        if (crossed) break scan;
        crossed = true;
        determiner = -1;
        strange = 0;
        break;
      case ROLES.none:
      case ROLES.mention:
      case ROLES.common:
        // After its article a noun phrase has begun; what comes before is another one, unless it owns this one.
        if (determiner >= 0 || ++strange > MOST_STRANGE) break scan;
        if (!crossed) from = at;
        break;
      default:
        break scan;
    }
  }
  // `free of defects for three years`: what begins with a preposition is not what is denied before it.
  if (tokens.listed(spot.from) === ROLES.preposition) no = false;
  const first = from;
  let after = spot.to;
  for (let k = 0; k < 2 && after < tokens.to && !tokens.paused(after); k++, after++) {
    const role = tokens.role(after);
    if (!tokens.french) break;
    if (role === ROLES.former) former = true;
    else if (role === ROLES.planned) planned = true;
    else if (role !== ROLES.none && role !== ROLES.still && role !== ROLES.adverb) break;
  }
  return {
    from: first,
    before: roleBefore(tokens, first),
    no,
    non,
    former,
    planned,
    loss,
    instead,
    naming,
    determiner: crossed ? determinerOf(tokens, spot) : determiner,
  };
}

/** `without the`, `aucun de ses`: a negation that may stand before an article. */
function isNegative(tokens: Tokens, w: number): boolean {
  const { words } = tokens.source;
  const length = words.end[w] - words.start[w];
  return length >= 3 || tokens.role(w + 1) !== ROLES.determiner;
}

function determinerOf(tokens: Tokens, spot: Spot): number {
  for (let w = spot.from - 1; w >= tokens.from && w >= spot.from - 3; w--) {
    const role = tokens.role(w);
    if (role === ROLES.determiner || role === ROLES.possessive) return w;
    if (role === ROLES.of) return -1;
  }
  return -1;
}

function roleBefore(tokens: Tokens, w: number): number {
  let at = w - 1;
  while (
    at >= tokens.from &&
    !tokens.paused(at + 1) &&
    (tokens.role(at) === ROLES.adverb || tokens.role(at) === ROLES.inside)
  )
    at--;
  return tokens.paused(at + 1) ? ROLES.none : tokens.role(at);
}
