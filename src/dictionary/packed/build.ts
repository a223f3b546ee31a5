import { bundledContent } from '../content';
import { packed } from './pack';

/** The dictionary as the extension's bundle holds it; `esbuild.js` runs this. */
export function packedContent(): string {
  for (const steps = bundledContent(); ;) {
    const { done, value } = steps.next();
    if (done) return packed(value.terms, value.commonWords);
  }
}
