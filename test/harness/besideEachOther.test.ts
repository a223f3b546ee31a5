import assert from 'node:assert/strict';
import { besideEachOther, type Print } from './besideEachOther';

describe('works beside each other', () => {
  it('begin at once and are printed one after the other: the first as it goes, the next when that has ended', async () => {
    const lines: string[] = [];
    const first = gate();
    const third = gate();
    const all = besideEachOther<string>(
      [
        async (print) => {
          print('1a');
          await first.passed;
          print('1b');
          return 'one';
        },
        (print) => {
          print('2a');
          return Promise.resolve('two');
        },
        async (print) => {
          print('3a');
          await third.passed;
          print('3b');
          return 'three';
        },
      ],
      (line) => lines.push(line),
    );
    await nextTurn();
    assert.deepEqual(lines, ['1a']);
    first.pass();
    await nextTurn();
    assert.deepEqual(lines, ['1a', '1b', '2a', '3a']);
    third.pass();
    assert.deepEqual(await all, ['one', 'two', 'three']);
    assert.deepEqual(lines, ['1a', '1b', '2a', '3a', '3b']);
  });

  it('all come to their end, and then what one threw is thrown', async () => {
    const lines: string[] = [];
    const fails = (): Promise<void> => Promise.reject(new Error('no browser'));
    const lasts = async (print: Print): Promise<void> => {
      await nextTurn();
      print('done');
    };
    await assert.rejects(
      besideEachOther([fails, lasts], (line) => lines.push(line)),
      /no browser/,
    );
    assert.deepEqual(lines, ['done']);
  });
});

function gate(): { readonly passed: Promise<void>; readonly pass: () => void } {
  let pass = (): void => undefined;
  const passed = new Promise<void>((resolve) => (pass = resolve));
  return { passed, pass: () => pass() };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
