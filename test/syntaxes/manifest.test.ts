import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { contributed, root } from './grammars';

interface Manifest {
  readonly contributes: {
    readonly grammars: readonly { readonly path: string }[];
    readonly languages: readonly {
      readonly id: string;
      readonly extensions?: readonly string[];
      readonly configuration?: string;
    }[];
  };
}

const { contributes } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Manifest;

describe('the manifest', () => {
  it('names the grammars that are tested here', () => {
    assert.deepEqual(contributes.grammars, contributed);
  });

  it('points to files that are there', () => {
    for (const { path } of contributes.grammars) assert.ok(existsSync(new URL(path, root)), path);
    for (const { configuration } of contributes.languages)
      if (configuration !== undefined) assert.ok(existsSync(new URL(configuration, root)), configuration);
  });

  it('gives contracts a language and leaves plain text alone', () => {
    const contract = contributes.languages.find((language) => language.id === 'contract');
    assert.deepEqual(contract?.extensions, ['.contract', '.agreement', '.termsheet']);
    for (const language of contributes.languages) assert.ok(!language.extensions?.includes('.txt'), language.id);
  });

  it('names each grammar as its file does', () => {
    for (const { path, scopeName } of contributed) {
      const grammar = JSON.parse(readFileSync(new URL(path, root), 'utf8')) as { readonly scopeName: string };
      assert.equal(grammar.scopeName, scopeName);
    }
  });
});
