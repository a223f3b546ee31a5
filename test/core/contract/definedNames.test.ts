import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DefinedNames } from '../../../src/core/contract/definedNames';
import { Blocks } from '../../../src/core/text/blocks';
import { MarkupStates, show } from '../../../src/core/text/markup';
import { Random } from '../../bench/random';
import { SEED } from '../../properties/long';

/** Names are words in brackets; those in a block of code are none. */
function counter(): { readonly names: DefinedNames; readonly looks: () => number } {
  let looks = 0;
  const names = new DefinedNames({
    states: new MarkupStates('markdown'),
    namesOf: (block, state) => {
      looks++;
      return [...show(block.text, 'markdown', state).text.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => ({ name }));
    },
    defines: () => true,
  });
  return { names, looks: () => looks };
}

function sorted(names: Iterable<string>): readonly string[] {
  return [...names].sort();
}

const PIECES = ['[a] ', '[b] ', '[c] ', '[dd] ', 'word ', '\n\n', '\n\n', '\n\n```\n\n', '. ', '[', ']'];

describe('the names that a document defines', () => {
  it('are those of a fresh count after any edit, and from any version to any other', () => {
    const random = new Random(SEED);
    const { names } = counter();
    const piece = (): string => random.pick(PIECES);
    let blocks = Blocks.of(Array.from({ length: 1500 }, piece).join(''));
    const versions = [blocks];
    let known = new Set<string>();
    for (let i = 0; i < 150; i++) {
      const start = random.below(blocks.length);
      const removed = random.below(20) === 0 ? random.below(blocks.length - start) : random.below(4);
      const added = random.below(removed > 4 ? 800 : 4);
      const text = Array.from({ length: added }, piece).join('');
      blocks = random.below(10) === 0 ? random.pick(versions) : blocks.edit({ start, end: start + removed, text });
      versions.push(blocks);
      // Not each version is asked for.
      if (random.below(3) === 0) continue;
      const { added: came, gone } = names.moveTo(blocks.root);
      const fresh = counter().names;
      fresh.moveTo(blocks.root);
      assert.deepEqual(sorted(names.names), sorted(fresh.names));
      known = new Set([...known].filter((name) => !gone.includes(name)).concat(came));
      assert.deepEqual(sorted(known), sorted(fresh.names));
    }
  });

  it('are told by what differs from the last version, though that has gone meanwhile', async () => {
    const { names } = counter();
    names.moveTo(Blocks.of('[a] and [b]').root);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    // What was just looked at is held till the next turn.
    await setImmediate();
    collect();
    assert.deepEqual(names.moveTo(Blocks.of('[b] and [c]').root), { added: ['c'], gone: ['a'] });
    assert.deepEqual(sorted(names.names), ['b', 'c']);
  });

  it('are followed at the cost of the edits, not of the document', () => {
    const { names, looks } = counter();
    let blocks = Blocks.of('[name] and so on.\n\n'.repeat(20_000));
    names.moveTo(blocks.root);
    const first = looks();
    for (const start of [190_000, 10, 190_001, 300_000]) {
      blocks = blocks.edit({ start, end: start, text: ' [other] ' });
      if (start !== 10) names.moveTo(blocks.root);
    }
    assert.equal(first, 20_000);
    assert.ok(looks() - first < 50, `${looks() - first} looks`);
    assert.deepEqual(sorted(names.names), ['name', 'other']);
  });
});
