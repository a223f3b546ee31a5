import type { Case } from './case';
import type { Status } from './clause';
import { parted } from './rows';
import type { Tokens } from './tokens';
import { isVerb, PARTICIPLE, PRESENT, ROLES } from '../lexicon/cues/roles';

/** What comes right after the mention: `since abandoned`, `: waived`, `out`. */
export function aftermath(of: Case): Status | undefined {
  const { grammar, spot, kind } = of;
  const { tokens } = grammar;
  if (spot.verbal || (tokens.source.row && kind === 'report' && isOtherCell(of))) return undefined;
  let w = spot.to;
  const cut = w < tokens.to && tokens.cut(w);
  while (w < tokens.to && w < spot.to + 3 && isPassed(tokens.role(w))) w++;
  if (w >= tokens.to) return undefined;
  // `An IPO remains possible`
  if (!cut && kind === 'report' && tokens.role(w) === ROLES.still && tokens.role(w + 1) === ROLES.planned)
    return 'proposed';
  const role = tokens.role(w);
  const alone = w + 1 >= tokens.to || tokens.cut(w + 1) || tokens.paused(w + 1);
  if (cut) {
    // `IPO: possible from 2029`.
    if (role === ROLES.planned && w === spot.to && tokens.role(w + 1) === ROLES.preposition) return 'proposed';
    if (!alone && !isQualified(tokens, w + 1)) return undefined;
    if (
      role === ROLES.over ||
      (isVerb(role) &&
        (tokens.form(w) & PARTICIPLE) !== 0 &&
        (role === ROLES.drop || role === ROLES.lapse || role === ROLES.end))
    )
      return 'ended';
    if (role === ROLES.no || role === ROLES.not) return 'negated';
    return role === ROLES.planned || role === ROLES.plan ? 'proposed' : undefined;
  }
  // `Had the conversion failed, …`
  if (kind === 'contract' || grammar.segments[grammar.segmentAt(spot.from)].tie === 'condition') return undefined;
  const participle =
    (role === ROLES.drop || role === ROLES.lapse || role === ROLES.end) &&
    (tokens.form(w) & PARTICIPLE) !== 0 &&
    (tokens.form(w) & PRESENT) === 0;
  if (role === ROLES.over || participle) {
    const next = tokens.role(w - 1);
    if (next === ROLES.be || next === ROLES.have) return undefined;
    return 'ended';
  }
  return alone && role === ROLES.preposition && w === spot.to && tokens.source.words.wordAt(w) === 'out'
    ? 'ended'
    : undefined;
}

/** `ROFR | none | yes`: cells are read by `rows.ts`. */
function isOtherCell({ grammar: { tokens }, spot }: Case): boolean {
  return spot.to < tokens.to && parted(tokens, spot.to - 1, spot.to);
}

/** `: waived for the Nordic stores`, `: supprimée en 2024`: what follows says where, when or by whom. */
function isQualified(tokens: Tokens, w: number): boolean {
  const role = tokens.role(w);
  return (
    (role === ROLES.preposition || role === ROLES.by || role === ROLES.value) &&
    isVerb(tokens.role(w - 1)) &&
    (tokens.form(w - 1) & PARTICIPLE) !== 0
  );
}

function isPassed(role: number): boolean {
  return role === ROLES.adverb || role === ROLES.but || role === ROLES.formerly;
}
