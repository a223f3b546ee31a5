import { type Case, DENIABLE, isDirect, isIndefinite } from './case';
import type { Grammar } from './grammar';
import type { Head } from './head';
import { before } from './planVerbs';
import { BASE, ROLES } from '../lexicon/cues/roles';

/** `dément être en négociations exclusives`, `denied that it was planning an IPO`: somebody says that there is no such thing. */
export function isDeniedByWord(of: Case): boolean {
  const { grammar, np, spot, category, kind } = of;
  if (kind === 'contract' || !DENIABLE.has(category)) return false;
  const { heads, segments, tokens } = grammar;
  const here = grammar.segmentAt(np.from);
  const said = heads.findLast(
    (head) =>
      head.word < np.from &&
      DENY.test(tokens.source.words.wordAt(head.word)) &&
      (head.segment === here || hangsOn(segments, here, head.segment)),
  );
  if (!said || said.negated || said.noLonger || said.passive || said.modal) return false;
  // `denied that it had lost its licence`, `denies breaching the licence`: what is denied is another thing.
  const own = of.relations[0]?.head;
  if (
    own &&
    own !== said &&
    own.role !== ROLES.hold &&
    own.role !== ROLES.be &&
    own.role !== ROLES.plan &&
    !spot.verbal
  )
    return false;
  return spot.verbal || isIndefinite(of) || np.planned || own?.role === ROLES.plan;
}

const DENY =
  /^(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es|ing)?|brush(?:ed|es|ing)|dement(?:ent|i|ait|aient|ant)?|ni(?:e|ent|ait|aient|ant)|refute(?:nt|d|s)?)$/;

function hangsOn(segments: readonly { readonly host: number }[], from: number, to: number): boolean {
  let at = from;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    if (at === to) return true;
    const { host } = segments[at];
    if (host === at) return false;
    at = host;
  }
  return false;
}

/** `What it does not get: a right of first refusal`, `Ce que le fonds n’obtient pas : un siège`. */
export function isListedAsDenied(of: Case): boolean {
  const { grammar, np, category, kind } = of;
  const { heads, tokens } = grammar;
  if (kind === 'contract' || !DENIABLE.has(category) || !/^(?:what|ce)$/.test(tokens.source.words.wordAt(tokens.from)))
    return false;
  if (!tokens.cut(np.from) || grammar.segmentAt(np.from) === 0) return false;
  const first = heads.find(({ word }) => word < np.from);
  return first !== undefined && first.negated && first.word > tokens.from;
}

/** `has no plans to acquire`, `n’a pas souhaité prendre de participation`: what is not even planned; what is no longer planned is over. */
export function ofDeniedPlan(of: Case): 'negated' | 'ended' | 'active' | undefined {
  const denied = deniedPlan(of);
  // `has no intention of selling its stake`: what one has stays.
  return denied && !of.spot.verbal && !isIndefinite(of) ? (of.category === 'stake' ? 'active' : undefined) : denied;
}

function deniedPlan(of: Case): 'negated' | 'ended' | undefined {
  const { grammar, category, kind, relations } = of;
  const [first] = relations;
  if (kind === 'contract' || !DENIABLE.has(category) || !first) return undefined;
  if (first.kind === 'subject') return unplanned(first.head);
  for (let at: Head | undefined = first.head, steps = 0; at && steps < 4; steps++) {
    if (at.role === ROLES.plan && (at === first.head ? first.kind === 'object' && isDirect(of, at) : true)) {
      if (at.noLonger) return 'ended';
      if (at.negated || isNoPlan(grammar, at)) return 'negated';
      return undefined;
    }
    // `stopped short of making a bid`, `a refusé d’accorder un siège`
    if (at.bare && at.chain?.role === ROLES.refuse && !at.chain.negated && !at.chain.passive) return 'negated';
    at = at.chain ?? (at.bare || followsPlan(grammar, at) ? before(grammar, at) : undefined);
  }
  return undefined;
}

/** `Further acquisitions are not planned`, `La fusion n’est plus envisagée`. */
function unplanned({ role, passive, negated, noLonger, modal }: Head): 'negated' | 'ended' | undefined {
  if (role !== ROLES.plan || !passive || modal) return undefined;
  return noLonger ? 'ended' : negated ? 'negated' : undefined;
}

/** `no plans to`, `no intention of`, `pas l’intention de`, `aucun projet de`. */
function isNoPlan({ tokens, heads }: Grammar, { word, form }: Head): boolean {
  if (form !== 0) return false;
  let w = word - 1;
  while (tokens.role(w) === ROLES.inside || tokens.role(w) === ROLES.adverb) w--;
  if (tokens.role(w) === ROLES.no) return true;
  if (tokens.role(w) === ROLES.determiner) w--;
  const verb = heads.findLast((head) => head.word < word);
  return verb !== undefined && verb.negated && (verb.word === w || tokens.role(w) === ROLES.not);
}

/** `plans to acquire`: the expression holds the `to` of the infinitive. */
function followsPlan({ tokens }: Grammar, { from, form }: Head): boolean {
  return form === BASE && tokens.role(from - 1) === ROLES.inside;
}
