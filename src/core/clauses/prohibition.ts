import type { Case } from './case';
import type { Head } from './head';
import { ROLES } from '../lexicon/cues/roles';
import type { Relation } from './relations';
import type { Tokens } from './tokens';

/** `shall not grant`: a prohibition is a clause in force; `shall not have` denies. */
export function isProhibition({ grammar: { tokens }, kind }: Case, head: Head, role: Relation['kind']): boolean {
  if (!head.will && !head.modal) return tokens.french && isAble(tokens, head);
  if (kind === 'report') return isCannot(tokens, head);
  // `shall not be granted a licence`: nobody is forbidden anything.
  if (head.passive && role === 'object' && head.role === ROLES.hold) return false;
  const word = tokens.source.words.wordAt(head.word);
  return !/^(?:have|carry|include|contain|confer|constitute|apply|exist|entitled|acquire|acquired|obtain|obtained|receive|accrue|arise|imply|create)$/.test(
    word,
  );
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
export function isLimit({ grammar: { tokens } }: Case, head: Head, kind: Relation['kind']): boolean {
  let at = head.word + 1;
  while (tokens.role(at) === ROLES.not || tokens.role(at) === ROLES.adverb) at++;
  const next = tokens.role(at);
  if (next === ROLES.preposition) return true;
  // `ne s’applique pas aux cessions`; `ne dispose pas d’un droit` has the right after its preposition.
  return kind === 'subject' && (next === ROLES.to || next === ROLES.of);
}
