import type { Definition } from '../definition';
import type { Use } from '../use';
import type { Check } from './check';

/** Names that are defined and never used. */
export const unusedDefinition: Check = {
  codes: ['unused-definition'],
  find: ({ contract }) => {
    const definitions = contract.definitions();
    if (definitions.length === 0) return [];
    const { names, groups } = contract.layer;
    const groupOf = new Map(names.map((name, n) => [name, groups[n] ?? n]));
    const own = new Map<number, Definition[]>();
    for (const definition of definitions) {
      const group = groupOf.get(definition.name) ?? -1;
      own.set(group, [...(own.get(group) ?? []), definition]);
    }
    const used = new Set<number>();
    for (const use of contract.uses()) {
      const group = groupOf.get(use.name) ?? -1;
      if (!used.has(group) && !(own.get(group) ?? []).some((definition) => isPartOf(use, definition))) used.add(group);
    }
    return [...own]
      .filter(([group]) => !used.has(group))
      .flatMap(([, [first]]) => first ?? [])
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, name }) => ({ code: 'unused-definition', start, end, args: [name], subject: name }));
  },
};

/** Whether a use is the name that is being defined, or stands in what the name is said to mean. */
function isPartOf(use: Use, definition: Definition): boolean {
  if (use.start < definition.end && definition.start < use.end) return true;
  const names = definition.kind === 'inline' || definition.kind === 'abbreviation';
  return !names && definition.sentence.start <= use.start && use.end <= definition.sentence.end;
}
