import assert from 'node:assert/strict';
import { GitIgnored } from '../../src/editor/gitIgnored';

const rules = (texts: Readonly<Record<string, string>>): GitIgnored =>
  new GitIgnored('/folder', new Map(Object.entries(texts)));

describe('what git ignores', () => {
  it('is left out by name, by folder and by pattern', () => {
    const ignored = rules({ '': 'drafts/\n*.tmp.md\n/only-here.md\n' });
    for (const path of ['drafts/a.md', 'deals/drafts/b/c.md', 'x.tmp.md', 'only-here.md'])
      assert.ok(ignored.has(`/folder/${path}`), path);
    for (const path of ['deals/a.md', 'deals/only-here.md', 'draft.md'])
      assert.ok(!ignored.has(`/folder/${path}`), path);
  });

  it('is taken back by a nearer rule, but not below an ignored folder', () => {
    const ignored = rules({ '': '*.md\nold/\n', 'deals/': '!signed.md\n', 'old/': '!a.md\n' });
    assert.ok(!ignored.has('/folder/deals/signed.md'));
    assert.ok(ignored.has('/folder/deals/draft.md'));
    assert.ok(ignored.has('/folder/old/a.md'));
  });

  it('is nothing where there are no rules, or outside of the folder', () => {
    assert.ok(!rules({}).has('/folder/a.md'));
    assert.ok(!rules({ '': '*' }).has('/elsewhere/a.md'));
  });
});
