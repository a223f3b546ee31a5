import assert from 'node:assert/strict';
import { carriedIds, type Named } from '../../src/features/clausesTree/identities';

/** The ids of versions one after another, all of whose clauses an edit has touched; a look is the clause's, all are of one term. */
function idsOf(...versions: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let count = 0;
  let before: readonly Named[] = [];
  return versions.map((looks) => {
    const come = looks.map((look) => ({ group: 'stake', look: () => look }));
    const ids = carriedIds(before, come, (group) => `${group}/${count++}`);
    before = come.map((one, i) => ({ ...one, id: ids[i]! }));
    return ids;
  });
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
    const seen = ['stake', 'valuation', 'stake'].map((group) => ({ group, look: () => 'a' }));
    let count = 0;
    const fresh = (group: string): string => `${group}/${count++}`;
    const ids = carriedIds([], seen, fresh);
    assert.equal(new Set(ids).size, 3);
    const before = seen.map((one, i) => ({ ...one, id: ids[i]! }));
    assert.deepEqual(carriedIds(before, [seen[1]!, seen[2]!], fresh), [ids[1], ids[0]]);
  });

  it('ask what is seen of a clause only where another stood in its place', () => {
    const asked = { group: 'stake', look: () => assert.fail('it was looked at') };
    assert.equal(carriedIds([], [asked, asked], () => 'new').length, 2);
    assert.equal(carriedIds([{ ...asked, id: 'old' }], [{ ...asked, group: 'valuation' }], () => 'new')[0], 'new');
  });
});
