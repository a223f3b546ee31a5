import { layered, readGlossary } from '../core/index';
import commonWords from './common/words.json';
import { BUNDLED_FILES } from './files';
import type { Content } from './packed/unpack';

/** Tells this content, and the code that compiles it, from any other. */
export const contentMark = 'unpacked';

/**
 * The terms of the bundled glossary, and the ordinary words that resemble them (`npm run common-words` lists them anew). In the extension's bundle another
 * function stands in for this one (see `esbuild.js`): it reads `packed`, the bytes of the file that lies beside the bundle.
 */
export function* bundledContent(_packed?: Uint8Array): Generator<void, Content> {
  yield;
  return { terms: layered(BUNDLED_FILES.map(readGlossary)), commonWords };
}
