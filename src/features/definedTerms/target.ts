import { type Contract, type DefinitionElsewhere, overlaps, type Span } from '../../core/index';

/** What a place in a document points to. */
export interface Target {
  /** The place itself. */
  readonly origin: Span;
  readonly targets: readonly { readonly whole: Span; readonly name: Span }[];
  /** Where only another document defines the name. */
  readonly elsewhere?: DefinitionElsewhere;
}

/** Where to go from an offset: from a use to its definition, from a definition that only refers to what it refers to, from a reference to the part that it names. */
export function targetAt(contract: Contract, offset: number): Target | undefined {
  const definition = contract.definitionAt(offset);
  if (definition) {
    const reference = contract.referenceOf(definition);
    const told = contract.definitionsOf(definition.name).filter(({ kind }) => kind !== 'reference');
    if (definition.kind === 'reference' && told.length === 0 && reference?.target)
      return { origin: definition, targets: [{ whole: reference.target, name: reference.target }] };
    const meant = definition.kind === 'reference' && told.length > 0 ? told : [definition];
    return { origin: definition, targets: meant.map((one) => ({ whole: one.sentence, name: one })) };
  }
  const [use] = contract.uses(offset, offset);
  if (use?.definition) return { origin: use, targets: [{ whole: use.definition.sentence, name: use.definition }] };
  if (use?.elsewhere) return { origin: use, targets: [], elsewhere: use.elsewhere };
  const reference = contract
    .references(offset, offset)
    .find((one) => one.target !== undefined && !overlaps(one, one.target));
  return reference?.target && { origin: reference, targets: [{ whole: reference.target, name: reference.target }] };
}
