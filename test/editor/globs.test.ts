import assert from 'node:assert/strict';
import { Globs } from '../../src/editor/globs';

describe('globs', () => {
  for (const [glob, path, isMeant] of [
    ['**/*.md', 'deal.md', true],
    ['**/*.md', 'sub/deal.md', true],
    ['*.md', 'deal.md', true],
    ['*.md', 'sub/deal.md', false],
    ['deals/**', 'deals/2026/a.md', true],
    ['deals/**', 'other/deals/a.md', false],
    ['**/node_modules/**', 'a/node_modules/b/README.md', true],
    ['**/.git', '.git/HEAD', true],
    ['**/*{.md,.MD,.txt}', 'a/B.MD', true],
    ['**/*{.md,.MD,.txt}', 'a/b.tex', false],
    ['{a,b{c,d}}/*.md', 'bd/x.md', true],
    ['**/LICENSE*', 'x/LICENSE.txt', true],
    ['**', 'any/where.md', true],
    ['**/*.md', '../outside.md', false],
    ['**/*.md', '', false],
  ] as const) {
    it(`${glob} ${isMeant ? 'means' : 'does not mean'} “${path}”`, () => {
      assert.equal(new Globs([glob]).has(path), isMeant);
    });
  }

  it('mean nothing where there are none', () => {
    assert.equal(new Globs([]).has('deal.md'), false);
  });
});
