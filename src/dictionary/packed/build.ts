import { ended } from '../../core/index';
import { bundledContent } from '../content';
import { packed } from './pack';

/** The dictionary as it lies beside the extension's bundle; `esbuild.js` runs this. */
export function packedContent(): Uint8Array {
  const { terms, commonWords } = ended(bundledContent());
  return packed(terms, commonWords);
}
