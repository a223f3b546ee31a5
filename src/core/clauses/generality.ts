import { type Case, isIndefinite, namesSomeone } from './case';
import type { Grammar } from './grammar';
import { isPlan } from './plans';
import { PRESENT, ROLES } from './roles';

/** Spoken of as such: `usually`, `en général`, and no deal at hand. */
export function isGeneral(of: Case): boolean {
  const { grammar, spot, np } = of;
  if (np.naming) return true;
  const { tokens } = grammar;
  let usual = false;
  let common = false;
  for (let w = tokens.from; w < tokens.to; w++) {
    const role = tokens.role(w);
    if (role === ROLES.usually) usual = true;
    else if (role === ROLES.common && w > spot.to) common ||= isPredicate(grammar, w);
  }
  if (!usual && !common) return false;
  if (tokens.role(np.determiner) === ROLES.possessive) return false;
  return !namesSomeone(of) || (isIndefinite(of) && usual);
}

function isPredicate(grammar: Grammar, w: number): boolean {
  return grammar.heads.some((head) => head.role === ROLES.be && head.word < w && w - head.word <= 4);
}

/** `A right of first refusal lets its holder …`: an indefinite subject, the present tense, and neither names nor figures. */
export function isGeneric(of: Case): boolean {
  const { grammar, spot, np, relations } = of;
  const { tokens } = grammar;
  if (
    np.from !== tokens.from ||
    np.determiner !== tokens.from ||
    !isIndefinite(of) ||
    spot.verbal ||
    tokens.figures.length > 0
  )
    return false;
  const subject = relations.find(({ kind }) => kind === 'subject')?.head;
  if (
    !subject ||
    subject.perfect ||
    (subject.passive && !tokens.french) ||
    subject.past ||
    subject.imperfect ||
    subject.modal ||
    isPlan(grammar, subject)
  )
    return false;
  return (subject.form & PRESENT) !== 0 && !namesSomeone(of);
}
