import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Annotator, type Annotations, Blocks, Lexicon } from '../../../src/core/index';
import { bundledTerms } from '../../../src/dictionary';
import { inEnglish, Words } from '../../../src/words/index';

const annotator = new Annotator(Lexicon.compile(bundledTerms()), { markup: 'markdown' });
const words = new Words(inEnglish, 'en');

/** The clauses of the deal's terms in a sample, a line each: line, category, status and what the tree says of it. */
function clausesOf(name: string): readonly string[] {
  const text = readFileSync(join(process.cwd(), 'test/fixtures/workspace', name), 'utf8');
  const annotations: Annotations = annotator.annotate(Blocks.of(text));
  return annotations.clauses().flatMap((clause) => {
    const summary = words.summary(clause, ({ start, end }) => text.slice(start, end)).replace(/\u00a0/g, ' ');
    const line = text.slice(0, clause.start).split('\n').length;
    return [`${line} ${clause.category} ${clause.status}: ${summary}`];
  });
}

function holds(name: string, expected: readonly string[]): void {
  const found = clausesOf(name);
  for (const line of expected) assert.ok(found.includes(line), `${line} is not among\n${found.join('\n')}`);
}

it('the English sample: every figure with its term, its status and what was before', () => {
  holds('openai-microsoft.md', [
    '10 stake active: Microsoft — about 27 % · about $135 bn (before: 32.5 %)',
    '10 valuation active: about $135 bn',
    '11 commitment active: $250 bn',
    '12 rofr ended: ',
    '14 ip-horizon active: to 2032 · to 2030 (before: 2030)',
    '28 stake active: Microsoft — about $135 bn · about 27 % (before: 32.5 %)',
    '28 valuation active: Microsoft — about $135 bn',
    '29 stake previous: 32.5 %',
    '38 commitment active: OpenAI — $250 bn',
    '47 rofr ended: Microsoft',
    '68 ip-horizon active: Microsoft — to 2032 (before: 2030)',
    '70 ip-horizon active: Microsoft — to 2030',
    '73 ip-horizon previous: to 2030',
    '78 stake active: 27 % (before: 32.5 %)',
    '79 commitment active: $250 bn',
  ]);
});
it('the French sample: every figure with its term, its status and what was before', () => {
  holds('openai-microsoft.fr.md', [
    '10 stake active: about 27 % · about $135 bn (before: 32.5 %)',
    '11 commitment active: $250 bn',
    '12 rofr ended: ',
    '14 ip-horizon active: to 2032 · to 2030 (before: 2030)',
    '28 stake active: Microsoft — about $135 bn',
    '28 stake active: Microsoft — 27 % (before: 32.5 %)',
    '29 stake previous: 32.5 %',
    '38 commitment active: OpenAI — $250 bn',
    '47 rofr ended: Microsoft',
    '49 rofr ended: ',
    '68 ip-horizon active: Microsoft — to 2032 (before: 2030)',
    '70 ip-horizon active: to 2030',
    '74 ip-horizon previous: to 2030',
    '79 stake active: 27 % (before: 32.5 %)',
    '80 commitment active: $250 bn',
  ]);
});
