import {
  BASE,
  CONDITIONAL,
  FINITE,
  FUTURE,
  GERUND,
  IMPERFECT,
  isVerb,
  PARTICIPLE,
  PAST,
  PRESENT,
  ROLES,
} from '../lexicon/cues/roles';
import type { Tokens } from './tokens';

/** A participle or gerund after a comma: `, valued at $500bn,`. */
export function isAside(tokens: Tokens, w: number): boolean {
  let at = w;
  while (tokens.role(at) === ROLES.adverb || tokens.role(at) === ROLES.still || tokens.role(at) === ROLES.formerly)
    at++;
  return (
    isVerb(tokens.role(at)) &&
    (tokens.form(at) & (GERUND | PARTICIPLE)) !== 0 &&
    (tokens.form(at) & (PRESENT | BASE)) === 0 &&
    tokens.role(w - 1) !== ROLES.have
  );
}

/** 1 where a finite verb stands at `w`, 2 where a subject and a finite verb do, else 0. */
export function clauseAhead(tokens: Tokens, w: number): number {
  let at = w;
  while (at < tokens.to && isFill(tokens.role(at))) at++;
  if (tokens.role(at) === ROLES.pronoun || (tokens.role(at) === ROLES.relative && at > w)) return 2;
  if (finiteAt(tokens, at)) return 1;
  let words = 0;
  let of = false;
  for (; at < tokens.to && words < 8; at++, words++) {
    const role = tokens.role(at);
    if (at > w && (tokens.paused(at) || tokens.cut(at))) return 0;
    if (role === ROLES.of) of = true;
    else if (
      role === ROLES.preposition ||
      role === ROLES.and ||
      role === ROLES.relative ||
      role === ROLES.condition ||
      role === ROLES.but ||
      role === ROLES.to ||
      role === ROLES.by
    )
      return 0;
    else if (words > 0 && finiteAt(tokens, at)) return of && words > 6 ? 0 : 2;
    else if (isVerb(role)) return 0;
  }
  return 0;
}

/** Whether a verb in a tense, or its auxiliary, stands at `w`. */
export function finiteAt(tokens: Tokens, w: number): boolean {
  if (w >= tokens.to) return false;
  const role = tokens.role(w);
  if (role === ROLES.will || role === ROLES.modal || role === ROLES.do || role === ROLES.ne) return true;
  const form = tokens.form(w);
  if (role === ROLES.be || role === ROLES.have) return (form & FINITE) !== 0;
  if (role === ROLES.clitic) return finiteAt(tokens, w + 1);
  if (role === ROLES.plan && form === 0) return false;
  if (!isVerb(role)) return false;
  if ((form & (PRESENT | IMPERFECT | FUTURE | CONDITIONAL)) !== 0) return true;
  if (!tokens.french && form === BASE)
    return (
      tokens.role(w - 1) !== ROLES.to && tokens.role(w - 1) !== ROLES.determiner && tokens.role(w - 1) !== ROLES.clitic
    );
  if ((form & PAST) === 0) return false;
  // `, people familiar with the matter said.`
  if (SAID.test(tokens.source.words.wordAt(w))) return true;
  const next = tokens.role(w + 1);
  return (
    !(tokens.form(w) & PARTICIPLE) ||
    (next !== ROLES.preposition && next !== ROLES.by && next !== ROLES.of && next !== ROLES.to && w + 1 < tokens.to)
  );
}

const SAID = /^(?:said|insisted|added|argued|wrote|conceded|stressed|noted)$/;

/** Whether a verb in a tense stands between `from` and the end of the sentence, or a colon. */
export function hasFinite(tokens: Tokens, from: number): boolean {
  for (let w = from; w < tokens.to && !tokens.cut(w); w++) if (finiteAt(tokens, w)) return true;
  return false;
}

export function isFill(role: number): boolean {
  return (
    role === ROLES.adverb ||
    role === ROLES.still ||
    role === ROLES.formerly ||
    role === ROLES.usually ||
    role === ROLES.inside
  );
}
