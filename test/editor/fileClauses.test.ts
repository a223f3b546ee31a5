import assert from 'node:assert/strict';
import { Annotator, Blocks, ended } from '../../src/core/index';
import { bundledLexicon } from '../../src/dictionary';
import { ClausePacker, type FileClauses } from '../../src/editor/fileClauses';

const TEXT = [
  'Oracle has a right of first refusal. The drag-along right has ended.',
  'Microsoft has a right of first refusal until 30 June 2030.',
  'No drag-along right is granted.',
  '',
].join('\n\n');

describe('the clauses of a file', () => {
  const annotator = new Annotator(bundledLexicon());
  const packer = new ClausePacker();
  const packed = (text: string): FileClauses => ended(packer.pack(annotator.annotate(Blocks.of(text)).clauses()));

  it('are those of its annotations, in their order', () => {
    const clauses = annotator.annotate(Blocks.of(TEXT)).clauses();
    assert.ok(clauses.length >= 4);
    assert.deepEqual(
      [...packed(TEXT)],
      clauses.map(({ term, category, status, mentions: [mention] }) => {
        return { term, category, status, start: mention!.start, end: mention!.end };
      }),
    );
    assert.deepEqual(packed(TEXT).at(1), [...packed(TEXT)][1]);
    assert.equal(packed(TEXT).at(packed(TEXT).length), undefined);
  });

  it('are packed in steps, however many there are', () => {
    const steps = packer.pack(annotator.annotate(Blocks.of(TEXT.repeat(50))).clauses());
    let count = 0;
    while (steps.next().done !== true) count++;
    assert.ok(count > 5, `${count}`);
    assert.equal(packed(TEXT.repeat(50)).length, packed(TEXT).length * 50);
  });

  it('are counted by kind, and files share their kinds', () => {
    const counts = packed(TEXT).counts();
    const said = counts.map(([{ term, status }, count]) => `${term.id} ${status} ${count}`);
    assert.ok(said.includes('right-of-first-refusal active 2'), said.join());
    const [[kind] = []] = packed('Oracle has a right of first refusal.').counts();
    assert.ok(kind && counts.some(([known]) => known === kind));
    assert.deepEqual(packed('Nothing.').counts(), []);
  });

  it('are filtered by kind, which is asked for once', () => {
    const all = packed(TEXT.repeat(3));
    let asked = 0;
    const refusals = all.filter(({ term }) => {
      asked++;
      return term.id === 'right-of-first-refusal';
    });
    assert.equal(asked, all.counts().length);
    assert.deepEqual(
      [...refusals],
      [...all].filter(({ term }) => term.id === 'right-of-first-refusal'),
    );
    assert.equal(
      all.filter(() => true),
      all,
    );
    assert.equal(all.filter(() => false).length, 0);
    assert.ok(all.some(({ status }) => status === 'ended'));
    assert.ok(!refusals.some(({ status }) => status === 'ended'));
  });
});
