import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { CATEGORIES, GLOSSARY_LIMITS, parseGlossary } from '../../src/core/index';
import { BUNDLED_FILES } from '../../src/dictionary/files';
import { VALUE_KINDS } from '../../src/core/values/value';
import schema from '../../media/glossary.schema.json';
import manifest from '../../package.json';

const FOLDER = join(import.meta.dirname, '../../src/dictionary');
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && name !== 'tsconfig.json')
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

// What the editor understands beyond the standard: comments, snippets, hovers of single values.
const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
ajv.addVocabulary([
  'allowComments',
  'allowTrailingCommas',
  'defaultSnippets',
  'enumDescriptions',
  'markdownDescription',
]);
const validate = ajv.compile(schema);

function problems(glossary: unknown): readonly string[] {
  validate(glossary);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

describe('glossary schema', () => {
  for (const { name, text } of files) {
    it(`holds for ${name}`, () => assert.deepEqual(problems(JSON.parse(text)), []));
    it(`is what the reader of glossaries knows: ${name}`, () => assert.deepEqual(parseGlossary(text).problems, []));
  }

  it('every bundled file is part of the glossary', () => {
    assert.equal(BUNDLED_FILES.length, files.length);
  });

  it('names the categories of the engine, each with a line on it', () => {
    const [known] = schema.definitions.term.properties.category.anyOf;
    assert.deepEqual(known?.enum, [...CATEGORIES]);
    assert.equal(known.enumDescriptions.length, CATEGORIES.length);
  });

  it('names the kinds of value of the engine', () => {
    assert.deepEqual(schema.definitions.term.properties.expects.items.anyOf[0]?.enum, [...VALUE_KINDS]);
  });

  it('has the limits of the reader', () => {
    assert.equal(schema.properties.terms.maxItems, GLOSSARY_LIMITS.terms);
    assert.equal(schema.definitions.phrase.maxLength, GLOSSARY_LIMITS.wording);
    assert.equal(schema.definitions.prose.maxLength, GLOSSARY_LIMITS.text);
  });

  it('is offered in a workspace’s glossary and in those of other names', () => {
    assert.deepEqual(manifest.contributes.jsonValidation, [
      { fileMatch: ['deal-terms.json', '*.deal-terms.json'], url: './media/glossary.schema.json' },
    ]);
  });

  it('says something of every property', () => {
    const { term, text, source } = schema.definitions;
    for (const [name, property] of Object.entries({ ...schema.properties, ...term.properties, ...text.properties })) {
      const described = 'description' in property || '$ref' in property;
      assert.ok(described, name);
    }
    assert.ok(source.anyOf[1]?.properties?.title.description);
  });

  const term = { id: 'tail', category: 'payment', en: { names: ['tail fee'] } };
  const refused: readonly (readonly [string, unknown])[] = [
    ['a term without a language', { terms: [{ id: 'tail', category: 'payment' }] }],
    ['a language without names', { terms: [{ ...term, en: { definition: 'A fee.' } }] }],
    ['a category that is no text', { terms: [{ ...term, category: 3 }] }],
    ['an id with capitals', { terms: [{ ...term, id: 'Tail' }] }],
    ['an unknown property', { terms: [{ ...term, aliases: [] }] }],
    ['an unknown label of CUAD', { terms: [{ ...term, labels: ['cuad:Tail'] }] }],
    ['a source at an address of another kind', { terms: [{ ...term, sources: [{ title: 'x', url: 'file:///x' }] }] }],
    ['a day that is none', { terms: [{ ...term, reviewed: '2026-13-01' }] }],
  ];
  for (const [what, glossary] of refused) {
    it(`refuses ${what}`, () => assert.notDeepEqual(problems(glossary), []));
  }

  it('leaves to the reader what would be in the Problems view twice: categories and kinds of value', () => {
    const glossary = { terms: [{ ...term, category: 'fees', expects: ['ratio'] }] };
    assert.deepEqual(problems(glossary), []);
    const codes = (data: unknown): readonly string[] =>
      parseGlossary(JSON.stringify(data)).problems.map(({ code }) => code);
    assert.deepEqual(codes(glossary), ['unknown-category']);
    assert.deepEqual(codes({ terms: [{ ...term, expects: ['ratio'] }] }), ['unknown-value-kind']);
  });

  it('takes a small glossary as users write it', () => {
    const glossary = { terms: [{ ...term, labels: ['house:Fees'] }], silenced: ['equity-stake'], ignored: ['x: y'] };
    assert.deepEqual(problems(glossary), []);
  });
});
