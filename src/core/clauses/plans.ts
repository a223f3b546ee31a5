import { type Case, isPresent } from './case';
import type { Grammar } from './grammar';
import type { Head } from './head';
import { ROLES } from './roles';

export function isPlan(grammar: Grammar, head: Head): boolean {
  for (let at: Head | undefined = head; at; at = at.chain ?? (at.bare ? before(grammar, at) : undefined))
    if (at.modal || at.role === ROLES.plan) return true;
  return false;
}

/** The verb before an infinitive that hangs on none, in the same clause: `could buy a stake and get a seat`. */
function before(grammar: Grammar, head: Head): Head | undefined {
  const { root } = grammar.segments[head.segment];
  return grammar.heads.findLast((other) => other.word < head.word && grammar.segments[other.segment].root === root);
}

/** A word inside the mention that says it is a plan: `non-binding offer`. */
export function ownPlan({ grammar: { tokens }, spot }: Case): boolean {
  for (let w = spot.from; w < spot.to; w++)
    if (tokens.role(w) === ROLES.planned || (tokens.role(w) === ROLES.plan && !spot.verbal)) return true;
  return false;
}

/** Whether a verb that plans, or one in the conditional, governs the mention or stands before it in its clause. */
export function isPlanned(of: Case): boolean {
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
