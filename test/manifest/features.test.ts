import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../harness/paths';

describe('the features', () => {
  it('each have a file of integration tests with their name', () => {
    const features = readdirSync(join(ROOT, 'src', 'features'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.ts'))
      .map(({ name }) => name.replace(/\.ts$/, ''));
    const tests = new Set(readdirSync(join(ROOT, 'test', 'integration')));
    assert.ok(features.length > 20, features.join());
    assert.deepEqual(
      features.filter((name) => !tests.has(`${name}.test.ts`)),
      [],
    );
  });
});
