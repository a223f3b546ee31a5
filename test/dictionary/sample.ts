import { parseArgs } from 'node:util';
import { LANGUAGES, type Term } from '../../src/core/index';
import { bundledTerms } from '../../src/dictionary/index';

// Prints terms drawn at random, for reading: npx tsx test/dictionary/sample.ts --seed 7 [--count 20]
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '20' } },
});
const lines = drawn(bundledTerms(), Number(values.seed), Number(values.count)).flatMap(printed);
process.stdout.write(`seed ${values.seed}\n\n${lines.join('\n')}\n`);

/** `count` different entries of a list; the same seed draws the same ones. */
function drawn<T>(list: readonly T[], seed: number, count: number): readonly T[] {
  const left = [...list];
  const next = random(seed);
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(next() * left.length), 1),
  ).flat();
}

/** Numbers from 0 to below 1 (the generator known as mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function printed(term: Term): readonly string[] {
  const texts = LANGUAGES.flatMap((language) => {
    const text = term.texts[language];
    if (!text) return [];
    return [
      `  ${language}  ${text.names.map((name) => name.text).join(' · ')}`,
      `      ${text.definition}`,
      `      → ${text.lookFor}`,
    ];
  });
  const facts = [`expects ${term.expects.join(', ') || '–'}`, ...term.labels, `related ${term.related.join(', ')}`];
  return [
    `${term.id} (${term.category})`,
    ...texts,
    `  ${facts.join('; ')}`,
    ...term.sources.map(({ title, url }) => `  source  ${title}${url ? ` <${url}>` : ''}`),
    '',
  ];
}
