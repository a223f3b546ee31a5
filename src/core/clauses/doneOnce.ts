import type { Category } from '../lexicon/category';
import { type Case, isDirect, isIndefinite } from './case';
import type { Head } from './head';
import { isPlan } from './planVerbs';
import type { Relation } from './relations';
import { CONDITIONAL, ROLES } from '../lexicon/cues/roles';

/** Deals that are done once: before that there is nothing in force. */
const DONE_ONCE: ReadonlySet<Category> = new Set<Category>(['acquisition', 'ipo']);

/** `The IPO has been postponed to 2028`, `postponed its IPO`: it is still to come. */
export function isPutOff(
  { grammar: { tokens }, category, kind }: Case,
  head: Head,
  relation: Relation['kind'],
): boolean {
  if (kind === 'contract' || !DONE_ONCE.has(category) || relation === 'self' || head.negated) return false;
  return (relation === 'subject') === head.passive && PUT_OFF.test(tokens.source.words.wordAt(head.word));
}

const PUT_OFF =
  /^(?:postpon|delay|defer|push|reschedul|repousse[rsz]?|repoussee?s?$|repoussent|reporte|differe|decale|ajourne|gele(?:e?s?|nt)$|suspend|fr[eo]ez|frozen|froze|paus(?:e[ds]?|ing)$|soumise?s?$)/;

/** `La société prévoit une fusion`: of somebody that is a plan, of a paper it is what the paper says. */
export function isForeseen(of: Case, head: Head): boolean {
  const { grammar, category, kind } = of;
  const { tokens } = grammar;
  if (kind === 'contract' || head.negated || head.passive) return false;
  if (isTalk(of, head)) return true;
  if (!tokens.french || !DONE_ONCE.has(category)) return false;
  if (!/^prev(?:oit|oient|oyait|oyaient|oyant)$/.test(tokens.source.words.wordAt(head.word)) || !isDirect(of, head))
    return false;
  for (let w = tokens.from; w < head.from; w++) {
    const listed = tokens.listed(w);
    if (listed === ROLES.deal || listed === ROLES.container || listed === ROLES.draft) return false;
  }
  return isIndefinite(of);
}

/** `Bankers mention a valuation of`, `évoquent une valorisation de`: a figure that is talked of is not agreed. */
function isTalk(of: Case, head: Head): boolean {
  const { grammar, category } = of;
  if (category !== 'valuation' && !DONE_ONCE.has(category)) return false;
  return (
    isIndefinite(of) && isDirect(of, head) && TALK.test(grammar.tokens.source.words.wordAt(head.word)) && !head.bare
  );
}

const TALK =
  /^(?:mention(?:s|ed)?|evoquent|evoque|evoquaient|evoquait|tout(?:s|ed)?|floats?|floated|murmure(?:nt)?|pointent)$/;

/** `if the merger goes through`, `une fois la fusion approuvée`: a deal that a condition waits for is not done. */
export function isAwaited({ grammar, relations, category, np }: Case): boolean {
  if (!DONE_ONCE.has(category)) return false;
  const { segments, tokens } = grammar;
  const here = segments[grammar.segmentAt(np.from)];
  if (here.tie !== 'condition' || !AWAITING.test(tokens.source.words.wordAt(here.from))) return false;
  const head = relations[0]?.head;
  return !head || segments[head.segment] !== here || !(head.past || head.imperfect || (head.perfect && !head.passive));
}

const AWAITING = /^(?:if|should|unless|once|provided|assuming|si|s|une|sitot)$/;

/** `is subject to shareholder approval`: what waits for somebody’s word is not done. */
export function isSubjectTo({ grammar: { tokens }, category }: Case, head: Head, w: number): boolean {
  return DONE_ONCE.has(category) && !head.past && !head.negated && tokens.source.words.wordAt(w) === 'subject';
}

/** `What would an IPO look like?`: what a question supposes. */
export function isSupposed({ grammar: { tokens }, category, spot }: Case): boolean {
  if (!tokens.asked || !DONE_ONCE.has(category)) return false;
  for (let w = tokens.from; w < spot.from; w++)
    if (tokens.role(w) === ROLES.modal || tokens.role(w) === ROLES.will || (tokens.form(w) & CONDITIONAL) !== 0)
      return true;
  return false;
}

/** `did not go ahead`, `n’a pas abouti`, `failed to acquire`: it came to nothing. */
export function isInVain(
  { grammar: { tokens }, category, kind }: Case,
  head: Head,
  relation: Relation['kind'],
): boolean {
  if (kind === 'contract' || !DONE_ONCE.has(category)) return false;
  const { words } = tokens.source;
  if (relation === 'self')
    return head.bare && head.chain !== undefined && !head.chain.negated && FAILED.test(words.wordAt(head.chain.word));
  if (relation !== 'subject' || !head.negated || !(head.past || head.perfect) || head.modal) return false;
  return SUCCEED.test(words.wordAt(head.word));
}

const FAILED = /^(?:fail(?:ed)?|echoue)$/;
const SUCCEED =
  /^(?:abouti(?:e?s?)|materiali[sz]ed?|go|gone|happen(?:ed)?|succeed(?:ed)?|proceed(?:ed)?|prosper(?:ed)?|fai(?:te?s?)|realisee?s?|concretisee?s?)$/;

/** Who keeps a deal from being done. */
export function isThwarted(of: Case, head: Head, relation: Relation['kind']): boolean {
  const { grammar, category, kind } = of;
  if (kind === 'contract' || !DONE_ONCE.has(category) || relation === 'self') return false;
  if ((relation === 'subject') !== head.passive || head.negated || !(head.past || head.perfect || head.passive))
    return false;
  if (isPlan(grammar, head) || (relation === 'object' && !isDirect(of, head))) return false;
  if (isRejected(of, head)) return true;
  return THWART.test(grammar.tokens.source.words.wordAt(head.word));
}

/** `was rejected by the board`, `the board rebuffed the bid`: an offer that is there and is turned down. */
function isRejected(of: Case, { word, passive }: Head): boolean {
  const { tokens } = of.grammar;
  if (!REJECT.test(tokens.source.words.wordAt(word))) return false;
  return passive ? tokens.role(word + 1) === ROLES.by : !isIndefinite(of);
}

const REJECT = /^(?:reject(?:ed)?|rebuff(?:ed)?|spurn(?:ed)?|repoussee?s?|rejetee?s?|refusee?s?|retoquee?s?)$/;

const THWART =
  /^(?:block(?:ed|s)|pull(?:ed|s)|vetoe[ds]|scupper(?:ed|s)|derail(?:ed|s)|thwart(?:ed|s)|torpedoe[ds]|sank|sunk|prohibited|prohibits|bloquee?s?|interdi(?:te?s?)?|torpillee?s?|retoquee?s?)$/;
