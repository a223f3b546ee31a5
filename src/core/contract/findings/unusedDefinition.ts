import { isUpper } from '../../text/characters';
import type { Definition } from '../definition';
import type { Use } from '../use';
import type { Check } from './check';
import type { CheckedDocument } from './document';

/** `Control` is defined, and `controlling` along with it. */
const CORRELATIVE =
  /\b(?:correlative|corresponding|cognate)\s+(?:meanings?|terms?|expressions?)|\bmeanings? correlative|\bwhen used as an? (?:verb|noun|adjective)|\bsens corr(?:élatif|espondant)|\btermes? apparentés?/iu;
/** What stands between two names of one thing: `“EU” or the “Union”`. */
const JOINT =
  /^[\s”"»’'“«‘()]*(?:or|and|ou|et|\/|,)?(?:\s*(?:or|and|ou|et|the|an?|le|la|les|l’|each))*[\s”"»’'“«‘()]*$/iu;
/** One word that stands in small letters as often is used, if not as it is defined. */
const FEW_SMALL = 2;

/** Names that are defined and never used. Of two names of one thing one is enough. */
export const unusedDefinition: Check = {
  codes: ['unused-definition'],
  find: (document) => {
    const { contract } = document;
    const definitions = contract.definitions();
    if (definitions.length === 0) return [];
    const { names, groups } = contract.layer;
    const groupOf = new Map(names.map((name, n) => [name, groups[n] ?? n]));
    const own = new Map<number, Definition[]>();
    for (const definition of definitions) {
      const group = groupOf.get(definition.name) ?? -1;
      const known = own.get(group);
      if (known) known.push(definition);
      else own.set(group, [definition]);
    }
    const used = new Set<number>();
    for (const use of contract.uses()) {
      const group = groupOf.get(use.name) ?? -1;
      if (!used.has(group) && !(own.get(group) ?? []).some((definition) => isPartOf(use, definition))) used.add(group);
    }
    const small = countByName(contract.uncapitalised());
    const chains = chainsOf(document, definitions);
    const silent = new Set(
      definitions.filter(({ name }) => used.has(groupOf.get(name) ?? -1)).map(({ index }) => chains[index] ?? index),
    );
    const reported = new Set<number>();
    return [...own]
      .filter(([group]) => !used.has(group))
      .flatMap(([, [first]]) => first ?? [])
      .sort((a, b) => a.start - b.start)
      .filter((definition) => {
        const chain = chains[definition.index] ?? definition.index;
        if (silent.has(chain) || reported.has(chain) || isBeyondUse(document, definition, small)) return false;
        reported.add(chain);
        return true;
      })
      .map(({ start, end, name }) => ({ code: 'unused-definition', start, end, args: [name], subject: name }));
  },
};

/** Whether a name cannot be told from its words in ordinary use, or is another form of one that is defined with it. */
function isBeyondUse(
  document: CheckedDocument,
  { name, sentence }: Definition,
  small: ReadonlyMap<string, number>,
): boolean {
  const single = !/[\s-]/.test(name);
  const hasCapital = [...name].some((char) => isUpper(char.charCodeAt(0)));
  // `dollars`, `.pdf`; `[***] Price`: what a redaction leaves names nothing that can be found.
  if ((single && !hasCapital) || name.includes('*')) return true;
  if (single && (small.get(name) ?? 0) >= FEW_SMALL) return true;
  return CORRELATIVE.test(document.textOf(sentence));
}

/** By index of a definition, that of the first name of the same thing. */
function chainsOf(document: CheckedDocument, definitions: readonly Definition[]): readonly number[] {
  const chains: number[] = [];
  definitions.forEach((definition, n) => {
    const before = definitions[n - 1];
    const joined =
      before !== undefined &&
      before.block.start === definition.block.start &&
      JOINT.test(document.textOf({ start: before.end, end: definition.start }));
    chains.push(joined ? (chains[n - 1] ?? n) : n);
  });
  return chains;
}

function countByName(uses: readonly Use[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of uses) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Whether a use is the name that is being defined, or stands in what the name is said to mean. */
function isPartOf(use: Use, definition: Definition): boolean {
  if (use.start < definition.end && definition.start < use.end) return true;
  const names = definition.kind === 'inline' || definition.kind === 'abbreviation';
  return !names && definition.sentence.start <= use.start && use.end <= definition.sentence.end;
}
