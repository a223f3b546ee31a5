import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledDictionary, restoredDictionary } from '../../src/dictionary';
import { Annotator, Blocks, ended, Lexicon, TermSearch } from '../../src/core/index';
import Fuse from 'fuse.js';
import type { Corpus } from './corpus';
import { fastest, keep, percentile, timed } from './measure';
import type { Figures } from './names';
import { phraseTerms } from './phrases';
import { Random } from './random';
import type { Sizes } from './sizes';
import { misspelt } from './typos';

/** What it costs to make a lexicon, and to look something up in it. */
export function compileFigures(corpus: Corpus, sizes: Sizes): Figures {
  const text = corpus.text(sizes.text);
  const terms = phraseTerms(text, sizes.terms);
  const file = stored();
  // At activation the first block is scanned.
  const first = (lexicon: Lexicon | undefined): unknown =>
    lexicon && new Annotator(lexicon).annotate(Blocks.of('a term of the licensse')).mentions();
  const time = fastest(Math.min(5, sizes.rounds), {
    many: () => Lexicon.compile(terms),
    bundled: () => first(restoredDictionary(readFileSync(file))?.compile([])),
    compiled: () => first(bundledDictionary().compile([])),
  });
  return {
    'compile.ms_10k': time.many,
    'compile.ms_bundled': time.bundled,
    'compile.ms_bundled_first_start': time.compiled,
    ...lookup(Lexicon.compile(terms), sizes.queries),
  };
}

/** The file that the first start leaves for those after it. */
function stored(): string {
  const dictionary = bundledDictionary();
  dictionary.compile([]);
  const file = join(tmpdir(), `deal-terms-bench-${process.pid}.bin`);
  writeFileSync(file, ended(dictionary.storedInSteps()) ?? new Uint8Array());
  process.once('exit', () => rmSync(file, { force: true }));
  return file;
}

/** Seeded queries: beginnings, single words and misspellings of names. */
function lookup(lexicon: Lexicon, queries: number): Figures {
  const random = new Random(11);
  const names = lexicon.terms.flatMap(({ texts }) => texts.en?.names.map(({ text }) => text) ?? []);
  const search = new TermSearch(lexicon);
  const plain = new Fuse(
    names.map((name) => ({ name })),
    { keys: ['name'], includeScore: true, ignoreDiacritics: true, ignoreLocation: true, threshold: 0.4 },
  );
  const samples = new Float64Array(queries);
  let time = 0;
  let plainTime = 0;
  let agreed = 0;
  keep(search.search('right of'));
  for (let i = 0; i < queries; i++) {
    const query = queryFrom(random.pick(names), random, i % 3);
    let found: readonly string[] = [];
    samples[i] = timed(() => (found = search.search(query).map((hit) => hit.name)));
    time += samples[i] ?? 0;
    let wanted: readonly string[] = [];
    plainTime += timed(() => (wanted = plain.search(query).map((hit) => hit.item.name)));
    if (wanted.slice(0, 5).join('\n') === found.slice(0, 5).join('\n')) agreed++;
  }
  return {
    'lookup.p99_ms_10k': percentile(samples, 0.99),
    'lookup.ratio_to_fuse': time / plainTime,
    'lookup.agreement': agreed / queries,
  };
}

function queryFrom(name: string, random: Random, kind: number): string {
  if (kind === 0) return name.slice(0, 3 + random.below(name.length));
  return kind === 1 ? random.pick(name.split(' ')) : misspelt(name, 1, random);
}
