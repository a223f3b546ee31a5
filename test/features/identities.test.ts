import assert from 'node:assert/strict';
import { ClauseIdentities } from '../../src/features/clausesTree/identities';

/** The ids of versions one after another; a version is its clauses' looks, all of one term. */
function idsOf(...versions: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const identities = new ClauseIdentities();
  return versions.map((looks) => identities.of(looks.map((look) => ({ group: 'stake', look }))));
}

describe('the ids of clauses', () => {
  it('stay when a clause comes before, between or after', () => {
    const [before, after] = idsOf(['a', 'b'], ['x', 'a', 'y', 'b', 'z']);
    assert.deepEqual([after![1], after![3]], before);
    assert.equal(new Set(after).size, 5);
  });

  it('stay when a clause goes', () => {
    const [before, after] = idsOf(['a', 'b', 'c'], ['a', 'c']);
    assert.deepEqual(after, [before![0], before![2]]);
  });

  it('stay with a clause that is changed itself', () => {
    const [before, after] = idsOf(['a', 'b', 'c'], ['a', 'changed', 'c']);
    assert.deepEqual(after, before);
  });

  it('go with a clause that is moved', () => {
    const [before, after] = idsOf(['a', 'b', 'c'], ['c', 'a', 'b']);
    assert.deepEqual(after, [before![2], before![0], before![1]]);
  });

  it('are each given once, to clauses that look alike too', () => {
    const [before, after] = idsOf(['a', 'a'], ['a', 'a', 'a', 'b']);
    assert.equal(new Set(after).size, 4);
    for (const id of before!) assert.ok(after!.includes(id));
  });

  it('keep terms apart', () => {
    const ids = new ClauseIdentities().of([
      { group: 'stake', look: 'a' },
      { group: 'valuation', look: 'a' },
      { group: 'stake', look: 'a' },
    ]);
    assert.equal(new Set(ids).size, 3);
  });
});
