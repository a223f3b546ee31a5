import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Annotations, Annotator, Blocks, ended, type Lexicon } from '../../../src/core/index';
import { bundledDictionary, restoredDictionary } from '../../../src/dictionary/index';

const FIXTURES = join(import.meta.dirname, '../../fixtures/workspace');
const TEXTS = [
  ...['openai-microsoft.fr.md', 'openai-microsoft.md', 'supply.contract'].map((name) =>
    readFileSync(join(FIXTURES, name), 'utf8'),
  ),
  'The investor holds a right of first refusl, a ROFR on 27 % of the shares, and no most favoured natoin clause.',
  'Le bénéficiaire dispose d’un droit de préempton sur les titres cédés; la notation est ordinaire.',
];

describe('a stored lexicon', () => {
  const compiled = bundledDictionary();
  const lexicon = compiled.compile([]);
  const bytes = ended(compiled.storedInSteps())!;
  const restored = restoredDictionary(bytes)!;

  it('is there once it has been compiled', () => {
    assert.equal(ended(bundledDictionary().storedInSteps()), undefined);
    assert.ok(bytes.length > 0);
    assert.equal(compiled.compile([]), lexicon);
  });

  it('finds what the compiled one finds', () => {
    for (const text of TEXTS) assert.deepEqual(found(restored.compile([]), text), found(lexicon, text));
  });

  it('holds the same terms and phrases', () => {
    const again = restored.compile([]);
    assert.deepEqual(JSON.stringify(again.terms), JSON.stringify(lexicon.terms.map(inOrder)));
    assert.deepEqual(
      again.phrases.map(({ text, ...phrase }) => ({ ...phrase, text })),
      lexicon.phrases.map(({ text, ...phrase }) => ({ ...phrase, text })),
    );
    for (const roles of ['languageBits', 'contractBits', 'cues', 'kin'] as const)
      assert.deepEqual(again[roles], lexicon[roles], roles);
    assert.ok(again.isKnown('notation'));
  });

  it('is compiled anew with other glossaries over it', () => {
    const layers = [{ terms: [], silenced: ['right-of-first-refusal'], ignored: [], problems: [] }];
    const [again, before] = [restored.compile(layers), compiled.compile(layers)];
    for (const text of TEXTS) assert.deepEqual(found(again, text), found(before, text));
  });

  it('is nothing where its bytes are not whole or others', () => {
    for (const length of [0, 11, 12, 500, bytes.length - 1])
      assert.equal(restoredDictionary(bytes.subarray(0, length)), undefined);
    const other = bytes.slice(0, 4096);
    new Int32Array(other.buffer)[2] = other.length;
    assert.equal(restoredDictionary(other), undefined);
    assert.equal(restoredDictionary(new TextEncoder().encode('a text of something else altogether')), undefined);
  });

  it('may lie anywhere in memory', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const again = restoredDictionary(shifted.subarray(3))!;
    assert.deepEqual(found(again.compile([]), TEXTS[2]!), found(lexicon, TEXTS[2]!));
  });
});

function found(lexicon: Lexicon, text: string): unknown {
  const annotations: Annotations = new Annotator(lexicon).annotate(Blocks.of(text));
  return annotations
    .mentions()
    .map(({ term, phrase, match, distance, status, start, end, values }) => [
      term.id,
      phrase.text,
      phrase.kind,
      match,
      distance,
      status,
      start,
      end,
      values,
    ]);
}

/** The fields of a term in the order in which a restored one has them. */
function inOrder({
  id,
  category,
  expects,
  reviewed,
  texts,
  related,
  labels,
  sources,
}: Lexicon['terms'][number]): unknown {
  return { id, category, expects, reviewed, texts, related, labels, sources };
}
