import type { Use } from '../use';
import { isDigit, setOf, tokenAfter, tokenBefore } from '../scan';
import type { Check } from './check';
import type { CheckedDocument } from './document';
import { replacing } from './finding';

/** In small letters a single word is a slip only where nearly every use of it has its capital. */
const FEW = 0.1;
const ENOUGH_USES = 6;
/** Several words mean the defined ones behind these alone: `their most confidential information` and `by remarketing agents` speak of others. */
const DETERMINERS = setOf(
  'the said such any each every no this that these those same le la les l du au aux des ce cet cette ces chaque tout toute aucun aucune ledit ladite lesdits lesdites dudit ' +
    'one two three four five six seven eight nine ten twelve fifteen twenty thirty sixty ninety first second third ' +
    'deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente soixante premier premiere deuxieme',
);
const SHARES = setOf('% percent cent');
/** A single word means the defined one behind these alone. */
const DEFINITE = setOf('the said le la les l du des au aux ledit ladite dudit');
/** The word goes on: `the effective date of termination`. */
const GOES_ON = setOf('of de du des d');

const RIGHTS = setOf('right rights purchase purchases law laws');
/** What may stand behind a single word that is no part of a longer name. */
const LITTLE = setOf(
  'anticipate anticipates intend intends desire desires wish wishes understand understands recognize recognise hereby also each jointly relates claiming shall will may must can could would should is are was were be has have had does do did not agree agrees pay pays provide provides acknowledge acknowledges represents warrants grants ' +
    'and or as if in on at to for from by with under upon that which who whom whose where when until unless after before during within without including except hereunder herein hereof hereto ' +
    'thereof therein pursuant shown set described defined specified listed used provided made sold due ends begins remains ' +
    'et ou est sont sera seront peut peuvent doit doivent a ont au aux en dans par pour sur sous avec que qui dont ne n se s si lorsque apres avant pendant selon prend paie engage reconnait',
);

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
function isMeant(document: CheckedDocument, { start, end, exact }: Use, several: boolean): boolean {
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
  // `the customer bulletins`, `any intellectual property rights`: a longer name, of which this is a part.
  if (after?.isWord && (several ? RIGHTS.has(after.text) : !LITTLE.has(after.text))) return false;
  if (before?.text === ')' || !before) return several && before !== undefined;
  if (!several) return exact && DEFINITE.has(before.text);
  if (DETERMINERS.has(before.text) || isDigit(shown.charCodeAt(before.start))) return true;
  // `5 % of net sales`.
  return GOES_ON.has(before.text) && SHARES.has(tokenBefore(shown, before.start)?.text ?? '');
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
