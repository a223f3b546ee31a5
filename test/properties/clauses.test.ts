import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { type Annotations, Annotator, Blocks, type Clause } from '../../src/core/index';
import { bundledLexicon } from '../../src/dictionary';

/** What makes clauses, figures of before and now, parties, and documents that are no deals, whole and in halves. */
const PIECES = [
  'Acme owns a 27% stake in Beta, down from 32%. ',
  'Acme previously held a 35% stake in Beta. ',
  'Beta holds a right of first ',
  'refusal until 31 December 2030. ',
  'The cloud commitment of $250 billion ',
  'lapsed in 2027. ',
  'a stake was put in the ground, an option was taken ',
  'Acme détient 27 % du capital de Beta, contre 32 % auparavant. ',
  'The Lender was granted warrants for 5% of the shares. ',
  'revenue share of 20% through 2032 ',
  '\n\n',
  '\n',
  '# Heading\n\n',
  '| Stake | Before |\n| --- | --- |\n| 27% | 32% |\n\n',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''));
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(60), text), { maxLength: 6 });

/** Everything that a list of clauses tells. */
function told(annotations: Annotations): unknown {
  return annotations
    .clauses()
    .map(({ start, end, term, category, status, values, before, party, mentions }) => [
      [start, end, term.id, category, status, values, before, party],
      mentions.map((mention) => [mention.start, mention.end, mention.term.id, mention.status, mention.values]),
    ]);
}

/** What a clause says, wherever it stands. */
function toldOf({ start, end, term, category, status, values }: Clause): unknown {
  return [end - start, term.id, category, status, values.map((value) => [value.kind, value.start - start])];
}

describe('the list of clauses', function () {
  this.timeout(600_000);

  it('is the same after edits as from the start, and was not changed by later ones', () => {
    const lexicon = bundledLexicon();
    fc.assert(
      fc.property(text, edits, (initial, list) => {
        const annotator = new Annotator(lexicon, { markup: 'markdown' });
        let current = initial;
        let blocks = Blocks.of(current);
        const versions: { readonly annotations: Annotations; readonly text: string }[] = [];
        for (const [at, length, insert] of list) {
          const start = at % (current.length + 1);
          const end = Math.min(current.length, start + length);
          blocks = blocks.edit({ start, end, text: insert });
          current = current.slice(0, start) + insert + current.slice(end);
          const annotations = annotator.annotate(blocks);
          annotations.clauses();
          versions.push({ annotations, text: current });
        }
        for (const version of versions) {
          const fresh = new Annotator(lexicon, { markup: 'markdown' }).annotate(Blocks.of(version.text));
          assert.deepEqual(told(version.annotations), told(fresh));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is told by its parts: counts, stretches and what an edit changed', () => {
    const lexicon = bundledLexicon();
    fc.assert(
      // Few blocks are one leaf of their tree; many, repeated, are a tree of several levels.
      fc.property(text, fc.constantFrom(1, 60), edits, (part, times, list) => {
        const annotator = new Annotator(lexicon, { markup: 'markdown' });
        let blocks = Blocks.of(part.repeat(times));
        let before = annotator.annotate(blocks).clauses();
        const copy = before.map(toldOf);
        for (const [at, length, insert] of list) {
          const start = at % (blocks.length + 1);
          blocks = blocks.edit({ start, end: Math.min(blocks.length, start + length), text: insert });
          const clauses = annotator.annotate(blocks).clauses();
          const change = clauses.changesSince(before);
          const added = clauses.slice(change.at, change.at + change.added);
          copy.splice(change.at, change.removed, ...added.map(toldOf));
          const all = [...clauses];
          assert.deepEqual(copy, all.map(toldOf));
          assert.equal(clauses.length, all.length);
          assert.deepEqual(clauses.at(-1), all.at(-1));
          assert.deepEqual(
            clauses.blockStarts(),
            all.map((clause) => blocks.at(clause.start)?.start),
          );
          for (const { term, status, category, count } of clauses.counts()) {
            const same = all.filter((one) => one.term === term && one.status === status && one.category === category);
            assert.equal(count, same.length);
            assert.deepEqual(
              clauses.of(term),
              all.filter((one) => one.term === term),
            );
          }
          assert.equal(
            clauses.counts().reduce((sum, { count }) => sum + count, 0),
            all.length,
          );
          before = clauses;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is read block by block in the order of the text', () => {
    const lexicon = bundledLexicon();
    fc.assert(
      fc.property(text, (whole) => {
        const starts = new Annotator(lexicon)
          .annotate(Blocks.of(whole))
          .clauses()
          .map(({ start }) => start);
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 60 },
    );
  });
});
