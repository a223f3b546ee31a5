import type { Grammar } from './grammar';
import type { Head } from './head';
import { ROLES } from '../lexicon/cues/roles';

export function isPlan(grammar: Grammar, head: Head): boolean {
  for (let at: Head | undefined = head; at; at = at.chain ?? (at.bare ? before(grammar, at) : undefined))
    if (at.modal || (at.role === ROLES.plan && !isPastPlan(grammar, at))) return true;
  return false;
}

/** `was to end`: what was planned then. */
export function isPastPlan({ tokens }: Grammar, head: Head): boolean {
  return head.role === ROLES.plan && /^(?:was|were)$/.test(tokens.source.words.wordAt(head.word));
}

/** The verb before an infinitive that hangs on none, in the same clause: `could buy a stake and get a seat`. */
export function before(grammar: Grammar, head: Head): Head | undefined {
  const { root } = grammar.segments[head.segment];
  return grammar.heads.findLast((other) => other.word < head.word && grammar.segments[other.segment].root === root);
}
