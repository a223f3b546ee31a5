import { type Case, DENIABLE, isDirect, isIndefinite, inCondition } from './case';
import type { Status } from './clause';
import { endsLater } from './endings';
import { isLetSlip, isLifted, isReleased, isRid, isSale, isTransfer, isUsedUp } from './givingUp';
import { gone } from './gone';
import type { Head } from './head';
import { isForeseen, isInVain, isPutOff, isSubjectTo, isThwarted } from './doneOnce';
import { before, isPlan } from './planVerbs';
import { isProhibition, isLimit } from './prohibition';
import type { Relation } from './relations';
import { isVerb, PARTICIPLE, ROLES } from '../lexicon/cues/roles';

/** What a verb says of the mention that it governs or that governs it. */
export function effect(of: Case, { kind, head }: Relation, deniable: boolean): Status | undefined {
  const planned = isPlan(of.grammar, head);
  if (kind === 'object' && isSale(of, head)) return gone(of, head, planned);
  if (kind === 'object' && isUsedUp(of, head)) return 'ended';
  if (isThwarted(of, head, kind) || isInVain(of, head, kind)) return 'ended';
  if (kind === 'self' ? isVoid(of) : (kind === 'subject') === head.passive && isLifted(of, head))
    return gone(of, { ...head, role: ROLES.lapse }, planned);
  if (isOncePlanned(of, head, kind)) return 'previous';
  if (isPutOff(of, head, kind) || (kind === 'object' && isForeseen(of, head))) return 'proposed';
  if (
    kind === 'object' &&
    of.kind === 'report' &&
    deniable &&
    isIndefinite(of) &&
    isWithout(of, head) &&
    isDirect(of, head)
  )
    return 'negated';
  switch (head.role) {
    case ROLES.drop:
      if (isTransfer(of, head)) return undefined;
      if (
        kind === 'subject'
          ? !head.passive || isRid(of, head)
          : kind === 'object' && (head.passive ? !isRid(of, head) : !isDirect(of, head))
      )
        return undefined;
      return gone(of, head, planned);
    case ROLES.last:
      return kind === 'subject' &&
        (head.negated || head.noLonger) &&
        of.kind === 'report' &&
        !planned &&
        !head.future &&
        // `does not survive an IPO` says when it will end.
        (head.past || head.perfect || isIntransitive(of, head))
        ? 'ended'
        : undefined;
    case ROLES.renew:
      if (!head.negated || planned || of.kind === 'contract' || head.future) return previousByTense(of, head, kind);
      return kind === 'object'
        ? isDirect(of, head) && of.grammar.tokens.role(head.word + 1) !== ROLES.to
          ? 'ended'
          : undefined
        : kind === 'subject' && head.passive
          ? 'ended'
          : undefined;
    case ROLES.refuse:
      if (kind === 'subject' && head.passive && deniable) return ruledOut(of, head);
      if (kind !== 'object' || head.passive || planned || !deniable) return undefined;
      // `does not rule out an IPO`.
      if (head.negated || head.noLonger) return of.kind === 'report' && isDirect(of, head) ? 'proposed' : undefined;
      if (of.kind !== 'report' || !isDirect(of, head) || !(isIndefinite(of) || of.np.planned)) return undefined;
      return of.category === 'acquisition' && (head.past || head.perfect) ? 'ended' : 'negated';
    case ROLES.let:
      return kind === 'object' && isLetSlip(of) ? gone(of, head, planned) : undefined;
    case ROLES.lapse:
      return kind === 'object' && !isLet(of, head) ? undefined : gone(of, head, planned);
    case ROLES.end:
      if (kind === 'object' && (head.passive || !isDirect(of, head))) return undefined;
      return gone(of, head, planned);
    case ROLES.replace:
      if (kind === 'self' || (kind === 'object') === head.passive) return undefined;
      return isDirect(of, head) ? gone(of, head, planned) : undefined;
    case ROLES.hold:
      // `has gone`
      if (kind === 'subject' && of.grammar.tokens.role(head.word + 1) === ROLES.over) return predicate(of, head);
      if (kind === 'subject' && !head.passive && !isIntransitive(of, head)) return previousByTense(of, head, kind);
      if (head.noLonger)
        return of.kind === 'contract' && head.will ? undefined : endsLater(of, head) ? undefined : 'ended';
      if (
        isDenied(of, head) &&
        deniable &&
        (kind !== 'object' || isDirect(of, head)) &&
        !isProhibition(of, head, kind) &&
        !isLimit(of, head, kind)
      )
        return 'negated';
      if (kind === 'subject' && isScheduled(of, head)) return 'proposed';
      return previousByTense(of, head, kind);
    case ROLES.be:
      if (kind === 'object') {
        if (of.grammar.tokens.role(head.from - 1) === ROLES.over) return 'ended';
        if (isVoidSaid(of)) return gone(of, { ...head, role: ROLES.drop, past: head.past || !head.future }, planned);
        if (head.noLonger) return 'ended';
        return isDenied(of, head) && deniable && isComplement(of, head) ? 'negated' : previousByTense(of, head, kind);
      }
      if (head.noLonger && isLast(of, head)) return 'ended';
      return predicate(of, head) ?? previousByTense(of, head, kind);
    default:
      if (kind === 'object' && isReleased(of, head)) return gone(of, head, planned);
      if (kind === 'subject' && of.grammar.tokens.role(head.word + 1) === ROLES.over) return predicate(of, head);
      if (head.noLonger && kind === 'subject' && of.kind === 'report' && isBinding(of, head)) return 'ended';
      if (kind === 'object' && deniable && isDirect(of, head) && head.bare && isHavingTo(of, head.chain))
        return head.chain?.noLonger ? 'ended' : isIndefinite(of) ? 'negated' : previousByTense(of, head, kind);
      if (head.noLonger && (kind === 'self' || (kind === 'object' && isDirect(of, head)))) return 'ended';
      if (
        (head.negated || (head.finite && hasNegativeSubject(of, head))) &&
        deniable &&
        !head.only &&
        !isProhibition(of, head, kind) &&
        (kind === 'self'
          ? isHaving(of) && !(of.kind === 'contract' && (head.will || head.modal))
          : kind === 'object' && isIndefinite(of) && isDirect(of, head))
      )
        return 'negated';
      return previousByTense(of, head, kind);
  }
}

/** `sont devenues caduques`, `became void`: the mention is the verb and what it says. */
function isVoid({ grammar: { tokens }, spot }: Case): boolean {
  for (let w = spot.from + 1; w < spot.to; w++) if (tokens.listed(w) === ROLES.over) return true;
  return false;
}

/** `Le pacte était caduc`: the mention is what is said of it. */
function isVoidSaid({ grammar: { tokens }, spot, category }: Case): boolean {
  return category === 'term-end' && spot.to - spot.from === 1 && tokens.listed(spot.from) === ROLES.over;
}

/** `n’a plus à verser`, `n’a pas à payer`: the duty is denied. */
function isHavingTo({ grammar: { tokens } }: Case, chain: Head | undefined): boolean {
  if (!chain || !(chain.negated || chain.noLonger) || !tokens.french) return false;
  const { words, text } = tokens.source;
  let w = chain.word + 1;
  while (tokens.role(w) === ROLES.plus || tokens.role(w) === ROLES.not || tokens.role(w) === ROLES.adverb) w++;
  return (
    text[words.start[w]] === 'à' &&
    /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient)$/.test(words.wordAt(chain.word))
  );
}

/** `without giving it any exclusivity`, `sans lui accorder de siège`. */
function isWithout({ grammar: { tokens } }: Case, head: Head): boolean {
  let w = head.from - 1;
  while (tokens.role(w) === ROLES.clitic || tokens.role(w) === ROLES.adverb) w--;
  return head.bare && tokens.role(w) === ROLES.no && /^(?:without|sans)$/.test(tokens.source.words.wordAt(w));
}

/** `had been considered`, `had asked for`, `avait été envisagé`: a plan of another time. */
function isOncePlanned({ kind, grammar: { tokens } }: Case, head: Head, relation: Relation['kind']): boolean {
  if (kind === 'contract' || head.role !== ROLES.plan || !head.perfect || head.negated) return false;
  if (relation === 'self' || (relation === 'subject') !== head.passive) return false;
  return tokens.french ? head.imperfect : head.past;
}

/** `A merger cannot be ruled out`, `Un rachat n’est pas exclu`: it may come; ruled out, there is none. */
function ruledOut(of: Case, head: Head): Status | undefined {
  if (of.kind === 'contract' || !RULE_OUT.test(of.grammar.tokens.source.words.wordAt(head.word))) return undefined;
  if (head.negated || head.noLonger) return 'proposed';
  return isIndefinite(of) && !head.modal && !inCondition(of, head) ? 'negated' : undefined;
}

const RULE_OUT = /^(?:rul|exclu|ecart|discount)/;

/** `est prévue pour mai`: a plan; `est prévue par le contrat` is in force. */
function isScheduled({ grammar: { tokens }, kind }: Case, head: Head): boolean {
  if (kind === 'contract' || !tokens.french || !head.passive || head.past || head.imperfect || head.negated)
    return false;
  if (!/^prevue?s?$/.test(tokens.source.words.wordAt(head.word))) return false;
  for (let w = head.word + 1; w < tokens.to && !tokens.paused(w); w++) if (tokens.role(w) === ROLES.value) return true;
  return false;
}

/** `no longer binds`, `ne lie plus personne`. */
function isBinding({ grammar: { tokens } }: Case, head: Head): boolean {
  return /^(?:bind|bound|appl(?:y|ies)|holds?|stands?|runs?|restricts?|constrains?|counts?|matters?|lien?t?|lient|tient|tiennent|court|courent|vaut|valent|contraint)/.test(
    tokens.source.words.wordAt(head.word),
  );
}

/** A mention that is a verb says that something is had or done; `does not lapse` says no such thing. */
function isHaving({ category }: Case): boolean {
  return category !== 'term-end';
}

/** Denied itself, or by the verb that it hangs on: `nothing shall be construed as granting`, `is not deemed to grant`. */
function isDenied(of: Case, head: Head): boolean {
  if (head.negated || (head.finite && hasNegativeSubject(of, head))) return true;
  if (!head.bare) return false;
  const { grammar } = of;
  const first = head.chain ?? before(grammar, head);
  return (
    first !== undefined && first.passive && (first.negated || hasNoSubject(of, first) || hasNegativeSubject(of, first))
  );
}

/** `neither the bank nor the fund has`, `no shareholder holds`, `ni la banque ni le fonds n’ont`. */
function hasNegativeSubject({ grammar: { tokens, segments } }: Case, head: Head): boolean {
  let w = segments[segments[head.segment].root].from;
  while (
    w < head.from &&
    (tokens.role(w) === ROLES.and || tokens.role(w) === ROLES.but || tokens.role(w) === ROLES.still)
  )
    w++;
  if (w >= head.from || tokens.role(head.from - 1) === ROLES.no) return false;
  return SUBJECT.test(tokens.source.words.wordAt(w));
}

const SUBJECT = /^(?:no|neither|none|nobody|nothing|aucun|aucune|ni|nul|nulle|rien)$/;

/** `nothing herein shall be`. */
function hasNoSubject({ grammar: { tokens } }: Case, head: Head): boolean {
  for (let w = head.from - 1; w >= tokens.from && w >= head.from - 6; w--) if (tokens.role(w) === ROLES.no) return true;
  return false;
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
    if ((role === ROLES.planned || role === ROLES.plan) && of.kind === 'report' && of.category !== 'agi') {
      if (head.noLonger) return 'ended';
      if (!head.negated) return 'proposed';
      return DENIABLE.has(of.category) ? 'negated' : undefined;
    }
    if (role === ROLES.condition && isSubjectTo(of, head, w)) return 'proposed';
    if (role !== ROLES.adverb && role !== ROLES.still && role !== ROLES.plus && role !== ROLES.not) return undefined;
  }
  return undefined;
}

/** French tells an old state in the imperfect, English in the pluperfect. */
function previousByTense(of: Case, head: Head, kind: Relation['kind']): Status | undefined {
  if (of.kind === 'contract' || of.category === 'agi' || inCondition(of, head)) return undefined;
  if (head.role === ROLES.plan || isPlan(of.grammar, head) || isTold(of, head)) return undefined;
  if (!of.grammar.tokens.french) {
    const state = head.role === ROLES.hold || head.role === ROLES.be || of.category === 'valuation';
    return state && head.perfect && head.past && !head.bare ? 'previous' : undefined;
  }
  // `qui avait été valorisé 6 Md€`: what it was worth then.
  if (head.imperfect && head.passive && head.perfect && of.category === 'valuation') return 'previous';
  if (!head.imperfect || (head.passive && head.perfect)) return undefined;
  // `s’était montré`: a pluperfect tells what was done, not what was.
  if (head.perfect || (head.role !== ROLES.hold && head.role !== ROLES.be && kind === 'object'))
    return isStating(of, head) ? 'previous' : undefined;
  return 'previous';
}

/** `a jugé que le pacte liait encore`: told in the past, the imperfect is a present. */
function isTold({ grammar: { tokens, segments } }: Case, head: Head): boolean {
  if (!tokens.french || !head.imperfect || head.perfect) return false;
  const { from, tie } = segments[head.segment];
  if (tie !== 'relative' || !/^qu?e?$/.test(tokens.source.words.wordAt(from))) return false;
  return isVerb(tokens.role(from - 1)) && (tokens.form(from - 1) & PARTICIPLE) !== 0;
}

/** A verb that no list has, with the mention after it: it states what an old deal did unless someone speaks. */
function isStating({ grammar: { tokens } }: Case, head: Head): boolean {
  return head.role === ROLES.verb && !head.perfect && tokens.role(head.word + 1) !== ROLES.relative;
}
