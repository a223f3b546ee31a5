import { isVerb, PARTICIPLE, PRESENT, ROLES } from './roles';
import type { Tokens } from './tokens';
import { frenchTense } from './verbForms';

/** Verbs that no list has are known by their ending; after an article there is none. */
export function readFrenchVerbs(tokens: Tokens): void {
  for (let w = tokens.from; w < tokens.to; w++) {
    const role = tokens.role(w);
    if (role === ROLES.none) {
      if (tokens.adverbial(w)) tokens.mark(w, ROLES.adverb);
      else {
        const tense = frenchTense(tokens.source.words, w);
        if (tense !== 0 && !afterDeterminer(tokens, w)) tokens.mark(w, ROLES.verb, tense);
      }
    } else if (
      isVerb(role) &&
      role !== ROLES.plan &&
      tokens.form(w) !== 0 &&
      (tokens.form(w) & (PRESENT | PARTICIPLE)) !== 0 &&
      afterDeterminer(tokens, w) &&
      !tokens.isSpot(w)
    ) {
      tokens.mark(w, ROLES.none, 0);
    }
  }
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
