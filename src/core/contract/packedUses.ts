import { Packer, Unpacker } from '../packed';
import type { DefinedLayer, LayerFacts, UseFact } from './layer';

/**
 * What a layer found in a block, in one string of small numbers: a document uses its names tens of thousands of times, and few of the places are looked at twice. The names are
 * those of the layer.
 */
export function packedUses(layer: DefinedLayer, { uses, uncapitalised }: LayerFacts): string {
  if (uses.length + uncapitalised.length === 0) return '';
  const codes = new Packer();
  codes.number(uses.length);
  for (const use of [...uses, ...uncapitalised]) {
    codes.number(use.start);
    codes.number(use.end - use.start);
    codes.number(2 * layer.indexOf(use.name) + (use.exact ? 1 : 0));
  }
  return codes.packed();
}

export function unpackedUses({ names }: DefinedLayer, packed: string): LayerFacts {
  if (packed === '') return NOTHING;
  const codes = new Unpacker(packed, 0);
  const next = (): UseFact => {
    const start = codes.number();
    const end = start + codes.number();
    const name = codes.number();
    return { start, end, name: names[name >> 1], exact: (name & 1) !== 0 };
  };
  const uses: UseFact[] = [];
  const uncapitalised: UseFact[] = [];
  for (let left = codes.number(); left > 0; left--) uses.push(next());
  while (codes.isOpen) uncapitalised.push(next());
  return { uses, uncapitalised };
}

const NOTHING: LayerFacts = { uses: [], uncapitalised: [] };
