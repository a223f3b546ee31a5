import { BASE, isVerb, PARTICIPLE, PAST, PRESENT, ROLES } from './roles';
import type { Tokens } from './tokens';

/** Verbs that no list has are known by the auxiliary before them; verbs where a noun must be are none. */
export function readEnglishVerbs(tokens: Tokens): void {
  const { words, text } = tokens.source;
  let auxiliary: number = ROLES.none;
  for (let w = tokens.from; w < tokens.to; w++) {
    const role = actual(tokens, w, auxiliary);
    if (role === ROLES.none) {
      if (tokens.adverbial(w)) {
        tokens.mark(w, ROLES.adverb);
        continue;
      }
      const ed = text.startsWith('ed', words.end[w] - 2);
      if (auxiliary === ROLES.will && !tokens.capital(w)) tokens.mark(w, ROLES.verb, BASE);
      else if ((auxiliary === ROLES.have || auxiliary === ROLES.be) && ed)
        tokens.mark(w, ROLES.verb, PAST | PARTICIPLE);
      else if (ed && tokens.role(w - 1) === ROLES.pronoun) tokens.mark(w, ROLES.verb, PAST);
      auxiliary = ROLES.none;
    } else if (role === ROLES.will || role === ROLES.modal || role === ROLES.do) auxiliary = ROLES.will;
    else if (role === ROLES.have || role === ROLES.be) auxiliary = role;
    else if (role !== ROLES.adverb && role !== ROLES.not && role !== ROLES.still && role !== ROLES.noLonger) {
      if (isVerb(role) && auxiliary === ROLES.none && isNoun(tokens, w)) {
        const lost =
          (role === ROLES.drop || role === ROLES.lapse || role === ROLES.end) && tokens.role(w + 1) === ROLES.of;
        if (role !== ROLES.plan) tokens.mark(w, lost ? ROLES.loss : ROLES.none, 0);
      }
      auxiliary = ROLES.none;
    }
  }
}

/** `once owned` tells of the past, `has proposed a royalty` is a verb. */
function actual(tokens: Tokens, w: number, auxiliary: number): number {
  const role = tokens.role(w);
  const { words, text } = tokens.source;
  if (
    role === ROLES.condition &&
    w > tokens.from &&
    !tokens.paused(w) &&
    (tokens.form(w + 1) & PAST) !== 0 &&
    words.wordAt(w) === 'once'
  ) {
    tokens.mark(w, ROLES.formerly);
    return ROLES.formerly;
  }
  if (role !== ROLES.planned || !text.startsWith('ed', words.end[w] - 2)) return role;
  const next = tokens.role(w + 1);
  if (auxiliary === ROLES.none && next !== ROLES.determiner && next !== ROLES.possessive && next !== ROLES.to)
    return role;
  tokens.mark(w, ROLES.plan, PAST | PARTICIPLE);
  return ROLES.plan;
}

function isNoun(tokens: Tokens, w: number): boolean {
  const form = tokens.form(w);
  const before = tokens.role(w - 1);
  if (form === 0 || tokens.isSpot(w)) return false;
  if (before === ROLES.determiner || before === ROLES.possessive) return true;
  if ((form & (BASE | PRESENT)) === 0 || (form & PAST) !== 0) return false;
  return (
    before === ROLES.preposition ||
    before === ROLES.of ||
    before === ROLES.no ||
    before === ROLES.former ||
    before === ROLES.planned ||
    before === ROLES.by
  );
}
