import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import french from '../../package.nls.fr.json';
import { messages, messagesOf } from './messages';

const ROOT = join(__dirname, '..', '..');

describe('translations', () => {
  it('name every text of the manifest in both languages, and nothing else', () => {
    const wanted = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
    assert.deepEqual(Object.keys(english).sort(), [...new Set(wanted)].sort());
    assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
  });

  it('hold every message of the code in French, and nothing else', () => {
    const bundle = readBundle();
    const wanted = messages();
    assert.deepEqual(
      [...wanted].filter((message) => !(message in bundle)),
      [],
      'l10n/bundle.l10n.fr.json lacks these',
    );
    assert.deepEqual(
      Object.keys(bundle).filter((message) => !wanted.has(message)),
      [],
      'nobody says these any more',
    );
  });

  it('are sorted, so that two people who add one rarely meet', () => {
    const keys = Object.keys(readBundle());
    assert.deepEqual(keys, [...keys].sort());
  });

  it('keep the arguments, the links and the code of what they translate', () => {
    for (const [message, translation] of [
      ...Object.entries(readBundle()),
      ...Object.entries(english).map(([key, text]): [string, string] => [
        text,
        (french as Record<string, string>)[key]!,
      ]),
    ]) {
      assert.deepEqual(fixedParts(translation), fixedParts(message), translation);
      assert.notEqual(translation.trim(), '');
    }
  });

  it('are asked for by messages that can be read in the source', () => {
    assert.deepEqual(messagesOf('a.ts', "l10n.t('One {0}', 1); l10n.t(`Two`); other.t('Three');"), ['One {0}', 'Two']);
    assert.throws(() => messagesOf('a.ts', 'l10n.t(message)'), /no message that can be read/);
  });
});

function readBundle(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(ROOT, 'l10n', 'bundle.l10n.fr.json'), 'utf8')) as Record<string, string>;
}

/** Placeholders, settings, commands and addresses: a translation neither loses nor changes one. */
function fixedParts(text: string): readonly string[] {
  return [...text.matchAll(/\{\d\}|`#[^`]+#`|\]\([^)]+\)/g)].map(([part]) => part).sort();
}
