import { CONDITIONAL, isVerb, PARTICIPLE, PRESENT, ROLES } from '../lexicon/cues/roles';
import { followsAuxiliary, isNounAfter } from './spot';
import type { Tokens } from './tokens';
import { frenchTense } from '../lexicon/cues/verbForms';

/** Verbs that no list has are known by their ending; after an article there is none. */
export function readFrenchVerbs(tokens: Tokens): void {
  const ahead = hasWithin(tokens);
  for (let w = tokens.from; w < tokens.to; w++) {
    const role = tokens.role(w);
    if (ahead && role === ROLES.act && tokens.form(w) === PRESENT && isMust(tokens, w))
      tokens.mark(w, role, CONDITIONAL);
    else if (role === ROLES.ago) readAgo(tokens, w);
    else if (role === ROLES.planned && tokens.form(w) !== 0 && isAfterHave(tokens, w))
      tokens.mark(w, ROLES.plan, PARTICIPLE);
    else if (role === ROLES.none) {
      if (tokens.adverbial(w)) tokens.mark(w, ROLES.adverb);
      else {
        const tense = frenchTense(tokens.source.words, w);
        if (tense !== 0 && !afterDeterminer(tokens, w)) tokens.mark(w, ROLES.verb, tense);
        else if (followsNe(tokens, w)) tokens.mark(w, ROLES.verb, PRESENT);
        else if (followsAuxiliary(tokens, w)) tokens.mark(w, ROLES.verb, PARTICIPLE);
      }
    } else if (
      isVerb(role) &&
      role !== ROLES.plan &&
      tokens.form(w) !== 0 &&
      (tokens.form(w) & (PRESENT | PARTICIPLE)) !== 0 &&
      (afterDeterminer(tokens, w) || isNounAfter(tokens, w)) &&
      !tokens.isSpot(w)
    ) {
      tokens.mark(w, ROLES.none, 0);
    }
  }
}

/** `d’ici 2028`, `d’ici un an`: what must be by then is still to come. */
function hasWithin(tokens: Tokens): boolean {
  for (let w = tokens.from; w < tokens.to; w++) if (tokens.role(w) === ROLES.within) return true;
  return false;
}

function isMust(tokens: Tokens, w: number): boolean {
  const word = tokens.source.words.wordAt(w);
  return word === 'doit' || word === 'doivent';
}

/** `il y a deux ans` tells when, `il y a une exclusivité` tells that there is one. */
function readAgo(tokens: Tokens, w: number): void {
  const { words } = tokens.source;
  for (let k = w + 3; k < w + 6 && k < tokens.to; k++) {
    if (TIME.test(words.wordAt(k))) return tokens.mark(w, ROLES.adverb);
  }
  tokens.mark(w, ROLES.pronoun);
  tokens.mark(w + 1, ROLES.clitic);
  tokens.mark(w + 2, ROLES.have, PRESENT);
}

const TIME = /^(?:ans?|annees?|mois|jours?|semaines?|heures?|peu|longtemps|quelques?|siecles?|decennies?)$/;

/** `a envisagé`, `avait d’abord proposé`. */
function isAfterHave(tokens: Tokens, w: number): boolean {
  let at = w - 1;
  while (
    tokens.role(at) === ROLES.adverb ||
    tokens.role(at) === ROLES.inside ||
    tokens.role(at) === ROLES.formerly ||
    // `avait été envisagé`
    (tokens.role(at) === ROLES.be && (tokens.form(at) & PARTICIPLE) !== 0)
  )
    at--;
  return tokens.role(at) === ROLES.have || tokens.role(at) === ROLES.not;
}

/** What comes after `ne` and its pronouns is a verb, whatever it is: `ne mentionne pas`. */
function followsNe(tokens: Tokens, w: number): boolean {
  let at = w - 1;
  while (tokens.role(at) === ROLES.clitic) at--;
  return tokens.role(at) === ROLES.ne;
}

/** `une offre`, but not `qui la détient`. */
function afterDeterminer(tokens: Tokens, w: number): boolean {
  const before = tokens.role(w - 1);
  if (before === ROLES.possessive) return !isClitic(tokens, w - 1);
  if (before !== ROLES.determiner) return false;
  const ante = tokens.role(w - 2);
  return ante !== ROLES.relative && ante !== ROLES.pronoun && ante !== ROLES.ne;
}

/** `leur` before a verb is a pronoun. */
function isClitic(tokens: Tokens, w: number): boolean {
  const { words } = tokens.source;
  return (
    words.end[w] - words.start[w] === 4 &&
    words.wordAt(w) === 'leur' &&
    (tokens.role(w - 1) === ROLES.pronoun || tokens.role(w - 1) === ROLES.ne || tokens.capital(w - 1))
  );
}
