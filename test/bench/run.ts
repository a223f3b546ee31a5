import { compileFigures } from './compile';
import { corpusOf } from './corpus';
import { fuzzyFigures } from './fuzzy';
import { keystrokeFigures } from './keystroke';
import { memoryFigures } from './memory';
import type { Figures } from './names';
import { scanFigures } from './scan';
import { FULL, SMALL } from './sizes';
import { tableOf } from './table';

const PARTS = {
  scan: scanFigures,
  keystroke: keystrokeFigures,
  memory: memoryFigures,
  compile: compileFigures,
  fuzzy: fuzzyFigures,
};

/** All parts, or those that are named, in turn; `--small` proves that they work, `--json` prints one object and nothing else. */
async function main(args: readonly string[]): Promise<void> {
  const small = args.includes('--small');
  const json = args.includes('--json');
  const corpus = corpusOf(process.cwd());
  const chosen = Object.entries(PARTS).filter(([name]) => !args.some((arg) => arg in PARTS) || args.includes(name));
  let figures: Figures = {};
  for (const [name, part] of chosen) {
    if (!json) console.error(`${name} …`);
    figures = { ...figures, ...(await part(corpus, small ? SMALL : FULL)) };
  }
  if (json) console.log(JSON.stringify(figures));
  else console.log(`${corpus.title}; Node ${process.versions.node}\n\n${tableOf(figures)}`);
}

void main(process.argv.slice(2));
