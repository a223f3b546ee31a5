import assert from 'node:assert/strict';
import { parseGlossary } from '../../src/core/index';
import {
  changed,
  emptyGlossary,
  entryOf,
  idFor,
  placeOfTerm,
  placesOfWordings,
  silencingChanges,
  termChanges,
} from '../../src/editor/glossaryText';

const TEXT = `// The house's words
{
  "terms": [
    // An old favourite
    { "id": "carve-out", "category": "acquisition", "en": { "names": ["carve-out"] } }, // keep me
  ],
}
`;
const ENTRY = { id: 'sweetener', category: 'price', en: { names: ['sweetener'], definition: 'More money.' } };

const withTerm = (text: string, entry = ENTRY): string => changed(text, termChanges(text, entry)!);

describe('the text of a glossary', () => {
  it('takes a term and keeps its comments', () => {
    const text = withTerm(TEXT);
    for (const comment of ["// The house's words", '// An old favourite', '// keep me'])
      assert.ok(text.includes(comment), text);
    const { terms, problems } = parseGlossary(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      terms.map(({ id }) => id),
      ['carve-out', 'sweetener'],
    );
  });

  it('takes a term on a line of half a million characters without laying the line out anew', () => {
    const others = Array.from({ length: 8_000 }, (_, i) => ({ ...ENTRY, id: `t-${i}`, en: { names: [`x${i}`] } }));
    const text = JSON.stringify({ terms: others });
    const changes = termChanges(text, ENTRY)!;
    assert.ok(changes.length < 5, `${changes.length} changes`);
    const { terms } = parseGlossary(changed(text, changes));
    assert.deepEqual([terms.length, terms.at(-1)!.id], [8_001, 'sweetener']);
  });

  it('takes a term where it has none, or nothing at all', () => {
    for (const text of [emptyGlossary('Words'), '', '{}', '{ "silenced": ["a"] }']) {
      assert.deepEqual(
        parseGlossary(withTerm(text)).terms.map(({ id }) => id),
        ['sweetener'],
        text,
      );
    }
  });

  it('has the new entry in the place of the one with its id', () => {
    const text = withTerm(TEXT, { ...ENTRY, id: 'carve-out' });
    const { terms } = parseGlossary(text);
    assert.deepEqual(
      terms.map(({ id, category }) => [id, category]),
      [['carve-out', 'price']],
    );
    assert.ok(text.includes('// An old favourite') && text.includes('// keep me'));
  });

  it('silences a term once', () => {
    const once = changed(TEXT, silencingChanges(TEXT, 'drag-along')!);
    const twice = changed(once, silencingChanges(once, 'tag-along')!);
    assert.deepEqual(parseGlossary(twice).silenced, ['drag-along', 'tag-along']);
    assert.deepEqual(silencingChanges(twice, 'tag-along'), []);
  });

  it('is left alone where it is no glossary', () => {
    for (const text of ['{ "terms": [', '[]', '{ "terms": 3, "silenced": 4 }']) {
      assert.equal(termChanges(text, ENTRY), undefined, text);
      assert.equal(silencingChanges(text, 'a'), undefined, text);
    }
  });

  it('tells where a term and its wordings are', () => {
    const term = placeOfTerm(TEXT, 'carve-out')!;
    assert.match(TEXT.slice(term.start, term.end), /^\{ "id": "carve-out".*\}$/);
    const [name, none, gone] = placesOfWordings(TEXT, [
      { term: 'carve-out', language: 'en', text: 'carve-out' },
      { term: 'carve-out', language: 'fr', text: 'détourage' },
      { term: 'sweetener', language: 'en', text: 'sweetener' },
    ]);
    assert.equal(TEXT.slice(name?.start, name?.end), '"carve-out"');
    assert.ok((name?.start ?? 0) > TEXT.indexOf('names'));
    assert.deepEqual(none, term);
    assert.equal(gone, undefined);
    assert.equal(placeOfTerm(TEXT, 'sweetener'), undefined);
    assert.equal(placeOfTerm('{', 'sweetener'), undefined);
  });

  it('says a term as it was read', () => {
    const [term] = parseGlossary(withTerm(TEXT)).terms.slice(1);
    assert.deepEqual(entryOf(term!), ENTRY);
    assert.deepEqual(parseGlossary(JSON.stringify({ terms: [entryOf(term!)] })).terms, [term]);
  });
});

describe('an id made of a name', () => {
  it('has small letters, digits and hyphens', () => {
    assert.equal(
      idFor('Clause d’agrément (art. 4)', () => false),
      'clause-d-agrement-art-4',
    );
    assert.equal(
      idFor('œuvre', () => false),
      'oeuvre',
    );
    assert.equal(
      idFor('違約金', () => false),
      'term',
    );
  });

  it('is not taken', () => {
    assert.equal(
      idFor('Earn-out', (id) => id === 'earn-out' || id === 'earn-out-2'),
      'earn-out-3',
    );
  });
});
