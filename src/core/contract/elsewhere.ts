import { Blocks } from '../text/blocks';
import type { Markup } from '../text/markup';
import { Contract } from './contract';
import type { DefinitionElsewhere } from './definition';
import { ContractReader } from './reader';

/** The definitions of a document, for others that rely on them. `document` is how the caller calls it. */
export function definitionsIn(text: string, markup: Markup, document: string): readonly DefinitionElsewhere[] {
  const contract = new Contract(new ContractReader(markup), Blocks.of(text), []);
  return contract.definitions().map(({ name, start, end, sentence }) => ({
    name,
    document,
    start,
    end,
    sentence: text.slice(sentence.start, sentence.end),
  }));
}
