import assert from 'node:assert/strict';
import { parse, parseTree, findNodeAtLocation } from 'jsonc-parser';
import { GLOSSARY_LIMITS, parseGlossary, parseGlossaryInSteps } from '../../../src/core/index';

const TERM = '{ "id": "zorblat", "category": "price", "en": { "names": ["zorblat"] } }';

/** The problems of a text, each with the words that it is about. */
function problems(text: string): readonly string[] {
  return parseGlossary(text).problems.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`.trim());
}

function ids(text: string): readonly string[] {
  return parseGlossary(text).terms.map(({ id }) => id);
}

describe('a glossary’s text', () => {
  const right: readonly (readonly [string, string])[] = [
    ['plain JSON', `{ "terms": [${TERM}] }`],
    ['comments', `// ours, "quoted" { [\n{ /* , */ "terms": [ // one\n ${TERM} /* } */ ] }\n// end`],
    ['commas behind the last', `{ "terms": [ ${TERM.replace(' }', ', }')}, ], }`],
    ['comments before and behind such a comma', `{ "terms": [${TERM} /* a */ , // b\n ], /* c */ }`],
    ['a byte-order mark', `\ufeff{ "terms": [${TERM}] }`],
    ['a byte-order mark and a comment', `\ufeff// x\r\n{ "terms": [${TERM}] }`],
    ['what looks like a comment in a string', `{ "terms": [${TERM}, /**/], "ignored": ["// \\" /* ,]", "\\\\"] }`],
  ];
  for (const [what, text] of right) {
    it(`may have ${what}`, () => {
      assert.deepEqual(problems(text), []);
      assert.deepEqual(ids(text), ['zorblat']);
      const { ignored } = parseGlossary(text);
      assert.deepEqual(ignored, (parse(text.replace('\ufeff', '')) as { ignored?: string[] }).ignored ?? []);
    });
  }

  it('may be empty, or hold a comment alone', () => {
    for (const text of ['', ' \n', '// nothing yet\n', '/* */']) assert.deepEqual(problems(text), [], text);
  });

  const broken: readonly (readonly [string, readonly string[]])[] = [
    ['{ "terms": [', ['syntax']],
    ['[,]', ['syntax ,', 'wrong-type [,]']],
    ['{ "terms": [ 1 2 ] }', ['syntax 2', 'wrong-type 1', 'wrong-type 2']],
    ['{ "terms": [] } x', ['syntax x']],
    ['/* open', ['syntax /* open']],
    [
      `{ "terms": [ { "id": "a" "category": "price" }, ${TERM} ] }`,
      ['syntax "category"', 'missing { "id": "a" "category": "price" }'],
    ],
  ];
  for (const [text, wanted] of broken) {
    it(`is told where it is broken: ${text}`, () => {
      const said = problems(text);
      for (const [i, one] of wanted.entries()) assert.ok(said[i]?.startsWith(one), said.join('\n'));
      assert.equal(parseGlossary(text).ids, undefined);
    });
  }

  it('says where it is wrong, in the text as it stands', () => {
    const text = [
      '\ufeff// ours',
      '{',
      '  "colour": /* why */ "red",',
      '  "silenced": ["a", 3],',
      '  "terms": [',
      `    ${TERM},`,
      '    { "id": "Bad", "category": "price" }, // the second',
      '    { "id": "b", "category": "prize", "en": { "names": ["b"] } },',
      '    { "id": "c", "category": "price", "en": { "names": ["c", ""], "patterns": ["c (of|"] } },',
      `    ${TERM},`,
      '    { "id": "d", "category": "price", "fr": { "names": ["d"] }, "note": "x", "hue": { "a": [1] } },',
      '    7,',
      '  ],',
      '}',
    ].join('\n');
    assert.deepEqual(problems(text), [
      'unknown-property "colour"',
      'wrong-type 3',
      'bad-id "Bad"',
      'unknown-category "prize"',
      'empty ""',
      problems(text)[5],
      'duplicate-id "zorblat"',
      'unknown-property "hue"',
      'wrong-type 7',
    ]);
    assert.match(problems(text)[5] ?? '', /^bad-pattern/);
    const tree = parseTree(text.slice(1), [], { allowTrailingComma: true });
    const node = tree && findNodeAtLocation(tree, ['terms', 6]);
    assert.equal(parseGlossary(text).problems.at(-1)?.start, (node?.offset ?? 0) + 1);
    assert.deepEqual([...(parseGlossary(text).ids ?? [])], ['zorblat', 'Bad', 'b', 'c', 'd']);
  });

  it('is told as a whole where it is no glossary', () => {
    assert.deepEqual(problems(' [] // none'), ['wrong-type []']);
    assert.deepEqual(problems('{ "terms": 3 }'), ['wrong-type 3']);
    for (const text of ['[]', '{ "terms": 3 }', '"x"']) assert.equal(parseGlossary(text).ids, undefined, text);
  });

  it('has limits: characters, terms, the length of names and of texts', () => {
    const long = 'x'.repeat(GLOSSARY_LIMITS.wording + 1);
    const name = `{ "terms": [{ "id": "a", "category": "price", "en": { "names": ["a", "${long}"] } }] }`;
    assert.deepEqual(problems(name), [`too-long "${long}"`]);
    const prose = 'y'.repeat(GLOSSARY_LIMITS.text + 1);
    const defined = `{ "terms": [{ "id": "a", "category": "price", "en": { "names": ["a"], "definition": "${prose}" } }] }`;
    assert.deepEqual(problems(defined), [`too-long "${prose}"`]);
    assert.equal(parseGlossary(defined).terms[0]?.texts.en?.definition.length, GLOSSARY_LIMITS.text);
    const all = many(GLOSSARY_LIMITS.terms + 1);
    const { terms, problems: found } = parseGlossary(all);
    assert.equal(terms.length, GLOSSARY_LIMITS.terms);
    assert.deepEqual(
      found.map(({ code, args }) => [code, ...args]),
      [['too-many-terms', 20_001, 20_000]],
    );
    assert.equal(all.slice(found[0]?.start, found[0]?.end).length, all.length - '{"terms":}'.length);
    const [tooLarge] = parseGlossary(' '.repeat(GLOSSARY_LIMITS.characters + 1)).problems;
    assert.deepEqual(tooLarge?.args, [GLOSSARY_LIMITS.characters + 1, GLOSSARY_LIMITS.characters]);
  });

  it('may be nested deeper than anybody writes, broken or not', () => {
    const [open, close] = ['['.repeat(50_000), ']'.repeat(50_000)];
    assert.deepEqual(problems(`{ "terms": [{ "id": ${open}${close} }] }`), [`bad-id ${open}${close}`]);
    assert.equal(problems(open)[0], 'syntax');
    assert.equal(problems('{"terms":'.repeat(100_000))[0], 'syntax');
  });

  it('is read in many steps, with comments and with faults in it, too', () => {
    for (const text of [many(10_000), `// ours\n${many(10_000)}`, many(10_000).replaceAll('price', 'prize')])
      assert.ok(stepsOf(text) > 250, `${stepsOf(text)} steps`);
  });

  it('is read in more steps where it is broken', () => {
    const text = many(3000);
    for (const broken of [`${text} x`, text.replace('"id":', '"id"'), text.slice(0, -10)])
      assert.ok(stepsOf(broken) > stepsOf(text) + 3, `${stepsOf(broken)} steps`);
  });
});

function stepsOf(text: string): number {
  const steps = parseGlossaryInSteps(text);
  let count = 0;
  while (steps.next().done !== true) count++;
  return count;
}

function many(count: number): string {
  const term = (i: number): object => ({ id: `t-${i}`, category: 'price', en: { names: [`zorblat ${i}`] } });
  return JSON.stringify({ terms: Array.from({ length: count }, (_, i) => term(i)) });
}
