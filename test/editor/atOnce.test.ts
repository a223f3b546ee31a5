import assert from 'node:assert/strict';
import { atOnce } from '../../src/editor/atOnce';

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what is done some at once', () => {
  it('is done for each, never for more than so many at a time', async () => {
    const done: number[] = [];
    let running = 0;
    let most = 0;
    const work = async (one: number): Promise<void> => {
      most = Math.max(most, ++running);
      await soon();
      done.push(one);
      running--;
    };
    assert.deepEqual(await atOnce(3, ALL, work, () => false), []);
    assert.deepEqual(done, ALL);
    assert.equal(most, 3);
  });

  it('ends what has begun when it is to stop, and tells what is left', async () => {
    const done: number[] = [];
    const work = async (one: number): Promise<void> => {
      await soon();
      done.push(one);
    };
    const left = await atOnce(3, ALL, work, () => done.length >= 4);
    assert.deepEqual([...done, ...left], ALL);
    assert.ok(done.length >= 4 && done.length <= 6, `${done.length}`);
  });

  it('does nothing where it is to stop from the first', async () => {
    const work = (): Promise<void> => assert.fail('begun');
    assert.deepEqual(await atOnce(3, ALL, work, () => true), ALL);
  });

  it('is done for few, too', async () => {
    const done: number[] = [];
    const work = (one: number): Promise<void> => Promise.resolve(void done.push(one));
    assert.deepEqual(await atOnce(4, [], work, () => false), []);
    assert.deepEqual(await atOnce(4, [1], work, () => false), []);
    assert.deepEqual(done, [1]);
  });
});
