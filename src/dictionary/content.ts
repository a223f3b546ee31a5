import { layered, readGlossary } from '../core/index';
import commonWords from './common/words.json';
import { BUNDLED_FILES } from './files';
import type { Content } from './packed/unpack';

/** Tells this content, and the code that compiles it, from any other. */
export const contentMark = 'unpacked';

/**
 * The terms of the bundled glossary, and the ordinary words that resemble them (`npm run common-words` lists them anew). In the extension's bundle a packed copy stands in for this file: see
 * `esbuild.js`.
 */
export function* bundledContent(): Generator<void, Content> {
  yield;
  return { terms: layered(BUNDLED_FILES.map(readGlossary)), commonWords };
}
