import { bundledContent } from '../content';
import { packed } from './pack';

/** The dictionary as it lies beside the extension's bundle; `esbuild.js` runs this. */
export function packedContent(): Uint8Array {
  for (const steps = bundledContent(); ;) {
    const { done, value } = steps.next();
    if (done) return packed(value.terms, value.commonWords);
  }
}
