import type { Category } from '../lexicon/category';
import { type Case, inCondition, isIndefinite } from './case';
import type { Status } from './clause';
import type { Head } from './head';
import { isPlan } from './planVerbs';
import { ROLES } from '../lexicon/cues/roles';

/** What a contract may tell of another deal: rights and what is had or done once. Notices and consents are `prior` all the time. */
const TOLD: ReadonlySet<Category> = new Set<Category>([
  'stake',
  'valuation',
  'acquisition',
  'warrant',
  'ipo',
  'commitment',
  'rofr',
  'exclusivity',
  'revenue-share',
  'ip-horizon',
  'licence',
  'governance',
  'investment',
]);
/** What happens at a time; a right is granted by the contract that its recitals wish for. */
const HAPPENS: ReadonlySet<Category> = new Set<Category>(['stake', 'acquisition', 'warrant', 'ipo']);

/** Words between a verb and what it governs. */
const REACH = 8;

const OLD_DEAL = /^(?:original|prior|previous|former|earlier|initial|anterieure?|precedente?|ancien)$/;
const BEFORE = /^(?:previously|formerly|originally|heretofore|precedemment|anterieurement|initialement)$/;
const PLANNING = /^(?:nego[ct]|discuss|discut|consider|contemplat|explor|evaluat|evalu|propos|envisag|etudi|examin)/;
const WISHING = /^(?:wish|desir|intend|souhait|desire|envisag|seek|plan)/;

/** Contracts tell of other deals in recitals, and of what may yet be agreed; the rest of them is in force. Undefined for that. */
export function contractTime(of: Case): Status | undefined {
  if (of.kind !== 'contract' || !TOLD.has(of.category)) return undefined;
  if (isOld(of) || wasBefore(of)) return 'previous';
  return isYetToBe(of) ? 'proposed' : undefined;
}

/** `the former royalty`, `la licence antérieure`: right beside the mention. */
function isOld({ grammar: { tokens }, spot, np }: Case): boolean {
  if (!np.former) return false;
  return tokens.role(spot.from - 1) === ROLES.former || tokens.role(spot.to) === ROLES.former;
}

/** A verb in the past with `previously`, under an old agreement, or before a date. */
function wasBefore(of: Case): boolean {
  const { grammar, relations } = of;
  const { tokens } = grammar;
  const head = relations[0]?.head;
  if (!head || !isPastTense(head, tokens.french) || inCondition(of, head)) return false;
  for (let w = head.from - 2; w <= head.word + 2; w++)
    if (w >= tokens.from && w < tokens.to && BEFORE.test(tokens.source.words.wordAt(w))) return true;
  for (let w = tokens.from; w < head.from; w++) {
    const role = tokens.role(w);
    if (role === ROLES.before && (head.role === ROLES.hold || head.imperfect)) return true;
    if (tokens.listed(w) === ROLES.deal && !(tokens.french && !head.imperfect) && isOldDeal(of, w)) return true;
  }
  return false;
}

function isOldDeal({ grammar: { tokens } }: Case, w: number): boolean {
  const { words } = tokens.source;
  return (
    (w > tokens.from && OLD_DEAL.test(words.wordAt(w - 1))) || (w + 1 < tokens.to && OLD_DEAL.test(words.wordAt(w + 1)))
  );
}

/** English tells with the simple past, French with the imperfect and the perfect. */
function isPastTense(head: Head, french: boolean): boolean {
  if (head.bare || head.modal || head.will) return false;
  return french ? head.imperfect || (head.perfect && !head.negated) : head.past && !head.perfect;
}

/** `the Parties shall negotiate a licence`, `a possible acquisition`, `wishes to acquire a stake`. */
function isYetToBe(of: Case): boolean {
  const { grammar, np, relations } = of;
  const { tokens } = grammar;
  if (HAPPENS.has(of.category) && (np.planned || np.before === ROLES.plan)) return true;
  const governing = relations.find(({ kind }) => kind === 'object')?.head;
  if (!governing || governing.passive || governing.negated || !isIndefinite(of) || !isNear(of, governing)) return false;
  if (inCondition(of, governing)) return false;
  for (let head: Head | undefined = governing, steps = 0; head && steps < 3; steps++) {
    const word = tokens.source.words.wordAt(head.word);
    if (PLANNING.test(word) && !head.passive) return true;
    if (steps > 0 && WISHING.test(word) && HAPPENS.has(of.category) && isPlan(grammar, head)) return true;
    head = head.bare ? headBefore(of, head.word) : undefined;
  }
  return false;
}

/** The verb that an infinitive may hang on: `discuss whether to agree on`. */
function headBefore({ grammar: { heads } }: Case, word: number): Head | undefined {
  return heads.findLast((other) => other.word < word && other.word > word - REACH);
}

/** Whether no other noun with a preposition stands between the verb and what it is said of. */
function isNear({ grammar: { tokens }, np }: Case, head: Head): boolean {
  for (let w = head.word + 1; w < np.from; w++) if (tokens.role(w) === ROLES.mention) return false;
  return np.from - head.word < REACH;
}
