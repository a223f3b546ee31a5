import type { Use } from '../use';
import { setOf, tokenAfter, tokenBefore } from '../scan';
import type { Check } from './check';
import type { CheckedDocument } from './document';
import { replacing } from './finding';

/** In small letters a single word is a slip only where nearly every use of it has its capital. */
const FEW = 0.1;
const ENOUGH_USES = 6;
/** Behind one of these it is no more than the word in its ordinary sense: `its own confidential information`, `another party`. */
const ORDINARY = setOf(
  'own other another a an third or and as non un une autre autres propre propres tiers tierce ou et comme',
);
/** A single word means the defined one behind these alone. */
const DEFINITE = setOf('the said le la les l du des au aux ledit ladite dudit');
/** The word goes on: `the effective date of termination`. */
const GOES_ON = setOf('of de du des d');

/** Defined names in small letters: a hint, since `services` beside “Services” may be right. */
export const uncapitalisedUse: Check = {
  codes: ['uncapitalised-use'],
  find: (document) => {
    const { contract } = document;
    const small = contract.uncapitalised();
    if (small.length === 0) return [];
    const smallCount = countByName(small);
    const usesCount = countByName(contract.uses());
    return small.flatMap((use) => {
      const { start, end, name } = use;
      const [count, uses] = [smallCount.get(name) ?? 0, usesCount.get(name) ?? 0];
      const several = /[\s-]/.test(name);
      if (several ? count > Math.max(2, uses) : uses < ENOUGH_USES || count > uses * FEW) return [];
      const definitions = contract.definitionsOf(name);
      if (!several && !definitions.some(({ kind }) => kind === 'inline')) return [];
      if (!isMeant(document, use, several) || definitions.some((one) => document.isWithin(one, start))) return [];
      const written = document.textOf(use);
      const fixes = [replacing(use, written, capitalised(written, name))];
      return [{ code: 'uncapitalised-use' as const, start, end, args: [name], subject: name, fixes }];
    });
  },
};

/** Whether the words around a use leave its defined meaning open. */
function isMeant(document: CheckedDocument, { start, end }: Use, several: boolean): boolean {
  const block = document.blockAt(start);
  if (!block) return false;
  const { shown } = block;
  let before = tokenBefore(shown, start - block.start);
  if (before?.text === "'") before = tokenBefore(shown, before.start);
  const after = tokenAfter(shown, end - block.start);
  if (before && before.text !== '(' && '-/."“«@'.includes(before.text)) return false;
  if (after && '-/"”»'.includes(after.text)) return false;
  if (after?.text === '.' && shown[after.end] !== undefined && /\S/.test(shown[after.end] ?? ' ')) return false;
  if (after && GOES_ON.has(after.text)) return false;
  const word = before?.isWord === true ? before.text : '';
  return several ? !ORDINARY.has(word) : DEFINITE.has(word);
}

function countByName(uses: readonly Use[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of uses) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** What is written, each word with the capital that the name gives it. */
function capitalised(written: string, name: string): string {
  const capitals = name.split(/[^\p{L}\p{N}]+/u).map((word) => /^\p{Lu}/u.test(word));
  let n = 0;
  return written.replace(/[\p{L}\p{N}]+/gu, (word) =>
    capitals[n++] ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
}
