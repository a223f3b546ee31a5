import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CompiledCode } from '../../src/node/compiledCode';

const MODULE = `
  const { sep } = require('node:path');
  exports.sum = (a, b) => a + b;
  exports.sep = sep;
  exports.where = [__filename, __dirname, module.exports === exports];
  exports.fail = () => { throw new Error('on line 6'); };
`;

interface Exports {
  readonly sum: (a: number, b: number) => number;
  readonly sep: string;
  readonly where: readonly unknown[];
  readonly fail: () => never;
}

describe('compiled code', () => {
  const home = mkdtempSync(join(tmpdir(), 'compiled-'));
  const folder = join(home, 'storage', 'code');
  const file = join(home, 'module.js');
  const require = createRequire(import.meta.url);
  const run = (code: CompiledCode): Exports => code.run(require) as Exports;
  const kept = (): readonly string[] => readdirSync(folder);

  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(file, MODULE);
  });
  after(() => rmSync(home, { recursive: true }));

  it('is a module as Node would run it, kept or not', async () => {
    const first = new CompiledCode(file, folder);
    const second = await again(first);
    for (const code of [first, second]) {
      const { sum, sep, where, fail } = run(code);
      assert.equal(sum(1, 2), 3);
      assert.ok(sep.length > 0);
      assert.deepEqual(where, [file, home, true]);
      assert.throws(fail, (error: Error) => error.stack?.includes(`${basename(file)}:6`) === true);
    }
    assert.ok(!first.isRestored && second.isRestored);
  });

  it('is not taken for that of another state of the file', async () => {
    await again(new CompiledCode(file, folder));
    // As long as before, which the engine would not tell apart.
    writeFileSync(file, MODULE.replace('a + b', 'a * b'));
    utimesSync(file, 1, 1);
    const other = new CompiledCode(file, folder);
    assert.ok(!other.isRestored);
    assert.equal(run(other).sum(2, 3), 6);
    await other.keep();
    assert.equal(kept().length, 1, 'of other states nothing is left');
  });

  it('is not used where it is broken', async () => {
    utimesSync(file, 1, 1);
    await again(new CompiledCode(file, folder));
    for (const [bytes, operator, result] of [
      ['', '*', 6],
      ['not what the engine wrote', '-', -1],
    ] as const) {
      writeFileSync(join(folder, kept()[0]!), bytes);
      // The engine remembers what it has compiled itself, and would not look at the bytes.
      writeFileSync(file, MODULE.replace('a + b', `a ${operator} b`));
      utimesSync(file, 1, 1);
      const code = new CompiledCode(file, folder);
      assert.ok(!code.isRestored, bytes);
      assert.equal(run(code).sum(2, 3), result);
    }
  });

  it('fails to be kept where no folder can be made', async () => {
    await assert.rejects(new CompiledCode(file, join(file, 'no-folder')).keep());
  });

  async function again(code: CompiledCode): Promise<CompiledCode> {
    await code.keep();
    return new CompiledCode(file, folder);
  }
});
