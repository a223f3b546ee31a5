import { aftermath } from './aftermath';
import { DENIABLE, type Case, isIndefinite, isPresent } from './case';
import type { Status } from './clause';
import { contractTime } from './contractTime';
import { isDeniedByWord, isListedAsDenied, ofDeniedPlan } from './denials';
import { effect } from './effect';
import { hasEnd } from './endings';
import type { Head } from './head';
import { isEmptyHeading } from './heading';
import { isCustom, isGeneral, isGeneric } from './generality';
import { isOldFrame, isFormer, wasDue } from './past';
import { isSupposed } from './doneOnce';
import { isOffered, isPlanned, ownPlan, planDropped } from './plans';
import { isExclusiveTalks, isTalkedOf } from './talks';
import { isVerb, PAST, ROLES } from '../lexicon/cues/roles';
import type { Tokens } from './tokens';

/** Where a right stands, from the words and verbs around its mention; undefined where nothing speaks against its being in force. */
export function statusOf(of: Case): Status | undefined {
  const { np, category, kind } = of;
  const deniable = DENIABLE.has(category) || isNonCompete(of) || isCap(of) || isTransferRight(of);
  if (kind === 'report' && isSupposed(of)) return 'proposed';
  if (kind === 'report' ? isGeneral(of) : isCustom(of)) return 'general';
  if (np.no && of.relations.some(({ head }) => head.noLonger)) return 'ended';
  const lacking = np.no && !isDespite(of);
  // `n’exclut pas une fusion`
  if (lacking && kind === 'report' && isNotExcluded(of)) return 'proposed';
  if (deniable && (lacking || (np.non && category === 'exclusivity') || ownNegation(of)))
    return isPrejudice(of) ? undefined : 'negated';
  const denied = isDeniedByWord(of) || isListedAsDenied(of) ? 'negated' : ofDeniedPlan(of);
  if (denied) return denied;
  const told = contractTime(of);
  if (told || isOldFrame(of)) return told ?? 'previous';
  if (np.instead) return 'ended';
  if (kind === 'report' && isLost(of)) return 'ended';
  const verbs = ofVerbs(of, deniable);
  const said = verbs === 'previous' ? (container(of) ?? verbs) : (verbs ?? container(of));
  if (said) return said;
  const dropped = planDropped(of);
  if (dropped) return dropped;
  const after = aftermath(of);
  if (after) return after;
  if (isEmptyHeading(of)) return 'negated';
  if (np.loss && category !== 'term-end' && kind === 'report' && !hasEnd(of, of.spot.to)) return 'ended';
  if (kind === 'report') {
    if (np.former) return 'previous';
    if (isFormer(of)) return 'previous';
    const due = wasDue(of);
    if (due) return due;
    if (isExclusiveTalks(of)) return undefined;
    if (isTalkedOf(of)) return 'proposed';
    if (category !== 'agi' && (np.planned || ownPlan(of) || isOffered(of) || isPlanned(of))) return 'proposed';
    if (isGeneric(of)) return 'general';
  }
  return undefined;
}

/** What the verbs say, the nearest first; that a right is gone outweighs how it was told. */
function ofVerbs(of: Case, deniable: boolean): Status | undefined {
  let previous: Status | undefined;
  for (const relation of of.relations) {
    const status = effect(of, relation, deniable);
    if (status === 'previous' && isAsideOfNow(of, relation.head)) continue;
    if (status === 'previous') previous = status;
    else if (status && (!previous || status === 'ended')) return status;
  }
  return previous;
}

/** `La redevance, qui était de 4 %, atteint 6 %`: a relative clause tells what was, the clause that it interrupts what is; both have their figure. */
function isAsideOfNow({ grammar: { heads, segments, tokens }, spot, grammar }: Case, head: Head): boolean {
  if (segments[head.segment].tie !== 'relative' || head.word < spot.to) return false;
  const root = grammar.rootAt(spot.from);
  const now = heads.find((other) => other.word > head.word && segments[other.segment].root === root);
  if (!now || !isPresent(now)) return false;
  return (
    tokens.figures.some(({ from }) => from > head.word && from < now.word) &&
    tokens.figures.some(({ from }) => from > now.word)
  );
}

/** `Gone is the clause that gave a right`: what ends the clause ends the right. */
function container(of: Case): Status | undefined {
  const { grammar, spot } = of;
  const { segments, tokens } = grammar;
  const here = segments[grammar.segmentAt(spot.from)];
  if (here.tie !== 'relative' || of.kind === 'contract') return undefined;
  const noun = tokens.role(here.from - 1) === ROLES.preposition ? here.from - 2 : here.from - 1;
  const listed = tokens.listed(noun);
  if (listed !== ROLES.container && listed !== ROLES.deal) return undefined;
  const host = segments[here.host];
  for (let w = host.from; w < here.from; w++) if (tokens.role(w) === ROLES.over) return 'ended';
  const head = grammar.heads.find(({ segment }) => segment === here.host);
  if (!head || head.negated || head.modal || head.future) return undefined;
  return head.role === ROLES.drop || head.role === ROLES.lapse || head.role === ROLES.end ? 'ended' : undefined;
}

/** `without a non-compete`; `no competition` is a clause itself. */
function isNonCompete({ grammar: { tokens }, spot, category }: Case): boolean {
  if (category !== 'competition' || spot.verbal) return false;
  for (let w = spot.from; w < spot.to; w++) if (tokens.source.words.wordAt(w).startsWith('non')) return true;
  return false;
}

/** Of what is refused the negation tells the contrary: `pas une` belongs to the verb. */
function isNotExcluded({ grammar: { tokens }, relations: [first] }: Case): boolean {
  return tokens.french && first?.kind === 'object' && first.head.role === ROLES.refuse && !first.head.negated;
}

/** `lost its exclusivity`: the mention holds the verb. */
function isLost({ grammar: { tokens }, spot }: Case): boolean {
  if (spot.verbal || tokens.listed(spot.from) !== ROLES.drop || spot.to - spot.from < 2) return false;
  const before = tokens.role(spot.from - 1);
  return (
    (tokens.listedForm(spot.from) & PAST) !== 0 && before !== ROLES.not && before !== ROLES.never && !tokens.french
  );
}

/** `Without the golden share the state could not have stopped it`: there is one. */
function isDespite({ grammar: { tokens }, np, kind }: Case): boolean {
  if (kind === 'contract' || np.determiner < 0 || tokens.french) return false;
  const { words } = tokens.source;
  return (
    /^(?:the|its|their|his|her|this|that)$/.test(words.wordAt(np.determiner)) &&
    words.wordAt(np.determiner - 1) === 'without'
  );
}

/** `neither a drag-along nor a tag-along right`; `no transfer` is a clause itself. */
function isTransferRight({ grammar: { tokens }, spot, category, kind }: Case): boolean {
  if (category !== 'transfer' || kind === 'contract' || spot.verbal) return false;
  for (let w = spot.from; w < spot.to; w++) if (RIGHT.test(tokens.source.words.wordAt(w))) return true;
  return false;
}

const RIGHT = /^(?:rights?|along|droits?|clauses?|provisions?|lock|obligation)$/;

/** `No liability cap applies`; `no liability` is a clause itself. */
function isCap({ grammar: { tokens }, spot, np, category }: Case): boolean {
  if (category !== 'liability' || !np.no) return false;
  for (let w = spot.from; w < spot.to; w++) if (CAP.test(tokens.source.words.wordAt(w))) return true;
  return false;
}

const CAP = /^(?:caps?|ceilings?|limit(?:s|ations?)?|limitatives?|plafond(?:s|nements?)?)$/;

/** `non-exclusive`, matched as a whole. */
function ownNegation({ grammar: { tokens }, spot, category }: Case): boolean {
  if (isNo(tokens, spot.from) && category !== 'exclusivity') return true;
  if (category !== 'exclusivity') return false;
  for (let w = spot.from; w < spot.to; w++)
    if (tokens.listed(w) === ROLES.non || tokens.source.words.wordAt(w) === 'nonexclusive') return true;
  return false;
}

/** A name that says no: `no voting rights`; a hyphen makes it another thing: `no-shop`. */
function isNo(tokens: Tokens, w: number): boolean {
  const { text, words } = tokens.source;
  if (tokens.listed(w) !== ROLES.no || text.charCodeAt(words.end[w]) !== 0x20) return false;
  // `no less than $5m` sets a limit.
  return w + 1 >= words.count || !LIMIT.test(words.wordAt(w + 1));
}

const LIMIT = /^(?:less|fewer|more|later|earlier|sooner|greater|higher|lower)$/;

/** What makes a right: to deny it is to say that there is none. */
function isGranting(tokens: Tokens, head: Head): boolean {
  if (head.role === ROLES.hold || head.role === ROLES.be) return true;
  return (
    head.passive &&
    /^(?:pa(?:y|id)|due|owed|issued|made|accrued|created|formed)$/.test(tokens.source.words.wordAt(head.word))
  );
}

/** `no less than`, `without prejudice to` deny nothing; the list of cues knows them. A sentence that is no more than a noun phrase denies too. */
function isPrejudice(of: Case): boolean {
  const {
    grammar: { tokens },
    np,
    kind,
  } = of;
  if (kind !== 'contract') return false;
  // `without the purchase commitment` speaks of one that there is.
  if (np.determiner >= 0 && !isIndefinite(of)) return true;
  const { segments } = of.grammar;
  // `if no royalty is payable`, `in the absence of such licence`.
  if (segments[of.grammar.segmentAt(np.from)].tie === 'condition' || tokens.role(np.from - 1) === ROLES.condition)
    return true;
  // `shall not affect … nor any licence`: another verb denies something else of it.
  const [first] = of.relations;
  if (first?.kind === 'object' && first.head.negated && first.head.role !== ROLES.hold && first.head.role !== ROLES.be)
    return true;
  // `no Key Person shall be reassigned`: the negation is of what the person does.
  if (first?.kind === 'subject' && (first.head.will || (first.head.modal && of.category === 'price'))) {
    if (!isGranting(tokens, first.head)) return true;
  }
  // `no Shareholder shall`: the negation is of the actor.
  for (let w = np.from; w < tokens.to && w < np.from + 2; w++) if (isVerb(tokens.role(w))) return true;
  return false;
}
