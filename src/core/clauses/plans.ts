import type { Category } from '../lexicon/category';
import { type Case, isIndefinite, isPresent } from './case';
import type { Grammar } from './grammar';
import type { Head } from './head';
import { isAwaited } from './doneOnce';
import { isThreatened } from './gone';
import { isPlan } from './planVerbs';
import { ROLES } from '../lexicon/cues/roles';

/** A word inside the mention that says it is a plan: `non-binding offer`. */
export function ownPlan({ grammar: { tokens }, spot }: Case): boolean {
  for (let w = spot.from; w < spot.to; w++)
    if (tokens.role(w) === ROLES.planned || (tokens.role(w) === ROLES.plan && !spot.verbal)) return true;
  return false;
}

/** `has offered its backers a share`: what was offered is not yet taken; an agreement that `offers` a right grants it. */
export function isOffered(of: Case): boolean {
  const { tokens } = of.grammar;
  return (
    isIndefinite(of) &&
    of.relations.some(
      ({ head, kind }) =>
        kind === 'object' &&
        (head.past || head.perfect) &&
        !head.negated &&
        OFFERED.test(tokens.source.words.wordAt(head.word)),
    )
  );
}

const OFFERED = /^(?:offered|floated|pitched|tabled)$/;

/** `shelved plans for an IPO`, `a renoncé au projet de fusion`: with the plan goes what was planned. */
export function planDropped(of: Case): 'ended' | 'negated' | undefined {
  const { grammar, np, kind } = of;
  const { tokens } = grammar;
  if (kind === 'contract') return undefined;
  const head = grammar.heads.findLast(
    ({ word, role }) => word < np.from && (role === ROLES.drop || role === ROLES.refuse),
  );
  if (!head || head.negated || head.passive || !(head.past || head.perfect) || isPlan(grammar, head)) return undefined;
  let plan = false;
  for (let w = head.word + 1; w < np.from; w++) {
    const role = tokens.role(w);
    if (tokens.paused(w)) return undefined;
    if (role === ROLES.plan && (tokens.form(w) === 0 || NOMINAL.has(tokens.role(w - 1)))) plan = true;
    else if (!TIES.has(role)) return undefined;
  }
  if (!plan) return undefined;
  return head.role === ROLES.drop ? 'ended' : 'negated';
}

const NOMINAL: ReadonlySet<number> = new Set([ROLES.determiner, ROLES.possessive, ROLES.former, ROLES.planned]);

const TIES: ReadonlySet<number> = new Set([
  ROLES.determiner,
  ROLES.possessive,
  ROLES.of,
  ROLES.to,
  ROLES.preposition,
  ROLES.inside,
  ROLES.former,
  ROLES.adverb,
]);

/** Whether a verb that plans, or one in the conditional, governs the mention or stands before it in its clause. */
export function isPlanned(of: Case): boolean {
  const { grammar, relations, spot, np, category } = of;
  if (isForSale(of) || isEntitled(of) || isReserved(of) || mayBeLost(of) || isHeld(of) || isOwed(of)) return false;
  if (category === 'term-end') return relations.some(({ head, kind }) => kind === 'self' && isPlan(grammar, head));
  if (inDraft(of) || hangsOnPlan(of)) return true;
  const [first] = relations;
  // `until the IPO`, `jusqu’à l’introduction en bourse`: it has not been yet.
  const until =
    np.before === ROLES.until || (np.before === ROLES.of && grammar.tokens.role(np.from - 2) === ROLES.until);
  if (category === 'ipo' && until && !relations.some(({ head }) => head.past || head.imperfect)) return true;
  // `will go public`: a listing to come is no listing.
  if (category === 'ipo' && first && first.kind !== 'subject' && first.head.future && !first.head.negated) return true;
  if (
    np.before === ROLES.plan &&
    grammar.heads.some(
      ({ word, role, form, negated }) =>
        role === ROLES.plan && form === 0 && !negated && word < np.from && word > np.from - 5,
    )
  )
    return true;
  if (isConditional(of) || isAwaited(of) || isPriced(of)) return true;
  if (first?.kind === 'object' && isOption(grammar, first.head)) return true;
  if (
    first &&
    first.head.role !== ROLES.plan &&
    first.kind !== 'self' &&
    isFirm(first.head) &&
    !sentential(of) &&
    !isPlan(grammar, first.head)
  )
    return false;
  for (const { head, kind } of relations) {
    if (
      head.role === ROLES.plan &&
      kind === 'subject' &&
      !head.passive &&
      !head.modal &&
      head.form !== 0 &&
      !isLooming(grammar, head)
    )
      continue;
    if (isPlan(grammar, head)) return !head.negated;
    if (kind === 'self') break;
  }
  const { segments } = grammar;
  const here = segments[grammar.segmentAt(spot.from)];
  const own = relations[0]?.head;
  if (own && own.segment === grammar.segmentAt(spot.from) && isFirm(own) && own.role !== ROLES.verb) {
    if (!sentential(of)) return false;
  }
  // What a plan brings with it: `would buy a fifth, giving it a seat`; `ce qui équivaudrait`.
  const scope = here.tie === 'aside' || sentential(of) ? segments[here.host]?.root : here.root;
  return grammar.heads.some(
    (head) =>
      (head.word < spot.from || here.tie === 'aside') &&
      segments[head.segment].root === scope &&
      isPlan(grammar, head) &&
      !head.negated &&
      !(head.bare && head.chain === undefined),
  );
}

/** `The state may match any bid`, `the right of first refusal would apply`: a right that there is says what may or would be done. */
function isEntitled({ grammar: { tokens }, category, relations, spot, np }: Case): boolean {
  const [first] = relations;
  if (category !== 'rofr' || !first || !first.head.modal) return false;
  const { words } = tokens.source;
  if (spot.verbal) return words.wordAt(first.head.from) === 'may';
  const article = np.determiner < 0 ? '' : words.wordAt(np.determiner);
  return first.kind === 'subject' && DEFINITE.test(article) && OPERATES.test(words.wordAt(first.head.word));
}

const DEFINITE = /^(?:the|its|their|his|her|l|le|la|les|son|sa|leur)$/;
const OPERATES = /^(?:apply|cover|bite|trigger|protect|appliquerai|jouerai|couvrirai)/;

/** `wants to double its 6 % stake`, `souhaite doubler sa participation de 6 %`: the figure is that of now. */
function isHeld({ grammar: { tokens }, category, np, spot }: Case): boolean {
  if (category !== 'stake' || spot.verbal || tokens.role(np.determiner) !== ROLES.possessive) return false;
  if (tokens.french)
    return (
      tokens.role(spot.to) === ROLES.of &&
      tokens.source.words.wordAt(spot.to) === 'de' &&
      tokens.role(spot.to + 1) === ROLES.value
    );
  return tokens.role(np.determiner + 1) === ROLES.value;
}

/** `has yet to make good on its commitment`: the duty is there. */
function isOwed({ grammar: { tokens, heads }, category, np }: Case): boolean {
  if (CONDITIONAL_ON.has(category) || tokens.role(np.determiner) !== ROLES.possessive) return false;
  return heads.some(
    ({ word, role, form }) =>
      role === ROLES.plan && form === 0 && word < np.from && tokens.source.words.wordAt(word + 1) === 'yet',
  );
}

/** `may be revoked on a change of control`, `would lose its seat if it fell below 10 %`. */
function mayBeLost(of: Case): boolean {
  const [first] = of.relations;
  if (!first || CONDITIONAL_ON.has(of.category)) return false;
  const { role } = first.head;
  return (role === ROLES.drop || role === ROLES.lapse || role === ROLES.end) && isThreatened(of, first.head);
}

/** `may open shops, subject to the owner’s right of first offer`: the right is there, whatever may be done. */
function isReserved({ grammar: { tokens, segments }, grammar, category, np, spot }: Case): boolean {
  if (CONDITIONAL_ON.has(category) || spot.verbal || np.determiner < 0) return false;
  const here = segments[grammar.segmentAt(spot.from)];
  const { words } = tokens.source;
  return (
    here.tie === 'condition' &&
    /^(?:subject|sous)$/.test(words.wordAt(here.from)) &&
    !grammar.heads.some(({ word }) => word > here.from && word < np.from)
  );
}

/** `is considering a sale of its 17 % holding`: what is to be sold is held. */
function isForSale({ grammar: { tokens }, np, category }: Case): boolean {
  if (category !== 'stake' || np.before !== ROLES.of || tokens.role(np.determiner) !== ROLES.possessive) return false;
  for (let w = np.from - 1; w > np.from - 4; w--)
    if (/^(?:sales?|disposals?|divestment|exit|ventes?|cessions?)$/.test(tokens.source.words.wordAt(w))) return true;
  return false;
}

/** `one option is a merger`, `parmi les pistes figure une fusion`. */
function isOption({ heads, segments }: Grammar, head: Head): boolean {
  if (head.role !== ROLES.be && head.role !== ROLES.hold) return false;
  return heads.some(
    (other) =>
      other.role === ROLES.plan &&
      other.form === 0 &&
      other.word < head.from &&
      segments[other.segment].root === segments[head.segment].root,
  );
}

/** What is had or done only `if the offer goes through`. A right that ends on a condition is in force. */
const CONDITIONAL_ON: ReadonlySet<Category> = new Set<Category>([
  'stake',
  'valuation',
  'acquisition',
  'ipo',
  'warrant',
]);

function isConditional({ grammar, relations, category }: Case): boolean {
  const head = relations[0]?.head;
  if (!CONDITIONAL_ON.has(category) || !head || !head.future || head.negated) return false;
  const { segments, tokens } = grammar;
  const here = segments[head.segment];
  // `Sauf opposition du conseil, la cession interviendra`
  if (SAVE.test(tokens.source.words.wordAt(tokens.from))) return true;
  return segments.some(
    (other, i) =>
      other.tie === 'condition' &&
      IF.test(tokens.source.words.wordAt(other.from)) &&
      (segments[other.host] === here || here.host === i || (i + 1 === head.segment && here.tie === 'main')),
  );
}

const SAVE = /^(?:sauf|barring|absent|failing|unless)$/;
const IF = /^(?:if|should|unless|provided|assuming|si|s|sous|pourvu)$/;

/** `would buy it at a price that values it at $9bn`: the price is a part of the plan. */
function isPriced({ grammar, relations, category, spot }: Case): boolean {
  const [first] = relations;
  if (category !== 'valuation' || !spot.verbal || !first || first.kind !== 'self' || first.head.passive) return false;
  const { segments, heads } = grammar;
  const here = segments[first.head.segment];
  if (here.tie !== 'relative' || here.paused || !isPresent(first.head)) return false;
  const host = segments[here.host];
  const head = heads.findLast((other) => other.word < here.from && segments[other.segment].root === host?.root);
  return head !== undefined && !head.negated && isPlan(grammar, head);
}

/** `the proposed purchase of a stake`, `une offre non contraignante, pour une valeur de`: what hangs on a planned thing by a preposition. */
function hangsOnPlan({ grammar, np }: Case): boolean {
  const { tokens } = grammar;
  const root = grammar.rootAt(np.from);
  let tied = false;
  for (let w = np.from - 1; w >= tokens.from && grammar.rootAt(w) === root && !tokens.cut(w + 1); w--) {
    const role = tokens.role(w);
    if (role === ROLES.planned && tied) return true;
    if (role === ROLES.preposition || role === ROLES.of) tied = true;
    else if ((tokens.paused(w + 1) && tokens.role(w + 1) !== ROLES.preposition) || !isNominal(role)) return false;
  }
  return false;
}

function isNominal(role: number): boolean {
  return (
    role === ROLES.none ||
    role === ROLES.mention ||
    role === ROLES.determiner ||
    role === ROLES.possessive ||
    role === ROLES.value ||
    role === ROLES.adverb ||
    role === ROLES.inside
  );
}

/** `Under the term sheet the fund gets`, `le projet d’accord prévoit`: nothing is agreed, whatever the verb says. */
function inDraft({ grammar, spot }: Case): boolean {
  const { tokens } = grammar;
  for (let w = tokens.from; w < spot.from; w++)
    if (tokens.role(w) === ROLES.draft && grammar.rootAt(w) === grammar.rootAt(spot.from)) return true;
  return false;
}

/** `an IPO looms`, `une fusion se profile`: the plan is the subject. */
function isLooming({ tokens }: Grammar, head: Head): boolean {
  return /^(?:loom|profil|dessin|need|await)/.test(tokens.source.words.wordAt(head.word));
}

/** French `ce qui`: the clause speaks of what the one before it says. */
function sentential({ grammar, spot }: Case): boolean {
  const { tokens, segments } = grammar;
  const here = segments[grammar.segmentAt(spot.from)];
  if (here.tie !== 'relative') return false;
  const before = here.from - 1;
  return tokens.french && tokens.role(before) === ROLES.determiner && tokens.source.words.wordAt(before) === 'ce';
}

/** A verb in a tense that tells facts. */
function isFirm(head: Head): boolean {
  return head.finite && !head.modal && (head.past || head.perfect || head.future || isPresent(head));
}
