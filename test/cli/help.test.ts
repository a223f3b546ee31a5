import assert from 'node:assert/strict';
import { run } from './run';

describe('deal-terms', () => {
  it('explains itself, wherever it is asked to', () => {
    for (const args of [['--help'], ['-h'], ['help'], ['check', '--help'], ['annotate', 'a.md', '-h']]) {
      const { status, out, err } = run(args);
      assert.deepEqual([status, err], [0, ''], args.join(' '));
      assert.match(out, /^deal-terms annotate .*\n(.*\n)+deal-terms check /, args.join(' '));
    }
  });

  it('takes what stands after two hyphens for a file', () => {
    const { status, err } = run(['annotate', '--', '--help']);
    assert.equal(status, 2);
    assert.match(err, /--help/);
  });

  it('says what is wrong with an unknown command or none, and how it is used', () => {
    for (const [args, message] of [
      [[], /which command\?/],
      [['anotate'], /no command “anotate”/],
      [['annotate'], /which files\?/],
      [['annotate', '--format', 'xml', 'a.md'], /--format is jsonl, json, table, not “xml”/],
    ] as const) {
      const { status, out, err } = run(args);
      assert.deepEqual([status, out], [2, ''], args.join(' '));
      assert.match(err, message);
      assert.match(err, /deal-terms annotate/);
    }
  });
});
