import type { Span } from '../text/span';
import type { Contract } from './contract';
import type { Definition } from './definition';
import type { Use } from './use';

/** Every place where a document has one defined name, in whatever number: where it is defined and where it is used. */
export interface Occurrences {
  /** The name as it is defined at the place that was asked for, or by the definition that the use there means. */
  readonly name: string;
  /** The place that was asked for. */
  readonly at: Span;
  /** `Party` and `Parties` are one name; a document may define each. In order. */
  readonly definitions: readonly Definition[];
  readonly uses: readonly Use[];
}

/** The occurrences of the defined name that touches an offset; undefined where none does. */
export function occurrencesAt(contract: Contract, offset: number): Occurrences | undefined {
  const at = contract.definitionAt(offset) ?? contract.uses(offset, offset).at(0);
  if (!at) return undefined;
  const members = contract.layer.alike(at.name);
  return {
    name: at.name,
    at,
    definitions: contract.definitions().filter(({ name }) => members.has(name)),
    uses: contract.uses().filter(({ name }) => members.has(name)),
  };
}
