import { type FrozenAutomaton, forEachNode } from '../automaton';
import { mix } from '../../text/vocabulary';

/** How many numbers stand for a form, and which is about the words behind it; the first is about those before it. */
const SIDES = 2;
const BEHIND = 1;

/** The bit that stands for a form beside another. */
export function bitOfForm(form: number): number {
  return 1 << (mix(form) & 31);
}

/**
 * What stands beside each form in the phrases of the automaton: by form, two numbers of 32 bits, one bit for each form before it and behind it. A quick no, certain where it is one: a word
 * that no phrase has beside its neighbours is no misspelt part of one.
 */
export function neighboursIn(automaton: FrozenAutomaton): Int32Array {
  const { nodes, roots } = automaton;
  const beside = new Int32Array(SIDES * roots.length);
  /** By node: the forms that lead to it, and those that lead from it. */
  const into = new Int32Array(nodes.length);
  const outOf = new Int32Array(nodes.length);
  forEachNode(automaton, (node, from, to) => {
    for (let at = from; at < to; at += 2) {
      const bit = bitOfForm(nodes[at]);
      const target = nodes[at + 1] >> 1;
      outOf[node] = outOf[node] | bit;
      into[target] = into[target] | bit;
    }
  });
  forEachNode(automaton, (node, from, to) => {
    for (let at = from; at < to; at += 2) {
      const place = SIDES * nodes[at];
      beside[place] = beside[place] | into[node];
      beside[place + BEHIND] = beside[place + BEHIND] | outOf[nodes[at + 1] >> 1];
    }
  });
  return beside;
}

/** Whether some phrase may have a form between one of the words with the bits `before` and one with the bits `behind`, or beside one of them. */
export function mayStandBeside(beside: Int32Array, form: number, before: number, behind: number): boolean {
  return ((beside[SIDES * form] & before) | (beside[SIDES * form + BEHIND] & behind)) !== 0;
}
