import type { Category } from '../lexicon/category';
import { type Case, inCondition, isDirect, isIndefinite } from './case';
import type { Head } from './head';
import { isPlan } from './planVerbs';
import { ROLES } from '../lexicon/cues/roles';
import type { Tokens } from './tokens';

/** `was stripped of its licence`, `est privé de son droit`: what is lost comes after the passive verb. */
export function isRid({ grammar: { tokens } }: Case, head: Head): boolean {
  const next = tokens.role(head.word + 1);
  return (
    head.passive && (next === ROLES.of || next === ROLES.inside) && RID.test(tokens.source.words.wordAt(head.word))
  );
}

const RID = /^(?:strip|depriv|rid|divest|reliev|priv|deposs|dessais|delest|releas|free|affranch|liber|deli)/;

/** `released the seller from its commitment`: what one is freed of comes after `from`. */
export function isReleased({ grammar: { tokens }, np }: Case, head: Head): boolean {
  if (
    tokens.french ||
    np.before !== ROLES.preposition ||
    !/^(?:releas|discharg|absolv|excus|freed|exempt)/.test(tokens.source.words.wordAt(head.word))
  )
    return false;
  return tokens.source.words.wordAt(np.from - 1) === 'from';
}

/** `let its right slip`, `laisse filer`: the verb after what is let go. */
export function isLetSlip({ grammar: { tokens }, spot }: Case): boolean {
  return /^(?:slip|go|lapse|expire|die|drop|fall)$/.test(tokens.source.words.wordAt(spot.to)) && spot.to < tokens.to;
}

/** French `céder` gives up a right, but hands on what can be owned. */
export function isTransfer({ grammar: { tokens }, category }: Case, head: Head): boolean {
  return (
    tokens.french &&
    tokens.source.words.wordAt(head.word).startsWith('ced') &&
    category !== 'rofr' &&
    category !== 'exclusivity' &&
    category !== 'governance'
  );
}

/** `The exclusivity has been lifted`: of a bond that is to be rid of it; a stake that is lifted grows. */
export function isLifted({ grammar: { tokens }, category, kind }: Case, head: Head): boolean {
  if (tokens.french || kind === 'contract' || !BONDS.has(category)) return false;
  return /^lift(?:ed|s)?$/.test(tokens.source.words.wordAt(head.word)) && tokens.role(head.word + 1) !== ROLES.to;
}

const BONDS: ReadonlySet<Category> = new Set<Category>([
  'exclusivity',
  'rofr',
  'competition',
  'commitment',
  'transfer',
]);

/** `sold its entire stake`, `a cédé l’intégralité de sa participation`: who sells all of what he holds has nothing left. */
export function isSale({ grammar: { tokens }, category, np, spot }: Case, head: Head): boolean {
  const { words } = tokens.source;
  if (category === 'warrant') return isSoldRight(tokens, np.determiner, head);
  if (category !== 'stake' || head.passive || !SALE.test(words.wordAt(head.word))) return false;
  let own = false;
  let whole = false;
  for (let w = head.word + 1; w < spot.from; w++) {
    if (tokens.role(w) === ROLES.possessive) own = true;
    if (WHOLE.test(words.wordAt(w))) whole = true;
    if (tokens.role(w) === ROLES.value) return false;
  }
  return whole && (own || np.determiner >= 0);
}

/** `a cédé ses bons de souscription`. */
function isSoldRight(tokens: Tokens, determiner: number, head: Head): boolean {
  if (head.passive || head.negated || !(head.past || head.perfect) || head.modal) return false;
  return tokens.role(determiner) === ROLES.possessive && SALE.test(tokens.source.words.wordAt(head.word));
}

/** `has exercised its warrants`, `a levé son option`: who has used a right to buy has it no more. */
export function isUsedUp(of: Case, head: Head): boolean {
  const { grammar, category, np, kind } = of;
  const { words } = grammar.tokens.source;
  if (kind === 'contract' || (category !== 'warrant' && category !== 'rofr') || np.determiner < 0) return false;
  if (!EXERCISE.test(words.wordAt(head.word)) || inCondition(of, head) || isPlan(grammar, head)) return false;
  if (isClaimed(of, head)) return false;
  return (head.past || head.perfect) && !head.passive && !head.negated && !isIndefinite(of) && isDirect(of, head);
}

/** `argued that it had exercised its right`: what one side says is not settled. */
function isClaimed({ grammar: { tokens, segments } }: Case, head: Head): boolean {
  const { host, from } = segments[head.segment];
  if (host < 0) return false;
  const { words } = tokens.source;
  for (let w = from - 1; w >= segments[host].from && w > from - 4; w--) if (CLAIM.test(words.wordAt(w))) return true;
  return false;
}

const CLAIM =
  /^(?:argue[ds]?|claim(?:s|ed)?|allege[ds]?|contend(?:s|ed)?|maintain(?:s|ed)?|soutien(?:t|nent)|soutenai(?:t|ent)|pretend(?:ent)?|pretendai(?:t|ent)|affirmai(?:t|ent))$/;

const EXERCISE = /^(?:exercised|exercee?s?|exerca|exercerent|levee?s?|leva|leverent)$/;

const SALE =
  /^(?:sold|sells?|selling|divest(?:s|ed|ing)?|offload(?:s|ed|ing)?|cede(?:e?s?|r|nt)|cedant|vendant|vend(?:u|re|ent)?)$/;

const WHOLE = /^(?:entire|whole|all|remaining|last|integralite|totalite|toute|reste|solde|derniere)$/;
