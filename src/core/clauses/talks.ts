import type { Case } from './case';
import { isVerb, ROLES } from '../lexicon/cues/roles';
import type { Spot, Tokens } from './tokens';

/** `exclusive talks`, `négociations exclusives`: while they go on the exclusivity is in force, though what they are about is a plan. */
export function isExclusiveTalks({ grammar: { tokens }, category, spot }: Case): boolean {
  return category === 'exclusivity' && holdsTalks(tokens, spot);
}

/** `is in exclusive talks to buy`, `en négociations exclusives pour le rachat de`: what is talked about. */
export function isTalkedOf({ grammar: { tokens }, category, spot, np }: Case): boolean {
  if (category === 'exclusivity') return false;
  const from = spot.verbal ? spot.from : np.from;
  const talks = tokens.spots.findLast((other) => other.to <= from && holdsTalks(tokens, other));
  if (!talks || from - talks.to > REACH) return false;
  let led = false;
  for (let w = talks.to; w < from; w++) {
    const role = tokens.role(w);
    if (tokens.paused(w) || tokens.cut(w) || isVerb(role) || role === ROLES.until) return false;
    if (role === ROLES.to || LEADS.test(tokens.source.words.wordAt(w))) led = true;
  }
  return led;
}

const REACH = 10;
const LEADS = /^(?:on|over|about|for|of|regarding|pour|vue|sur|avec|with)$/;

function holdsTalks(tokens: Tokens, { from, to }: Spot): boolean {
  for (let w = from; w < to; w++) if (TALKS.test(tokens.source.words.wordAt(w))) return true;
  return false;
}

const TALKS = /^(?:talks|negotiations?|discussions|negociations?|pourparlers)$/;
