import { type Part, readArgs } from './args';
import { compileFigures } from './compile';
import { type Corpus, corpusOf } from './corpus';
import { fuzzyFigures } from './fuzzy';
import { keystrokeFigures } from './keystroke';
import { memoryFigures } from './memory';
import type { Figures } from './names';
import { scanFigures } from './scan';
import { FULL, type Sizes, SMALL } from './sizes';
import { tableOf } from './table';

const MEASURES: Readonly<Record<Part, (corpus: Corpus, sizes: Sizes) => Figures | Promise<Figures>>> = {
  scan: scanFigures,
  keystroke: keystrokeFigures,
  memory: memoryFigures,
  compile: compileFigures,
  fuzzy: fuzzyFigures,
};

/** All parts, or those that are named, in turn (see `args.ts`). */
async function main(args: readonly string[]): Promise<void> {
  const asked = readArgs(args);
  if ('unknown' in asked) throw new Error(asked.unknown);
  const { parts, small, json } = asked;
  const corpus = corpusOf(process.cwd());
  let figures: Figures = {};
  for (const part of parts) {
    if (!json) console.error(`${part} …`);
    figures = { ...figures, ...(await MEASURES[part](corpus, small ? SMALL : FULL)) };
  }
  if (json) console.log(JSON.stringify(figures));
  else console.log(`${corpus.title}; Node ${process.versions.node}\n\n${tableOf(figures)}`);
}

void main(process.argv.slice(2));
