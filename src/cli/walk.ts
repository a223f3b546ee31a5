import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DOCUMENT = /\.(md|markdown|mdx|tex|latex|ltx|txt|contract|agreement|termsheet)$/i;

/** What could not be found, and why. */
export interface MissingPath {
  readonly path: string;
  readonly reason: string;
}

/** The files that paths name: files as they are, folders with the documents below them, in the order of their names. */
export function filesOf(paths: readonly string[]): {
  readonly files: readonly string[];
  readonly missing: readonly MissingPath[];
} {
  const files: string[] = [];
  const missing: MissingPath[] = [];
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) files.push(...documentsBelow(path));
      else files.push(path);
    } catch (error) {
      missing.push({ path, reason: (error as Error).message });
    }
  }
  return { files: [...new Set(files)], missing };
}

/** Hidden folders and what npm installs are no contracts. Links are not followed, so that none leads round in a circle. */
function documentsBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return documentsBelow(path);
    return entry.isFile() && DOCUMENT.test(entry.name) ? [path] : [];
  });
}
