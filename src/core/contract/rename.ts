import type { Contract } from './contract';
import type { Edit } from './findings/finding';
import type { Occurrences } from './occurrences';
import { respelled } from './respell';

/** Why a name cannot be given: it is empty, longer than {@link LONGEST_NAME}, holds a line break, or is defined already. */
export type NameFault = 'empty' | 'long' | 'line' | 'taken';

/** UTF-16 code units. */
export const LONGEST_NAME = 100;

/** What is wrong with a new name for something that is defined. */
export function nameFault(contract: Contract, { definitions }: Occurrences, newName: string): NameFault | undefined {
  if (newName.trim() === '') return 'empty';
  if (newName.length > LONGEST_NAME) return 'long';
  if (/[\r\n\u2028\u2029]/.test(newName)) return 'line';
  const own = new Set(definitions.map(({ name }) => name));
  return !own.has(newName) && contract.definitionsOf(newName).length > 0 ? 'taken' : undefined;
}

/**
 * The edits that rename something defined, in order and disjoint: definitions, uses, plurals; what is written in capitals stays so. `textOf` reads the document as it is
 * written, markup included.
 */
export function renameEdits(
  { name, definitions, uses }: Occurrences,
  newName: string,
  language: 'en' | 'fr',
  textOf: (span: { readonly start: number; readonly end: number }) => string,
): readonly Edit[] {
  return [...definitions, ...uses]
    .map((place) => ({ start: place.start, end: place.end, text: respelled(textOf(place), name, newName, language) }))
    .filter(({ start, end, text }) => text !== textOf({ start, end }))
    .sort((a, b) => a.start - b.start);
}
