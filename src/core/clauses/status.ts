import type { Category } from '../lexicon/category';
import type { DocumentKind, Status } from './clause';
import type { Grammar, Head } from './grammar';
import type { NounPhrase } from './nounPhrase';
import type { Relation } from './relations';
import { PARTICIPLE, PRESENT, ROLES } from './roles';
import { isVerb, type Spot, type Tokens } from './tokens';

/** Rights and figures that a text may say there are none of. `No liability`, `no assignment` are clauses themselves. */
const DENIABLE: ReadonlySet<Category> = new Set<Category>([
  'stake',
  'valuation',
  'acquisition',
  'warrant',
  'ipo',
  'commitment',
  'rofr',
  'exclusivity',
  'revenue-share',
  'agi',
  'ip-horizon',
  'licence',
  'governance',
  'investment',
  'security',
  'finance',
  'insurance',
  'audit',
  'warranty',
  'price',
]);

/** One mention with all that its sentence says around it. */
export interface Case {
  readonly grammar: Grammar;
  readonly spot: Spot;
  readonly np: NounPhrase;
  readonly relations: readonly Relation[];
  readonly category: Category;
  readonly kind: DocumentKind;
}

/** Where a right stands, from the words and verbs around its mention; undefined where nothing speaks against its being in force. */
export function statusOf(of: Case): Status | undefined {
  const { np, category, kind } = of;
  const deniable = DENIABLE.has(category);
  if (deniable && (np.no || (np.non && category === 'exclusivity') || ownNegation(of)))
    return isPrejudice(of) ? undefined : 'negated';
  if (kind === 'report' && isGeneral(of)) return 'general';
  if (isOldFrame(of)) return 'previous';
  if (np.instead) return 'ended';
  for (const relation of of.relations) {
    const status = effect(of, relation, deniable);
    if (status) return status;
  }
  const told = aftermath(of);
  if (told) return told;
  if (np.loss && category !== 'term-end' && kind === 'report' && !hasEnd(of, of.spot.to)) return 'ended';
  if (kind === 'report') {
    if (np.former) return 'previous';
    if (isFormer(of)) return 'previous';
    if (category !== 'agi' && (np.planned || ownPlan(of) || isPlanned(of))) return 'proposed';
    if (isGeneric(of)) return 'general';
  }
  return undefined;
}

/** `non-exclusive`, matched as a whole. */
function ownNegation({ grammar: { tokens }, spot, category }: Case): boolean {
  if (category !== 'exclusivity') return false;
  for (let w = spot.from; w < spot.to; w++)
    if (tokens.listed(w) === ROLES.non || tokens.source.words.wordAt(w) === 'nonexclusive') return true;
  return false;
}

/** `no less than`, `without prejudice to` deny nothing; the list of cues knows them. A sentence that is no more than a noun phrase denies too. */
function isPrejudice({ grammar: { tokens }, np, kind }: Case): boolean {
  if (kind !== 'contract') return false;
  // `no Shareholder shall`: the negation is of the actor.
  for (let w = np.from; w < tokens.to && w < np.from + 2; w++) if (isVerb(tokens.role(w))) return true;
  return false;
}

/** What a verb says of the mention that it governs or that governs it. */
function effect(of: Case, { kind, head }: Relation, deniable: boolean): Status | undefined {
  const planned = isPlan(of.grammar, head);
  switch (head.role) {
    case ROLES.drop:
      if (kind === 'object' ? head.passive || !isDirect(of, head) : kind === 'subject' && !head.passive)
        return undefined;
      return kind === 'self' && of.category !== 'term-end' ? gone(of, head, planned) : gone(of, head, planned);
    case ROLES.lapse:
      return kind === 'object' && !isLet(of, head) ? undefined : gone(of, head, planned);
    case ROLES.end:
      if (kind === 'object' && (head.passive || !isDirect(of, head))) return undefined;
      return gone(of, head, planned);
    case ROLES.replace:
      if (kind === 'self' || (kind === 'object') === head.passive) return undefined;
      return isDirect(of, head) ? gone(of, head, planned) : undefined;
    case ROLES.hold:
      if (kind === 'subject' && !head.passive && !isIntransitive(of, head)) return previousByTense(of, head, kind);
      if (head.noLonger)
        return of.kind === 'contract' && head.will ? undefined : endsLater(of, head) ? undefined : 'ended';
      if (head.negated && deniable && !isProhibition(of, head) && !isLimit(of, head)) return 'negated';
      return previousByTense(of, head, kind);
    case ROLES.be:
      if (kind === 'object') {
        if (of.grammar.tokens.role(head.from - 1) === ROLES.over) return 'ended';
        if (head.noLonger) return 'ended';
        return head.negated && deniable && isComplement(of, head) ? 'negated' : undefined;
      }
      if (head.noLonger && isLast(of, head)) return 'ended';
      return predicate(of, head) ?? previousByTense(of, head, kind);
    default:
      if (head.noLonger && (kind === 'self' || (kind === 'object' && isDirect(of, head)))) return 'ended';
      if (
        head.negated &&
        deniable &&
        !head.only &&
        !isProhibition(of, head) &&
        (kind === 'self' ? isHaving(of) : kind === 'object' && isIndefinite(of) && isDirect(of, head))
      )
        return 'negated';
      return previousByTense(of, head, kind);
  }
}

/** A mention that is a verb says that something is had or done; `does not lapse` says no such thing. */
function isHaving({ category }: Case): boolean {
  return category !== 'term-end';
}

/** Gone, or to go: with a date or a condition ahead, a right is in force until then. */
function gone(of: Case, head: Head, planned: boolean): Status | undefined {
  if (head.negated || head.only) return undefined;
  if (of.kind === 'contract') {
    const told = head.perfect || head.past || (head.passive && head.past) || isHereby(of, head);
    return told && !head.modal && !head.will && !inCondition(of, head) ? 'ended' : undefined;
  }
  if (planned)
    return of.category === 'term-end' || of.category === 'agi' || of.category === 'stake' ? undefined : 'proposed';
  if (inCondition(of, head)) return undefined;
  if (head.past || head.perfect || (head.passive && head.role === ROLES.lapse && !head.future)) return 'ended';
  if (endsLater(of, head)) return undefined;
  if (head.future && (head.role === ROLES.lapse || head.role === ROLES.end)) return undefined;
  if (head.will && !head.future) return undefined;
  return head.bare && !head.chain && of.spot.verbal ? undefined : 'ended';
}

function isPlan(grammar: Grammar, head: Head): boolean {
  for (let at: Head | undefined = head; at; at = at.chain ?? (at.bare ? before(grammar, at) : undefined))
    if (at.modal || at.role === ROLES.plan) return true;
  return false;
}

/** The verb before an infinitive that hangs on none, in the same clause: `could buy a stake and get a seat`. */
function before(grammar: Grammar, head: Head): Head | undefined {
  const { root } = grammar.segments[head.segment];
  return grammar.heads.findLast((other) => other.word < head.word && grammar.segments[other.segment].root === root);
}

/** Whether nothing but its own little words stands between a verb and what comes after it: no other phrase with a preposition. */
function isDirect({ grammar: { tokens }, np, spot }: Case, head: Head): boolean {
  if (np.before !== ROLES.preposition && np.before !== ROLES.by) return true;
  for (let w = head.word + 1; w < spot.from; w++) {
    const role = tokens.role(w);
    if (role === ROLES.mention || role === ROLES.none) return false;
  }
  return true;
}

function isLet({ grammar: { tokens } }: Case, head: Head): boolean {
  for (let w = head.from - 1; w >= tokens.from && w > head.from - 8; w--) if (tokens.role(w) === ROLES.let) return true;
  return false;
}

/** `exists`, `applies`: what there is stands before it. */
function isIntransitive({ grammar: { tokens } }: Case, head: Head): boolean {
  for (let w = head.word + 1; w < tokens.to && !tokens.paused(w); w++) {
    const role = tokens.role(w);
    if (
      role === ROLES.none ||
      role === ROLES.mention ||
      role === ROLES.value ||
      role === ROLES.determiner ||
      role === ROLES.possessive ||
      role === ROLES.no
    )
      return false;
    if (role === ROLES.preposition || role === ROLES.of || role === ROLES.until || role === ROLES.condition)
      return true;
  }
  return true;
}

/** `shall not grant`: a prohibition is a clause in force; `shall not have` denies. */
function isProhibition({ grammar: { tokens }, kind }: Case, head: Head): boolean {
  if (!head.will && !head.modal) return tokens.french && isAble(tokens, head);
  if (kind === 'report') return isCannot(tokens, head);
  const word = tokens.source.words.wordAt(head.word);
  return !/^(?:have|carry|include|contain|confer|constitute|apply|exist)$/.test(word);
}

function isCannot(tokens: Tokens, head: Head): boolean {
  for (let w = head.from; w < head.word; w++) {
    const word = tokens.source.words.wordAt(w);
    if (
      word === 'cannot' ||
      word === 'cant' ||
      word === 'must' ||
      word === 'mustnt' ||
      word === 'may' ||
      word === 'shall' ||
      word === 'can'
    )
      return true;
  }
  return false;
}

/** `ne peut céder`, `ne doit pas détenir`. */
function isAble(tokens: Tokens, head: Head): boolean {
  for (let at: Head | undefined = head; at; at = at.chain) {
    const word = tokens.source.words.wordAt(at.word);
    if (
      word.startsWith('peu') ||
      word.startsWith('pourr') ||
      word.startsWith('doi') ||
      word.startsWith('devr') ||
      word.startsWith('saur')
    )
      return true;
  }
  return false;
}

/** `does not exceed 30 %`, `n’excède pas`: what is denied is the figure. */
function isLimit({ grammar: { tokens } }: Case, head: Head): boolean {
  const next = tokens.role(head.word + 1);
  return head.only || next === ROLES.preposition;
}

/** What follows `is`: `is not exclusive`, `there is no longer any`. */
function isComplement({ grammar: { tokens }, spot }: Case, head: Head): boolean {
  for (let w = head.word + 1; w < spot.from; w++) {
    const role = tokens.role(w);
    if (role === ROLES.preposition || role === ROLES.to || role === ROLES.relative || role === ROLES.by) return false;
  }
  return spot.from - head.word <= 6;
}

function isLast({ grammar: { tokens } }: Case, head: Head): boolean {
  let w = head.word + 1;
  while (
    w < tokens.to &&
    (tokens.role(w) === ROLES.plus || tokens.role(w) === ROLES.noLonger || tokens.role(w) === ROLES.adverb)
  )
    w++;
  return w >= tokens.to || tokens.paused(w);
}

/** `is gone`, `est caduc`, `is possible`. */
function predicate(of: Case, head: Head): Status | undefined {
  const { tokens } = of.grammar;
  for (let w = head.word + 1; w < tokens.to && w <= head.word + 3 && !tokens.paused(w); w++) {
    const role = tokens.role(w);
    if (role === ROLES.over)
      return gone(of, { ...head, role: ROLES.drop, past: head.past || !head.future }, isPlan(of.grammar, head));
    if (role === ROLES.planned && of.kind === 'report' && !head.negated && of.category !== 'agi') return 'proposed';
    if (role !== ROLES.adverb && role !== ROLES.still && role !== ROLES.plus) return undefined;
  }
  return undefined;
}

/** French tells an old state in the imperfect, English in the pluperfect. */
function previousByTense(of: Case, head: Head, kind: Relation['kind']): Status | undefined {
  if (of.kind === 'contract' || of.category === 'agi' || inCondition(of, head)) return undefined;
  if (head.role === ROLES.plan || isPlan(of.grammar, head)) return undefined;
  if (!of.grammar.tokens.french) {
    const state = head.role === ROLES.hold || head.role === ROLES.be;
    return state && head.perfect && head.past && !head.bare ? 'previous' : undefined;
  }
  if (!head.imperfect || (head.passive && head.perfect)) return undefined;
  // `s’était montré`: a pluperfect tells what was done, not what was.
  if (head.perfect || (head.role !== ROLES.hold && head.role !== ROLES.be && kind === 'object'))
    return isStating(of, head) ? 'previous' : undefined;
  return 'previous';
}

/** A verb that no list has, with the mention after it: it states what an old deal did unless someone speaks. */
function isStating({ grammar: { tokens } }: Case, head: Head): boolean {
  return head.role === ROLES.verb && !head.perfect && tokens.role(head.word + 1) !== ROLES.relative;
}

function inCondition({ grammar }: Case, head: Head): boolean {
  const { segments } = grammar;
  const segment = segments[head.segment];
  if (segment.tie === 'condition') return true;
  if (head.past || head.perfect) return false;
  return segments.some(
    (other, i) =>
      other.tie === 'condition' &&
      (other.host === head.segment || segment.host === i || (i + 1 === head.segment && segment.tie === 'main')),
  );
}

function isHereby({ grammar: { tokens, segments } }: Case, head: Head): boolean {
  for (let w = head.from - 2; w < head.word + 4; w++) {
    const id = tokens.role(w);
    if (id === ROLES.adverb && /^(?:hereby|herewith|presentes|par)$/.test(tokens.source.words.wordAt(w))) return true;
  }
  return (
    segments[head.segment].tie !== 'condition' &&
    (head.form & PRESENT) !== 0 &&
    head.role === ROLES.drop &&
    !head.passive &&
    !head.will
  );
}

/** Whether a date, a span of time or a condition comes after the verb, or a date before it: then the end is ahead. */
function endsLater(of: Case, head: Head): boolean {
  return hasEnd(of, head.word + 1) || isDated(of, of.grammar.segments[head.segment].from, head.from);
}

function hasEnd({ grammar, spot }: Case, from: number): boolean {
  const { tokens, segments } = grammar;
  const segment = grammar.segmentAt(from - 1);
  for (let w = from; w < tokens.to; w++) {
    const here = grammar.segmentAt(w);
    if (here !== segment) {
      if (
        segments[here].tie === 'condition' ||
        (segments[here].tie === 'and' && tokens.role(w) === ROLES.and && tokens.role(w + 1) === ROLES.condition)
      )
        return true;
      if (segments[here].root !== segments[segment].root) return false;
    }
    const role = tokens.role(w);
    if (role === ROLES.until || role === ROLES.condition) return true;
    if (role === ROLES.value && isTime(tokens, w)) return true;
    if (w >= spot.to && role === ROLES.mention && tokens.role(w - 1) === ROLES.preposition) return true;
    if (w > from && isVerb(role) && tokens.form(w) !== 0 && (tokens.form(w) & PARTICIPLE) === 0) return false;
  }
  return false;
}

function isDated({ grammar: { tokens } }: Case, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (tokens.role(w) === ROLES.value && isTime(tokens, w)) return true;
  return false;
}

function isTime(tokens: Tokens, w: number): boolean {
  const figure = tokens.figures.find((candidate) => candidate.from <= w && w < candidate.to);
  const kind = figure && tokens.source.values[figure.value].kind;
  return kind === 'date' || kind === 'duration';
}

/** `Under the old contract`, `dans l’accord précédent`; or an old deal as the subject of a verb in the past. */
function isOldFrame(of: Case): boolean {
  if (of.kind === 'contract' || of.category === 'agi') return false;
  const { grammar, spot, relations } = of;
  const { tokens } = grammar;
  const root = grammar.rootAt(spot.from);
  for (let w = tokens.from; w < tokens.to; w++) {
    if (tokens.role(w) !== ROLES.former || grammar.rootAt(w) !== root) continue;
    if (w >= spot.from && w < spot.to) continue;
    const deal = dealAt(tokens, w);
    if (deal < 0 || (deal >= spot.from && deal < spot.to)) continue;
    const opening = Math.min(w, deal);
    const lead = leadOf(tokens, opening);
    if (lead === ROLES.preposition || lead === ROLES.by)
      return !relations.some(({ head, kind }) => kind !== 'object' && isPresent(head));
    const head = relations.find(({ kind }) => kind === 'object')?.head;
    if (head && opening < head.from && !isPresent(head) && (head.past || head.imperfect)) return true;
  }
  return false;
}

function dealAt(tokens: Tokens, w: number): number {
  for (let k = 1; k <= 2; k++) {
    if (tokens.listed(w + k) === ROLES.deal && !tokens.paused(w + k)) return w + k;
    if (tokens.french && tokens.listed(w - k) === ROLES.deal && !tokens.paused(w)) return w - k;
  }
  return -1;
}

function leadOf(tokens: Tokens, w: number): number {
  for (let at = w - 1; at >= tokens.from && at >= w - 4; at--) {
    const role = tokens.role(at);
    if (role === ROLES.preposition || role === ROLES.by || isVerb(role) || role === ROLES.of) return role;
    if (tokens.paused(at + 1)) return ROLES.none;
  }
  return ROLES.none;
}

function isPresent(head: Head): boolean {
  return !head.past && !head.imperfect && ((head.form & PRESENT) !== 0 || head.perfect) && !head.bare;
}

/** `until now`, `auparavant`; `before the round` and a verb in the past. */
function isFormer(of: Case): boolean {
  if (of.category === 'agi') return false;
  const { grammar, spot, relations } = of;
  const { tokens } = grammar;
  const root = grammar.rootAt(spot.from);
  const segment = grammar.segmentAt(spot.from);
  const head = relations[0]?.head;
  if (head && isPresent(head)) return false;
  const past = head !== undefined && (head.past || head.imperfect) && !(head.perfect && !head.past && !head.imperfect);
  for (let w = tokens.from; w < tokens.to; w++) {
    const role = tokens.role(w);
    if (role !== ROLES.formerly && role !== ROLES.before && role !== ROLES.until) continue;
    const here = grammar.segmentAt(w);
    const near =
      grammar.rootAt(w) === root ||
      here === segment ||
      (head && here === head.segment) ||
      (grammar.segments[here].tie === 'condition' && grammar.segments[here].host === segment);
    if (!near) continue;
    if (role === ROLES.formerly) {
      if (past || (!head && Math.abs(w - spot.from) <= 8)) return true;
    } else if (past && (role === ROLES.before || (head.role !== ROLES.act && !isTimeAhead(of, w)))) return true;
  }
  return false;
}

function isTimeAhead({ grammar: { tokens } }: Case, w: number): boolean {
  return tokens.role(w + 1) === ROLES.value && tokens.french;
}

/** A word inside the mention that says it is a plan: `non-binding offer`. */
function ownPlan({ grammar: { tokens }, spot }: Case): boolean {
  for (let w = spot.from; w < spot.to; w++)
    if (tokens.role(w) === ROLES.planned || (tokens.role(w) === ROLES.plan && !spot.verbal)) return true;
  return false;
}

/** Whether a verb that plans, or one in the conditional, governs the mention or stands before it in its clause. */
function isPlanned(of: Case): boolean {
  const { grammar, relations, spot, category } = of;
  if (category === 'term-end') return relations.some(({ head, kind }) => kind === 'self' && isPlan(grammar, head));
  const [first] = relations;
  if (
    first &&
    first.head.role !== ROLES.plan &&
    first.kind !== 'self' &&
    isFirm(first.head) &&
    !isPlan(grammar, first.head)
  )
    return false;
  for (const { head, kind } of relations) {
    if (head.role === ROLES.plan && kind === 'subject' && !head.passive && head.form !== 0) continue;
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
      head.word < spot.from &&
      segments[head.segment].root === scope &&
      isPlan(grammar, head) &&
      !head.negated &&
      !(head.bare && head.chain === undefined),
  );
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

/** What comes right after the mention: `since abandoned`, `: waived`, `out`. */
function aftermath(of: Case): Status | undefined {
  const { grammar, spot, kind } = of;
  const { tokens } = grammar;
  if (spot.verbal) return undefined;
  let w = spot.to;
  const cut = w < tokens.to && tokens.cut(w);
  while (w < tokens.to && w < spot.to + 3 && isPassed(tokens.role(w))) w++;
  if (w >= tokens.to) return undefined;
  const role = tokens.role(w);
  const alone = w + 1 >= tokens.to || tokens.cut(w + 1) || tokens.paused(w + 1);
  if (cut) {
    if (!alone) return undefined;
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
  if (kind === 'contract') return undefined;
  const participle =
    (role === ROLES.drop || role === ROLES.lapse || role === ROLES.end) &&
    (tokens.form(w) & PARTICIPLE) !== 0 &&
    (tokens.form(w) & PRESENT) === 0;
  if (role === ROLES.over || participle) {
    const next = tokens.role(w - 1);
    if (next === ROLES.be || next === ROLES.have) return undefined;
    return hasEnd(of, w + 1) && !isPastDate(of, w + 1) ? 'ended' : 'ended';
  }
  return alone && role === ROLES.preposition && w === spot.to && tokens.source.words.wordAt(w) === 'out'
    ? 'ended'
    : undefined;
}

function isPastDate(_of: Case, _w: number): boolean {
  return true;
}

function isPassed(role: number): boolean {
  return role === ROLES.adverb || role === ROLES.but || role === ROLES.formerly;
}

/** Spoken of as such: `usually`, `en général`, and no deal at hand. */
function isGeneral(of: Case): boolean {
  const { grammar, spot, np } = of;
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

/** A capital inside the sentence that belongs to no mention and no value. */
function namesSomeone({ grammar: { tokens }, spot }: Case): boolean {
  for (let w = tokens.from + 1; w < tokens.to; w++) {
    if (w >= spot.from && w < spot.to) continue;
    const role = tokens.role(w);
    if (
      role !== ROLES.mention &&
      role !== ROLES.value &&
      role !== ROLES.pronoun &&
      tokens.capital(w) &&
      !isStart(tokens, w)
    )
      return true;
  }
  return false;
}

function isStart(tokens: Tokens, w: number): boolean {
  return tokens.cut(w) || tokens.role(w) === ROLES.inside || tokens.role(w) === ROLES.usually;
}

/** `a right`, `rights`, `un droit`. */
function isIndefinite({ grammar: { tokens }, np }: Case): boolean {
  if (np.determiner < 0) return true;
  if (tokens.role(np.determiner) === ROLES.possessive) return false;
  const word = tokens.source.words.wordAt(np.determiner);
  return (
    word === 'a' ||
    word === 'an' ||
    word === 'any' ||
    word === 'un' ||
    word === 'une' ||
    word === 'des' ||
    word === 'such' ||
    word === 'tout' ||
    word === 'toute'
  );
}

/** `A right of first refusal lets its holder …`: an indefinite subject, the present tense, and neither names nor figures. */
function isGeneric(of: Case): boolean {
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
